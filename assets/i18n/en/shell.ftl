# Words of the window's frame: places, sign-in, search, status line, help.

app-name = Lähituki

## Places in the left bar
view-today = Today
view-schedule = Work year
view-visits = Visits
view-time = Time
view-knowledge = Guides
view-sites = Sites
