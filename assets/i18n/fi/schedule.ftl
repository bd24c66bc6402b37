# Words of the day ahead and of the week board.

## The day ahead
# "Tänään, ma 23.11."
today-title = Tänään, { $day }
today-now = Nyt
today-starts-in = alkaa { $duration } päästä
today-later = Myöhemmin tänään
today-earlier = Aiemmin tänään
today-week = Viikko
today-hours = Kirjatut tunnit
today-this-week = Tällä viikolla
today-next = Seuraavat vuorot
today-entries = Kirjattu tänään
today-entries-none = Kirjaa asia yhdellä rivillä:
today-entry-waiting = odottaa lähettämistä
today-none = Ei vuoroja tänään
today-none-next = Uudet vuorot näkyvät tässä, kun ne on julkaistu.
today-next-is = Seuraava vuoro on { $when }, { $place }.
today-done = Päivän vuorot on tehty
today-onlooker = Sinulla ei ole omia vuoroja tänään
today-onlooker-text = Työvuodesta näet, kuka on missäkin. Ohjeista löydät neuvot laitteisiin ja palveluihin.

## A stop
stop-note = Huomaa
stop-contact = Kohtaat
stop-entrance = Sisään
stop-keys = Avaimet
stop-parking = Pysäköinti
stop-quirks = Huomioi kohteessa
stop-address = Osoite
stop-rooms = Tilat
stop-with = Samaan aikaan

## Tabs of the work year
tab-week = Viikko

## The week board
# The heading of the table, for screen readers.
week-board = Vuorot, { $week }
week-person = Ihminen
week-previous = Edellinen viikko
week-next = Seuraava viikko
week-this = Tämä viikko
week-go = Siirry viikolle
week-go-bad = Kirjoita viikon numero, esimerkiksi 48 tai 2/2027.
# Planned and agreed hours: "18 t / 30 t".
week-planned = Suunniteltu { $planned }
week-planned-of = Suunniteltu { $planned }, sovittu { $target }
# The end of an engagement.
week-ends = päättyy { $day }
week-today = tänään
week-publish = Julkaise viikko ({ $count })
week-empty = Tälle viikolle ei ole suunniteltu ketään
week-empty-text = Digarit ilmestyvät tähän, kun heillä on sopimus tai vuoro tällä viikolla.
week-hint = Vedä tyhjään kohtaan uusi vuoro tai paina N. Vuoro siirtyy vetämällä tai Alt ja nuolella, loppuaika muuttuu Vaihto ja nuolella. Kaikki näppäimet: ?
week-own = omat vuorot
# Spoken name of a cell: "Veikko Laine, tiistai 24. marraskuuta, vapaa".
week-cell = { $person }, { $day }, ei vuoroja
week-actions = Vuoron toiminnot: { $slot }
week-board-units = Vuorot kohteittain, { $week }
week-unit = Kohde
week-side = Näytä rivit
week-people = Ihmiset
week-units = Kohteet
week-open = Avoimet vuorot
week-open-count = { $count ->
    [one] 1 vuoro ilman tekijää
   *[other] { $count } vuoroa ilman tekijää
}
week-placeless = Ilman kohdetta
week-closed = kiinni
week-cell-closed = { $person }, { $day }, kiinni, ei vuoroja
week-more = Lisää toimintoja viikolle
# $when: a day and a time, or a time of today.
week-published-by = { $name } julkaisi viikon: { $when }
unit-planned = { $planned }/{ $promised } puolipäivää
unit-planned-alone = { $planned ->
    [one] 1 puolipäivä
   *[other] { $planned } puolipäivää
}
unit-needed = tarve { $needed }
unit-half-days = Puolipäiviä suunniteltu { $planned }, luvattu { $promised }, tarvitaan { $needed }

## A slot
slot-title = Vuoro
slot-new = Uusi vuoro
slot-new-draft = Vuoro on luonnos, kunnes viikko julkaistaan.
slot-edit = Muokkaa vuoroa
slot-person = Kuka
slot-unit = Kohde
slot-unit-placeholder = Nimi tai lyhenne, esimerkiksi samm
slot-unit-missing = Valitse kohde. Vain koulutus, siirtymä ja toimisto onnistuvat ilman.
slot-day = Päivä
slot-start = Alkaa
slot-end = Loppuu
slot-end-early = Loppuajan pitää olla alkuajan jälkeen.
slot-kind = Mihin
slot-note = Viesti
slot-add = Lisää vuoro
slot-save = Tallenna
slot-confirm = Kuittaa
slot-to-edit = Muokkaa…
slot-to-move = Siirrä…
slot-to-remove = Poista
slot-to-show = Näytä tiedot
slot-overlaps = päällekkäin
slot-state-draft = luonnos
slot-state-proposed = ehdotus
slot-state-published = julkaistu
slot-state-acknowledged = kuitattu
slot-state-done = tehty
slot-state-swapping = vaihdossa
slot-state-cancelled = peruttu
slot-state-absent = poissa
slot-time = Aika
slot-open = avoin
slot-nobody = Avoin: ei vielä tekijää
slot-someone = joku muu
slot-placeless = ei kohdetta
slot-pinned = kiinnitetty
slot-repeats = toistuva
slot-chosen = valittu
slot-to-assign = Anna tekijälle…
slot-to-open = Vapauta vuoro
slot-to-absent = Merkitse poissaolo…
slot-to-repeat = Toista…
slot-to-pin = Kiinnitä
slot-to-unpin = Irrota
slot-to-choose = Valitse
slot-to-let-go = Poista valinta
slot-to-take-back = Peru muutos
slot-assign = Anna vuoro tekijälle

## Moving and choosing
slot-move = Siirrä vuoro
slot-move-now = Siirrä
slots-move = { $count ->
    [one] Siirrä 1 vuoro
   *[other] Siirrä { $count } vuoroa
}
move-day-back = Päivä aiemmaksi
move-day-forth = Päivä myöhemmäksi
move-start-back = Alkaa 15 min aiemmin
move-start-forth = Alkaa 15 min myöhemmin
move-end-back = Loppuu 15 min aiemmin
move-end-forth = Loppuu 15 min myöhemmin
move-minutes-back = 15 min aiemmin
move-minutes-forth = 15 min myöhemmin
move-days = Päivä
move-minutes = Kellonaika
move-days-by = { $count ->
    [0] sama päivä
    [1] 1 päivä myöhemmin
    [-1] 1 päivä aiemmin
   *[other] { $count } päivää
}
move-minutes-by = { $count ->
    [0] sama aika
   *[other] { $count } min
}
move-same-person = Kukin pitää omansa
move-same-unit = Kukin pysyy kohteessaan
pinned-title = Vuoro on kiinnitetty
pinned-text = Joku on kiinnittänyt vuoron paikalleen: { $slot }. Siirretäänkö se silti?
pinned-stay = Älä siirrä
pinned-move = Siirrä silti
slots-all-pinned = Valitut vuorot on kiinnitetty, joten ne pysyvät paikoillaan.
slots-stay-pinned = { $count ->
    [one] 1 kiinnitetty vuoro pysyy paikallaan.
   *[other] { $count } kiinnitettyä vuoroa pysyy paikoillaan.
}
slots-stayed-pinned = { $count ->
    [one] 1 kiinnitetty jäi paikalleen.
   *[other] { $count } kiinnitettyä jäi paikoilleen.
}
slots-chosen = { $count ->
    [0] Ei valittuja vuoroja
   *[other] { $count } valittu
}
slots-choose-none = Poista valinta
slots-carried = { $count ->
    [one] ja 1 muu
   *[other] ja { $count } muuta
}

## Series and templates
series-title = Toista vuoro
series-every = Kuinka usein
series-every-weeks = { $count ->
    [1] Joka viikko
   *[other] Joka { $count }. viikko
}
series-until = Mihin asti
series-hint = Lomat, pyhät ja kiinniolopäivät jätetään väliin.
series-until-early = Valitse päivä vuoron jälkeen.
series-add = Lisää vuorot
series-skipped = { $count ->
    [one] 1 päivä jätettiin väliin:
   *[other] { $count } päivää jätettiin väliin:
}
skipped-holiday = pyhäpäivä
skipped-break = loma
skipped-closed = kohde kiinni
skipped-day_off = vapaapäivä
skipped-engagement = ei sopimusta
skipped-planned = vuoro on jo
templates-title = Viikkopohjat
templates-none = Viikkopohjia ei ole vielä. Suunnittele yksi viikko ja tallenna se pohjaksi.
template-slots = { $count ->
    [one] 1 vuoro
   *[other] { $count } vuoroa
}
template-apply = Käytä…
template-apply-name = Käytä pohjaa { $name }
template-remove = Poista pohja { $name }
template-save-as = Tallenna { $week } pohjaksi nimellä
template-name-placeholder = Esimerkiksi Syyslukukausi
template-save = Tallenna
template-nothing = Viikolla ei ole vuoroja, joista tehdä pohja.
template-from = Ensimmäinen viikko
template-until = Viimeinen viikko
template-until-early = Viimeinen viikko on ennen ensimmäistä.
template-add = Lisää vuorot: { $from } – { $until }

## Rules seen while planning
findings-title = Huomiot
findings-button = { $hard ->
    [0] Huomiot { $soft }
    [one] 1 este, huomioita { $soft }
   *[other] { $hard } estettä, huomioita { $soft }
}
findings-hide = Piilota huomiot
findings-none = Ei huomautettavaa. Viikko noudattaa sääntöjä.
findings-hard = { $count ->
    [one] 1 este julkaisulle
   *[other] { $count } estettä julkaisulle
}
findings-soft = { $count ->
    [one] 1 asia, joka on hyvä tietää
   *[other] { $count } asiaa, jotka on hyvä tietää
}
severity-hard = Este
severity-soft = Huomaa
severity-mended = Korjaantuu
verdict-hard = { $count ->
    [one] 1 este
   *[other] { $count } estettä
}
verdict-soft = { $count ->
    [one] 1 huomio
   *[other] { $count } huomiota
}
verdict-gone = { $count ->
    [one] 1 korjaantuu
   *[other] { $count } korjaantuu
}
verdict-fine = Sopii
verdict-more = { $count ->
    [one] ja 1 muu
   *[other] ja { $count } muuta
}
finding-double_booked = päällekkäin
finding-outside_engagement = ei sopimusta
finding-absent = poissa
finding-unit_closed = kohde kiinni
finding-over_day_hours = liikaa tunteja
finding-over_week_hours = liikaa viikkotunteja
finding-daily_rest = lepo lyhyt
finding-roster_notice = tieto myöhässä
finding-missing_skill = osaaminen puuttuu
finding-newcomer_alone = uusi yksin
finding-too_many_schools = monta kohdetta
finding-travel = tiukka siirtymä
finding-busy = muuta menoa
finding-learning_not_reserved = oppiminen varaamatta
finding-open_slot = avoin
finding-unit_below_promise = alle luvatun
finding-unfair_load = epätasainen kuorma

## Publishing and telling
publish-title = Julkaise { $week }
publish-text = { $count ->
    [0] Viikolla ei ole luonnoksia.
    [one] 1 vuoro tulee kaikkien nähtäville, ja sen tekijälle kerrotaan.
   *[other] { $count } vuoroa tulee kaikkien nähtäville, ja niiden tekijöille kerrotaan.
}
publish-blocked = { $count ->
    [one] 1 este estää julkaisun
   *[other] { $count } estettä estää julkaisun
}
publish-blocked-text = Korjaa nämä ensin. Paina riviä, niin näet vuoron.
publish-late = { $count ->
    [one] 1 vuorosta kerrotaan myöhässä
   *[other] { $count } vuorosta kerrotaan myöhässä
}
publish-now = Julkaise
consent-title = Miksi näin myöhään?
consent-given = Suostumus on kysytty ja saatu
consent-weighty = Painava syy
consent-note = Lisätieto
consent-reason = Mikä syy?
consent-reason-missing = Kirjoita syy lyhyesti.
changes-untold = { $count ->
    [one] 1 muutos, josta ei ole kerrottu
   *[other] { $count } muutosta, joista ei ole kerrottu
}
changes-tell = Kerro nyt
changes-take-back = Peru muutokset
changes-were-taken-back = { $count ->
    [one] 1 muutos peruttu
   *[other] { $count } muutosta peruttu
}
changes-were-told = { $count ->
    [one] Muutoksista kerrottiin yhdelle ihmiselle
   *[other] Muutoksista kerrottiin { $count } ihmiselle
}
change-moved = ei kerrottu, oli { $before }
change-added = uusi, ei kerrottu
change-cancelled = perutaan, ei kerrottu
tell-title = Kerro muutoksista
tell-send = { $count ->
    [one] Kerro muutoksesta
   *[other] Kerro muutoksista ({ $count })
}
tell-late = myöhässä
tell-becomes = muuttuu
told-moved = siirretty
told-added = uusi
told-cancelled = peruttu

## On paper
print-wall = Tulosta seinälle
print-person = Tulosta ihmiselle…
print-unit = Tulosta kohteelle…
print-person-title = Kenen viikko tulostetaan?
print-unit-title = Minkä kohteen viikko tulostetaan?
print-now = Tulosta
print-nothing = ei vuoroja

## What was done; some of it only read aloud
slot-was-added = Vuoro lisätty: { $slot }
slot-was-changed = Vuoro muutettu: { $slot }
slot-was-moved = Vuoro siirretty: { $person }, { $slot }
slot-was-removed = Vuoro poistettu: { $slot }
slot-was-called-off = Vuoro perutaan, kun siitä kerrotaan: { $slot }
slots-were-confirmed = { $count ->
    [one] 1 vuoro kuitattu
   *[other] { $count } vuoroa kuitattu
}
week-was-published = { $count ->
    [one] 1 vuoro julkaistu
   *[other] { $count } vuoroa julkaistu
}
slots-were-added = { $count ->
    [0] Yhtään vuoroa ei lisätty
    [one] 1 vuoro lisätty
   *[other] { $count } vuoroa lisätty
}
slots-were-moved = { $count ->
    [one] 1 vuoro siirretty.
   *[other] { $count } vuoroa siirretty.
}
slots-were-removed = { $count ->
    [one] 1 vuoro poistettu.
   *[other] { $count } vuoroa poistettu.
}
slots-were-pinned = { $count ->
    [one] 1 vuoro kiinnitetty
   *[other] { $count } vuoroa kiinnitetty
}
slots-were-unpinned = { $count ->
    [one] 1 vuoro irrotettu
   *[other] { $count } vuoroa irrotettu
}
template-was-saved = Pohja tallennettu: { $name }
template-was-removed = Pohja poistettu: { $name }

## Keys of the board
keys-schedule = Työvuosi
keys-slots = Vuorot viikolla
keys-week-previous = Edellinen viikko
keys-week-next = Seuraava viikko
keys-week-this = Tämä viikko
keys-week-go = Siirry viikolle
keys-slot-new = Uusi vuoro
keys-slot-open = Avaa vuoro
keys-slot-move = Siirrä vuoroa päivästä tai ihmisestä toiseen
keys-slot-time = Muuta loppu- tai alkuaikaa
keys-slot-menu = Avaa vuoron toiminnot
keys-slot-remove = Poista vuoro
keys-slot-move-by = Siirrä lomakkeella
keys-slot-choose = Valitse vuoro muiden lisäksi
keys-slot-choose-row = Valitse rivin vuorot
keys-slot-choose-none = Poista valinta
keys-slot-pin = Kiinnitä vuoro tai irrota se

## Holidays
holiday-uudenvuodenpaiva = Uudenvuodenpäivä
holiday-loppiainen = Loppiainen
holiday-pitkaperjantai = Pitkäperjantai
holiday-paasiaispaiva = Pääsiäispäivä
holiday-toinen_paasiaispaiva = Toinen pääsiäispäivä
holiday-vappu = Vappu
holiday-helatorstai = Helatorstai
holiday-helluntaipaiva = Helluntaipäivä
holiday-juhannusaatto = Juhannusaatto
holiday-juhannuspaiva = Juhannuspäivä
holiday-pyhainpaiva = Pyhäinpäivä
holiday-itsenaisyyspaiva = Itsenäisyyspäivä
holiday-jouluaatto = Jouluaatto
holiday-joulupaiva = Joulupäivä
holiday-tapaninpaiva = Tapaninpäivä
