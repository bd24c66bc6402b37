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
today-unconfirmed = { $count ->
    [one] Sinulle on julkaistu vuoro
   *[other] Sinulle on julkaistu { $count } vuoroa
}
# The last line of a list of slots.
today-unconfirmed-rest = { $count ->
    [one] ja 1 muu
   *[other] ja { $count } muuta
}
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
week-published = Julkaistu
week-empty = Tälle viikolle ei ole suunniteltu ketään
week-empty-text = Digarit ilmestyvät tähän, kun heillä on sopimus tai vuoro tällä viikolla.
week-hint = Vedä tyhjään kohtaan uusi vuoro tai paina N. Vuoro siirtyy vetämällä tai Alt ja nuolella, loppuaika muuttuu Vaihto ja nuolella.
week-own = omat vuorot
# Spoken name of a cell: "Veikko Laine, tiistai 24. marraskuuta, vapaa".
week-cell = { $person }, { $day }, ei vuoroja
week-actions = Vuoron toiminnot: { $slot }

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

## What was done; some of it only read aloud
slot-was-added = Vuoro lisätty: { $slot }
slot-was-changed = Vuoro muutettu: { $slot }
slot-was-moved = Vuoro siirretty: { $person }, { $slot }
slot-was-removed = Vuoro poistettu: { $slot }
slots-were-confirmed = { $count ->
    [one] 1 vuoro kuitattu
   *[other] { $count } vuoroa kuitattu
}
week-was-published = { $count ->
    [one] 1 vuoro julkaistu
   *[other] { $count } vuoroa julkaistu
}

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
