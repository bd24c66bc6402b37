# Words of who takes care of what.

view-requests = Vem sköter?
who-search = Sök ett ärende, till exempel skrivare
# Read aloud as the list changes.
who-count = { $count ->
    [one] 1 ärende
   *[other] { $count } ärenden
}
# Whom to ask first, and whom when that does not help.
who-first = Fråga först
who-second = Om det inte hjälper
who-reach = Kontakt
who-urgent = Brådskande
who-print = Skriv ut
# At the foot of the printed page.
who-printed = Lähituki, utskriven { $day }. Den senaste listan finns i programmet.
who-none-title = Inga träffar
who-none-text = Försök med ett annat ord. Sökningen hittar också böjda former.
who-empty-title = Listan är ännu tom
who-empty-text = Lägg till den första raden: vilket ärende och vem man frågar först.
who-empty-wait = Koordinatorn skriver här vem man frågar om vad.

## Changing
who-new = Ny rad
who-change = Ändra raden
who-acts = Åtgärder: { $subject }
who-edit = Ändra
who-up = Flytta uppåt
who-down = Flytta nedåt
who-remove = Ta bort
who-save = Spara
who-saved = Sparat: { $subject }
who-moved = Flyttat: { $subject }
who-removed = Borttaget: { $subject }
who-subject = Ärende
who-subject-missing = Skriv vad det handlar om.
who-first-missing = Skriv vem man frågar först.
who-reach-hint = Telefon, e-post eller plats
who-note = Mer att veta
who-is-urgent = Ärendet kan inte vänta
who-urgent-hint = Raden märks som brådskande.
who-words = Sökord
who-words-hint = Ord som man söker med, åtskilda med kommatecken
who-matters = Ämnen

keys-requests = Vem sköter?
keys-requests-search = Sök ett ärende
keys-requests-new = Ny rad
