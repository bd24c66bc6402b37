# Words on the pages for a computer on which nobody signs in. What the articles are about is named in visits.ftl.
pages-title = Digituen ohjeet
pages-about = Näitä ohjeita voi lukea ilman kirjautumista ja verkkoa.
pages-all = Kaikki ohjeet
# The label of a field that narrows the list.
pages-filter = Etsi ohjetta
# A number follows.
pages-found = Ohjeita löytyi:
pages-none = Näillä sanoilla ei löytynyt ohjeita.
pages-short = Lyhyesti
pages-critical = Kriittinen
pages-no-matter = Muut ohjeet
pages-checked = Tarkistettu { $day }
pages-changed = Muokattu { $day }
pages-written = Sivut on tehty { $day }.
