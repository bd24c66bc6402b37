# Words of the knowledge base.

## States of an article, and what puts it there
article-state = Tila
article-state-note = Muistilappu
article-state-draft = Luonnos
article-state-in_review = Katselmoitavana
article-state-published = Julkaistu
article-state-archived = Arkistoitu
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
article-review-late = Tarkistus myöhässä
article-gone = Tätä ohjetta ei enää ole.
article-empty = Ohjeessa ei ole vielä tekstiä.

## Keys
keys-knowledge = Ohjeet
keys-knowledge-search = Hae ohjeista
keys-knowledge-new = Uusi ohje
keys-knowledge-edit = Muokkaa ohjetta
