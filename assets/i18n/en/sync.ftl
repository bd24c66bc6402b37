# Words of the status line, and of changes on their way to the server.

## Status line
status-open = Open the state of changes and the latest actions
status-all-sent = Everything saved
status-saved-here = Saved on this computer
status-waiting = { $count ->
    [one] 1 waiting
   *[other] { $count } waiting
}
status-sending = { $count ->
    [one] sending 1 change
   *[other] sending { $count } changes
}
status-conflicts = { $count ->
    [one] 1 conflict
   *[other] { $count } conflicts
}
status-refused = { $count ->
    [one] 1 refused
   *[other] { $count } refused
}
status-trouble-unreachable = no connection
status-trouble-unreachable-since = no connection since { $time }
status-trouble-not_our_server = the wrong server answers
status-trouble-server_error = the server has a fault
status-trouble-certificate = the server's certificate cannot be trusted
status-trouble-signed_out = you have been signed out
status-trouble-too_old = the program must be updated
status-trouble-busy = the server is busy
status-trouble-full = the server has no room for the image
status-trouble-disk_full = this computer's disk is full
status-back = The connection to the server is back.

## The panel above the status line
status-panel = Changes and actions
status-changes = Changes
status-calm = Your changes are on this computer and on the server.
status-on-the-way = Your changes are on this computer and on their way to the server.
status-reoffered = { $count ->
    [one] The server was restored from a backup. 1 change is sent again – nothing was lost.
   *[other] The server was restored from a backup. { $count } changes are sent again – nothing was lost.
}
status-why-unreachable = The server cannot be reached. Your work is safe on this computer and leaves by itself when the connection is back.
status-why-not_our_server = Something other than a Lähituki server answers at the address. In a guest network, first sign in to the network with a browser. Your work is safe on this computer.
status-why-server_error = The server has a fault. Sending is tried again by itself, and your work is safe on this computer.
status-why-certificate = The server's certificate cannot be trusted, so nothing is sent. Ask an administrator. Your work is safe on this computer.
status-why-signed_out = You have been signed out. Your work is safe on this computer and leaves when you sign in again.
status-why-too_old = The server needs a newer Lähituki. Your work is safe on this computer and leaves when the program has been updated.
status-why-busy = The server is busy. Sending is tried again by itself, and your work is safe on this computer.
status-why-full = The server has no room for new images. Tell the administrator. The image stays on this computer and is sent by itself once there is room. Everything else is sent as usual.
status-why-disk_full = The disk of this computer is full, so what comes from the server does not fit. Free some space and Lähituki goes on by itself. Nothing is lost.
status-last-ok = The server last answered { $time }
status-sync-now = Sync now
status-sign-in-again = Sign in again
status-look = See the changes

## Changes on their way
changes-title = Waiting changes
changes-conflicts = Conflicts
changes-refused = Not accepted by the server
changes-waiting = Waiting to be sent
changes-none-title = Everything is sent
changes-none-text = Your changes are on this computer and on the server.
changes-shown = The oldest { $shown } of { $total } are shown
changes-more = Show more
act-add = addition
act-change = change
act-remove = removal
change-untitled = Untitled
change-retry = Try again
change-copy = Copy
change-dismiss = Remove from the list
change-retried = Made again: { $what }
change-dismissed = Removed from the list: { $what }
change-copied = Copied to the clipboard
change-copy-failed = Copying did not work. Select the text and copy it yourself.

## Why the server refused a change
refused-lost = Someone else changed the same thing first.
refused-kept = It was not removed, because someone had changed it without your knowing.
refused-no_right = You are not allowed to make this change.
refused-invalid = The details did not fit together, so the server did not take them.
refused-not_a_step = The state had already changed.
refused-gone = This had already been removed.
refused-unknown_kind = The server is older than this program and does not know such things yet.
refused-stale = The change waited so long that the server could no longer take it as it was.
refused-other = The server did not take the change.

## Conflicts
conflict-with = You changed the same thing at the same time as { $name }. Their change stands, yours is kept here.
conflict-with-someone = You changed the same thing at the same time as someone else. Their change stands, yours is kept here.
conflict-with-me = You changed the same thing on another computer too. That change stands, this one is kept here.
conflict-field = Detail
conflict-mine = Your version
conflict-present = Stands now
conflict-restore = Restore mine
conflict-keep = Keep the present one
conflict-put-away = Got it
conflict-copy = Copy mine
conflict-open-article = Open the guide
conflict-stands = Your version stands already.
conflict-no_right = You are no longer allowed to change this, but you can copy your version.
conflict-invalid = Your version no longer fits the other details, but you can copy it.
conflict-gone = This has been removed, but you can copy your version.
conflict-restored = Your version was restored: { $what }
conflict-kept = The present one was kept: { $what }
lines-legend = If you restore yours, the + lines come back and the − lines go away.
lines-back = Comes back:
lines-away = Goes away:

## Changes in a file
carry-title = Without a network
carry-text = Waiting changes can travel to the server on a memory stick or on a colleague's computer. The file is encrypted, and only the server can read it.
carry-write = Save to a file
carry-take = Take a file along
carry-written = { $count ->
    [one] 1 change was saved to the file { $file }. It still waits on this computer too.
   *[other] { $count } changes were saved to the file { $file }. They still wait on this computer too.
}
carry-written-part = { $count ->
    [one] 1 change was saved to the file { $file }. Not everything fitted, the rest waits on this computer.
   *[other] { $count } changes were saved to the file { $file }. Not everything fitted, the rest waits on this computer.
}
carry-taken = { $file } goes to the server when this computer has a connection.
carry-taken-already = { $file } is already on its way to the server from this computer.

## Values
value-nothing = empty
value-unknown = not known
answer-true = yes
answer-false = no
visit-state-open = under way
visit-state-done = done
visit-state-cancelled = cancelled
time-state-draft = draft
time-state-approved = approved
role-digari = Digari
role-coordinator = Coordinator
role-digivastaava = Digital lead
role-provider = Provider
role-staff = Staff
role-admin = Administrator
engagement-tyokokeilu = Work trial
engagement-palkkatuki = Pay subsidy
engagement-maaraaikainen = Fixed-term
engagement-kuntouttava = Rehabilitative work
engagement-oppisopimus = Apprenticeship
engagement-harjoittelu = Traineeship
engagement-siviilipalvelus = Civilian service
engagement-kesatyo = Summer job
engagement-vakituinen = Permanent
working-time-yleistyoaika = General working time
working-time-toimistotyoaika = Office working time
working-time-own = Own agreement
weekday-1 = Mon
weekday-2 = Tue
weekday-3 = Wed
weekday-4 = Thu
weekday-5 = Fri
weekday-6 = Sat
weekday-7 = Sun
absence-kind-planned = beforehand
absence-kind-sudden = on the day
swap-state-asked = asked
swap-state-offered = someone offers to take it
swap-state-granted = granted
swap-state-refused = refused
swap-state-withdrawn = withdrawn
year-item-state-open = to be done
year-item-state-done = done
year-item-state-skipped = skipped
proposal-open = waits for an approver
proposal-accepted = accepted
proposal-refused = refused

## What can be changed, and its details
kind-person = Person
field-person-called_name = Called name
field-person-last_name = Last name
field-person-title = Title
field-person-email = Email
field-person-phone = Phone
field-person-language = Language
field-person-roles = Roles
field-person-home_unit = Home site
field-person-valid_until = Account valid until
kind-unit = Site
field-unit-code = Code
field-unit-name = Name
field-unit-short_names = Short names
field-unit-form = Kind
field-unit-area = Area
field-unit-private = Private
field-unit-sites = Buildings
field-unit-address = Address
field-unit-entrance = Way in
field-unit-keys = Keys
field-unit-parking = Parking
field-unit-quirks = Note
field-unit-contact = Meets you
field-unit-valid_from = Open from
field-unit-valid_until = Open until
kind-room = Room
field-room-unit = Site
field-room-code = Code on the door
field-room-name = Name
field-room-kind = Use
kind-space = Knowledge space
field-space-name = Name
field-space-about = What belongs in it
field-space-provider = Provider
field-space-readers = Readers
field-space-editors = Editors
field-space-approvers = Approvers
field-space-closed = Out of use
kind-engagement = Contract
field-engagement-person = Who
field-engagement-kind = Form
field-engagement-start_on = Starts
field-engagement-end_on = Ends
field-engagement-weekly_minutes = Hours a week
field-engagement-weekdays = Working days
field-engagement-learning_minutes = Of which learning
field-engagement-working_time = Working time
field-engagement-skills = Skills
field-engagement-segments = Parts
kind-engagement_rule = Rule for a contract form
field-engagement_rule-kind = Contract form
field-engagement_rule-max_months_same_host = Months at most
field-engagement_rule-max_days_per_week = Days a week
field-engagement_rule-day_minutes_min = At least a day
field-engagement_rule-day_minutes_max = At most a day
field-engagement_rule-roster_notice_days = Notice of slots (days)
field-engagement_rule-employment = Employment
field-engagement_rule-source = Source
field-engagement_rule-valid_from = Valid from
kind-school_calendar = School calendar
field-school_calendar-school_year = School year
field-school_calendar-scope = Whose calendar
field-school_calendar-terms = Terms
field-school_calendar-breaks = Breaks
field-school_calendar-saturdays = Saturday school days
field-school_calendar-days_off = Single days off
field-school_calendar-special = Special days
field-school_calendar-source = Source
field-school_calendar-confirmed = Confirmed
kind-plan_template = Week template
field-plan_template-name = Name
field-plan_template-every_weeks = Repeats (weeks)
kind-slot = Slot
field-slot-person = Who
field-slot-unit = Site
field-slot-day = Day
field-slot-start = Starts
field-slot-end = Ends
field-slot-kind = What for
field-slot-state = State
field-slot-note = Message
field-slot-pinned = Pinned
field-slot-skills = Skills needed
kind-slot_change = Change of a slot
field-slot_change-person = Who
field-slot_change-unit = Site
field-slot_change-day = Day
field-slot_change-start = Starts
field-slot_change-end = Ends
field-slot_change-note = Message
field-slot_change-cancel = Cancelled
kind-publication = Published week
field-publication-by = Published by
field-publication-at = Published
field-publication-slots = Slots
kind-demand = Need for support
field-demand-unit = Site
field-demand-school_year = School year
field-demand-needed_half_days = Needed a week (half-days)
field-demand-promised_half_days = Promised a week (half-days)
field-demand-weeks = Special weeks
field-demand-skills = Skills needed
field-demand-min_visits_per_month = Least visits a month
kind-absence = Absence
field-absence-person = Who
field-absence-from = First day
field-absence-until = Last day
field-absence-start = Starts
field-absence-end = Ends
field-absence-kind = When it was known
kind-swap = Swap request
field-swap-from = Asked by
field-swap-to = Of whom
field-swap-message = Message
field-swap-taker = Taken by
field-swap-state = State
kind-year_item = Year wheel task
field-year_item-name = Task
field-year_item-school_year = School year
field-year_item-week = Week
field-year_item-until_week = Last week
field-year_item-role = Who does it
field-year_item-deputy = Deputy
field-year_item-instruction = How it is done
field-year_item-reason = Why
field-year_item-unit = Site
field-year_item-state = State
field-year_item-done_by = Done by
field-year_item-done_on = Done
kind-busy = Busy time
field-busy-person = Who
field-busy-unit = Site
field-busy-day = Day
field-busy-start = Starts
field-busy-end = Ends
field-busy-feed = Calendar
kind-feed = Calendar link
field-feed-person = Whose calendar
field-feed-unit = Calendar of the site
field-feed-made_by = Made by
field-feed-made_at = Made
field-feed-revoked = Closed
kind-visit = Visit
field-visit-unit = Site
field-visit-day = Day
field-visit-state = State
field-visit-note = Message
kind-visit_entry = Entry
field-visit_entry-unit = Site
field-visit_entry-day = Day
field-visit_entry-started = Began
field-visit_entry-room = Room
field-visit_entry-room_text = Room as text
field-visit_entry-matter = Topic
field-visit_entry-asker = Asked by
field-visit_entry-minutes = Duration
field-visit_entry-result = Result
field-visit_entry-text = What happened
kind-time_entry = Working time
field-time_entry-day = Day
field-time_entry-minutes = Duration
field-time_entry-category = Kind of work
field-time_entry-unit = Site
field-time_entry-text = What you did
field-time_entry-state = State
kind-article = Guide
field-article-title = Title
field-article-short = In short
field-article-body = Text
field-article-language = Language
field-article-matter = Topic
field-article-owner = Owner
field-article-deputy = Deputy
field-article-state = State
field-article-review_by = To be checked by
field-article-space = Space
field-article-critical = Critical
field-article-check_wanted = What has changed
field-article-for_roles = For whom
field-article-unit_forms = For what kind of sites
field-article-keywords = Search words
field-article-review_months = Checked every (months)
kind-article_version = Version of a guide
field-article_version-title = Title
field-article_version-short = In short
field-article_version-body = Text
field-article_version-note = Message
field-article_version-proposal = Proposal
kind-article_feedback = Feedback on a guide
field-article_feedback-helped = Did it help
field-article_feedback-note = What was missing
kind-attachment = Picture
field-attachment-name = Name
kind-device = Device
field-device-unit = Site
field-device-room = Room
field-device-tag = Tag
field-device-model = Model
field-device-device_kind = Kind
