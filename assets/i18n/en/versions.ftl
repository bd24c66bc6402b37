# Words of an article's versions, and of two people having written the same passage.

## Two people wrote the same passage
conflict-in-article = Two versions of the same passage
# The other person's name is in the nominative.
conflict-replaced-by = { $name } changed the same passage at the same time. That text is shown here, yours is kept.
conflict-replaced = The same passage was changed at the same time. The other text is shown here, yours is kept.
conflict-compare = Compare
conflict-write = Write by hand
conflict-take-mine = Take mine
conflict-line-mine = Mine:
conflict-line-present = Present:
conflict-legend = Lines with − are in the present text, lines with + in yours.
conflict-others = Your version also brings back other fields, such as the topic or the state.
conflict-unfinished = You have an unfinished text of this guide. Save or discard it first.

## The history of an article
history-open = History
history-title = History: { $title }
history-none = This guide has no versions yet.
history-versions = Versions
history-version = Chosen version
history-by-unknown = unknown
# $words is the number with its sign, such as +12.
history-words = { $count ->
    [one] { $words } word
   *[other] { $words } words
}
history-show = Show
history-difference = Differences
history-whole = Whole text
history-restore = Restore
history-restored = Restored: { $title }
history-proposed = Proposed: { $title }
history-same = The guide has exactly this text now.
history-line-here = In this version:
history-line-present = In the present one:
history-legend = If you restore this, the + lines come back and the − lines go away.
history-proposal-open = Proposal waiting
history-proposal-accepted = Proposal accepted
history-proposal-refused = Proposal refused

## Proposals
proposals-wait = { $count ->
    [one] A proposal waits for your decision.
   *[other] { $count } proposals wait for your decision.
}
proposals-show = Look
proposal-answer = Answer to its author
proposal-answered = Answer: { $answer }
proposal-accept = Accept
proposal-refuse = Refuse
proposal-withdraw = Withdraw the proposal
proposal-was-withdrawn = Proposal withdrawn: { $title }
proposal-was-accepted = Proposal accepted: { $title }
proposal-was-refused = Proposal refused: { $title }
proposal-overlaps = The same lines were changed after the proposal. Write them together by hand and refuse the proposal.
