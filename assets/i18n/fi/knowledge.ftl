# Words of the knowledge base.

## States of an article, and what puts it there
article-state = Tila
article-state-note = Muistilappu
article-state-draft = Luonnos
article-state-in_review = Katselmoitavana
article-state-published = Julkaistu
article-state-archived = Arkistoitu
knowledge-to-check = Tarkistettava
article-to-note = Palauta muistilapuksi
article-to-draft = Palauta luonnokseksi
article-to-in_review = Lähetä katselmoitavaksi
article-to-published = Julkaise
article-to-archived = Arkistoi
article-became = { $title }: { $state }

## The list
knowledge-search = Hae ohjeista
knowledge-any-matter = Kaikki aiheet
knowledge-any-state = Kaikki tilat
knowledge-list = Ohjeet
# Read aloud as the list changes.
knowledge-count = { $count ->
    [one] 1 ohje
   *[other] { $count } ohjetta
}
knowledge-count-more = Yli { $count } ohjetta
knowledge-more = Näytä lisää
knowledge-new = Uusi ohje
knowledge-back = Kaikki ohjeet
knowledge-waiting = Odottaa lähettämistä
knowledge-none-title = Ei osumia
knowledge-none-text = Kokeile toista sanaa. Haku löytää myös taivutetut muodot.
knowledge-none-limited = Rajausten sisällä ei ole osumia.
knowledge-widen = Poista rajaukset
knowledge-empty-title = Ei vielä ohjeita
knowledge-empty-text = Kirjoita ensimmäinen: mitä tapahtui, mitä teit ja mistä apua saa. Muistilappukin riittää aluksi.
knowledge-choose-title = Valitse ohje
knowledge-choose-text = Hae ongelman sanoilla, esimerkiksi ”projektori pimeä”.

## Reading
article-edit = Muokkaa
article-propose = Ehdota muutosta
article-translate-fi = Käännä suomeksi
article-translate-sv = Käännä ruotsiksi
article-translate-en = Käännä englanniksi
article-print = Tulosta
article-remove = Poista ohje
article-file-saved = Tallennettu tiedostoon { $name }
article-removed = Ohje poistettu: { $title }
# The heading of the short text above the whole one.
article-short = Lyhyesti
article-owner = Vastuuhenkilö
article-deputy = Varahenkilö
article-edited = Muokattu
article-review-by = Tarkistettava viimeistään
article-critical = Kriittinen
article-behind = Jäljessä alkuperäisestä
article-standing-date = Tarkistus myöhässä
article-standing-change = Jokin on muuttunut
article-standing-not_helped = Ei ole auttanut
article-languages = Muilla kielillä
article-in-fi = Suomeksi
article-in-sv = På svenska
article-in-en = In English
# Somebody saw that what the article says has changed.
article-changed-by = { $name } { $day }: { $why }
article-not-helped = { $count ->
    [one] Ohje ei ole auttanut kerran viime tarkistuksen jälkeen.
   *[other] Ohje ei ole auttanut { $count } kertaa viime tarkistuksen jälkeen.
}
article-check-was-due = Ohje piti tarkistaa viimeistään { $day }.
article-still-true = Pitää yhä paikkansa
article-check-done = Tarkistettu: { $title }
article-changed-dots = Jokin on muuttunut…
article-changed = Jokin on muuttunut
article-changed-what = Mikä on muuttunut?
article-changed-hint = Vastuuhenkilö { $name } näkee tämän ja tarkistaa ohjeen.
article-changed-needed = Kerro lyhyesti, mikä ei enää pidä paikkaansa.
article-change-tell = Kerro
article-change-told = Kerrottu vastuuhenkilölle
article-helped = Auttoiko tämä?
article-helped-yes = Auttoi
article-helped-no = Ei auttanut
article-helped-why = Mitä puuttui?
article-helped-send = Lähetä
article-thanks = Kiitos vastauksesta
article-backlinks = Tähän viittaavat ohjeet
article-broken = { $count ->
    [one] Linkki ei johda mihinkään: { $words }
   *[other] Linkit eivät johda mihinkään: { $words }
}
article-checked = Tarkistettu
article-gone = Tätä ohjetta ei enää ole.
article-entry-gone = Kirjausta ei enää ole, joten siitä ei voi tehdä ohjetta.
article-entry-open = Ohjeen voi tehdä vasta ratkenneesta kirjauksesta.
article-empty = Ohjeessa ei ole vielä tekstiä.

## Keys
keys-knowledge = Ohjeet
keys-knowledge-search = Hae ohjeista
keys-knowledge-new = Uusi ohje
keys-knowledge-edit = Muokkaa ohjetta
