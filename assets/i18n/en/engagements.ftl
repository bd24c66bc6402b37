# Words of digarit and the terms on which they work.

view-people = Digaris
view-terms = My agreement
people-filter = Search digaris
people-tab = Who is shown
people-tab-all = All
# $count: how many have something to decide.
people-tab-warned = Needs a decision ({ $count })
people-tab-running = Running
people-tab-agreed = Agreed, not begun
people-tab-ended = Ended or without an agreement
people-list = Digaris
people-count = { $count ->
    [one] 1 digari
   *[other] { $count } digaris
}
people-empty-title = The digaris are not on this computer yet
people-empty-text = The administrator adds people. They come here when the connection to the server works.
people-none-title = Nothing found
people-none-warned = No agreement needs a decision now
people-back = All digaris
people-choose-title = Choose a digari
people-choose-text = You see the agreements, their parts and what the coming weeks ask for.
people-gone = This person is no longer here.
keys-people = Digaris
keys-people-filter = Search digaris

## How far along an engagement is
engagement-state-none = No agreement
engagement-state-agreed = Agreed
engagement-state-running = Running
engagement-state-ending = Ending
engagement-state-ended = Ended

## What has to be decided
engagement-warning-end = { $days ->
    [0] Ends today, { $day }
    [one] Ends tomorrow, { $day }
   *[other] Ends in { $days } days, { $day }
}
engagement-warning-end-passed = Ended { $day }
# The kind of the engagement may last no longer at this employer.
engagement-warning-limit = { $days ->
    [0] Reaches the longest time today, { $day }
    [one] Reaches the longest time tomorrow, { $day }
   *[other] Reaches the longest time in { $days } days, { $day }
}
engagement-warning-limit-passed = Reached the longest time { $day }

## An engagement
engagement-add = New agreement
engagement-empty-title = No agreement
engagement-empty-text = When you add an agreement, the person appears on the week board on the agreed days.
terms-empty-text = When the agreement is made, you see its time, hours and the coming weeks here.
engagement-new = New agreement: { $name }
engagement-edit = Change the agreement: { $name }
engagement-change = Change: { $what }
engagement-remove = Remove: { $what }
engagement-removed = Agreement removed: { $what }
engagement-saved = Agreement saved: { $name }
engagement-kind = Kind of agreement
engagement-start = Begins
engagement-end-on = Last day
engagement-end-early = The last day is before the beginning.
engagement-overlaps = { $what } runs at the same time. End it first or move the beginning.
engagement-too-long = It would last longer than allowed. Choose an earlier last day.
engagement-at-most = { $day } at the latest
engagement-working-time = Working time
engagement-weekly = Per week
engagement-day-most = At most per day
engagement-learning = Of which learning
engagement-learning-much = There is more learning than work.
engagement-weekdays = Working days
engagement-weekdays-usual = Mon–Fri
engagement-skills = Skills
engagement-skills-hint = Separated by commas, for example chromebook, presentation equipment
engagement-private = Only the coordinators and the person see the kind, the hours and the limits of an agreement.
terms-private = Only you and the coordinators see the kind and the hours of your agreement. Schools and other digaris see only your slots.
terms-save = Save
hours-hint = For example 38.15 or 30 h
hours-bad = Write the hours as 38.15 or 30 h.

## Parts of an engagement
engagement-parts = Parts of the agreement
engagement-parts-hint = If the hours or days change during the agreement, add parts. There is no work outside the parts.
engagement-parts-wrong = Parts overlap, or a part ends before it begins.
engagement-part = Part
engagement-part-nth = Part { $n }
engagement-part-add = Add a part
engagement-part-remove = Remove part { $n }
engagement-from = From
engagement-until = Until

## Limits
# Both are months; $used may have a decimal.
engagement-used = { $used } of { $most } months used, until { $day } at most
engagement-source = Source: { $source }
rule-months-of = { $count ->
    [one] at most 1 month with the same employer
   *[other] at most { $count } months with the same employer
}
rule-days-of = { $count ->
    [one] 1 day a week
   *[other] at most { $count } days a week
}
rule-hours-of = { $hours } a day
rule-hours-between = { $least }–{ $most } h
rule-hours-most = at most { $most }
rule-hours-least = at least { $least }
rule-notice-of = { $count ->
    [one] slots 1 day before
   *[other] slots { $count } days before
}
rule-no-limits = No limits

## Ending early
engagement-end = End early…
engagement-end-title = End the agreement: { $name }
engagement-end-do = End the agreement
engagement-last-day = Last day of work
engagement-last-day-bad = Choose a day on which the agreement runs.
engagement-opens = { $count ->
    [0] No slot is left open.
    [one] 1 slot is left open. You can find someone else for it on the week board.
   *[other] { $count } slots are left open. You can find someone else for them on the week board.
}
engagement-ended = { $count ->
    [0] { $name }: the last day is { $day }
    [one] { $name }: the last day is { $day }, 1 slot is open
   *[other] { $name }: the last day is { $day }, { $count } slots are open
}

## Coming weeks
engagement-weeks = Coming weeks
engagement-week = Week
engagement-required = Working time
engagement-planned = Planned
engagement-why = Why shorter
engagement-away = { $count ->
    [one] away for 1 day
   *[other] away for { $count } days
}
engagement-partly = the agreement does not reach the whole week

## Rules of the kinds
rules-title = Limits of agreements
rules-text = Law and local practice change. Change a limit from the day on which it holds and note the source. The program's own limits hold until a row of yours replaces them. An entirely new kind of agreement comes with an update of the program.
rule-from = Holds from
rule-from-hint = The old limit holds until then.
rule-months = Months
rule-days = Days a week
rule-hours = Hours a day
rule-least = At least per day
rule-most = At most per day
rule-notice = Slots told before (days)
rule-employment = Employment
rule-employment-is = Employment, the working-time law applies
rule-source = Source
rule-source-missing = Write what the limit is based on.
rule-acts = Actions
rule-holds = Holds
rule-built-in = The program's own
rule-change = Change the limit: { $kind }
rule-remove = Remove the limit: { $kind }
rule-edit = { $kind }: limits
rule-saved = Limit saved: { $kind }
rule-removed = Limit removed: { $kind }
rule-amount-bad = Write a whole number that fits here.
rule-hours-bad = At most is less than at least.

## Recent actions
undo-add_engagement = an agreement was added
undo-change_engagement = an agreement was changed
undo-remove_engagement = an agreement was removed
undo-end_engagement = an agreement was ended early
undo-change_rule = the limit of a kind of agreement was changed
undo-remove_rule = the limit of a kind of agreement was removed
