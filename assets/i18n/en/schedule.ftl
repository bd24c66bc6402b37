# Words of the day ahead and of the week board.

## The day ahead
# "Today, Mon 23 Nov"
today-title = Today, { $day }
today-now = Now
today-starts-in = starts in { $duration }
today-later = Later today
today-earlier = Earlier today
today-week = Week
today-hours = Logged hours
today-this-week = This week
today-next = Coming slots
today-entries = Logged today
today-entries-none = Log a matter in one line:
today-entry-waiting = waiting to be sent
today-none = No slots today
today-none-next = New slots appear here once they are published.
today-next-is = Your next slot is { $when }, { $place }.
today-done = All slots of the day are done
today-onlooker = You have no slots of your own today
today-onlooker-text = The work year shows who is where. The guides help with devices and services.

## A stop
stop-note = Note
stop-contact = You meet
stop-entrance = Entrance
stop-keys = Keys
stop-parking = Parking
stop-quirks = Note at the site
stop-address = Address
stop-rooms = Rooms
stop-with = At the same time

## Tabs of the work year
tab-week = Week

## The week board
# The heading of the table, for screen readers.
week-board = Slots, { $week }
week-person = Person
week-previous = Previous week
week-next = Next week
week-this = This week
week-go = Go to week
week-go-bad = Type the number of a week, for example 48 or 2/2027.
# Planned and agreed hours: "18 h / 30 h".
week-planned = Planned { $planned }
week-planned-of = Planned { $planned }, agreed { $target }
# The end of an engagement.
week-ends = ends { $day }
week-today = today
week-publish = Publish the week ({ $count })
week-empty = Nobody is planned for this week
week-empty-text = People appear here when they have an engagement or a slot in this week.
week-hint = Drag on a free place for a new slot, or press N. Move a slot by dragging or with Alt and an arrow; change its end with Shift and an arrow. All keys: ?
week-own = own slots
# Spoken name of a cell.
week-cell = { $person }, { $day }, no slots
week-actions = Actions of the slot: { $slot }
week-board-units = Slots by site, { $week }
week-unit = Site
week-side = Show rows
week-people = People
week-units = Sites
week-open = Open slots
week-open-count = { $count ->
    [one] 1 slot without a person
   *[other] { $count } slots without a person
}
week-placeless = Without a site
week-closed = closed
week-cell-closed = { $person }, { $day }, closed, no slots
week-more = More for the week
# $when: a day and a time, or a time of today.
week-published-by = { $name } published the week: { $when }
unit-planned = { $planned }/{ $promised } half-days
unit-planned-alone = { $planned ->
    [one] 1 half-day
   *[other] { $planned } half-days
}
unit-needed = need { $needed }
unit-half-days = Half-days planned { $planned }, promised { $promised }, needed { $needed }

## A slot
slot-title = Slot
slot-new = New slot
slot-new-draft = The slot is a draft until the week is published.
slot-edit = Edit the slot
slot-person = Who
slot-unit = Site
slot-unit-placeholder = Name or short name, for example samm
slot-unit-missing = Choose a site. Only training, travel and office work go without one.
slot-day = Day
slot-start = Starts
slot-end = Ends
slot-end-early = The end must be after the start.
slot-kind = What for
slot-note = Message
slot-add = Add the slot
slot-save = Save
slot-confirm = Confirm
slot-to-edit = Edit…
slot-to-move = Move…
slot-to-remove = Remove
slot-to-show = Show details
slot-overlaps = overlaps
slot-state-draft = draft
slot-state-proposed = proposed
slot-state-published = published
slot-state-acknowledged = confirmed
slot-state-done = done
slot-state-swapping = to be swapped
slot-state-cancelled = cancelled
slot-state-absent = absent
slot-time = Time
slot-open = open
slot-nobody = Open: nobody yet
slot-someone = someone else
slot-placeless = no site
slot-pinned = pinned
slot-repeats = repeats
slot-chosen = selected
slot-to-assign = Give to someone…
slot-to-open = Make it open
slot-to-absent = Mark an absence…
slot-to-repeat = Repeat…
slot-to-pin = Pin
slot-to-unpin = Unpin
slot-to-choose = Select
slot-to-let-go = Deselect
slot-to-take-back = Take the change back
slot-assign = Give the slot to someone

## Moving and choosing
slot-move = Move the slot
slot-move-now = Move
slots-move = { $count ->
    [one] Move 1 slot
   *[other] Move { $count } slots
}
move-day-back = A day earlier
move-day-forth = A day later
move-start-back = Starts 15 min earlier
move-start-forth = Starts 15 min later
move-end-back = Ends 15 min earlier
move-end-forth = Ends 15 min later
move-minutes-back = 15 min earlier
move-minutes-forth = 15 min later
move-days = Day
move-minutes = Time
move-days-by = { $count ->
    [0] same day
    [1] 1 day later
    [-1] 1 day earlier
   *[other] { $count } days
}
move-minutes-by = { $count ->
    [0] same time
   *[other] { $count } min
}
move-same-person = Everyone keeps their own
move-same-unit = Each stays at its site
pinned-title = The slot is pinned
pinned-text = Someone has pinned this slot: { $slot }. Move it anyway?
pinned-stay = Leave it
pinned-move = Move anyway
slots-all-pinned = The selected slots are pinned, so they stay.
slots-stay-pinned = { $count ->
    [one] 1 pinned slot stays.
   *[other] { $count } pinned slots stay.
}
slots-stayed-pinned = { $count ->
    [one] 1 pinned slot stayed.
   *[other] { $count } pinned slots stayed.
}
slots-chosen = { $count ->
    [0] No slots selected
   *[other] { $count } selected
}
slots-choose-none = Clear the selection
slots-carried = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}

## Series and templates
series-title = Repeat the slot
series-every = How often
series-every-weeks = { $count ->
    [1] Every week
   *[other] Every { $count } weeks
}
series-until = Until
series-hint = Breaks, holidays and closed days are left out.
series-until-early = Choose a day after the slot.
series-add = Add the slots
series-skipped = { $count ->
    [one] 1 day was left out:
   *[other] { $count } days were left out:
}
skipped-holiday = holiday
skipped-break = school break
skipped-closed = site closed
skipped-day_off = day off
skipped-engagement = no engagement
skipped-planned = already planned
templates-title = Week templates
templates-none = There are no week templates yet. Plan one week and save it as a template.
template-slots = { $count ->
    [one] 1 slot
   *[other] { $count } slots
}
template-apply = Use…
template-apply-name = Use the template { $name }
template-remove = Remove the template { $name }
template-save-as = Save { $week } as a template named
template-name-placeholder = For example Autumn term
template-save = Save
template-nothing = The week has no slots to make a template of.
template-from = First week
template-until = Last week
template-until-early = The last week is before the first.
template-add = Add slots: { $from } – { $until }

## Rules seen while planning
findings-title = Findings
findings-button = { $hard ->
    [0] Findings { $soft }
    [one] 1 obstacle, notes { $soft }
   *[other] { $hard } obstacles, notes { $soft }
}
findings-hide = Hide the findings
findings-none = Nothing to note. The week keeps the rules.
findings-hard = { $count ->
    [one] 1 obstacle to publishing
   *[other] { $count } obstacles to publishing
}
findings-soft = { $count ->
    [one] 1 thing worth knowing
   *[other] { $count } things worth knowing
}
severity-hard = Obstacle
severity-soft = Note
severity-mended = Mended
verdict-hard = { $count ->
    [one] 1 obstacle
   *[other] { $count } obstacles
}
verdict-soft = { $count ->
    [one] 1 note
   *[other] { $count } notes
}
verdict-gone = { $count ->
    [one] 1 mended
   *[other] { $count } mended
}
verdict-fine = Fits
verdict-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}
finding-double_booked = overlaps
finding-outside_engagement = no engagement
finding-absent = absent
finding-unit_closed = site closed
finding-over_day_hours = too many hours
finding-over_week_hours = too many weekly hours
finding-daily_rest = short rest
finding-roster_notice = late notice
finding-missing_skill = skill missing
finding-newcomer_alone = newcomer alone
finding-too_many_schools = many sites
finding-travel = tight travel
finding-busy = busy
finding-learning_not_reserved = learning not reserved
finding-open_slot = open
finding-unit_below_promise = below the promise
finding-unfair_load = uneven load

## Publishing and telling
publish-title = Publish { $week }
publish-text = { $count ->
    [0] The week has no drafts.
    [one] 1 slot becomes visible to everyone, and its person is told.
   *[other] { $count } slots become visible to everyone, and their people are told.
}
publish-blocked = { $count ->
    [one] 1 obstacle stops publishing
   *[other] { $count } obstacles stop publishing
}
publish-blocked-text = Mend these first. Press a line to see the slot.
publish-late = { $count ->
    [one] 1 slot is told late
   *[other] { $count } slots are told late
}
publish-now = Publish
consent-title = Why this late?
consent-given = Consent was asked for and given
consent-weighty = A weighty reason
consent-note = More about it
consent-reason = Which reason?
consent-reason-missing = Write the reason in short.
changes-untold = { $count ->
    [one] 1 change that nobody has been told of
   *[other] { $count } changes that nobody has been told of
}
changes-tell = Tell now
changes-take-back = Take the changes back
changes-were-taken-back = { $count ->
    [one] 1 change taken back
   *[other] { $count } changes taken back
}
changes-were-told = { $count ->
    [one] 1 person was told of the changes
   *[other] { $count } people were told of the changes
}
change-moved = not told, was { $before }
change-added = new, not told
change-cancelled = to be cancelled, not told
tell-title = Tell of the changes
tell-send = { $count ->
    [one] Tell of the change
   *[other] Tell of the changes ({ $count })
}
tell-late = late
tell-becomes = becomes
told-moved = moved
told-added = new
told-cancelled = cancelled

## On paper
print-wall = Print for the wall
print-person = Print for a person…
print-unit = Print for a site…
print-person-title = Whose week is printed?
print-unit-title = Which site's week is printed?
print-now = Print
print-nothing = no slots

## What was done; some of it only read aloud
slot-was-added = Slot added: { $slot }
slot-was-changed = Slot changed: { $slot }
slot-was-moved = Slot moved: { $person }, { $slot }
slot-was-removed = Slot removed: { $slot }
slot-was-called-off = The slot is cancelled once people are told: { $slot }
slots-were-confirmed = { $count ->
    [one] 1 slot confirmed
   *[other] { $count } slots confirmed
}
week-was-published = { $count ->
    [one] 1 slot published
   *[other] { $count } slots published
}
slots-were-added = { $count ->
    [0] No slots were added
    [one] 1 slot added
   *[other] { $count } slots added
}
slots-were-moved = { $count ->
    [one] 1 slot moved.
   *[other] { $count } slots moved.
}
slots-were-removed = { $count ->
    [one] 1 slot removed.
   *[other] { $count } slots removed.
}
slots-were-pinned = { $count ->
    [one] 1 slot pinned
   *[other] { $count } slots pinned
}
slots-were-unpinned = { $count ->
    [one] 1 slot unpinned
   *[other] { $count } slots unpinned
}
template-was-saved = Template saved: { $name }
template-was-removed = Template removed: { $name }

## Keys of the board
keys-schedule = Work year
keys-slots = Slots of the week
keys-week-previous = Previous week
keys-week-next = Next week
keys-week-this = This week
keys-week-go = Go to week
keys-slot-new = New slot
keys-slot-open = Open the slot
keys-slot-move = Move the slot to another day or person
keys-slot-time = Change the end or the start
keys-slot-menu = Open the slot's actions
keys-slot-remove = Remove the slot
keys-slot-move-by = Move by a form
keys-slot-choose = Select the slot beside others
keys-slot-choose-row = Select the row's slots
keys-slot-choose-none = Clear the selection
keys-slot-pin = Pin the slot or unpin it

## Holidays
holiday-uudenvuodenpaiva = New Year's Day
holiday-loppiainen = Epiphany
holiday-pitkaperjantai = Good Friday
holiday-paasiaispaiva = Easter Sunday
holiday-toinen_paasiaispaiva = Easter Monday
holiday-vappu = May Day
holiday-helatorstai = Ascension Day
holiday-helluntaipaiva = Whit Sunday
holiday-juhannusaatto = Midsummer Eve
holiday-juhannuspaiva = Midsummer Day
holiday-pyhainpaiva = All Saints' Day
holiday-itsenaisyyspaiva = Independence Day
holiday-jouluaatto = Christmas Eve
holiday-joulupaiva = Christmas Day
holiday-tapaninpaiva = Boxing Day
