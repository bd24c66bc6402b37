# Ord i de delar som alla vyer består av.

## Mängder och veckor
format-week = v. { $week }
format-hours = { $hours } h
format-minutes = { $minutes } min

## Fält
field-required = Fyll i den här punkten.
field-optional = (frivillig)
field-bad-day = Skriv dagen så här: 17.11.2026 eller 17.11.
field-bad-time = Skriv klockslaget så här: 8.30.
field-hint-day = dd.mm.åååå
field-choose = Välj
date-open = Öppna kalendern
date-previous-month = Föregående månad
date-next-month = Nästa månad
date-week-column = v.
date-today = I dag
combobox-none = Inga träffar för ”{ $text }”
combobox-count = { $count ->
    [one] 1 alternativ
   *[other] { $count } alternativ
}
combobox-clear = Töm { $label }

## Dialoger, menyer, meddelanden
dialog-close = Stäng
dialog-cancel = Avbryt
menu-more = Fler åtgärder
message-close = Dölj meddelandet
message-region = Meddelanden
message-undo = Ångra

## Brickor
chip-assumed = antaget
chip-unknown = känns inte igen
chip-remove = Ta bort { $label }
chip-name = { $label }: { $value }
chip-empty = inte vald

## Ton
tone-info = Information
tone-success = Klart
tone-warning = Observera
tone-error = Fel

## Arbetsårets kategorier
category-school = Skola
category-remote = Fjärrstöd
category-training = Utbildning
category-maintenance = Underhåll
category-meeting = Möte
category-travel = Resa
category-leave = Ledighet
category-other = Övrigt
category-code-school = SKO
category-code-remote = FJÄ
category-code-training = UTB
category-code-maintenance = UND
category-code-meeting = MÖT
category-code-travel = RES
category-code-leave = LED
category-code-other = ÖVR
