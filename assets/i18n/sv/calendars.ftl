# Words of school calendars.

tab-calendars = Skolkalendrar
calendars-title = Skolkalendrar
calendars-list = Vems kalender
year-previous = Föregående läsår
year-next = Nästa läsår
calendar-form-perus = Grundläggande utbildning
calendar-form-lukio = Gymnasium
calendar-form-vaka = Småbarnspedagogik
calendar-form-hallinto = Förvaltning
calendar-form-muu = Övriga enheter
calendar-unit = En enhets egen kalender
calendar-unit-placeholder = Sök en skola eller ett daghem
calendar-missing = ingen kalender
calendar-days = { $days ->
    [one] 1 skoldag
   *[other] { $days } skoldagar
}
# Found and asked for by law.
calendar-days-of = { $days } / { $required } skoldagar
# The column of the year view.
calendar-days-short = dgr
# $term: "12.8.–19.12."
calendar-term-days = { $days ->
    [one] { $term }: 1 skoldag
   *[other] { $term }: { $days } skoldagar
}
calendar-confirmed = Bekräftad
# In a list, after the number of days.
calendar-unconfirmed = obekräftad
calendar-not-confirmed = Obekräftad
calendar-confirm = Märk som bekräftad
calendar-unconfirm = Ta bort bekräftelsen
calendar-was-confirmed = Kalendern bekräftades: { $name }
calendar-was-unconfirmed = Bekräftelsen togs bort: { $name }
calendar-edit = Ändra
calendar-own = Gör en egen kalender
calendar-remove = Ta bort kalendern: { $name }
calendar-removed = Kalendern togs bort: { $name }
calendar-saved = Kalendern sparades: { $name }
calendar-follows = Följer kalendern: { $form }
calendar-empty-title = { $name }: ingen kalender för det här läsåret
calendar-empty-text = För över fjolårets kalender, hämta en fil eller skriv dagarna själv.
calendar-empty-wait = Koordinatorn lägger till kalendern när läsårets dagar är bestämda.
calendar-write = Skriv kalendern
calendar-source-is = Källa: { $source }
calendar-short = { $count ->
    [one] Året saknar 1 skoldag.
   *[other] Året saknar { $count } skoldagar.
}
calendar-long = { $count ->
    [one] Året har 1 skoldag för mycket.
   *[other] Året har { $count } skoldagar för mycket.
}
# $days: the holidays on weekdays that shorten the 190 days.
calendar-law = Lagen kräver { $required } dagar: 190 minus { $days }
calendar-law-whole = Lagen kräver { $required } dagar.

## The year view
calendar-grid = Läsårets dagar
calendar-grid-hint = Välj en dag så ser du vad som gäller då. Med pilarna kommer du från dag till dag.
calendar-month = Månad
calendar-legend = Vad tecknen betyder
calendar-mark-school = skoldag
calendar-mark-saturday = skollördag
calendar-mark-break = lov
calendar-mark-holiday = söckenhelg
calendar-mark-day_off = ledig dag
calendar-mark-weekend = veckoslut
calendar-mark-outside = ingen skola
calendar-special-exam = prov
calendar-special-assessment = bedömning
calendar-special-planning = planering
calendar-special-blackout = inga besök

## The form
calendar-edit-title = { $name }, { $year }
calendar-terms = Terminer
calendar-term-add = Lägg till en termin
calendar-breaks = Lov
calendar-break-add = Lägg till ett lov
calendar-break-name = Lovets namn
calendar-saturdays = Skollördagar
calendar-saturday-add = Lägg till en lördag
calendar-days-off = Enskilda lediga dagar
calendar-day-off-add = Lägg till en ledig dag
calendar-special = Särskilda dagar
calendar-special-add = Lägg till dagar
calendar-special-kind = Vad som är då
calendar-special-note = Mer information
calendar-day = Dag
calendar-from = Från
calendar-until = Till
calendar-by-week = Veckans nummer
calendar-by-week-bad = Läsåret har ingen sådan vecka.
calendar-row-remove = Ta bort { $what }
calendar-source = Källa
calendar-source-hint = Till exempel nämndens beslut och datum
calendar-confirm-it = Dagarna har jämförts med beslutet
calendar-save = Spara
calendar-wrong-early = Slutar före början.
calendar-wrong-other-year = Hör inte till det här läsåret (1.8–31.7).
calendar-wrong-overlap = Går in i en annan.
calendar-wrong-not-saturday = Är ingen lördag.
calendar-wrong-nameless = Ge lovet ett namn.
calendar-problems = { $count ->
    [one] 1 punkt behöver rättas
   *[other] { $count } punkter behöver rättas
}

## The next year
# $year: the one that it is taken from.
calendars-roll = För över från { $year }
calendars-roll-title = Kalendrar för läsåret { $year }
calendars-roll-text = Dagarna har flyttats enligt veckorna. De är obekräftade tills du jämför dem med beslutet.
calendars-roll-do = { $count ->
    [one] För över 1 kalender
   *[other] För över { $count } kalendrar
}
calendars-rolled = { $count ->
    [one] 1 kalender överförd
   *[other] { $count } kalendrar överförda
}

## Import
calendars-import = Hämta en fil…
calendars-import-title = Hämta skolkalendrar från en CSV-fil
import-file = Fil
import-choose = Välj en fil
import-example = Hurdan fil?
import-rows = Filens rader
import-line = Rad
import-text = Innehåll
import-outcome = Resultat
import-row-fine = i ordning
import-replaces = Ersätter den nuvarande
import-wrong = { $count ->
    [one] 1 rad har fel. Rätta den i filen eller lämna bort den. Före det hämtas ingenting.
   *[other] { $count } rader har fel. Rätta dem i filen eller lämna bort dem. Före det hämtas ingenting.
}
import-leave-out = { $count ->
    [one] Lämna bort raden
   *[other] Lämna bort { $count } rader
}
import-left-out = { $count ->
    [one] Bortlämnad rad: { $lines }
   *[other] Bortlämnade rader: { $lines }
}
import-take-back = Ta tillbaka
import-do = { $count ->
    [0] Hämta
    [one] Hämta 1 kalender
   *[other] Hämta { $count } kalendrar
}
calendars-imported = { $count ->
    [one] 1 kalender hämtad
   *[other] { $count } kalendrar hämtade
}
import-too_large = Filen är för stor för en kalender.
import-not_text = Filen är inte text. Spara tabellen som CSV.
import-empty = Filen har inga rader.
import-unknown_column = Kolumnen ”{ $name }” är okänd. Se exemplet.
import-column_twice = Kolumnen ”{ $name }” finns två gånger.
import-missing_column = Kolumnen ”{ $name }” saknas.
import-row-cells = Raden har { $found } fält, det borde vara { $expected }
import-row-school_year = Läsåret kan inte läsas
import-row-place = Skolformen eller enheten finns inte
import-row-type = Typen är okänd
import-row-date = ”{ $text }” är inte en dag
import-row-ends_before_start = Slutar före början
import-row-other_school_year = Dagen hör till ett annat läsår
import-row-not_saturday = Dagen är ingen lördag
import-row-overlaps = Går in i rad { $line }
import-row-no_term = Terminen saknas
import-row-wrong_length = Året har { $found } skoldagar, lagen kräver { $required }

## Recent actions
undo-change_calendar = en skolkalender ändrades
undo-remove_calendar = en skolkalender togs bort
undo-import_calendars = skolkalendrar hämtades
undo-roll_calendars = skolkalendrar fördes över
