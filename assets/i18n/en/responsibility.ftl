# Words of who takes care of what.

view-requests = Who does what?
who-search = Find a matter, for example printer
# Read aloud as the list changes.
who-count = { $count ->
    [one] 1 matter
   *[other] { $count } matters
}
# Whom to ask first, and whom when that does not help.
who-first = Ask first
who-second = If that does not help
who-reach = Contact
who-urgent = Urgent
who-print = Print
# At the foot of the printed page.
who-printed = Lähituki, printed on { $day }. The latest list is in the program.
who-none-title = Nothing found
who-none-text = Try another word. The search also finds inflected forms.
who-empty-title = The list is still empty
who-empty-text = Add the first line: which matter, and whom to ask first.
who-empty-wait = The coordinator writes here whom to ask about what.

## Changing
who-new = New line
who-change = Change the line
who-acts = Actions: { $subject }
who-edit = Change
who-up = Move up
who-down = Move down
who-remove = Remove
who-save = Save
who-saved = Saved: { $subject }
who-moved = Moved: { $subject }
who-removed = Removed: { $subject }
who-subject = Matter
who-subject-missing = Write what it is about.
who-first-missing = Write whom to ask first.
who-reach-hint = Telephone, e-mail or place
who-note = More to know
who-is-urgent = It cannot wait
who-urgent-hint = The line is marked as urgent.
who-words = Search words
who-words-hint = Words that people search with, separated by commas
who-matters = Topics

keys-requests = Who does what?
keys-requests-search = Find a matter
keys-requests-new = New line
