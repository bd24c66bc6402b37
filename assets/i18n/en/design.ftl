# Words of the parts that every view is made of.

## Amounts and weeks
format-week = wk { $week }
format-hours = { $hours } h
format-minutes = { $minutes } min

## Fields
field-required = Fill this in.
field-optional = (optional)
field-bad-day = Write the day as 17.11.2026 or 17.11.
field-bad-time = Write the time as 8.30.
field-hint-day = dd.mm.yyyy
field-choose = Choose
date-open = Open calendar
date-previous-month = Previous month
date-next-month = Next month
date-week-column = wk
date-today = Today
combobox-none = Nothing found for “{ $text }”
combobox-count = { $count ->
    [one] 1 option
   *[other] { $count } options
}
combobox-clear = Clear { $label }

## Dialogs, menus, messages
dialog-close = Close
dialog-cancel = Cancel
menu-more = More actions
message-close = Hide message
message-region = Messages
message-undo = Undo

## Chips
chip-assumed = assumed
chip-unknown = not recognised
chip-remove = Remove { $label }
chip-empty = not chosen

# Equal lines that are left out between two changes of a text.
difference-same = { $count ->
    [one] 1 equal line
   *[other] { $count } equal lines
}

## Tones of a notice
tone-info = For your information
tone-success = Done
tone-warning = Please note
tone-error = Error

## Categories of the work year
category-koulu = School
category-paivystys = Drop-in
category-koulutus = Training
category-valmennus = Coaching
category-siirtyma = Travel
category-toimisto = Office
category-loma = Leave
category-muu = Other
# Codes of at most three letters, shown beside the colour.
category-code-koulu = SCH
category-code-paivystys = DRP
category-code-koulutus = TRA
category-code-valmennus = COA
category-code-siirtyma = TRV
category-code-toimisto = OFF
category-code-loma = LVE
category-code-muu = OTH
