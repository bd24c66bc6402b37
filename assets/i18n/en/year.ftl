# Words of the year planner and of what units need.

tab-year = Year
year-title = Work year
year-by = View
year-by-people = Digarit
year-by-units = Units
year-by-demand = Needs and promises
year-print = Print the year
year-grid = The year { $year } by weeks
year-month = Month
# How many half-days all can give, and how many all units need.
year-sum = We can / needed
year-sum-words = we can give { $capacity } half-days, { $needed } are needed, { $promised } promised, { $planned } planned
year-planned-hours = planned { $planned }, working time { $due }
year-planned-half-days = planned { $planned } half-days, promised { $promised }, needed { $needed }
year-delivered = delivered { $count }
year-open = { $count ->
    [one] one open
   *[other] { $count } open
}
year-drafts = { $count ->
    [one] 1 draft
   *[other] { $count } drafts
}
year-hard = { $count ->
    [one] 1 obstacle to publishing
   *[other] { $count } obstacles to publishing
}
year-away = { $count ->
    [one] away 1 day
   *[other] away { $count } days
}
year-starts = engagement starts
year-ends = engagement ends
year-no-engagement = no engagement
year-closed = closed
year-hint = Enter opens the week on the board. Shift and arrows, or a drag, choose weeks of the row.
year-row-acts = Plan: { $name }

## Terms and breaks above the weeks
year-band-term = Term
year-band-break = Break
year-band-exam = Exams
year-band-assessment = Assessment
year-band-planning = Planning
year-band-blackout = No visits

## Which rows are shown
year-any = All
year-find = Find by name
year-area = Area
year-form = Kind of school
year-person = Digari
year-unit = Unit
year-order = Order
year-order-name = Name
year-order-lack = Furthest below
year-none-fit = No row fits
year-none-fit-text = Change the search, the area or the kind of school.
year-empty-people = No digarit in this year
year-empty-people-text = Digarit appear here when they have an engagement or a planned slot.
year-empty-units = There are no units
year-empty-units-text = Schools and daycare centres come from the server by sync.

## What the shapes mean
year-legend = Marks
year-legend-full = full
year-legend-part = over half
year-legend-low = under half
year-legend-over = over
year-legend-closed-people = no engagement
year-legend-closed-units = closed
year-legend-hard = obstacle to publishing
year-legend-open = open slot
year-legend-draft = holds drafts

## Planning some weeks
# "Lauritsalan koulu, vk 36 – vk 40"
year-chosen = { $name }, { $weeks }
year-drop = Drop the choice
year-plan-title = Plan weeks: { $name }
year-act = What is done
year-act-series = Repeated slot
year-act-template = Week template
year-act-clear = Remove drafts
year-do-series = Add the slots
year-do-template = Plan from the template
year-do-clear = Remove the drafts
year-from = First week
year-until = Last week
year-until-early = The last week is before the first
year-weekday = Weekday
year-every = Repeats
year-every-weeks = { $count ->
    [one] every week
   *[other] every { $count } weeks
}
year-open-hint = Without a digari the slots stay open.
year-series-hint = The slots are added as drafts. Breaks, holidays and days on which the unit is closed are left out.
year-template = Template
year-template-slots = { $count ->
    [one] 1 slot
   *[other] { $count } slots
}
year-template-hint = All slots of the template are added as drafts to each week, also those of other rows.
year-template-none = There are no week templates yet. Save one on the week board.
year-clear-hint = Slots of these weeks that are not published are removed ({ $name }). Pinned ones stay.
year-clear-count = { $count ->
    [one] Remove 1 draft
   *[other] Remove { $count } drafts
}
year-demand-of = Needs
year-cleared = { $count ->
    [one] 1 draft removed
   *[other] { $count } drafts removed
}
year-added = { $count ->
    [one] 1 slot added
   *[other] { $count } slots added
}
year-added-skipped = { $count ->
    [one] 1 slot added, { $skipped } days left out
   *[other] { $count } slots added, { $skipped } days left out
}

## What units need and are promised
demand-table = Needs and promises { $year }
demand-hint = A half-day is a morning or an afternoon on which someone is at the unit. Type the figures, or paste them from a spreadsheet.
demand-unit = Unit
demand-needed_half_days = Needed a week
demand-promised_half_days = Promised a week
demand-min_visits_per_month = Fewest visits a month
demand-wrong-needed_half_days = Half-days are 0–14
demand-wrong-promised_half_days = Half-days are 0–14
demand-wrong-min_visits_per_month = Visits are 0–31
# The figures of last year: needed / promised.
demand-before = Last year
demand-special = Skills and seasons
demand-weeks = { $count ->
    [one] 1 special week
   *[other] { $count } special weeks
}
# Half-days of the whole year: delivered / planned / promised.
demand-year = Done / planned / promised
demand-year-words = Whole year: delivered { $delivered }, planned { $planned }, promised { $promised }, needed { $needed } half-days
demand-edit-column = Edit
demand-edit = Edit the needs: { $unit }
demand-field = { $unit }: { $what }
demand-title = { $unit }: needs { $year }
demand-skills = Skills needed
demand-skills-hint = With commas between, for example: chromebook, swedish
demand-seasons = Seasons and special weeks
demand-season-from = From week
demand-season-until = To week
demand-season-needed = Needed
demand-season-add = Add a season
demand-season-remove = Remove the season
demand-season-wrong = Check the weeks and half-days: weeks in order, half-days 0–14.
demand-save = Save
demand-saved = { $count ->
    [one] Needs of a unit saved
   *[other] Needs of { $count } units saved
}
demand-pasted-wrong = { $count ->
    [one] 1 cell left out: no suitable figure
   *[other] { $count } cells left out: no suitable figures
}
demand-to-roll = { $count ->
    [one] One unit has no needs for this year yet.
   *[other] { $count } units have no needs for this year yet.
}
demand-roll = Carry over from { $year }
demand-rolled = { $count ->
    [one] Needs of 1 unit carried over
   *[other] Needs of { $count } units carried over
}

## Recent actions
undo-clear_drafts = drafts were removed
undo-set_demands = needs and promises were changed
undo-roll_demands = needs were carried over from last year
