# Words of the form in which an article is written.

editor-title-new = Ny anvisning
editor-title-translation = Ny översättning
editor-title = Redigera anvisningen
editor-name = Rubrik
editor-name-hint = Problemet med läsarens ord, till exempel ”Projektorn visar ingen bild”
editor-name-needed = Ge anvisningen en rubrik.
editor-short = I korthet
editor-short-hint = En eller två meningar som syns i förteckningen.
# How many of the most words the short text has.
editor-short-count = { $count }/{ $most } ord
editor-short-long = Förkorta: { $count } ord, högst { $most }.
editor-short-needed = En kritisk anvisning behöver en kort text.
editor-details = För vem, var och sökord
editor-for = För vem
editor-for-hint = Om du inte väljer något är anvisningen för alla.
editor-where = Var
editor-where-hint = Om du inte väljer något gäller anvisningen överallt.
editor-keywords = Sökord
editor-keywords-hint = Ord som anvisningen söks med, åtskilda med komma.
editor-review = Granskas
editor-review-usual = som vanligt
editor-review-months = med { $count } månaders mellanrum
editor-critical = Kritisk
editor-critical-hint = Arbetet stannar eller skada uppstår om man inte vet detta.
editor-no-matter = Inget ämne
editor-space = Utrymme
editor-space-common = Gemensamt
editor-space-for-some = Bara en del läser detta utrymme. Välj utrymme innan du bifogar bilder.
# Stands in the empty field of who keeps the article true.
editor-owner-me = Du
editor-start-as = Spara som
editor-body = Text
editor-placeholder = Skriv vad användaren ser och vad du gjorde. Mallen ger en stomme.
editor-body-hint = En bild eller en fil kan klistras in eller släppas i texten. [[ länkar till en annan anvisning. Tabb flyttar en punkt i en lista; Esc och sedan Tabb tar dig ut ur texten.
editor-full = Anvisningen är för lång: högst 256 kilobyte. Dela upp den i två.
editor-attaching = { $count ->
    [one] Bifogar en fil…
   *[other] Bifogar { $count } filer…
}
editor-write = Skriv
editor-preview = Förhandsvisning
editor-preview-empty = Förhandsvisningen syns här när du skriver.
editor-tools = Formatering
editor-bold = Fetstil
editor-heading = Mellanrubrik
editor-list = Lista
editor-steps = Numrerade steg
editor-link = Länk
editor-article-link = Länk till en anvisning
editor-article-search = Sök en anvisning
editor-attach = Bifoga en bild eller fil
editor-save = Spara
editor-saved = Sparad: { $title }
editor-proposed = Föreslagen: { $title }
editor-overlap = Någon ändrade samma rader. Den texten står kvar, och din finns i historiken.
editor-close = Stäng
editor-kept = Den ofullbordade texten finns kvar på den här datorn.
editor-unsaved = Texten kunde inte sparas på den här datorn. Spara anvisningen innan du stänger programmet.
editor-restored = En ofullbordad text återställdes
editor-restored-text = Fortsätt där du slutade eller förkasta ändringarna.
editor-discard = Förkasta
# An article that begins with a visit entry: what tells of people was taken out of the text.
editor-left-out = Det här lämnades bort ur anteckningen: { $what }
editor-left-out-none = I anteckningen fanns inga namn och inga nummer
editor-left-out-text = Läs ännu igenom texten själv: i en anvisning skrivs inga namn på personer och inga kontaktuppgifter. Anvisningen finns först när du sparar.
# Words that the buttons put into the text for the writer to replace.
editor-sample-bold = viktigt
editor-sample-link = länkens text
# Read aloud by the text field itself.
editor-said-deleted = Markeringen raderades
editor-said-control = Styrtecken

## Templates: the skeletons of a text. The headings are the same in the starter articles.
editor-template = Mall
editor-template-problem = Problem
editor-template-problem-body =
    ## Symtom

    Vad ser eller säger användaren?

    ## Steg

    1. Kontrollera först …

    ## För vem

    Vem gör stegen, och vem hjälper om de inte räcker?

    ## Var

    I vilka skolor, apparater eller program gäller detta?
editor-template-guide = Arbetsanvisning
editor-template-guide-body =
    ## När du behöver detta

    Vad är det man ska göra?

    ## Steg

    1. Öppna …

    ## För vem

    Vem gör stegen, och vem hjälper om de inte räcker?

    ## Var

    I vilka skolor, apparater eller program gäller detta?
editor-template-fact = Uppgift
editor-template-fact-body =
    ## Saken

    Hur är det?

    ## Varifrån uppgiften kommer

    Vem berättade det, och när?

    ## Var

    I vilka skolor, apparater eller program gäller detta?

## Keys
keys-editor = Att skriva en anvisning
keys-editor-save = Spara anvisningen
keys-editor-close = Stäng och behåll det ofullbordade
keys-editor-nest = Flytta en punkt i listan
keys-editor-leave = Ut ur texten
