# Words for logging matters, for the list of entries and for hours.

## Codes
matter = Topic
matter-KIRJ = Sign-in and passwords
matter-ESITYS = Presentation equipment (projector, screen, sound)
matter-VERKKO = Network and Wi-Fi
matter-TULOSTUS = Printing
matter-CHROME = Chromebooks and pupil computers
matter-TABLETTI = iPads and tablets
matter-HENKLAITE = Staff computer or phone
matter-WILMA = Wilma
matter-TEAMS = Teams, Meet and online meetings
matter-OFFICE = Google Workspace and Microsoft 365
matter-VAKA = eDaisy and daycare devices
matter-TIETOTURVA = Information security and data protection
matter-MUU = Other
# Who asked for help.
asker = Asked by
asker-teacher = Teacher
asker-principal = Principal
asker-instructor = Instructor
asker-secretary = School secretary
asker-pupil_group = Group of pupils
asker-daycare = Daycare
asker-other = Other
# How a matter ended.
result = Result
result-solved = Solved
result-forwarded = Passed on
result-unfinished = Unfinished
result-guided = Guided
# What kind of work the minutes were.
time-category-support = Support
time-category-guidance = Guidance
time-category-learning = Own learning
time-category-travel = Travel
time-category-meeting = Meeting
time-category-other = Other work

## Amounts of time
minutes-label = Duration
minutes-hint = For example 15, 1.30 or 1 h 30 min
minutes-bad = Write the duration in minutes, for example 15, or as 1.30.

## Quick log
quick-field = Log a matter in one line
# An example line; koulu, tila, asia, kysyjä, minuutit, tulos.
quick-placeholder = samm lk204 projector shows no picture teacher 15 ok
quick-panel = How the line will be logged
quick-unit = School
quick-choose-unit = Choose a school
quick-room = Room
quick-day = Day
quick-text = Text
# The button that logs the line.
quick-log = Log
# Offers to add a part that the line does not say: "Lisää tila".
quick-add-room = Add room
quick-add-asker = Add who asked
quick-add-result = Add result
quick-room-hint = The code or name on the door, for example lk204
quick-set = Set
# Words of the line that the program did not understand follow.
quick-unknown = Not recognised, stays in the text:
# One word could mean several schools, which follow as buttons.
quick-which = Which school did you mean?
quick-time = Time only, no visit
quick-masked = The personal identity code is masked. Lähituki does not store them.
quick-need-unit = Choose a school, then the line can be logged.
quick-need-text = Write what the matter was about.
quick-logged = Logged: { $unit }, { $duration }
quick-logged-time = Logged: { $duration }
quick-unsaved = The text could not be kept on this computer. Do not close the program before you have logged the line.
quick-suggestions = This may help
# Read aloud while the line is typed; keys is the shortcut that opens the first one.
quick-suggestions-spoken = { $count ->
    [one] Suggestion: { $first }. Open: { $keys }.
   *[other] { $count } suggestions. The first: { $first }. Open: { $keys }.
}
keys-quick = Logging a line
keys-quick-suggestion = Open the suggestion

## List of entries
visits-list = Entries
visits-who = Whose
visits-mine = Mine
visits-all = Everyone's
visits-unit = School
visits-any-unit = All schools
visits-any-matter = All topics
visits-any-result = All results
visits-period = Time
visits-period-week = This week
visits-period-month = This month
visits-period-year = School year
visits-period-own = Own period
visits-from = From
visits-until = Until
visits-clear = Clear filters
# "34 kirjausta"; the minutes follow after a dot.
visits-count = { $count ->
    [one] 1 entry
   *[other] { $count } entries
}
visits-print = Print
visits-more = Show more
visits-capped = These are the { $count } latest. Narrow the search to see others.
visits-waiting = Waiting to be sent
visits-empty-title = No entries yet
visits-empty-text = Log a matter on the line at the top: school, room, what happened, who asked and how many minutes. The same line logs your hours too.
visits-empty-start = Log a matter
visits-none-title = No entries match these filters
visits-none-text = Try a longer time or clear the filters.
entry-title = Entry
entry-text = What happened
entry-remove = Remove entry
entry-removed = Entry removed
entry-when = Logged { $moment }
entry-by = Logged by { $name }
entry-not-yours = Only the person who logged an entry can change it.
entry-restored = An unfinished change was restored. It is saved when you leave the field.
entry-gone = This entry no longer exists.
# The button that begins a guide with a solved entry.
entry-article = Make a guide
not-given = Not given
keys-visits = Visits
keys-visits-next = Next entry
keys-visits-previous = Previous entry
keys-visits-open = Open entry
keys-visits-remove = Remove entry

## Hours of a week
time-previous = Previous week
time-next = Next week
time-this-week = This week
time-week = Hours of the week
time-left = { $duration } left
time-over = { $duration } over
time-full = The week is full
time-by-category = Kind of work
time-by-unit = Site
time-outside = Outside the sites
time-add = Log time
time-add-to = Log time: { $day }
time-save = Save
time-added = Time logged: { $duration }
time-removed = Time removed: { $duration }
time-text = What you did
time-unit = Site
time-edit = Edit: { $what }
time-remove = Remove: { $what }
# Shown on a row that came from an entry; leads to it.
time-from-entry = From a visit
time-people = People
time-nothing = No time has been logged this week.
keys-time = Time
keys-time-add = Log time
