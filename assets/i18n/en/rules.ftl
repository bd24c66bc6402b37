# What is wrong with a plan: one sentence for each rule.
# Names come in their basic form. Days, spans of time and lengths come ready:
# $day "Mon 23 Nov", $time "8:30–11:00", lengths such as $planned "7 h 39 min"; $week is the number of the week.

## What stops publishing
rule-double_booked = { $person } is in two places at once on { $day }, { $time }.
# $engaged: "yes" when the person has an agreement for the day, but does not work on that weekday.
rule-outside_engagement = { $engaged ->
    [yes] { $day } is not a working day for { $person }.
   *[no] { $person } has no agreement for { $day }.
}
rule-absent = { $person } is away on { $day }.
# $opening: "closed" or "open"; with "open" $time tells the hours.
rule-unit_closed = { $opening ->
    [open] { $unit } is open only { $time } on { $day }.
   *[closed] { $unit } is closed on { $day }.
}
rule-over_day_hours = { $person }: { $planned } of work on { $day }, at most { $limit }.
rule-over_week_hours = { $person }: { $planned } of work in week { $week }, agreed { $limit }.
# The morning of $day comes too soon.
rule-daily_rest = { $person }: { $rest } of rest before { $day }, { $needed } are needed.
# $days: whole days from today until the slot, 0 on the same day.
rule-roster_notice = { $person }: the slot on { $day } is { $days } d away, and it has to be told { $needed } d ahead or agreed to.
# $skills: names with commas between them.
rule-missing_skill = { $person } lacks a skill on { $day }, { $unit } ({ $skills }).

## What is worth knowing
rule-newcomer_alone = { $person } is new (working day { $workday } of { $of }) and alone on { $day }, { $unit }.
rule-too_many_schools = { $person }: { $schools } sites in week { $week }, at most { $limit }.
# $unit: where the person is going.
rule-travel = { $person }: { $gap } to get there on { $day }, the way takes { $needed }. The next site is { $unit }.
# $whose: "person" or "unit", whose calendar has something else.
rule-busy = { $whose ->
    [unit] { $unit } has something else on { $day }, { $time }.
   *[person] { $person } has something else on { $day }, { $time }.
}
rule-learning_not_reserved = { $person }: { $planned } kept for learning in week { $week }, agreed { $due }.
rule-open_slot = The slot on { $day }, { $time }, is open: nobody has taken it.
rule-unit_below_promise = { $promised ->
    [one] { $unit }: 1 half-day promised in week { $week }, { $planned } planned.
   *[other] { $unit }: { $promised } half-days promised in week { $week }, { $planned } planned.
}
# Both are percentages of what was agreed with each, since the person's start.
rule-unfair_load = { $person } has clearly more than the others: { $percent }% of the agreed time, others typically { $median }%.
