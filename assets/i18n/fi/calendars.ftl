# Words of school calendars.

tab-calendars = Koulukalenterit
calendars-title = Koulukalenterit
calendars-list = Kenen kalenteri
year-previous = Edellinen lukuvuosi
year-next = Seuraava lukuvuosi
calendar-form-perus = Perusopetus
calendar-form-lukio = Lukio
calendar-form-vaka = Varhaiskasvatus
calendar-form-hallinto = Hallinto
calendar-form-muu = Muut kohteet
calendar-unit = Kohteen oma kalenteri
calendar-unit-placeholder = Hae koulu tai päiväkoti
calendar-missing = ei kalenteria
calendar-days = { $days ->
    [one] 1 koulupäivä
   *[other] { $days } koulupäivää
}
# Found and asked for by law.
calendar-days-of = { $days } / { $required } koulupäivää
# The column of the year view.
calendar-days-short = pv
# $term: "12.8.–19.12."
calendar-term-days = { $days ->
    [one] { $term }: 1 koulupäivä
   *[other] { $term }: { $days } koulupäivää
}
calendar-confirmed = Vahvistettu
# In a list, after the number of days.
calendar-unconfirmed = vahvistamatta
calendar-not-confirmed = Vahvistamatta
calendar-confirm = Merkitse vahvistetuksi
calendar-unconfirm = Poista vahvistus
calendar-was-confirmed = Kalenteri vahvistettu: { $name }
calendar-was-unconfirmed = Vahvistus poistettu: { $name }
calendar-edit = Muuta
calendar-own = Tee oma kalenteri
calendar-remove = Poista kalenteri: { $name }
calendar-removed = Kalenteri poistettu: { $name }
calendar-saved = Kalenteri tallennettu: { $name }
calendar-follows = Noudattaa kalenteria: { $form }
calendar-empty-title = { $name }: ei kalenteria tälle lukuvuodelle
calendar-empty-text = Siirrä viime vuoden kalenteri, tuo tiedosto tai kirjoita päivät itse.
calendar-empty-wait = Koordinaattori lisää kalenterin, kun lukuvuoden päivät on päätetty.
calendar-write = Kirjoita kalenteri
calendar-source-is = Lähde: { $source }
calendar-short = { $count ->
    [one] Vuodesta puuttuu 1 koulupäivä.
   *[other] Vuodesta puuttuu { $count } koulupäivää.
}
calendar-long = { $count ->
    [one] Vuodessa on 1 koulupäivä liikaa.
   *[other] Vuodessa on { $count } koulupäivää liikaa.
}
# $days: the holidays on weekdays that shorten the 190 days.
calendar-law = Laki vaatii { $required } päivää: 190, josta vähennetään { $days }
calendar-law-whole = Laki vaatii { $required } päivää.

## The year view
calendar-grid = Lukuvuoden päivät
calendar-grid-hint = Valitse päivä, niin näet mitä silloin on. Nuolilla pääsee päivästä toiseen.
calendar-month = Kuukausi
calendar-legend = Merkkien selitykset
calendar-mark-school = koulupäivä
calendar-mark-saturday = lauantaikoulupäivä
calendar-mark-break = loma
calendar-mark-holiday = arkipyhä
calendar-mark-day_off = vapaapäivä
calendar-mark-weekend = viikonloppu
calendar-mark-outside = ei koulua
calendar-special-exam = kokeet
calendar-special-assessment = arviointi
calendar-special-planning = suunnittelu
calendar-special-blackout = ei käyntejä

## The form
calendar-edit-title = { $name }, { $year }
calendar-terms = Lukukaudet
calendar-term-add = Lisää lukukausi
calendar-breaks = Lomat
calendar-break-add = Lisää loma
calendar-break-name = Loman nimi
calendar-saturdays = Koululauantait
calendar-saturday-add = Lisää lauantai
calendar-days-off = Yksittäiset vapaapäivät
calendar-day-off-add = Lisää vapaapäivä
calendar-special = Erityiset päivät
calendar-special-add = Lisää päiviä
calendar-special-kind = Mitä silloin on
calendar-special-note = Lisätieto
calendar-day = Päivä
calendar-from = Alkaen
calendar-until = Asti
calendar-by-week = Viikon numero
calendar-by-week-bad = Tässä lukuvuodessa ei ole tuollaista viikkoa.
calendar-row-remove = Poista { $what }
calendar-source = Lähde
calendar-source-hint = Esimerkiksi lautakunnan päätös ja päivämäärä
calendar-confirm-it = Päivät on verrattu päätökseen
calendar-save = Tallenna
calendar-wrong-early = Loppuu ennen alkua.
calendar-wrong-other-year = Ei ole tässä lukuvuodessa (1.8.–31.7.).
calendar-wrong-overlap = Menee päällekkäin toisen kanssa.
calendar-wrong-not-saturday = Ei ole lauantai.
calendar-wrong-nameless = Anna lomalle nimi.
calendar-problems = { $count ->
    [one] 1 kohta vaatii korjausta
   *[other] { $count } kohtaa vaatii korjausta
}

## The next year
# $year: the one that it is taken from.
calendars-roll = Siirrä vuodesta { $year }
calendars-roll-title = Kalenterit lukuvuodelle { $year }
calendars-roll-text = Päivät on siirretty viikkojen mukaan. Ne jäävät vahvistamatta, kunnes vertaat ne päätökseen.
calendars-roll-do = { $count ->
    [one] Siirrä 1 kalenteri
   *[other] Siirrä { $count } kalenteria
}
calendars-rolled = { $count ->
    [one] 1 kalenteri siirretty
   *[other] { $count } kalenteria siirretty
}

## Import
calendars-import = Tuo tiedosto…
calendars-import-title = Tuo koulukalenterit CSV-tiedostosta
import-file = Tiedosto
import-choose = Valitse tiedosto
import-example = Millainen tiedosto?
import-rows = Tiedoston rivit
import-line = Rivi
import-text = Sisältö
import-outcome = Tulos
import-row-fine = kunnossa
import-replaces = Korvaa nykyisen
import-wrong = { $count ->
    [one] 1 rivissä on vikaa. Korjaa se tiedostoon tai jätä se pois. Sitä ennen mitään ei tuoda.
   *[other] { $count } rivissä on vikaa. Korjaa ne tiedostoon tai jätä ne pois. Sitä ennen mitään ei tuoda.
}
import-leave-out = { $count ->
    [one] Jätä rivi pois
   *[other] Jätä { $count } riviä pois
}
import-left-out = { $count ->
    [one] Pois jätetty rivi: { $lines }
   *[other] Pois jätetyt rivit: { $lines }
}
import-take-back = Ota takaisin
import-do = { $count ->
    [0] Tuo
    [one] Tuo 1 kalenteri
   *[other] Tuo { $count } kalenteria
}
calendars-imported = { $count ->
    [one] 1 kalenteri tuotu
   *[other] { $count } kalenteria tuotu
}
import-too_large = Tiedosto on liian suuri kalenteriksi.
import-not_text = Tiedosto ei ole tekstiä. Tallenna taulukko CSV-muodossa.
import-empty = Tiedostossa ei ole rivejä.
import-unknown_column = Saraketta ”{ $name }” ei tunneta. Katso esimerkki.
import-column_twice = Sarake ”{ $name }” on kahdesti.
import-missing_column = Sarake ”{ $name }” puuttuu.
import-row-cells = Rivillä on { $found } kohtaa, pitäisi olla { $expected }
import-row-school_year = Lukuvuotta ei voi lukea
import-row-place = Kouluastetta tai kohdetta ei löydy
import-row-type = Tyyppiä ei tunneta
import-row-date = ”{ $text }” ei ole päivä
import-row-ends_before_start = Loppuu ennen alkua
import-row-other_school_year = Päivä on toisessa lukuvuodessa
import-row-not_saturday = Päivä ei ole lauantai
import-row-overlaps = Menee päällekkäin rivin { $line } kanssa
import-row-no_term = Lukukausi puuttuu
import-row-wrong_length = Vuodessa on { $found } koulupäivää, laki vaatii { $required }

## Recent actions
undo-change_calendar = muutettiin koulukalenteria
undo-remove_calendar = poistettiin koulukalenteri
undo-import_calendars = tuotiin koulukalentereita
undo-roll_calendars = siirrettiin koulukalentereita
