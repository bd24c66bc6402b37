# Words of the year wheel: what is done in which week of the school year.

tab-wheel = Vuosikello
wheel-title = Vuosikello
# The plan of a unit.
wheel-of = Vuosisuunnitelma: { $unit }
wheel-whose = Kenen vuosi
wheel-whole = Koko kunta
wheel-no-plan = ei suunnitelmaa
wheel-settled = { $settled } / { $tasks } hoidettu
wheel-late-count = { $count } myöhässä
wheel-print = Tulosta
wheel-add = Uusi tehtävä
wheel-filter = Mitkä tehtävät näytetään
wheel-filter-all = Kaikki
wheel-filter-open = Tekemättä
wheel-filter-unowned = Ilman tekijää ({ $count })
wheel-none-all = Ei tehtäviä.
wheel-none-open = Kaikki tehtävät on hoidettu.
wheel-none-unowned = Jokaisella tehtävällä on tekijä.
wheel-unowned = { $count ->
    [one] 1 tehtävällä ei ole tekijää.
   *[other] { $count } tehtävällä ei ole tekijää.
}
wheel-unowned-show = Näytä ne
wheel-empty-title = Tässä vuosikellossa ei ole vielä mitään
wheel-empty-text = Siirrä viime vuoden tehtävät, aloita valmiista suunnitelmasta tai lisää tehtäviä yksitellen.
wheel-empty-wait = Tehtävät näkyvät täällä, kun ne on suunniteltu.
wheel-plan-digivastaava = Aloita digivastaavan valmiista vuosisuunnitelmasta
wheel-plan-digitoiminta = Aloita digitoiminnan valmiista vuosikellosta
wheel-begun = { $count ->
    [one] 1 tehtävä lisätty
   *[other] { $count } tehtävää lisätty
}

## A task
wheel-no-role = Ei tekijää
wheel-no-deputy = Ei varahenkilöä
# The role, and the names of those who have it.
wheel-who = { $role }: { $names }
wheel-deputy-is = varalla: { $role }
wheel-nobody = Kenelläkään ei ole tätä roolia.
wheel-reason-is = Miksi: { $reason }
wheel-now = Nyt
wheel-late = Myöhässä
wheel-skipped = Jätetty väliin
wheel-done = Tehty
wheel-do = Tehty: { $name }
wheel-done-by = Tehty { $day }, { $name }
# Where nobody knows who did it.
wheel-done-on = Tehty { $day }
wheel-acts = Tehtävän toiminnot: { $name }
wheel-edit = Muokkaa…
wheel-skip = Jätä väliin tänä vuonna
wheel-reopen = Palauta tekemättömäksi
wheel-remove = Poista
wheel-removed = Tehtävä poistettu: { $name }
wheel-marked-done = Tehty: { $name }
wheel-marked-skipped = Jätetty väliin: { $name }
wheel-marked-open = Tekemättä: { $name }

## The form
wheel-new = Uusi tehtävä
wheel-edit-title = Muokkaa tehtävää
wheel-name = Mitä tehdään
wheel-week = Viikko
wheel-until = Viimeinen viikko
wheel-week-bad = Kirjoita viikon numero 1–53.
wheel-until-early = Viimeinen viikko on ennen ensimmäistä. Lukuvuosi alkaa viikolta 31.
wheel-role = Kuka tekee
wheel-deputy = Varahenkilö
wheel-instruction = Miten tehdään
wheel-reason = Miksi
wheel-reason-hint = Esimerkiksi laki tai kunnan päätös
wheel-save = Tallenna
wheel-saved = Tehtävä tallennettu: { $name }

## The next year
wheel-roll = Siirrä vuodesta { $year } ({ $count })
wheel-roll-title = Tehtävät lukuvuodelle { $year }
wheel-roll-text = Valitut tehtävät tulevat uuteen lukuvuoteen samoille viikoille, tekemättöminä.
wheel-roll-do = { $count ->
    [one] Siirrä 1 tehtävä
   *[other] Siirrä { $count } tehtävää
}
wheel-rolled = { $count ->
    [one] 1 tehtävä siirretty lukuvuoteen { $year }
   *[other] { $count } tehtävää siirretty lukuvuoteen { $year }
}
keys-wheel = Vuosikello

## Recent actions
undo-add_year_item = lisättiin vuosikellon tehtävä
undo-change_year_item = muutettiin vuosikellon tehtävää
undo-mark_year_item = merkittiin vuosikellon tehtävä
undo-remove_year_item = poistettiin vuosikellon tehtävä
undo-roll_year_items = siirrettiin vuosikellon tehtäviä
undo-start_year_plan = aloitettiin vuosisuunnitelma
