# Words on the pages for a computer on which nobody signs in. What the articles are about is named in visits.ftl.
pages-title = Digital support guides
pages-about = These guides can be read without signing in and without a network.
pages-all = All guides
# The label of a field that narrows the list.
pages-filter = Find a guide
# A number follows.
pages-found = Guides found:
pages-none = No guides found with these words.
pages-short = In short
pages-critical = Critical
pages-no-matter = Other guides
pages-checked = Checked { $day }
pages-changed = Changed { $day }
pages-written = These pages were made on { $day }.
