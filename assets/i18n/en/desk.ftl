# Words of keeping the knowledge base true.

## The tabs of the knowledge base
knowledge-tab-articles = Guides
desk-tab = Upkeep

## What waits
desk-clear-title = Everything is up to date
desk-clear-text = No guide is waiting for you. Guides to check and guides that are missing will appear here.
desk-to_review = In review
desk-proposals = Proposed changes
desk-to_check = To be checked
desk-no_owner = Without an owner
desk-behind = Translations behind
desk-broken = Link leads nowhere
desk-misses = Searched for, not found
desk-misses-hint = People searched for these, but there is no guide.
desk-more = Show more ({ $count })
# What a button does to which article, read aloud.
desk-act-of = { $act }: { $title }
desk-by = { $name } { $day }
desk-check-by = To be checked by { $day }, owner { $owner }
desk-not-helped = Has not helped, owner { $owner }
desk-broken-words = { $count ->
    [one] Link: { $words }
   *[other] Links: { $words }
}
desk-take = Take over
desk-taken = The guide is now yours: { $title }
desk-mend-behind = Update
desk-mend-broken = Mend

## Searches that found nothing
desk-missed = { $count ->
    [one] Searched for on one day, { $day }
   *[other] Searched for on { $count } days, last on { $day }
}
desk-write = Write a guide
desk-dismiss = Not needed
desk-dismissed = No guide needed: { $words }
desk-miss-gone = This search is no longer in Upkeep.

## Who keeps how much true
desk-owners = Owners
desk-owners-hint = More than 10 checks a month is too much for one person.
desk-load = { $articles ->
    [one] 1 guide
   *[other] { $articles } guides
}{ $due ->
    [0] {""}
   *[other] , { $due } to be checked within 30 days
}
desk-too-many = Too much to check
desk-gone = No longer here
desk-unknown = Unknown person
desk-transfer-dots = Transfer…
desk-transfer = Transfer
desk-transfer-title = Transfer the guides: { $name }
desk-transfer-to = To whom
desk-transfer-person = To one person
desk-transfer-deputies = To the deputy of each
desk-transfer-who = New owner
desk-transfer-who-needed = Choose a person.
desk-transfer-deputies-text = A guide without a deputy stays as it is and is shown in Upkeep without an owner.
desk-transferred = { $moved ->
    [0] There were no guides to transfer.
    [one] 1 guide transferred
   *[other] { $moved } guides transferred
}
desk-transferred-part = { $moved ->
    [one] 1 guide transferred
   *[other] { $moved } guides transferred
}. Left as they were: { $left }.
# When an engagement ends.
desk-ending = { $count ->
    [one] 1 guide will have no owner.
   *[other] { $count } guides will have no owner.
}
desk-ending-transfer = Transfer the guides to someone else
