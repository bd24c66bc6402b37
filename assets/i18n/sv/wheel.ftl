# Words of the year wheel: what is done in which week of the school year.

tab-wheel = Årsklocka
wheel-title = Årsklocka
# The plan of a unit.
wheel-of = Årsplan: { $unit }
wheel-whose = Vems år
wheel-whole = Hela kommunen
wheel-no-plan = ingen plan
wheel-settled = { $settled } / { $tasks } skötta
wheel-late-count = { $count } försenade
wheel-print = Skriv ut
wheel-add = Ny uppgift
wheel-filter = Vilka uppgifter som visas
wheel-filter-all = Alla
wheel-filter-open = Ogjorda
wheel-filter-unowned = Utan någon som gör ({ $count })
wheel-none-all = Inga uppgifter.
wheel-none-open = Alla uppgifter är skötta.
wheel-none-unowned = Varje uppgift har någon som gör den.
wheel-unowned = { $count ->
    [one] 1 uppgift har ingen som gör den.
   *[other] { $count } uppgifter har ingen som gör dem.
}
wheel-unowned-show = Visa dem
wheel-empty-title = Den här årsklockan är ännu tom
wheel-empty-text = För över fjolårets uppgifter, börja med en färdig plan eller lägg till uppgifter en och en.
wheel-empty-wait = Uppgifterna syns här när de har planerats.
wheel-plan-digivastaava = Börja med digiansvarigas färdiga årsplan
wheel-plan-digitoiminta = Börja med den färdiga årsklockan för digistödet
wheel-begun = { $count ->
    [one] 1 uppgift lades till
   *[other] { $count } uppgifter lades till
}

## A task
wheel-no-role = Ingen som gör
wheel-no-deputy = Ingen ersättare
# The role, and the names of those who have it.
wheel-who = { $role }: { $names }
wheel-deputy-is = i reserv: { $role }
wheel-nobody = Ingen har den här rollen.
wheel-reason-is = Varför: { $reason }
wheel-now = Nu
wheel-late = Försenad
wheel-skipped = Överhoppad
wheel-done = Gjort
wheel-do = Gjort: { $name }
wheel-done-by = Gjort { $day }, { $name }
# Where nobody knows who did it.
wheel-done-on = Gjort { $day }
wheel-acts = Uppgiftens åtgärder: { $name }
wheel-edit = Redigera…
wheel-skip = Hoppa över i år
wheel-reopen = Återställ som ogjord
wheel-remove = Ta bort
wheel-removed = Uppgiften togs bort: { $name }
wheel-marked-done = Gjort: { $name }
wheel-marked-skipped = Överhoppad: { $name }
wheel-marked-open = Ogjord: { $name }

## The form
wheel-new = Ny uppgift
wheel-edit-title = Redigera uppgiften
wheel-name = Vad som görs
wheel-week = Vecka
wheel-until = Sista veckan
wheel-week-bad = Skriv veckans nummer 1–53.
wheel-until-early = Sista veckan är före den första. Läsåret börjar vecka 31.
wheel-role = Vem som gör
wheel-deputy = Ersättare
wheel-instruction = Hur det görs
wheel-reason = Varför
wheel-reason-hint = Till exempel en lag eller kommunens beslut
wheel-save = Spara
wheel-saved = Uppgiften sparades: { $name }

## The next year
wheel-roll = För över från { $year } ({ $count })
wheel-roll-title = Uppgifter för läsåret { $year }
wheel-roll-text = De valda uppgifterna kommer till det nya läsåret samma veckor, ogjorda.
wheel-roll-do = { $count ->
    [one] För över 1 uppgift
   *[other] För över { $count } uppgifter
}
wheel-rolled = { $count ->
    [one] 1 uppgift överförd till läsåret { $year }
   *[other] { $count } uppgifter överförda till läsåret { $year }
}
keys-wheel = Årsklocka

## Recent actions
undo-add_year_item = en uppgift i årsklockan lades till
undo-change_year_item = en uppgift i årsklockan ändrades
undo-mark_year_item = en uppgift i årsklockan märktes
undo-remove_year_item = en uppgift i årsklockan togs bort
undo-roll_year_items = uppgifter i årsklockan fördes över
undo-start_year_plan = en årsplan påbörjades
