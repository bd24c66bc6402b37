# Words of the knowledge base.

## States of an article, and what puts it there
article-state = Läge
article-state-note = Minneslapp
article-state-draft = Utkast
article-state-in_review = Granskas
article-state-published = Publicerad
article-state-archived = Arkiverad
knowledge-to-check = Ska granskas
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
knowledge-count-more = Över { $count } anvisningar
knowledge-more = Visa fler
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
article-propose = Föreslå en ändring
article-translate-fi = Översätt till finska
article-translate-sv = Översätt till svenska
article-translate-en = Översätt till engelska
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
article-critical = Kritisk
article-behind = Efter originalet
article-standing-date = Granskningen försenad
article-standing-change = Något har ändrats
article-standing-not_helped = Har inte hjälpt
article-languages = På andra språk
article-in-fi = Suomeksi
article-in-sv = På svenska
article-in-en = In English
# Somebody saw that what the article says has changed.
article-changed-by = { $name } { $day }: { $why }
article-not-helped = { $count ->
    [one] Anvisningen har en gång inte hjälpt efter den senaste granskningen.
   *[other] Anvisningen har { $count } gånger inte hjälpt efter den senaste granskningen.
}
article-check-was-due = Anvisningen skulle granskas senast { $day }.
article-still-true = Stämmer fortfarande
article-check-done = Granskad: { $title }
article-changed-dots = Något har ändrats…
article-changed = Något har ändrats
article-changed-what = Vad har ändrats?
article-changed-hint = Den ansvariga, { $name }, ser detta och granskar anvisningen.
article-changed-needed = Berätta kort vad som inte längre stämmer.
article-change-tell = Berätta
article-change-told = Den ansvariga har fått veta
article-helped = Hjälpte detta?
article-helped-yes = Hjälpte
article-helped-no = Hjälpte inte
article-helped-why = Vad saknades?
article-helped-send = Skicka
article-thanks = Tack för svaret
article-backlinks = Anvisningar som länkar hit
article-broken = { $count ->
    [one] En länk leder ingenstans: { $words }
   *[other] Länkar leder ingenstans: { $words }
}
article-checked = Granskad
article-gone = Den här anvisningen finns inte längre.
article-entry-gone = Anteckningen finns inte längre, så den kan inte bli en anvisning.
article-entry-open = En anvisning kan göras först när ärendet är löst.
article-empty = Anvisningen har ingen text ännu.

## Keys
keys-knowledge = Anvisningar
keys-knowledge-search = Sök bland anvisningarna
keys-knowledge-new = Ny anvisning
keys-knowledge-edit = Redigera anvisningen
