# Words for logging matters, for the list of entries and for hours.

## Codes
matter = Aihe
matter-KIRJ = Kirjautuminen ja salasanat
matter-ESITYS = Esitystekniikka (projektori, näyttö, ääni)
matter-VERKKO = Verkko ja WLAN
matter-TULOSTUS = Tulostus
matter-CHROME = Chromebookit ja oppilaskoneet
matter-TABLETTI = iPadit ja tabletit
matter-HENKLAITE = Henkilökunnan tietokone tai puhelin
matter-WILMA = Wilma
matter-TEAMS = Teams, Meet ja etäkokoukset
matter-OFFICE = Google Workspace ja Microsoft 365
matter-VAKA = eDaisy ja päiväkodin laitteet
matter-TIETOTURVA = Tietoturva ja tietosuoja
matter-MUU = Muu
# Who asked for help.
asker = Kysyjä
asker-teacher = Opettaja
asker-principal = Rehtori
asker-instructor = Ohjaaja
asker-secretary = Koulusihteeri
asker-pupil_group = Oppilasryhmä
asker-daycare = Päiväkoti
asker-other = Muu
# How a matter ended.
result = Tulos
result-solved = Ratkesi
result-forwarded = Siirrettiin
result-unfinished = Jäi kesken
result-guided = Opastettiin
# What kind of work the minutes were.
time-category-support = Tuki
time-category-guidance = Opastus
time-category-learning = Oma oppiminen
time-category-travel = Matka
time-category-meeting = Kokous
time-category-other = Muu työ

## Amounts of time
minutes-label = Kesto
minutes-hint = Esimerkiksi 15, 1.30 tai 1 t 30 min
minutes-bad = Kirjoita kesto minuutteina, esimerkiksi 15, tai muodossa 1.30.

## Quick log
quick-field = Kirjaa asia yhdellä rivillä
# An example line; koulu, tila, asia, kysyjä, minuutit, tulos.
quick-placeholder = samm lk204 projektori ei kuvaa opettaja 15 ok
quick-panel = Näin rivi kirjataan
quick-unit = Koulu
quick-choose-unit = Valitse koulu
quick-room = Tila
quick-day = Päivä
quick-text = Teksti
# The button that logs the line.
quick-log = Kirjaa
# Offers to add a part that the line does not say: "Lisää tila".
quick-add-room = Lisää tila
quick-add-asker = Lisää kysyjä
quick-add-result = Lisää tulos
quick-room-hint = Oven koodi tai nimi, esimerkiksi lk204
quick-set = Aseta
# Words of the line that the program did not understand follow.
quick-unknown = Ei tunnistettu, jää tekstiin:
# One word could mean several schools, which follow as buttons.
quick-which = Mitä koulua tarkoitit?
quick-time = Pelkkä aika ilman käyntiä
quick-masked = Henkilötunnus peitetään. Lähitukeen ei kirjata henkilötunnuksia.
quick-need-unit = Valitse koulu, niin rivi voidaan kirjata.
quick-need-text = Kirjoita vielä, mitä asia koski.
quick-logged = Kirjattu: { $unit }, { $duration }
quick-logged-time = Kirjattu: { $duration }
quick-unsaved = Tekstiä ei saatu talteen tälle koneelle. Älä sulje ohjelmaa ennen kuin olet kirjannut rivin.
quick-suggestions = Tästä voi olla apua
# Read aloud while the line is typed; keys is the shortcut that opens the first one.
quick-suggestions-spoken = { $count ->
    [one] Ehdotus: { $first }. Avaa: { $keys }.
   *[other] { $count } ehdotusta. Ensimmäinen: { $first }. Avaa: { $keys }.
}
keys-quick = Rivin kirjaaminen
keys-quick-suggestion = Avaa ehdotus

## List of entries
visits-list = Kirjaukset
visits-who = Kenen
visits-mine = Omat
visits-all = Kaikki
visits-unit = Koulu
visits-any-unit = Kaikki koulut
visits-any-matter = Kaikki aiheet
visits-any-result = Kaikki tulokset
visits-period = Aika
visits-period-week = Tämä viikko
visits-period-month = Tämä kuukausi
visits-period-year = Lukuvuosi
visits-period-own = Oma väli
visits-from = Alkaa
visits-until = Päättyy
visits-clear = Poista rajaukset
# "34 kirjausta"; the minutes follow after a dot.
visits-count = { $count ->
    [one] 1 kirjaus
   *[other] { $count } kirjausta
}
visits-print = Tulosta
visits-more = Näytä lisää
visits-capped = Tässä ovat { $count } uusinta. Rajaa hakua, niin näet muut.
visits-waiting = Odottaa lähettämistä
visits-empty-title = Ei vielä kirjauksia
visits-empty-text = Kirjaa asia ylälaidan rivillä: koulu, tila, mitä tapahtui, kuka kysyi ja montako minuuttia. Sama rivi kirjaa myös työajan.
visits-empty-start = Kirjaa asia
visits-none-title = Rajauksella ei löytynyt kirjauksia
visits-none-text = Kokeile pidempää aikaa tai poista rajaukset.
entry-title = Kirjaus
entry-text = Mitä tapahtui
entry-remove = Poista kirjaus
entry-removed = Kirjaus poistettu
entry-when = Kirjattu { $moment }
entry-by = { $name } kirjasi
entry-not-yours = Vain kirjaaja voi muuttaa kirjausta.
entry-restored = Keskeneräinen muutos palautettiin. Se tallentuu, kun poistut kentästä.
entry-gone = Kirjausta ei enää ole.
# The button that begins an article with a solved entry.
entry-article = Tee ohje
not-given = Ei kerrottu
keys-visits = Käynnit
keys-visits-next = Seuraava kirjaus
keys-visits-previous = Edellinen kirjaus
keys-visits-open = Avaa kirjaus
keys-visits-remove = Poista kirjaus

## Hours of a week
time-previous = Edellinen viikko
time-next = Seuraava viikko
time-this-week = Tämä viikko
time-week = Viikon tunnit
time-left = { $duration } jäljellä
time-over = { $duration } yli
time-full = Viikko on täynnä
time-by-category = Työn laji
time-by-unit = Kohde
time-outside = Kohteiden ulkopuolella
time-add = Kirjaa aikaa
time-add-to = Kirjaa aikaa: { $day }
time-save = Tallenna
time-added = Aika kirjattu: { $duration }
time-removed = Aika poistettu: { $duration }
time-text = Mitä teit
time-unit = Kohde
time-edit = Muokkaa: { $what }
time-remove = Poista: { $what }
# Shown on a row that came from an entry; leads to it.
time-from-entry = Käynniltä
time-people = Ihmiset
time-nothing = Tällä viikolla ei ole kirjattu aikaa.
keys-time = Aika
keys-time-add = Kirjaa aikaa
