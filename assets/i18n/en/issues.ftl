# Words of what is known not to work.

knowledge-tab-issues = Known issues
# Above a view, when something that is used there does not work.
issue-strip = { $count ->
    [one] Known issue
   *[other] Known issues
}
issue-strip-more = { $count ->
    [one] And 1 more issue
   *[other] And { $count } more issues
}

## The list
issues-text = When many people meet the same problem, report it here once. Those it concerns see it at once.
issues-holds = Now
issues-coming = Coming
issues-over = Works again
issue-standing-holds = Not working
issue-standing-coming = Coming
issue-standing-over = Mended
issues-none-title = No known issues
issues-none-text = When something breaks for many people, it is reported here.
issue-gone = This issue is no longer here.
issue-everywhere = Everywhere
issue-since = From { $day }
# The name is in the nominative.
issue-told-by = Reported by { $name }
issue-end = Works again
# Something that was to come does not.
issue-call-off = Call off
issue-called-off = Called off: { $title }
issue-again = Broken again
issue-edit = Change
issue-ended = Works again: { $title }

## The form
issue-new = Report an issue
issue-change = Change the issue
issue-title = What does not work?
issue-title-hint = For example: Nobody can sign in to Wilma
issue-title-missing = Write what does not work.
issue-text = What helps meanwhile?
issue-units = Where?
issue-units-hint = Everywhere, if you choose no site.
issue-matters = What is it about?
issue-article = A guide that helps
issue-article-unread = A guide that you cannot read
issue-from = Begins
issue-until = Ends
issue-until-hint = Leave empty if you do not know.
issue-until-early = The issue ends before it begins. Change one of the days.
issue-save = Save
issue-saved = Saved: { $title }

keys-issues-new = Report an issue
