# Words of calendars outside: secret links, calendar files, busy times from other calendars.

feeds-open = Calendar link…
# $name: a person or a unit.
feeds-title = Calendar link: { $name }
feeds-title-plain = Calendar link
feeds-parts = What to do with the calendar
feeds-part-links = Link
feeds-part-file = File
feeds-part-import = Bring in busy times
feeds-whose = Whose calendar
feeds-whose-me = My own calendar

## A secret link
feed-text = With a link the published slots also show in Outlook, Google Calendar or on a phone. Changes and cancellations arrive there by themselves.
feed-shows-person = The link shows times and sites.
feed-shows-unit = The link shows times and the called names of those who come.
feed-secret = Everyone who has the link sees the slots without signing in. Give it only to those whom the slots concern.
feed-make = Make a link
feed-make-another = Make another link
feed-no-right-person = The person themself or a coordinator can make a link.
feed-no-right-unit = The site's own digital lead or a coordinator can make a link.
feed-ready = The link is ready. Copy it now.
feed-ready-text = The link is shown only this once. If it gets lost, close it and make a new one.
feed-address = Address of the link
feed-copy = Copy the link
feed-copied = The link has been copied
feed-copy-failed = Copying did not work. The address is selected: press Ctrl+C.
feed-offline = The server cannot be reached now. A link can be made and copied, but it starts to work only when the connection is back.
feed-waiting = The link is still on its way to the server. It starts to work when all changes have been sent.
feed-how = How to add the link to a calendar
feed-how-outlook = Outlook: open the calendar, choose Add calendar and Subscribe from web. Paste the link and give the calendar a name.
feed-how-google = Google: open the calendar on a computer. Press the plus sign beside Other calendars, choose From URL and paste the link.
feed-how-iphone = iPhone: open Settings and the calendar accounts, choose Add account, Other and Add subscribed calendar. Paste the link.
feed-how-android = Android: add the link to Google Calendar on a computer. It comes to the phone from there.
feed-how-slow = A calendar program fetches changes at its own pace, sometimes only the next day. In Lähituki you always see today's changes.

## Links that work
feed-links = Links that work
feed-links-none = There are no links that work.
# $when: a day and a time; $name: who made it.
feed-link = Made { $when }, { $name }
feed-close-named = Close the link. { $link }
feed-close-title = Close the link?
feed-close-text = Calendars to which the link was added get no more slots. Slots that already show may stay in them. A closed link cannot be opened again.
feed-close-yes = Close the link
feed-close-no = Keep it
feed-closed = The link has been closed

## A file
feed-file-text = The file gets the published slots of these days. Later changes do not come into it. A link is better where the calendar program can use one.
feed-file-from = First day
feed-file-until = Last day
feed-file-early = The last day cannot be before the first.
feed-file-save = Save the file
feed-file-saved = { $slots ->
    [0] There are no slots on these days. The file { $file } is empty.
    [one] 1 slot saved into { $file }
   *[other] { $slots } slots saved into { $file }
}

## Busy times from another calendar
feed-import-text = Bring in from another calendar the times when something else is on. Whoever plans sees when a slot falls on them. Only the times are kept, no titles and no other text.
feed-import-no-right-person = The person themself or a coordinator can bring in times.
feed-import-no-right-unit = The site's own digital lead or a coordinator can bring in times.
feed-import-file = Calendar file (.ics)
feed-import-choose = Choose a file
feed-import-how = Where do I get the file?
feed-import-how-outlook = Outlook: choose File and Save calendar.
feed-import-how-google = Google: open the calendar's settings on a computer, choose Import and export and then Export. Unpack the archive and choose in it the file whose name ends in .ics.
feed-import-name = Name of the calendar
feed-import-name-hint = A calendar of the same name replaces the earlier one.
feed-import-name-missing = Give the calendar a name.
feed-import-too-large = The file is too large. Save a shorter time, for example one school year.
feed-import-times = { $times ->
    [0] The file has no coming times.
    [one] The file has 1 coming time: { $days }
   *[other] The file has { $times } coming times: { $days }
}
feed-import-next = The first times
feed-import-replaces = { $count ->
    [one] 1 time that was brought in earlier is replaced.
   *[other] { $count } times that were brought in earlier are replaced.
}
feed-import-empties = { $count ->
    [one] The file has no coming times, so 1 time that was brought in earlier goes away.
   *[other] The file has no coming times, so { $count } times that were brought in earlier go away.
}
feed-import-free = { $count ->
    [one] 1 event is cancelled or marked as free time. It is left out.
   *[other] { $count } events are cancelled or marked as free time. They are left out.
}
feed-import-range = Times that have passed and times more than a year away are left out.
feed-import-unclear = { $count ->
    [one] 1 event cannot be read. It is left out.
   *[other] { $count } events cannot be read. They are left out.
}
feed-import-rows = Events that are left out
feed-import-line = Line
feed-import-day = Day
feed-import-why = Why
feed-import-why-time = Its beginning or end cannot be read
feed-import-why-length = It ends before it begins, or its length cannot be read
feed-import-why-rule = It repeats in a way that the program does not know
feed-import-rows-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}
feed-import-problem-not_a_calendar = The file is no calendar. Choose a file whose name ends in .ics.
feed-import-problem-cut_off = The file ends in the middle, so nothing is brought in from it. Save it from the calendar program again.
feed-import-problem-too_much = The calendar has too many events, so nothing is brought in from it. Save a shorter time, for example one school year.
feed-import-do = { $times ->
    [0] Bring in
    [one] Bring in 1 time
   *[other] Bring in { $times } times
}
feed-import-done = { $times ->
    [0] The earlier times were removed: { $name }
    [one] 1 time brought in: { $name }
   *[other] { $times } times brought in: { $name }
}

## Calendars that were brought in
feed-imported = Calendars brought in
feed-imported-none = No other calendars have been brought in.
feed-imported-times = { $times ->
    [one] 1 time, { $days }
   *[other] { $times } times, { $days }
}
feed-imported-remove = Remove
feed-imported-remove-named = Remove the calendar { $name }
feed-imported-removed = The calendar was removed: { $name }

## Recent actions
undo-remove_busy = busy times were removed
