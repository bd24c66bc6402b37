# Words of who takes care of what.

view-requests = Kuka hoitaa?
who-search = Hae asiaa, esimerkiksi tulostin
# Read aloud as the list changes.
who-count = { $count ->
    [one] 1 asia
   *[other] { $count } asiaa
}
# Whom to ask first, and whom when that does not help.
who-first = Kysy ensin
who-second = Jos ei auta
who-reach = Yhteys
who-urgent = Kiireellinen
who-print = Tulosta
# At the foot of the printed page.
who-printed = Lähituki, tulostettu { $day }. Uusin luettelo on ohjelmassa.
who-none-title = Ei osumia
who-none-text = Kokeile toista sanaa. Haku löytää myös taivutetut muodot.
who-empty-title = Luettelo on vielä tyhjä
who-empty-text = Lisää ensimmäinen rivi: mikä asia ja keneltä kysytään ensin.
who-empty-wait = Koordinaattori lisää tähän, keneltä mitäkin kysytään.

## Changing
who-new = Uusi rivi
who-change = Muuta riviä
who-acts = Toiminnot: { $subject }
who-edit = Muuta
who-up = Siirrä ylemmäs
who-down = Siirrä alemmas
who-remove = Poista
who-save = Tallenna
who-saved = Tallennettu: { $subject }
who-moved = Siirretty: { $subject }
who-removed = Poistettu: { $subject }
who-subject = Asia
who-subject-missing = Kirjoita, mistä asiasta on kyse.
who-first-missing = Kirjoita, keneltä kysytään ensin.
who-reach-hint = Puhelin, sähköposti tai paikka
who-note = Lisätieto
who-is-urgent = Asia ei voi odottaa
who-urgent-hint = Rivi merkitään kiireelliseksi.
who-words = Hakusanat
who-words-hint = Sanoja, joilla tätä etsitään, pilkuin erotettuina
who-matters = Aiheet

keys-requests = Kuka hoitaa?
keys-requests-search = Hae asiaa
keys-requests-new = Uusi rivi
