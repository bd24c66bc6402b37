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
chip-empty = inte vald

# Equal lines that are left out between two changes of a text.
difference-same = { $count ->
    [one] 1 lika rad
   *[other] { $count } lika rader
}

## Ton
tone-info = Information
tone-success = Klart
tone-warning = Observera
tone-error = Fel

## Arbetsårets kategorier
category-koulu = Skola
category-paivystys = Jour
category-koulutus = Utbildning
category-valmennus = Coachning
category-siirtyma = Förflyttning
category-toimisto = Kontor
category-loma = Ledighet
category-muu = Övrigt
# Koder med högst tre bokstäver, visas bredvid färgen.
category-code-koulu = SKO
category-code-paivystys = JOU
category-code-koulutus = UTB
category-code-valmennus = COA
category-code-siirtyma = FÖR
category-code-toimisto = KON
category-code-loma = LED
category-code-muu = ÖVR
