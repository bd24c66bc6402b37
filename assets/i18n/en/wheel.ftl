# Words of the year wheel: what is done in which week of the school year.

tab-wheel = Year wheel
wheel-title = Year wheel
# The plan of a unit.
wheel-of = Year plan: { $unit }
wheel-whose = Whose year
wheel-whole = The whole municipality
wheel-no-plan = no plan
wheel-settled = { $settled } of { $tasks } settled
wheel-late-count = { $count } late
wheel-print = Print
wheel-add = New task
wheel-filter = Which tasks are shown
wheel-filter-all = All
wheel-filter-open = Not done
wheel-filter-unowned = With nobody to do it ({ $count })
wheel-none-all = No tasks.
wheel-none-open = All tasks are settled.
wheel-none-unowned = Every task has somebody to do it.
wheel-unowned = { $count ->
    [one] 1 task has nobody to do it.
   *[other] { $count } tasks have nobody to do them.
}
wheel-unowned-show = Show them
wheel-empty-title = This year wheel is still empty
wheel-empty-text = Carry over last year's tasks, begin with a ready-made plan or add tasks one by one.
wheel-empty-wait = The tasks appear here when they are planned.
wheel-plan-digivastaava = Begin with the ready-made plan of a digital lead
wheel-plan-digitoiminta = Begin with the ready-made year wheel of digital support
wheel-begun = { $count ->
    [one] 1 task was added
   *[other] { $count } tasks were added
}

## A task
wheel-no-role = Nobody yet
wheel-no-deputy = No deputy
# The role, and the names of those who have it.
wheel-who = { $role }: { $names }
wheel-deputy-is = deputy: { $role }
wheel-nobody = Nobody has this role.
wheel-reason-is = Why: { $reason }
wheel-now = Now
wheel-late = Late
wheel-skipped = Skipped
wheel-done = Done
wheel-do = Done: { $name }
wheel-done-by = Done { $day }, { $name }
# Where nobody knows who did it.
wheel-done-on = Done { $day }
wheel-acts = Actions of the task: { $name }
wheel-edit = Edit…
wheel-skip = Skip this year
wheel-reopen = Back to not done
wheel-remove = Remove
wheel-removed = Task removed: { $name }
wheel-marked-done = Done: { $name }
wheel-marked-skipped = Skipped: { $name }
wheel-marked-open = Not done: { $name }

## The form
wheel-new = New task
wheel-edit-title = Edit the task
wheel-name = What is done
wheel-week = Week
wheel-until = Last week
wheel-week-bad = Write the number of a week, 1–53.
wheel-until-early = The last week is before the first. The school year begins with week 31.
wheel-role = Who does it
wheel-deputy = Deputy
wheel-instruction = How it is done
wheel-reason = Why
wheel-reason-hint = For example a law or a decision of the municipality
wheel-save = Save
wheel-saved = Task saved: { $name }

## The next year
wheel-roll = Carry over from { $year } ({ $count })
wheel-roll-title = Tasks for the school year { $year }
wheel-roll-text = The chosen tasks come to the new school year in the same weeks, not done.
wheel-roll-do = { $count ->
    [one] Carry over 1 task
   *[other] Carry over { $count } tasks
}
wheel-rolled = { $count ->
    [one] 1 task carried over to the school year { $year }
   *[other] { $count } tasks carried over to the school year { $year }
}
keys-wheel = Year wheel

## Recent actions
undo-add_year_item = a task of the year wheel was added
undo-change_year_item = a task of the year wheel was changed
undo-mark_year_item = a task of the year wheel was marked
undo-remove_year_item = a task of the year wheel was removed
undo-roll_year_items = tasks of the year wheel were carried over
undo-start_year_plan = a year plan was begun
