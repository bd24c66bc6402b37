# Words of what is known not to work.

knowledge-tab-issues = Tiedossa olevat viat
# Above a view, when something that is used there does not work.
issue-strip = { $count ->
    [one] Tiedossa oleva vika
   *[other] Tiedossa olevia vikoja
}
issue-strip-more = { $count ->
    [one] Ja 1 muu vika
   *[other] Ja { $count } muuta vikaa
}

## The list
issues-text = Kun moni kohtaa saman vian, kerro siitä täällä kerran. Tieto näkyy heti niille, joita se koskee.
issues-holds = Voimassa nyt
issues-coming = Tulossa
issues-over = Toimii taas
issue-standing-holds = Ei toimi
issue-standing-coming = Tulossa
issue-standing-over = Korjattu
issues-none-title = Vikoja ei ole tiedossa
issues-none-text = Kun jokin menee rikki monelta, se kerrotaan täällä.
issue-gone = Tätä vikaa ei enää ole.
issue-everywhere = Kaikkialla
issue-since = { $day } alkaen
# The name is in the nominative.
issue-told-by = Kertoi: { $name }
issue-end = Toimii taas
# Something that was to come does not.
issue-call-off = Peru
issue-called-off = Peruttu: { $title }
issue-again = Taas rikki
issue-edit = Muuta
issue-ended = Toimii taas: { $title }

## The form
issue-new = Kerro viasta
issue-change = Muuta vian tietoja
issue-title = Mikä ei toimi?
issue-title-hint = Esimerkiksi: Wilmaan ei pääse kirjautumaan
issue-title-missing = Kirjoita, mikä ei toimi.
issue-text = Mikä auttaa sillä välin?
issue-units = Missä?
issue-units-hint = Kaikkialla, jos et valitse kohdetta.
issue-matters = Mitä asiaa se koskee?
issue-article = Ohje, josta on apua
issue-article-unread = Ohje, jota et voi lukea
issue-from = Alkaa
issue-until = Päättyy
issue-until-hint = Jätä tyhjäksi, jos et tiedä.
issue-until-early = Vika päättyy ennen kuin se alkaa. Muuta toista päivää.
issue-save = Tallenna
issue-saved = Tallennettu: { $title }

keys-issues-new = Kerro viasta
