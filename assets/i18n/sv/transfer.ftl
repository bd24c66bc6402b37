# Words of taking the knowledge base out into a folder, and of taking a folder in.

transfer-menu = Import och export
transfer-export = Exportera anvisningarna till en mapp…
transfer-import = Importera anvisningar från en mapp…
transfer-working-export = Anvisningarna exporteras
transfer-working-import = Mappen läses
transfer-exported = { $articles ->
    [one] 1 anvisning exporterades till mappen { $folder }.
   *[other] { $articles } anvisningar exporterades till mappen { $folder }.
} Bilder och filer: { $files }.
transfer-exported-part = { $articles ->
    [one] 1 anvisning exporterades till mappen { $folder }.
   *[other] { $articles } anvisningar exporterades till mappen { $folder }.
} Bilder och filer: { $files }. På den här datorn saknas ännu { $missing } bilder eller filer.

## What would come along
transfer-import-title = Import: { $folder }
transfer-found = Nya anvisningar: { $articles }, bilder och filer: { $files }, tidigare versioner: { $versions }. Inget har sparats ännu.
transfer-missing-spaces = De här utrymmena finns inte här: { $names }. Deras anvisningar hamnar i utrymmet som väljs nedan, där fler kanske ser dem.
transfer-space = Utrymme
transfer-space-hint = Hit kommer anvisningar som inte har något eget utrymme här.
transfer-space-common = Gemensamt
transfer-take = { $count ->
    [one] Importera 1 anvisning
   *[other] Importera { $count } anvisningar
}
transfer-articles = Anvisningar
transfer-title = Rubrik
transfer-file = Fil
transfer-becomes = Vad som händer
transfer-becomes-new = Importeras
transfer-becomes-same = Finns redan här
transfer-becomes-different = Finns här med andra ord, ändras inte
transfer-line = Rad
transfer-target = Mål
transfer-dead-links = Länkar som inte leder någonstans
transfer-more = och { $count } till

## What would not
transfer-passed-over = Importeras inte
transfer-why = Orsak
transfer-why-archive = En packad fil. Packa upp den först.
transfer-why-other_kind = En sådan fil kan inte importeras
transfer-why-link = Leder ut ur mappen
transfer-why-too_deep = Ligger i för många mappar
transfer-why-too_large = För stor
transfer-why-too_much = Mappen har för många filer
transfer-why-unreadable = Är ingen läsbar text
transfer-why-head = Uppgifterna ovanför texten är felaktiga
transfer-why-too_long = Texten är för lång, eller en kritisk anvisning saknar kort text
transfer-why-not_an_image = Bilden är skadad
transfer-why-unused = Ingen anvisning visar den
transfer-why-taken = Något annat har redan samma beteckning
transfer-why-no_right = Du har inte rätt att skriva den

## What came along
transfer-imported = { $articles ->
    [one] 1 anvisning importerades.
   *[other] { $articles } anvisningar importerades.
}
transfer-to-review = { $count ->
    [one] 1 av dem väntar på granskning.
   *[other] { $count } av dem väntar på granskning.
}
transfer-refused = { $count ->
    [one] 1 anvisning importerades inte, eftersom den inte kan skrivas i det valda utrymmet.
   *[other] { $count } anvisningar importerades inte, eftersom de inte kan skrivas i det valda utrymmet.
}
