# Words of the window's frame: places, sign-in, search, recent actions, help.

app-name = Lähituki
app-skip = Siirry sisältöön
app-places = Paikat

## Places in the left bar
view-today = Tänään
view-schedule = Työvuosi
view-visits = Käynnit
view-time = Aika
view-knowledge = Ohjeet
view-sites = Kohteet
view-failed-title = Näkymää ei saatu auki
view-failed-text = Ohjelman tiedosto puuttuu. Käynnistä Lähituki uudelleen.
view-unknown-title = Tällaista paikkaa ei ole
view-unknown-text = Valitse paikka vasemmalta tai hae se.

## Signing in
sign-in-title = Kirjaudu Lähitukeen
sign-in-how = Kirjautumistapa
sign-in-with-password = Salasana
sign-in-with-code = Kutsukoodi
sign-in-name = Käyttäjätunnus
sign-in-password = Salasana
sign-in-code = Kutsukoodi
sign-in-code-hint = Kertakäyttöinen koodi, jonka sait yhteyshenkilöltäsi.
sign-in-new-password = Uusi salasana
sign-in-new-password-hint = Vähintään 10 merkkiä. Muutama sana peräkkäin on hyvä.
sign-in-repeat = Uusi salasana uudestaan
sign-in-server = Palvelin
sign-in-server-hint = Esimerkiksi https://lahituki.kunta.fi
sign-in-submit = Kirjaudu
sign-in-enrol = Ota käyttöön
sign-in-working = Kirjaudutaan
sign-in-back = Takaisin ilman kirjautumista
sign-in-different = Salasanat eivät ole samat. Kirjoita ne uudestaan.
app-repaired = Tämän koneen tiedot olivat vioittuneet. Ne haetaan palvelimelta uudestaan, ja oma lähettämätön työsi on tallessa siltä osin kuin sen sai luettua.
sign-in-trouble-damaged = Tämän koneen tiedot olivat vioittuneet. Kirjaudu, niin ne haetaan palvelimelta uudestaan.
sign-in-trouble-wiped = Henkilötietosi on poistettu kunnan palvelimelta, ja siksi ne poistettiin myös tältä koneelta.
sign-in-trouble-too_new = Tämän koneen tiedot on tehty uudemmalla Lähituella. Päivitä ohjelma.
sign-in-trouble-no_key = Tämän koneen tietojen avain puuttuu avainnipusta. Kirjaudu, niin tiedot haetaan palvelimelta uudestaan.
sign-in-trouble-disk_full = Tämän koneen levy on täynnä, joten tietoja ei saatu auki. Vapauta tilaa ja käynnistä Lähituki uudestaan. Mitään ei ole kadonnut.
sign-in-trouble = Tämän koneen tietoja ei saatu auki. Kirjaudu uudestaan.

## Errors, chosen by code
error-internal = Jokin meni vikaan. Yritä uudestaan.
error-wrong_credentials = Käyttäjätunnus tai salasana on väärä. Tarkista molemmat.
error-wrong_code = Kutsukoodi on väärä, vanhentunut tai jo käytetty. Pyydä uusi koodi yhteyshenkilöltäsi.
error-unreachable = Palvelimeen ei saada yhteyttä. Tarkista verkko ja palvelimen osoite.
error-not_our_server = Osoitteesta ei vastaa Lähituen palvelin. Tarkista osoite. Vierasverkossa kirjaudu ensin verkkoon selaimella.
error-certificate = Palvelimen varmenteeseen ei voi luottaa. Kysy neuvoa ylläpidolta ennen kuin jatkat.
error-weak_password = Salasana on liian lyhyt tai helppo arvata. Kirjoita vähintään 10 merkkiä.
error-rate_limited = Yrityksiä oli liian monta. Odota hetki ja yritä uudestaan.
error-server_error = Palvelimessa on vika. Yritä hetken päästä uudestaan.
error-too_new = Tiedot on tehty uudemmalla Lähituella. Päivitä ohjelma.
error-too_old = Ohjelma on liian vanha tälle palvelimelle. Päivitä se.
error-no_right = Sinulla ei ole oikeutta tähän.
error-not_allowed = Tätä ei voi tehdä nyt: jokin sääntö estää sen.
error-not_found = Tätä ei enää ole.
error-invalid = Tiedoissa on jotakin väärin. Tarkista ne.
error-signed_out = Kirjautuminen on päättynyt. Kirjaudu uudestaan.
error-incomplete = Tiedoista puuttuu vielä jotakin. Täydennä ne.
error-disk_full = Levy on täynnä, joten mitään ei tallennettu. Vapauta tilaa ja yritä uudestaan.
error-damaged = Tämän koneen tiedot ovat vioittuneet. Käynnistä Lähituki uudestaan, niin se korjaa ne.
error-no_keychain = Koneen avainnippua ei voi käyttää, joten tietoja ei voi avata. Kirjaudu koneelle uudestaan tai kysy ylläpidolta.
error-too_large = Tiedosto on liian suuri. Suurin koko on 10 megatavua.
error-short_missing = Kriittinen ohje tarvitsee lyhyen tekstin. Kirjoita se kohtaan Lyhyesti.
error-short_too_long = Lyhyt teksti on liian pitkä. Lyhennä se enintään 60 sanaan.
error-not_an_image = Tiedosto ei ole kuva. Valitse PNG-, JPEG-, WebP- tai GIF-kuva.
error-not_shareable = Tällaista tiedostoa ei voi liittää. Liitä kuva, PDF, tekstitiedosto tai toimisto-ohjelman asiakirja.
error-not_here_yet = Tiedosto ei ole vielä tullut palvelimelta. Yritä uudelleen, kun yhteys toimii.
error-nothing_waits = Mikään ei odota lähettämistä, joten tiedostoa ei tarvita.
error-no_seal_key = Tiedostoa ei voi vielä suojata, koska tämä kone ei ole saanut palvelimelta avainta. Yhdistä kone ensin kerran verkkoon.
error-not_a_bundle = Tiedostossa ei ole Lähituen muutoksia. Valitse tiedosto, jonka nimen lopussa on .lahituki.
error-bundle_foreign = Tiedosto on toiselle palvelimelle, joten sitä ei voi ottaa mukaan tälle koneelle.
error-bundle_damaged = Tiedosto on vioittunut tai siitä puuttuu osa. Kopioi se uudestaan.
error-file_failed = Tiedostoa ei voinut lukea tai kirjoittaa. Tarkista muistitikku tai kansio ja yritä uudestaan.

## The person's menu
person-menu = Omat valinnat
person-sign-out = Kirjaudu ulos
person-signed-out-waiting-title = Kirjaudutaanko ulos?
person-signed-out-waiting = { $count ->
    [one] 1 muutos odottaa vielä lähettämistä. Se säilyy tällä koneella ja lähtee, kun kirjaudut taas.
   *[other] { $count } muutosta odottaa vielä lähettämistä. Ne säilyvät tällä koneella ja lähtevät, kun kirjaudut taas.
}
settings-title = Asetukset
settings-language = Kieli
# Each language in itself, the same in every file.
settings-language-fi = Suomi
settings-language-sv = Svenska
settings-language-en = English
settings-theme = Ulkoasu
settings-theme-auto = Koneen mukaan
settings-theme-light = Vaalea
settings-theme-dark = Tumma

## Quick log and search in the top strip
top-search = Hae tai tee…
palette-title = Hae ja tee
palette-field = Hae kohteita, ihmisiä ja ohjeita, tai kirjoita mitä haluat tehdä
palette-hint = Liiku nuolilla, valitse Enterillä
palette-recent = Viimeksi
palette-commands = Tee
palette-found = Löytyi
palette-none = Ei osumia haulla ”{ $text }”
# Until all texts can be searched.
palette-partial = Haku valmistuu. Sitä ennen löytyvät vain nimet ja otsikot.
palette-none-hint = Kokeile toista sanaa tai sanan alkua.
palette-count = { $count ->
    [one] 1 osuma
   *[other] { $count } osumaa
}
hit-article = Ohje
hit-unit = Kohde
hit-person = Ihminen
hit-visit_entry = Kirjaus
hit-device = Laite
hit-known_issue = Tiedossa oleva vika
hit-responsibility = Kuka hoitaa
hit-view = Paikka

## Recent actions and undoing
actions-title = Toiminnot
actions-none = Et ole vielä tehnyt muutoksia.
actions-undo = Kumoa
actions-redo = Tee uudestaan
actions-undone = kumottu
actions-partly = osa jäi voimaan, koska joku muutti sitä välissä
# A short message after Ctrl+Z.
undo-done = Kumottu: { $what }
undo-again = Tehty uudestaan: { $what }
undo-nothing = Ei ole mitään kumottavaa.
undo-nothing-again = Ei ole mitään tehtävää uudestaan.
# What was done and to what.
undo-what = { $what }: { $about }
undo-add_slot = lisättiin vuoro
undo-add_slots = lisättiin vuoroja
undo-change_slot = muutettiin vuoroa
undo-change_slots = muutettiin vuoroja
undo-remove_slot = poistettiin vuoro
undo-remove_slots = poistettiin vuoroja
undo-pin_slots = kiinnitettiin vuoro
undo-unpin_slots = irrotettiin vuoro
undo-publish_week = julkaistiin viikko
undo-tell_changes = kerrottiin muutoksista
undo-take_back_changes = peruttiin muutoksia
undo-add_series = lisättiin toistuva vuoro
undo-save_template = tallennettiin viikkopohja
undo-apply_template = suunniteltiin viikkopohjasta
undo-remove_template = poistettiin viikkopohja
undo-confirm_slots = kuitattiin vuorot
undo-import_busy = tuotiin menot kalenterista
undo-report_absence = merkittiin poissa
undo-end_absence = merkittiin takaisin töihin
undo-fill_slot = annettiin avoin vuoro
undo-ask_swap = pyydettiin vaihtoa
undo-withdraw_swap = peruttiin vaihtopyyntö
undo-offer_swap = tarjouduttiin vaihtoon
undo-take_offer_back = peruttiin tarjous vaihtoon
undo-grant_swap = hyväksyttiin vaihto
undo-refuse_swap = hylättiin vaihto
undo-log = kirjattiin asia
undo-change_entry = muutettiin kirjausta
undo-remove_entry = poistettiin kirjaus
undo-add_time = kirjattiin aikaa
undo-change_time = muutettiin aikaa
undo-remove_time = poistettiin aikaa
undo-write_article = kirjoitettiin ohjetta
undo-article_state = muutettiin ohjeen tilaa
undo-remove_article = poistettiin ohje
undo-restore_version = palautettiin ohjeen aiempi versio
undo-propose_text = ehdotettiin ohjeen muutosta
undo-decide_proposal = päätettiin ehdotuksesta
undo-withdraw_proposal = peruttiin oma ehdotus
undo-save_space = muutettiin ohjeiden tilaa
undo-close_space = poistettiin ohjeiden tila käytöstä
undo-open_space = otettiin ohjeiden tila takaisin käyttöön
undo-save_word_group = muutettiin samaa tarkoittavia sanoja
undo-remove_word_group = poistettiin samaa tarkoittavat sanat
undo-article_check = tarkistettiin ohjetta
undo-article_feedback = vastattiin, auttoiko ohje
undo-transfer_articles = siirrettiin ohjeita toiselle
undo-dismiss_miss = kuitattiin haku, johon ei tarvita ohjetta
undo-import_articles = tuotiin ohjeita kansiosta
undo-save_issue = kerrottiin viasta
undo-end_issue = merkittiin vika korjatuksi
undo-save_responsibility = muutettiin, kuka hoitaa asian
undo-move_responsibility = siirrettiin riviä Kuka hoitaa -luettelossa
undo-remove_responsibility = poistettiin rivi Kuka hoitaa -luettelosta
undo-change_site = muutettiin kohteen tietoja
undo-restore_change = palautettiin oma versio
undo-keep_present = pidettiin nykyinen versio
undo-retry_change = tehtiin hylätty muutos uudestaan

## Keys
keys-title = Pikanäppäimet
keys-intro = Kirjainnäppäimet toimivat, kun et kirjoita tekstikenttään.
keys-everywhere = Kaikkialla
keys-views = Paikat
keys-palette = Hae ja tee
keys-quick-log = Kirjaa asia
keys-undo = Kumoa viimeisin
keys-redo = Tee uudestaan
keys-help = Näytä pikanäppäimet
