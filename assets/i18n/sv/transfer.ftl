# Words of taking the knowledge base out into a folder, and of taking a folder in.

transfer-menu = Import och export
transfer-export = Exportera anvisningarna till en mapp…
transfer-site = Gör sidor för en gemensam dator…
transfer-import = Importera anvisningar från en mapp…
transfer-working-export = Anvisningarna exporteras…
transfer-working-import = Mappen läses…
transfer-working-site = Sidorna görs…
transfer-working-take = Anvisningarna importeras…
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
transfer-missing-title = Alla utrymmen finns inte här
transfer-missing-text = I de här utrymmena har kanske bara en del sett anvisningarna. Välj vart anvisningarna från varje utrymme ska komma.
# The label of a choice: the name of a space that is not here.
transfer-missing-space = { $articles ->
    [one] { $name }: 1 anvisning
   *[other] { $name }: { $articles } anvisningar
}
transfer-space-choose = Välj…
transfer-space-everyone = Gemensamt, syns för alla
transfer-space-stay = Importera inte
transfer-space = Utrymme
transfer-space-hint = Hit kommer anvisningar som inte nämner något utrymme.
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
transfer-becomes-waits = Importeras när utrymmet är valt
transfer-line = Rad
transfer-target = Mål
transfer-dead-links = Länkar som inte leder någonstans
transfer-more = och { $count } till
transfer-empty-title = Det finns inget att importera i mappen
transfer-empty-text = Anvisningarna kan vara Markdown- eller HTML-filer. Välj mappen där de finns.

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

## Pages for a computer on which nobody signs in
transfer-site-title = Sidor för en gemensam dator
transfer-site-text = De publicerade anvisningarna skrivs i mappen som du väljer, som sidor som öppnas i webbläsaren utan inloggning och nätverk. Om det redan finns sidor i mappen ersätts de av de nya.
transfer-site-empty = Inga anvisningar har publicerats ännu.
transfer-site-language-hint = En anvisning som inte finns på det här språket visas på sitt eget språk.
transfer-site-spaces = Utrymmen vars anvisningar finns på sidorna
transfer-site-articles = { $articles ->
    [one] 1 anvisning
   *[other] { $articles } anvisningar
}
# Of a space that not everyone reads.
transfer-site-articles-few = { $articles ->
    [one] 1 anvisning som bara en del läser
   *[other] { $articles } anvisningar som bara en del läser
}
transfer-site-warning = Vem som helst som använder datorn kan läsa sidorna. Det finns anvisningar med som bara är avsedda för en del.
transfer-site-write = Välj mapp och gör sidorna
transfer-site-written = { $articles ->
    [one] På sidorna i mappen { $folder } finns 1 anvisning.
   *[other] På sidorna i mappen { $folder } finns { $articles } anvisningar.
}
transfer-site-written-part = { $articles ->
    [one] På sidorna i mappen { $folder } finns 1 anvisning.
   *[other] På sidorna i mappen { $folder } finns { $articles } anvisningar.
} På den här datorn saknas ännu { $missing } bilder eller filer. Gör sidorna på nytt när de har kommit.
