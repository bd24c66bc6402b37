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
knowledge-none-text = Prova ett annat ord eller ta bort begränsningarna. Sökningen hittar också böjda former.
knowledge-empty-title = Inga anvisningar ännu
knowledge-empty-text = Skriv den första: vad som hände, vad du gjorde och varifrån man får hjälp. En minneslapp räcker till en början.
knowledge-choose-title = Välj en anvisning
knowledge-choose-text = Sök med problemets ord, till exempel ”projektorn svart”.

## Reading
article-edit = Redigera
article-remove = Ta bort anvisningen
article-removed = Anvisningen togs bort: { $title }
article-owner = Ansvarig
article-deputy = Ersättare
article-edited = Redigerad
article-review-by = Ska granskas senast
article-review-late = Granskningen är försenad
article-gone = Den här anvisningen finns inte längre.
article-empty = Anvisningen har ingen text ännu.

## Writing
editor-title-new = Ny anvisning
editor-title = Redigera anvisningen
editor-name = Rubrik
editor-name-hint = Problemet med läsarens ord, till exempel ”Projektorn visar ingen bild”
editor-name-needed = Ge anvisningen en rubrik.
editor-short = I korthet
editor-short-hint = En eller två meningar som syns i förteckningen.
editor-no-matter = Inget ämne
editor-start-as = Spara som
editor-body = Text
editor-write = Skriv
editor-preview = Förhandsvisning
editor-preview-empty = Förhandsvisningen syns här när du skriver.
editor-tools = Formatering
editor-bold = Fetstil
editor-heading = Mellanrubrik
editor-list = Lista
editor-link = Länk
editor-image = Lägg till bild
editor-image-hint = En bild kan också klistras in eller släppas i texten.
editor-save = Spara
editor-saved = Sparad: { $title }
editor-close = Stäng
editor-kept = Den ofullbordade texten finns kvar på den här datorn.
editor-unsaved = Texten kunde inte sparas på den här datorn. Spara anvisningen innan du stänger programmet.
editor-restored = En ofullbordad text återställdes
editor-restored-text = Fortsätt där du slutade eller förkasta ändringarna.
editor-discard = Förkasta
# Words that the buttons put into the text for the writer to replace.
editor-sample-bold = viktigt
editor-sample-link = länkens text
keys-knowledge = Anvisningar
keys-knowledge-search = Sök bland anvisningarna
keys-knowledge-new = Ny anvisning
keys-knowledge-edit = Redigera anvisningen
keys-editor = Att skriva en anvisning
keys-editor-save = Spara anvisningen
keys-editor-close = Stäng och behåll det ofullbordade
