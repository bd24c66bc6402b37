# Words of the day itself: absences, replacements, swaps, news, notifications.

## Being away. Nobody is asked why.
absence-report = I cannot come in
absence-report-of = Mark as away…
absence-title = I cannot come in
absence-title-of = Away: { $person }
absence-today = Today only
absence-until = Until some day
absence-from-field = First day
absence-until-field = Last day
absence-until-early = The last day cannot be before the first.
absence-hint = Nobody asks why, and nothing of it is kept. The coordinator hears at once.
absence-hint-of = Nobody asks why, and nothing of it is kept. Shifts stay open where somebody waits.
absence-save = Report
absence-save-of = Mark as away
absence-reported = { $absent ->
    [0] The absence is marked
    [one] The absence is marked, 1 shift falls away
   *[other] The absence is marked, { $absent } shifts fall away
}
absence-mine = You are away { $days }
absence-back = Back earlier
absence-back-now = I am back
absence-back-title = Back at work
absence-back-title-of = Back at work: { $person }
absence-back-field = First day of work
absence-back-save = Mark
absence-back-of = Back at work…
absence-was-ended = { $back ->
    [0] The return is marked
    [one] The return is marked, 1 shift came back
   *[other] The return is marked, { $back } shifts came back
}
absence-was-ended-taken = { $taken ->
    [one] The return is marked. 1 shift stays with the replacement.
   *[other] The return is marked. { $taken } shifts stay with the replacement.
}

## A coordinator's day
desk-open = Open shifts today
desk-open-later = Open shifts in the next days
desk-open-none = Somebody comes to every shift today
# $person: who fell away.
desk-instead = { $person } is away
desk-who = Who could come?
desk-nobody = Nobody is available.
desk-away = Away
desk-away-choose = Mark someone as away
desk-unanswered = Has not confirmed yet
desk-unanswered-row = { $slots ->
    [one] 1 shift, { $day }
   *[other] { $slots } shifts, the first { $day }
}
desk-person = Who

## Who could take it
candidate-choose = Choose
candidate-choose-name = Choose { $person }
candidate-free = Fits, nothing breaks
candidate-known = { $visits ->
    [one] Goes there (1 shift)
   *[other] Goes there ({ $visits } shifts)
}
candidate-consent = Has to agree
candidate-impossible = Cannot come
candidate-more = Show the others too ({ $count })

## Putting someone there
fill-title = { $person } as replacement
fill-text = The shift is published at once, and { $person } is told.
fill-consent = The shift comes at short notice
fill-consent-given = Agrees
fill-consent-weighty_reason = Weighty reason
fill-reason = Which reason
fill-reason-missing = Write the reason in short.
fill-save = Confirm
fill-done = { $person } takes the shift

## Swaps
swap-title = Swaps
swap-ask = Ask for a swap…
swap-ask-title = Ask for a swap
swap-to = From whom
swap-to-anyone = From anyone
swap-message = Message
swap-message-hint = Digarit and the coordinator see it.
swap-save = Ask
swap-asked = The swap is asked for
# Who asks; names in their basic form.
swap-from = { $person } asks for a swap
swap-mine = You asked for a swap
swap-mine-to = You asked for a swap: { $person }
swap-waits = Waits for someone to take it
swap-taker = Taken by: { $person }
swap-taker-waits = Taken by: { $person }. The coordinator decides.
swap-act-of = { $act }: { $slot }
swap-offer = I take the shift
swap-offered = The offer is sent, the coordinator decides
swap-take-back = Take the offer back
swap-offer-mine = You offered to take the shift. The coordinator decides.
swap-taken-back = The offer is taken back
swap-withdraw = Withdraw
swap-withdrawn = The swap is withdrawn
swap-grant = Grant
swap-granted = The swap is granted
swap-refuse = Refuse
swap-refused = The swap is refused

## What is new in my slots
news-title = New in your shifts
news-new = new
news-moved = changed
news-gone = gone
# Where the slot was: "oli ma 23.11. 8.00–11.00 Sammonlahden koulu".
news-was = was { $before }
news-confirm = Confirm
news-confirm-one = Confirm { $slot }
news-confirm-all = Confirm all
news-rest = { $count ->
    [one] Show 1 more
   *[other] Show { $count } more
}

## Notifications
notices-title = Notifications
# Spoken name of the bell.
notices-open = { $count ->
    [0] Notifications, none new
    [one] Notifications, 1 new
   *[other] Notifications, { $count } new
}
notices-none = No notifications
notices-none-text = Changes of your shifts and reminders come here.
notices-unread = new
notices-read-all = Mark all as read
notices-settings = Notifications on the desktop
notices-before = Reminder before a visit
notices-before-0 = No
notices-before-15 = 15 min
notices-before-30 = 30 min
notices-before-60 = 1 h
notices-before-120 = 2 h
notices-evening = Reminder the evening before at 18:00
notices-quiet = Quiet at night
notices-quiet-from = Begins
notices-quiet-until = Ends
notices-weekends = Quiet at weekends
notices-between = Gather into one notification
notices-between-0 = At once
notices-between-15 = 15 min
notices-between-60 = 1 h
notices-cap = At most in a day
