# Words of taking the knowledge base out into a folder, and of taking a folder in.

transfer-menu = Import and export
transfer-export = Export the guides to a folder…
transfer-import = Import guides from a folder…
transfer-working-export = Exporting the guides
transfer-working-import = Reading the folder
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
transfer-missing-spaces = These spaces are not here: { $names }. Their guides go into the space chosen below, where more people may see them.
transfer-space = Space
transfer-space-hint = Guides that have no space of their own here go into this one.
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
transfer-line = Line
transfer-target = Target
transfer-dead-links = Links that lead nowhere
transfer-more = and { $count } more

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
