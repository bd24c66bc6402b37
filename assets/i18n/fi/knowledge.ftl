# Words of the knowledge base.

## States of an article, and what puts it there
article-state = Tila
article-state-note = Muistilappu
article-state-draft = Luonnos
article-state-in_review = Katselmoitavana
article-state-published = Julkaistu
article-state-archived = Arkistoitu
article-to-note = Palauta muistilapuksi
article-to-draft = Palauta luonnokseksi
article-to-in_review = Lähetä katselmoitavaksi
article-to-published = Julkaise
article-to-archived = Arkistoi
article-became = { $title }: { $state }

## The list
knowledge-search = Hae ohjeista
knowledge-any-matter = Kaikki aiheet
knowledge-any-state = Kaikki tilat
knowledge-list = Ohjeet
# Read aloud as the list changes.
knowledge-count = { $count ->
    [one] 1 ohje
   *[other] { $count } ohjetta
}
knowledge-new = Uusi ohje
knowledge-back = Kaikki ohjeet
knowledge-waiting = Odottaa lähettämistä
knowledge-none-title = Ei osumia
knowledge-none-text = Kokeile toista sanaa tai poista rajaukset. Haku löytää myös taivutetut muodot.
knowledge-empty-title = Ei vielä ohjeita
knowledge-empty-text = Kirjoita ensimmäinen: mitä tapahtui, mitä teit ja mistä apua saa. Muistilappukin riittää aluksi.
knowledge-choose-title = Valitse ohje
knowledge-choose-text = Hae ongelman sanoilla, esimerkiksi ”projektori pimeä”.

## Reading
article-edit = Muokkaa
article-remove = Poista ohje
article-removed = Ohje poistettu: { $title }
article-owner = Vastuuhenkilö
article-deputy = Varahenkilö
article-edited = Muokattu
article-review-by = Tarkistettava viimeistään
article-review-late = Tarkistus myöhässä
article-gone = Tätä ohjetta ei enää ole.
article-empty = Ohjeessa ei ole vielä tekstiä.

## Writing
editor-title-new = Uusi ohje
editor-title = Muokkaa ohjetta
editor-name = Otsikko
editor-name-hint = Ongelma lukijan sanoin, esimerkiksi ”Projektori ei näytä kuvaa”
editor-name-needed = Anna ohjeelle otsikko.
editor-short = Lyhyesti
editor-short-hint = Yksi tai kaksi lausetta, jotka näkyvät luettelossa.
editor-no-matter = Ei aihetta
editor-start-as = Tallenna muotona
editor-body = Teksti
editor-write = Kirjoita
editor-preview = Esikatselu
editor-preview-empty = Esikatselu näkyy tässä, kun kirjoitat.
editor-tools = Muotoilu
editor-bold = Lihavointi
editor-heading = Väliotsikko
editor-list = Luettelo
editor-link = Linkki
editor-image = Lisää kuva
editor-image-hint = Kuvan voi myös liittää leikepöydältä tai pudottaa tekstiin.
editor-save = Tallenna
editor-saved = Tallennettu: { $title }
editor-close = Sulje
editor-kept = Keskeneräinen teksti säilyy tällä koneella.
editor-unsaved = Tekstiä ei saatu talteen tälle koneelle. Tallenna ohje ennen kuin suljet ohjelman.
editor-restored = Palautettu keskeneräinen teksti
editor-restored-text = Jatka siitä, mihin jäit, tai hylkää muutokset.
editor-discard = Hylkää
# Words that the buttons put into the text for the writer to replace.
editor-sample-bold = tärkeää
editor-sample-link = linkin teksti
keys-knowledge = Ohjeet
keys-knowledge-search = Hae ohjeista
keys-knowledge-new = Uusi ohje
keys-knowledge-edit = Muokkaa ohjetta
keys-editor = Ohjeen kirjoittaminen
keys-editor-save = Tallenna ohje
keys-editor-close = Sulje ja säilytä keskeneräinen
