# Words of the year planner and of what units need.

tab-year = Året
year-title = Arbetsåret
year-by = Vy
year-by-people = Digare
year-by-units = Enheter
year-by-demand = Behov och löften
year-print = Skriv ut året
year-grid = Året { $year } per vecka
year-month = Månad
# How many half-days all can give, and how many all units need.
year-sum = Vi kan / behov
year-sum-words = vi kan ge { $capacity } halvdagar, behovet är { $needed }, utlovat { $promised }, planerat { $planned }
year-planned-hours = planerat { $planned }, arbetstid { $due }
year-planned-half-days = planerat { $planned } halvdagar, utlovat { $promised }, behov { $needed }
year-delivered = genomfört { $count }
year-open = { $count ->
    [one] ett öppet pass
   *[other] { $count } öppna
}
year-drafts = { $count ->
    [one] 1 utkast
   *[other] { $count } utkast
}
year-hard = { $count ->
    [one] 1 hinder för publicering
   *[other] { $count } hinder för publicering
}
year-away = { $count ->
    [one] borta 1 dag
   *[other] borta { $count } dagar
}
year-starts = perioden börjar
year-ends = perioden slutar
year-no-engagement = ingen period
year-closed = stängt
year-hint = Enter öppnar veckan på tavlan. Skift och pilar, eller att dra, väljer veckor på raden.
year-row-acts = Planera: { $name }

## Terms and breaks above the weeks
year-band-term = Termin
year-band-break = Lov
year-band-exam = Prov
year-band-assessment = Bedömning
year-band-planning = Planering
year-band-blackout = Inga besök

## Which rows are shown
year-any = Alla
year-find = Sök på namn
year-area = Område
year-form = Skolform
year-person = Digare
year-unit = Enhet
year-order = Ordning
year-order-name = Namn
year-order-lack = Mest saknas
year-none-fit = Ingen rad motsvarar urvalet
year-none-fit-text = Ändra sökningen, området eller skolformen.
year-empty-people = Inga digare för det här året
year-empty-people-text = Digarna syns här när de har en period eller ett planerat pass.
year-empty-units = Det finns inga enheter
year-empty-units-text = Skolor och daghem kommer från servern vid synkroniseringen.

## What the shapes mean
year-legend = Tecken
year-legend-full = fullt
year-legend-part = över hälften
year-legend-low = under hälften
year-legend-over = över
year-legend-closed-people = ingen period
year-legend-closed-units = stängt
year-legend-hard = hinder för publicering
year-legend-open = öppet pass
year-legend-draft = innehåller utkast

## Planning some weeks
# "Lauritsalan koulu, vk 36 – vk 40"
year-chosen = { $name }, { $weeks }
year-drop = Ta bort valet
year-plan-title = Planera veckor: { $name }
year-act = Vad görs
year-act-series = Återkommande pass
year-act-template = Veckomall
year-act-clear = Ta bort utkast
year-do-series = Lägg till pass
year-do-template = Planera från mallen
year-do-clear = Ta bort utkasten
year-from = Första veckan
year-until = Sista veckan
year-until-early = Sista veckan är före den första
year-weekday = Veckodag
year-every = Upprepas
year-every-weeks = { $count ->
    [one] varje vecka
   *[other] var { $count }:e vecka
}
year-open-hint = Utan digare blir passen öppna.
year-series-hint = Passen läggs till som utkast. Lov, helgdagar och dagar då enheten är stängd hoppas över.
year-template = Mall
year-template-slots = { $count ->
    [one] 1 pass
   *[other] { $count } pass
}
year-template-hint = Mallens alla pass läggs till som utkast för varje vecka, också andra än den här radens.
year-template-none = Det finns inga veckomallar än. Spara en på veckotavlan.
year-clear-hint = Pass som inte har publicerats tas bort från de här veckorna ({ $name }). Fästa pass blir kvar.
year-clear-count = { $count ->
    [one] Ta bort 1 utkast
   *[other] Ta bort { $count } utkast
}
year-demand-of = Behov
year-cleared = { $count ->
    [one] 1 utkast togs bort
   *[other] { $count } utkast togs bort
}
year-added = { $count ->
    [one] 1 pass lades till
   *[other] { $count } pass lades till
}
year-added-skipped = { $count ->
    [one] 1 pass lades till, { $skipped } dagar hoppades över
   *[other] { $count } pass lades till, { $skipped } dagar hoppades över
}

## What units need and are promised
demand-table = Behov och löften { $year }
demand-hint = En halvdag är en för- eller eftermiddag då någon är på enheten. Talen kan skrivas i cellerna eller klistras in från ett kalkylblad.
demand-unit = Enhet
demand-needed_half_days = Behov per vecka
demand-promised_half_days = Utlovat per vecka
demand-min_visits_per_month = Minst besök i månaden
demand-wrong-needed_half_days = Halvdagar är 0–14
demand-wrong-promised_half_days = Halvdagar är 0–14
demand-wrong-min_visits_per_month = Besök är 0–31
# The figures of last year: needed / promised.
demand-before = I fjol
demand-special = Kunskaper och säsonger
demand-weeks = { $count ->
    [one] 1 avvikande vecka
   *[other] { $count } avvikande veckor
}
# Half-days of the whole year: delivered / planned / promised.
demand-year = Gjort / planerat / utlovat
demand-year-words = Hela året: genomfört { $delivered }, planerat { $planned }, utlovat { $promised }, behov { $needed } halvdagar
demand-edit-column = Redigera
demand-edit = Redigera behovet: { $unit }
demand-field = { $unit }: { $what }
demand-title = { $unit }: behov { $year }
demand-skills = Kunskaper som behövs
demand-skills-hint = Med komma emellan, till exempel: chromebook, svenska
demand-seasons = Säsonger och avvikande veckor
demand-season-from = Från vecka
demand-season-until = Till vecka
demand-season-needed = Behov
demand-season-add = Lägg till säsong
demand-season-remove = Ta bort säsongen
demand-season-wrong = Kontrollera veckorna och halvdagarna: veckor i ordning, halvdagar 0–14.
demand-save = Spara
demand-saved = { $count ->
    [one] Enhetens behov sparades
   *[other] { $count } enheters behov sparades
}
demand-pasted-wrong = { $count ->
    [one] 1 cell lämnades bort: den hade inget passande tal
   *[other] { $count } celler lämnades bort: de hade inget passande tal
}
demand-to-roll = { $count ->
    [one] En enhet saknar årets behov.
   *[other] { $count } enheter saknar årets behov.
}
demand-roll = Ta över från { $year }
demand-rolled = { $count ->
    [one] Behovet för 1 enhet togs över
   *[other] Behovet för { $count } enheter togs över
}

## Recent actions
undo-clear_drafts = utkast togs bort
undo-set_demands = behov och löften ändrades
undo-roll_demands = behovet togs över från i fjol
