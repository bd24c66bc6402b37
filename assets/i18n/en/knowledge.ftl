# Words of the knowledge base.

## States of an article, and what puts it there
article-state = State
article-state-note = Note
article-state-draft = Draft
article-state-in_review = In review
article-state-published = Published
article-state-archived = Archived
knowledge-to-check = To be checked
article-to-note = Turn back into a note
article-to-draft = Turn back into a draft
article-to-in_review = Send for review
article-to-published = Publish
article-to-archived = Archive
article-became = { $title }: { $state }

## The list
knowledge-search = Search the guides
knowledge-any-matter = All topics
knowledge-any-state = All states
knowledge-list = Guides
# Read aloud as the list changes.
knowledge-count = { $count ->
    [one] 1 guide
   *[other] { $count } guides
}
knowledge-count-more = More than { $count } guides
knowledge-more = Show more
knowledge-new = New guide
knowledge-back = All guides
knowledge-waiting = Waiting to be sent
knowledge-none-title = Nothing found
knowledge-none-text = Try another word. The search also finds inflected forms.
knowledge-none-limited = There are no hits within the limits.
knowledge-widen = Remove the limits
knowledge-empty-title = No guides yet
knowledge-empty-text = Write the first: what happened, what you did and where help can be found. A note is enough to begin with.
knowledge-choose-title = Choose a guide
knowledge-choose-text = Search in the words of the problem, for example “projector dark”.

## Reading
article-edit = Edit
article-propose = Propose a change
article-translate-fi = Translate into Finnish
article-translate-sv = Translate into Swedish
article-translate-en = Translate into English
article-print = Print
article-remove = Remove guide
article-file-saved = Saved in the file { $name }
article-removed = Guide removed: { $title }
# The heading of the short text above the whole one.
article-short = In short
article-owner = Owner
article-deputy = Deputy
article-edited = Edited
article-review-by = To be checked by
article-critical = Critical
article-behind = Behind its original
article-standing-date = Review overdue
article-standing-change = Something has changed
article-standing-not_helped = Has not helped
article-languages = In other languages
article-in-fi = Suomeksi
article-in-sv = På svenska
article-in-en = In English
# Somebody saw that what the article says has changed.
article-changed-by = { $name } { $day }: { $why }
article-not-helped = { $count ->
    [one] The guide has not helped once since it was last checked.
   *[other] The guide has not helped { $count } times since it was last checked.
}
article-check-was-due = The guide was to be checked by { $day }.
article-still-true = Still true
article-check-done = Checked: { $title }
article-changed-dots = Something has changed…
article-changed = Something has changed
article-changed-what = What has changed?
article-changed-hint = { $name }, who is responsible, sees this and checks the guide.
article-changed-needed = Say in a few words what is no longer true.
article-change-tell = Tell
article-change-told = The person responsible has been told
article-helped = Did this help?
article-helped-yes = It helped
article-helped-no = It did not help
article-helped-why = What was missing?
article-helped-send = Send
article-thanks = Thank you for the answer
article-backlinks = Guides that link here
article-broken = { $count ->
    [one] A link leads nowhere: { $words }
   *[other] Links lead nowhere: { $words }
}
article-checked = Checked
article-gone = This guide no longer exists.
article-entry-gone = The entry is no longer there, so no guide can be made of it.
article-entry-open = A guide can be made only of an entry that was solved.
article-empty = This guide has no text yet.

## Keys
keys-knowledge = Guides
keys-knowledge-search = Search the guides
keys-knowledge-new = New guide
keys-knowledge-edit = Edit guide
