# Words of the knowledge base.

## States of an article, and what puts it there
article-state = Läge
article-state-note = Minneslapp
article-state-draft = Utkast
article-state-in_review = Granskas
article-state-published = Publicerad
article-state-archived = Arkiverad
article-to-note = Gör till minneslapp igen
article-to-draft = Gör till utkast igen
article-to-in_review = Skicka till granskning
article-to-published = Publicera
article-to-archived = Arkivera
article-became = { $title }: { $state }

## The list
knowledge-search = Sök bland anvisningarna
knowledge-any-matter = Alla ämnen
knowledge-any-state = Alla lägen
knowledge-list = Anvisningar
# Read aloud as the list changes.
knowledge-count = { $count ->
    [one] 1 anvisning
   *[other] { $count } anvisningar
}
knowledge-new = Ny anvisning
knowledge-back = Alla anvisningar
knowledge-waiting = Väntar på att sändas
knowledge-none-title = Inga träffar
knowledge-none-text = Prova ett annat ord. Sökningen hittar också böjda former.
knowledge-none-limited = Det finns inga träffar inom begränsningarna.
knowledge-widen = Ta bort begränsningarna
knowledge-empty-title = Inga anvisningar ännu
knowledge-empty-text = Skriv den första: vad som hände, vad du gjorde och varifrån man får hjälp. En minneslapp räcker till en början.
knowledge-choose-title = Välj en anvisning
knowledge-choose-text = Sök med problemets ord, till exempel ”projektorn svart”.

## Reading
article-edit = Redigera
article-print = Skriv ut
article-remove = Ta bort anvisningen
article-file-saved = Sparad i filen { $name }
article-removed = Anvisningen togs bort: { $title }
# The heading of the short text above the whole one.
article-short = I korthet
article-owner = Ansvarig
article-deputy = Ersättare
article-edited = Redigerad
article-review-by = Ska granskas senast
article-review-late = Granskningen är försenad
article-gone = Den här anvisningen finns inte längre.
article-empty = Anvisningen har ingen text ännu.

## Keys
keys-knowledge = Anvisningar
keys-knowledge-search = Sök bland anvisningarna
keys-knowledge-new = Ny anvisning
keys-knowledge-edit = Redigera anvisningen
