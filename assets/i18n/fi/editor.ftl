# Words of the form in which an article is written.

editor-title-new = Uusi ohje
editor-title-translation = Uusi käännös
editor-title = Muokkaa ohjetta
editor-name = Otsikko
editor-name-hint = Ongelma lukijan sanoin, esimerkiksi ”Projektori ei näytä kuvaa”
editor-name-needed = Anna ohjeelle otsikko.
editor-short = Lyhyesti
editor-short-hint = Yksi tai kaksi lausetta, jotka näkyvät luettelossa.
# How many of the most words the short text has.
editor-short-count = { $count }/{ $most } sanaa
editor-short-long = Lyhennä: { $count } sanaa, enintään { $most }.
editor-short-needed = Kriittinen ohje tarvitsee lyhyen tekstin.
editor-details = Kenelle, missä ja hakusanat
editor-for = Kenelle
editor-for-hint = Ellet valitse mitään, ohje on kaikille.
editor-where = Missä
editor-where-hint = Ellet valitse mitään, ohje pätee kaikkialla.
editor-keywords = Hakusanat
editor-keywords-hint = Sanoja, joilla ohjetta haetaan, pilkulla erotettuina.
editor-review = Tarkistetaan
editor-review-usual = tavalliseen tapaan
editor-review-months = { $count } kuukauden välein
editor-critical = Kriittinen
editor-critical-hint = Työ pysähtyy tai syntyy vahinkoa, jos tätä ei tiedä.
editor-no-matter = Ei aihetta
editor-space = Tila
editor-space-common = Yhteinen
editor-space-for-some = Vain osa lukee tätä tilaa. Valitse tila ennen kuin liität kuvia.
# Stands in the empty field of who keeps the article true.
editor-owner-me = Sinä
editor-start-as = Tallenna muotona
editor-body = Teksti
editor-placeholder = Kirjoita, mitä käyttäjä näkee ja mitä teit. Pohjasta saat rungon.
editor-body-hint = Kuvan tai tiedoston voi liittää leikepöydältä tai pudottaa tekstiin. [[ linkittää toiseen ohjeeseen. Sarkain siirtää luettelon kohtaa; Esc ja sitten sarkain vie pois tekstistä.
editor-full = Ohje on liian pitkä: enintään 256 kilotavua. Jaa se kahdeksi.
editor-attaching = { $count ->
    [one] Liitetään tiedostoa…
   *[other] Liitetään { $count } tiedostoa…
}
editor-write = Kirjoita
editor-preview = Esikatselu
editor-preview-empty = Esikatselu näkyy tässä, kun kirjoitat.
editor-tools = Muotoilu
editor-bold = Lihavointi
editor-heading = Väliotsikko
editor-list = Luettelo
editor-steps = Numeroidut vaiheet
editor-link = Linkki
editor-article-link = Linkki ohjeeseen
editor-article-search = Hae ohje
editor-attach = Liitä kuva tai tiedosto
editor-save = Tallenna
editor-saved = Tallennettu: { $title }
editor-proposed = Ehdotettu: { $title }
editor-overlap = Joku muutti samoja rivejä. Hänen tekstinsä jäi voimaan, ja sinun on historiassa.
editor-close = Sulje
editor-kept = Keskeneräinen teksti säilyy tällä koneella.
editor-unsaved = Tekstiä ei saatu talteen tälle koneelle. Tallenna ohje ennen kuin suljet ohjelman.
editor-restored = Palautettu keskeneräinen teksti
editor-restored-text = Jatka siitä, mihin jäit, tai hylkää muutokset.
editor-discard = Hylkää
# An article that begins with a visit entry: what tells of people was taken out of the text.
editor-left-out = Kirjauksesta jätettiin pois: { $what }
editor-left-out-none = Kirjauksesta ei löytynyt nimiä eikä numeroita
editor-left-out-text = Lue teksti vielä itse: ohjeeseen ei kirjoiteta ihmisten nimiä eikä yhteystietoja. Ohje syntyy vasta, kun tallennat.
# Words that the buttons put into the text for the writer to replace.
editor-sample-bold = tärkeää
editor-sample-link = linkin teksti
# Read aloud by the text field itself.
editor-said-deleted = Valinta poistettu
editor-said-control = Ohjausmerkki

## Templates: the skeletons of a text. The headings are the same in the starter articles.
editor-template = Pohja
editor-template-problem = Ongelma
editor-template-problem-body =
    ## Oireet

    Mitä käyttäjä näkee tai sanoo?

    ## Vaiheet

    1. Tarkista ensin …

    ## Kenelle

    Kuka tekee vaiheet, ja kuka auttaa, jos ne eivät riitä?

    ## Missä

    Missä kouluissa, laitteissa tai ohjelmissa tämä pätee?
editor-template-guide = Toimintaohje
editor-template-guide-body =
    ## Milloin tarvitset tätä

    Mitä ollaan tekemässä?

    ## Vaiheet

    1. Avaa …

    ## Kenelle

    Kuka tekee vaiheet, ja kuka auttaa, jos ne eivät riitä?

    ## Missä

    Missä kouluissa, laitteissa tai ohjelmissa tämä pätee?
editor-template-fact = Tieto
editor-template-fact-body =
    ## Asia

    Mikä on näin?

    ## Mistä tieto on

    Kuka sen kertoi, ja milloin?

    ## Missä

    Missä kouluissa, laitteissa tai ohjelmissa tämä pätee?

## Keys
keys-editor = Ohjeen kirjoittaminen
keys-editor-save = Tallenna ohje
keys-editor-close = Sulje ja säilytä keskeneräinen
keys-editor-nest = Siirrä luettelon kohtaa
keys-editor-leave = Pois tekstistä
