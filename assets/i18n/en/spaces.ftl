# Words of the spaces of the knowledge base, and of the words that mean the same to a search.

knowledge-tab-spaces = Spaces
knowledge-tab-words = Words
keys-spaces-new = New space
keys-words-new = New group of words

## The spaces
spaces-title = Spaces
spaces-text = A guide belongs to a space. The space says who reads, writes and approves its guides.
space-common = Common
space-common-about = Everything that belongs to no other space.
space-common-edit = Those who work in support write guides of their own.
space-common-approve = Coordinators approve.
space-all-read = Everyone reads.
# $who is a list in the nominative; $count is one where it is one person or one provider.
space-some-read = { $count ->
    [one] { $who } reads.
   *[other] { $who } read.
}
space-some-edit = { $count ->
    [one] { $who } edits.
   *[other] { $who } edit.
}
space-some-approve = { $count ->
    [one] { $who } approves.
   *[other] { $who } approve.
}
space-none-approve = Nobody approves.
space-reach = { $read } read, { $edit } edit, { $approve } approve
space-articles = { $count ->
    [one] 1 guide
   *[other] { $count } guides
}
space-mine-none = You do not read this.
space-mine-read = You read this.
space-mine-work = You write guides of your own here.
space-mine-edit = You edit this.
space-mine-approve = You approve here.
space-for-some = For some only
space-closed = Out of use
space-new = New space
space-edit = Edit
space-edit-title = Edit space: { $name }
space-name = Name
space-name-needed = Give the space a name.
space-about = What belongs here
space-readers = Who reads
space-readers-all = Everyone
space-readers-some = Some only
space-readers-who = Readers
space-readers-hint = Editors and approvers always read.
space-readers-needed = Choose at least one, or let everyone read.
space-editors = Editors
space-editors-hint = They edit every unfinished guide of the space and propose changes to published ones. Other readers write only their own.
space-approvers = Approvers
space-approvers-hint = They publish guides and change published ones.
space-save = Save
space-saved = Space saved: { $name }
# What the change would do, as numbers of people.
space-effect = What changes
space-effect-read = Read
space-effect-edit = Edit
space-effect-approve = Approve
space-people = { $count ->
    [one] 1 person
   *[other] { $count } people
}
space-people-change = { $before } → { $after }
space-unled = Name at least one approver who is here. Otherwise nobody can publish.
# $after is one of the sentences space-mine-….
space-loses = The change takes rights from you. Afterwards: { $after }
space-gives-up = I give up my rights
space-gives-up-needed = Tick this if you mean it. Otherwise add yourself again.
space-close = Take out of use
space-close-title = Take out of use: { $name }
space-close-text = The space is no longer offered for new guides. You can take it into use again at any time.
space-close-articles = { $count ->
    [one] The guide of the space
   *[other] The { $count } guides of the space
}
space-close-stay = Stay here
space-close-move = Move elsewhere
space-close-target = Where
space-stay-text = The guides stay in the space. The same people read and edit them as before.
space-move-text = The guides move with their history and pictures. Afterwards those read and edit them for whom the new space is.
space-move-refused = Not all guides can be moved: you must be an approver in both spaces.
space-was-closed = Out of use: { $name }
space-open = Take into use
space-opened = In use again: { $name }

## The words
words-title = Words that mean the same
words-text = Search finds the same with every word of a group. The program knows these from the start; change them or add words of your own.
words-language = Language
words-filter = Find a word
words-count = { $count ->
    [one] 1 group
   *[other] { $count } groups
}
words-more = Show more
words-standing-own = Own
words-standing-changed = Changed
words-standing-off = Switched off
words-new = New group of words
words-edit-title = Change group of words
# $word is the first word of the group.
words-edit = Change: { $word }
words-remove = Remove: { $word }
words-off = Switch off: { $word }
words-restore = Restore the program's own: { $word }
words-field = Words
words-field-hint = In their base form and separated by commas, the usual one first. Search knows inflected forms.
words-few = { $count ->
    [one] Write at least one word.
   *[other] Write at least two words.
}
words-shipped = The program's own words:
words-save = Save
words-saved = Saved: { $word }. Search uses the words at once.
words-removed = Removed: { $word }
words-were-off = Switched off: { $word }
words-restored = The program's own words are in use again: { $word }

## Whom one can name
members-of-provider = { $name } (provider)
members-unknown = unknown
members-digari = digarit
members-coordinator = coordinators
members-digivastaava = digital leads
members-provider = providers
members-staff = staff
members-admin = administrators
