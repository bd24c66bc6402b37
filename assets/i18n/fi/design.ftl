# Words of the parts that every view is made of.

## Amounts and weeks
# Shortest form: "vk 48".
format-week = vk { $week }
format-hours = { $hours } t
format-minutes = { $minutes } min

## Fields
field-required = Täytä tämä kohta.
field-optional = (ei pakollinen)
field-bad-day = Kirjoita päivä muodossa 17.11.2026 tai 17.11.
field-bad-time = Kirjoita kellonaika muodossa 8.30.
field-hint-day = pp.kk.vvvv
field-choose = Valitse
date-open = Avaa kalenteri
date-previous-month = Edellinen kuukausi
date-next-month = Seuraava kuukausi
# Heading of the week number column.
date-week-column = vk
date-today = Tänään
combobox-none = Ei osumia haulla ”{ $text }”
# Read aloud as the list changes.
combobox-count = { $count ->
    [one] 1 vaihtoehto
   *[other] { $count } vaihtoehtoa
}
combobox-clear = Tyhjennä { $label }

## Dialogs, menus, messages
dialog-close = Sulje
dialog-cancel = Peruuta
menu-more = Lisää toimintoja
message-close = Piilota viesti
message-region = Viestit
# The button on a short message after a change.
message-undo = Kumoa

## Chips
# Where the value was guessed, not typed.
chip-assumed = oletettu
# Where the word was not recognised.
chip-unknown = ei tunnistettu
chip-remove = Poista { $label }
chip-empty = ei valittu

# Equal lines that are left out between two changes of a text.
difference-same = { $count ->
    [one] 1 sama rivi
   *[other] { $count } samaa riviä
}

## Tones of a notice
tone-info = Tiedoksi
tone-success = Valmis
tone-warning = Huomaa
tone-error = Virhe

## Categories of the work year
category-koulu = Koulu
category-paivystys = Päivystys
category-koulutus = Koulutus
category-valmennus = Valmennus
category-siirtyma = Siirtymä
category-toimisto = Toimisto
category-loma = Loma
category-muu = Muu
# Codes of at most three letters, shown beside the colour.
category-code-koulu = KOU
category-code-paivystys = PÄI
category-code-koulutus = OPI
category-code-valmennus = VAL
category-code-siirtyma = SII
category-code-toimisto = TOI
category-code-loma = LOM
category-code-muu = MUU
