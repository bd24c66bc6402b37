# Words of the form in which an article is written.

editor-title-new = New guide
editor-title-translation = New translation
editor-title = Edit guide
editor-name = Title
editor-name-hint = The problem in the reader’s words, for example “The projector shows no picture”
editor-name-needed = Give the guide a title.
editor-short = In short
editor-short-hint = One or two sentences that are shown in the list.
# How many of the most words the short text has.
editor-short-count = { $count }/{ $most } words
editor-short-long = Make it shorter: { $count } words, at most { $most }.
editor-short-needed = A critical guide needs its short text.
editor-details = Who, where and search words
editor-for = Who it is for
editor-for-hint = If you choose nothing, the guide is for everyone.
editor-where = Where
editor-where-hint = If you choose nothing, the guide holds everywhere.
editor-keywords = Search words
editor-keywords-hint = Words by which the guide is searched for, separated by commas.
editor-review = Checked
editor-review-usual = as usual
editor-review-months = every { $count } months
editor-critical = Critical
editor-critical-hint = Work stops or harm is done if one does not know this.
editor-no-matter = No topic
editor-space = Space
editor-space-common = Common
editor-space-for-some = Only some read this space. Choose the space before you attach pictures.
# Stands in the empty field of who keeps the article true.
editor-owner-me = You
editor-start-as = Save as
editor-body = Text
editor-placeholder = Write what the user sees and what you did. A template gives you an outline.
editor-body-hint = An image or a file can be pasted or dropped into the text. [[ links to another guide. Tab moves an item of a list; Esc and then Tab leaves the text.
editor-full = The guide is too long: at most 256 kilobytes. Split it in two.
editor-attaching = { $count ->
    [one] Attaching a file…
   *[other] Attaching { $count } files…
}
editor-write = Write
editor-preview = Preview
editor-preview-empty = The preview appears here as you write.
editor-tools = Formatting
editor-bold = Bold
editor-heading = Heading
editor-list = List
editor-steps = Numbered steps
editor-link = Link
editor-article-link = Link to a guide
editor-article-search = Search for a guide
editor-attach = Attach an image or a file
editor-save = Save
editor-saved = Saved: { $title }
editor-proposed = Proposed: { $title }
editor-overlap = Somebody changed the same lines. That text stands, and yours is in the history.
editor-close = Close
editor-kept = Unfinished text stays on this computer.
editor-unsaved = The text could not be kept on this computer. Save the guide before you close the program.
editor-restored = Unfinished text was restored
editor-restored-text = Go on where you left off, or discard the changes.
editor-discard = Discard
# An article that begins with a visit entry: what tells of people was taken out of the text.
editor-left-out = Left out of the entry: { $what }
editor-left-out-none = The entry had no names and no numbers
editor-left-out-text = Read the text once more yourself: a guide holds no names of people and no contact details. The guide exists only after you save it.
# Words that the buttons put into the text for the writer to replace.
editor-sample-bold = important
editor-sample-link = link text
# Read aloud by the text field itself.
editor-said-deleted = Selection deleted
editor-said-control = Control character

## Templates: the skeletons of a text. The headings are the same in the starter articles.
editor-template = Template
editor-template-problem = Problem
editor-template-problem-body =
    ## What you see

    What does the user see or say?

    ## Steps

    1. First check …

    ## Who

    Who does the steps, and who helps when they are not enough?

    ## Where

    In which schools, devices or programs does this hold?
editor-template-guide = How to
editor-template-guide-body =
    ## When you need this

    What is to be done?

    ## Steps

    1. Open …

    ## Who

    Who does the steps, and who helps when they are not enough?

    ## Where

    In which schools, devices or programs does this hold?
editor-template-fact = Fact
editor-template-fact-body =
    ## The matter

    What is so?

    ## Where it comes from

    Who said so, and when?

    ## Where

    In which schools, devices or programs does this hold?

## Keys
keys-editor = Writing a guide
keys-editor-save = Save guide
keys-editor-close = Close and keep the unfinished text
keys-editor-nest = Move an item of a list
keys-editor-leave = Leave the text
