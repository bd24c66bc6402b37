# Words of school calendars.

tab-calendars = School calendars
calendars-title = School calendars
calendars-list = Whose calendar
year-previous = Previous school year
year-next = Next school year
calendar-form-perus = Basic education
calendar-form-lukio = Upper secondary school
calendar-form-vaka = Early childhood education
calendar-form-hallinto = Offices
calendar-form-muu = Other sites
calendar-unit = A site's own calendar
calendar-unit-placeholder = Search a school or daycare centre
calendar-missing = no calendar
calendar-days = { $days ->
    [one] 1 school day
   *[other] { $days } school days
}
# Found and asked for by law.
calendar-days-of = { $days } of { $required } school days
# The column of the year view.
calendar-days-short = days
# $term: "12.8.–19.12."
calendar-term-days = { $days ->
    [one] { $term }: 1 school day
   *[other] { $term }: { $days } school days
}
calendar-confirmed = Confirmed
# In a list, after the number of days.
calendar-unconfirmed = not confirmed
calendar-not-confirmed = Not confirmed
calendar-confirm = Mark as confirmed
calendar-unconfirm = Remove the confirmation
calendar-was-confirmed = Calendar confirmed: { $name }
calendar-was-unconfirmed = Confirmation removed: { $name }
calendar-edit = Change
calendar-own = Make an own calendar
calendar-remove = Remove the calendar: { $name }
calendar-removed = Calendar removed: { $name }
calendar-saved = Calendar saved: { $name }
calendar-follows = Follows the calendar: { $form }
calendar-empty-title = { $name }: no calendar for this school year
calendar-empty-text = Carry over last year's calendar, import a file or write the days yourself.
calendar-empty-wait = A coordinator adds the calendar when the days of the school year are decided.
calendar-write = Write the calendar
calendar-source-is = Source: { $source }
calendar-short = { $count ->
    [one] The year lacks 1 school day.
   *[other] The year lacks { $count } school days.
}
calendar-long = { $count ->
    [one] The year has 1 school day too many.
   *[other] The year has { $count } school days too many.
}
# $days: the holidays on weekdays that shorten the 190 days.
calendar-law = The law asks for { $required } days: 190 less { $days }
calendar-law-whole = The law asks for { $required } days.

## The year view
calendar-grid = Days of the school year
calendar-grid-hint = Choose a day to see what it is. Arrows go from day to day.
calendar-month = Month
calendar-legend = What the signs mean
calendar-mark-school = school day
calendar-mark-saturday = school Saturday
calendar-mark-break = break
calendar-mark-holiday = public holiday
calendar-mark-day_off = day off
calendar-mark-weekend = weekend
calendar-mark-outside = no school
calendar-special-exam = exams
calendar-special-assessment = assessment
calendar-special-planning = planning
calendar-special-blackout = no visits

## The form
calendar-edit-title = { $name }, { $year }
calendar-terms = Terms
calendar-term-add = Add a term
calendar-breaks = Breaks
calendar-break-add = Add a break
calendar-break-name = Name of the break
calendar-saturdays = School Saturdays
calendar-saturday-add = Add a Saturday
calendar-days-off = Single days off
calendar-day-off-add = Add a day off
calendar-special = Special days
calendar-special-add = Add days
calendar-special-kind = What is on then
calendar-special-note = More about it
calendar-day = Day
calendar-from = From
calendar-until = Until
calendar-by-week = Number of the week
calendar-by-week-bad = This school year has no such week.
calendar-row-remove = Remove { $what }
calendar-source = Source
calendar-source-hint = For example the board's decision and its date
calendar-confirm-it = The days were compared with the decision
calendar-save = Save
calendar-wrong-early = Ends before it begins.
calendar-wrong-other-year = Is not in this school year (1 Aug–31 Jul).
calendar-wrong-overlap = Overlaps another.
calendar-wrong-not-saturday = Is not a Saturday.
calendar-wrong-nameless = Give the break a name.
calendar-problems = { $count ->
    [one] 1 thing needs mending
   *[other] { $count } things need mending
}

## The next year
# $year: the one that it is taken from.
calendars-roll = Carry over from { $year }
calendars-roll-title = Calendars for the school year { $year }
calendars-roll-text = The days were moved by their weeks. They stay unconfirmed until you compare them with the decision.
calendars-roll-do = { $count ->
    [one] Carry over 1 calendar
   *[other] Carry over { $count } calendars
}
calendars-rolled = { $count ->
    [one] 1 calendar carried over
   *[other] { $count } calendars carried over
}

## Import
calendars-import = Import a file…
calendars-import-title = Import school calendars from a CSV file
import-file = File
import-choose = Choose a file
import-example = What kind of file?
import-rows = Rows of the file
import-line = Line
import-text = Content
import-outcome = Outcome
import-row-fine = fine
import-replaces = Replaces the present one
import-wrong = { $count ->
    [one] 1 row is wrong. Mend it in the file or leave it out. Nothing is imported before that.
   *[other] { $count } rows are wrong. Mend them in the file or leave them out. Nothing is imported before that.
}
import-leave-out = { $count ->
    [one] Leave the row out
   *[other] Leave { $count } rows out
}
import-left-out = { $count ->
    [one] Row left out: { $lines }
   *[other] Rows left out: { $lines }
}
import-take-back = Take back
import-do = { $count ->
    [0] Import
    [one] Import 1 calendar
   *[other] Import { $count } calendars
}
calendars-imported = { $count ->
    [one] 1 calendar imported
   *[other] { $count } calendars imported
}
import-too_large = The file is too large for a calendar.
import-not_text = The file is not text. Save the sheet as CSV.
import-empty = The file has no rows.
import-unknown_column = The column ”{ $name }” is not known. See the example.
import-column_twice = The column ”{ $name }” stands twice.
import-missing_column = The column ”{ $name }” is missing.
import-row-cells = The row has { $found } cells, there should be { $expected }
import-row-school_year = The school year cannot be read
import-row-place = No such school form or site
import-row-type = The type is not known
import-row-date = ”{ $text }” is not a day
import-row-ends_before_start = Ends before it begins
import-row-other_school_year = The day is of another school year
import-row-not_saturday = The day is not a Saturday
import-row-overlaps = Overlaps line { $line }
import-row-no_term = There is no term
import-row-wrong_length = The year has { $found } school days, the law asks for { $required }

## Recent actions
undo-change_calendar = a school calendar was changed
undo-remove_calendar = a school calendar was removed
undo-import_calendars = school calendars were imported
undo-roll_calendars = school calendars were carried over
