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
today-unconfirmed = { $count ->
    [one] A slot has been published for you
   *[other] { $count } slots have been published for you
}
# The last line of a list of slots.
today-unconfirmed-rest = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}
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
week-published = Published
week-empty = Nobody is planned for this week
week-empty-text = People appear here when they have an engagement or a slot in this week.
week-hint = Drag on a free place for a new slot, or press N. Move a slot by dragging or with Alt and an arrow; change its end with Shift and an arrow.
week-own = own slots
# Spoken name of a cell.
week-cell = { $person }, { $day }, no slots
week-actions = Actions of the slot: { $slot }

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

## What was done; some of it only read aloud
slot-was-added = Slot added: { $slot }
slot-was-changed = Slot changed: { $slot }
slot-was-moved = Slot moved: { $person }, { $slot }
slot-was-removed = Slot removed: { $slot }
slots-were-confirmed = { $count ->
    [one] 1 slot confirmed
   *[other] { $count } slots confirmed
}
week-was-published = { $count ->
    [one] 1 slot published
   *[other] { $count } slots published
}

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
