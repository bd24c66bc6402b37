# Words of taking the knowledge base out into a folder, and of taking a folder in.

transfer-menu = Import and export
transfer-export = Export the guides to a folder…
transfer-site = Make pages for a shared computer…
transfer-import = Import guides from a folder…
transfer-working-export = Exporting the guides…
transfer-working-import = Reading the folder…
transfer-working-site = Making the pages…
transfer-working-take = Importing guides…
transfer-exported = { $articles ->
    [one] 1 guide was exported to the folder { $folder }.
   *[other] { $articles } guides were exported to the folder { $folder }.
} Images and files: { $files }.
transfer-exported-part = { $articles ->
    [one] 1 guide was exported to the folder { $folder }.
   *[other] { $articles } guides were exported to the folder { $folder }.
} Images and files: { $files }. { $missing } images or files are not on this computer yet.

## What would come along
transfer-import-title = Import: { $folder }
transfer-found = New guides: { $articles }, images and files: { $files }, earlier versions: { $versions }. Nothing has been saved yet.
transfer-missing-title = Some spaces are not here
transfer-missing-text = In these spaces only some people may have seen the guides. Choose where the guides of each space go.
# The label of a choice: the name of a space that is not here.
transfer-missing-space = { $articles ->
    [one] { $name }: 1 guide
   *[other] { $name }: { $articles } guides
}
transfer-space-choose = Choose…
transfer-space-everyone = Common, seen by everyone
transfer-space-stay = Leave out
transfer-space = Space
transfer-space-hint = Guides that name no space go into this one.
transfer-space-common = Common
transfer-take = { $count ->
    [one] Import 1 guide
   *[other] Import { $count } guides
}
transfer-articles = Guides
transfer-title = Title
transfer-file = File
transfer-becomes = What happens
transfer-becomes-new = Will be imported
transfer-becomes-same = Is here already
transfer-becomes-different = Is here in other words, stays as it is
transfer-becomes-waits = Will be imported once the space is chosen
transfer-line = Line
transfer-target = Target
transfer-dead-links = Links that lead nowhere
transfer-more = and { $count } more
transfer-empty-title = There is nothing to import in the folder
transfer-empty-text = Guides can be Markdown or HTML files. Choose the folder they are in.

## What would not
transfer-passed-over = Will not be imported
transfer-why = Reason
transfer-why-archive = A packed file. Unpack it first.
transfer-why-other_kind = Such a file cannot be imported
transfer-why-link = Leads out of the folder
transfer-why-too_deep = Lies within too many folders
transfer-why-too_large = Too large
transfer-why-too_much = The folder has too many files
transfer-why-unreadable = Is no readable text
transfer-why-head = The details above the text are wrong
transfer-why-too_long = The text is too long, or a critical guide lacks its short text
transfer-why-not_an_image = The image is damaged
transfer-why-unused = No guide shows it
transfer-why-taken = Something else has the same id already
transfer-why-no_right = You have no right to write it

## What came along
transfer-imported = { $articles ->
    [one] 1 guide was imported.
   *[other] { $articles } guides were imported.
}
transfer-to-review = { $count ->
    [one] 1 of them waits for review.
   *[other] { $count } of them wait for review.
}
transfer-refused = { $count ->
    [one] 1 guide was not imported, because it cannot be written in the chosen space.
   *[other] { $count } guides were not imported, because they cannot be written in the chosen space.
}

## Pages for a computer on which nobody signs in
transfer-site-title = Pages for a shared computer
transfer-site-text = The published guides are written into the folder you choose, as pages that open in a browser without signing in and without a network. Pages that were made there before are replaced.
transfer-site-empty = No guide has been published yet.
transfer-site-language-hint = A guide that is not there in this language is shown in its own.
transfer-site-spaces = Spaces whose guides are on the pages
transfer-site-articles = { $articles ->
    [one] 1 guide
   *[other] { $articles } guides
}
# Of a space that not everyone reads.
transfer-site-articles-few = { $articles ->
    [one] 1 guide that only some people read
   *[other] { $articles } guides that only some people read
}
transfer-site-warning = Anyone who uses the computer can read the pages. Some of these guides are meant for only some people.
transfer-site-write = Choose a folder and make the pages
transfer-site-written = { $articles ->
    [one] The pages in folder { $folder } have 1 guide.
   *[other] The pages in folder { $folder } have { $articles } guides.
}
transfer-site-written-part = { $articles ->
    [one] The pages in folder { $folder } have 1 guide.
   *[other] The pages in folder { $folder } have { $articles } guides.
} { $missing } images or files are not on this computer yet. Make the pages again once they have come.
