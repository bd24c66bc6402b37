# Words on the pages for a computer on which nobody signs in. What the articles are about is named in visits.ftl.
pages-title = Digistödets anvisningar
pages-about = De här anvisningarna kan läsas utan inloggning och utan nätverk.
pages-all = Alla anvisningar
# The label of a field that narrows the list.
pages-filter = Sök en anvisning
# A number follows.
pages-found = Anvisningar som hittades:
pages-none = Inga anvisningar hittades med de här orden.
pages-short = I korthet
pages-critical = Kritisk
pages-no-matter = Övriga anvisningar
pages-checked = Granskad { $day }
pages-changed = Ändrad { $day }
pages-written = Sidorna gjordes { $day }.
