# Words of the window's frame: places, sign-in, search, status line, help.

app-name = Lähituki

## Places in the left bar
view-today = Tänään
view-schedule = Työvuosi
view-visits = Käynnit
view-time = Aika
view-knowledge = Ohjeet
view-sites = Kohteet
