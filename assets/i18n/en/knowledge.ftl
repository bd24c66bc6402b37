# Words of the knowledge base.

## States of an article, and what puts it there
article-state = State
article-state-note = Note
article-state-draft = Draft
article-state-in_review = In review
article-state-published = Published
article-state-archived = Archived
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
article-review-late = Check is overdue
article-gone = This guide no longer exists.
article-empty = This guide has no text yet.

## Keys
keys-knowledge = Guides
keys-knowledge-search = Search the guides
keys-knowledge-new = New guide
keys-knowledge-edit = Edit guide
