# Words of the window's frame: places, sign-in, search, recent actions, help.

app-name = Lähituki
app-skip = Skip to content
app-places = Places

## Places in the left bar
view-today = Today
view-schedule = Work year
view-visits = Visits
view-time = Time
view-knowledge = Guides
view-sites = Sites
view-failed-title = This view could not be opened
view-failed-text = A file of the program is missing. Restart Lähituki.
view-unknown-title = There is no such place
view-unknown-text = Choose a place at the left or search for it.

## Signing in
sign-in-title = Sign in to Lähituki
sign-in-how = How to sign in
sign-in-with-password = Password
sign-in-with-code = Invitation code
sign-in-name = User name
sign-in-password = Password
sign-in-code = Invitation code
sign-in-code-hint = The one-time code from your contact person.
sign-in-new-password = New password
sign-in-new-password-hint = At least 10 characters. A few words in a row work well.
sign-in-repeat = New password again
sign-in-server = Server
sign-in-server-hint = For example https://lahituki.kunta.fi
sign-in-submit = Sign in
sign-in-enrol = Start using
sign-in-working = Signing in
sign-in-back = Back without signing in
sign-in-different = The passwords differ. Write them again.
app-repaired = The data on this computer was damaged. It is fetched from the server again, and your own unsent work is kept as far as it could be read.
sign-in-trouble-damaged = The data on this computer was damaged. Sign in and it is fetched from the server again.
sign-in-trouble-wiped = Your personal data was erased on the municipality's server, so it was erased on this computer too.
sign-in-trouble-too_new = The data on this computer was made by a newer Lähituki. Update the program.
sign-in-trouble-no_key = The key to the data on this computer is missing from the keychain. Sign in and the data is fetched from the server again.
sign-in-trouble-disk_full = The disk of this computer is full, so the data could not be opened. Free some space and start Lähituki again. Nothing is lost.
sign-in-trouble = The data on this computer could not be opened. Sign in again.

## Errors, chosen by code
error-internal = Something went wrong. Try again.
error-wrong_credentials = The user name or the password is wrong. Check both.
error-wrong_code = The invitation code is wrong, too old or already used. Ask your contact person for a new one.
error-unreachable = The server cannot be reached. Check the network and the server's address.
error-not_our_server = No Lähituki server answers at this address. Check it. In a guest network, first sign in to the network with a browser.
error-certificate = The server's certificate cannot be trusted. Ask an administrator before going on.
error-weak_password = The password is too short or easy to guess. Write at least 10 characters.
error-rate_limited = There were too many attempts. Wait a moment and try again.
error-server_error = The server has a fault. Try again in a moment.
error-too_new = The data was made by a newer Lähituki. Update the program.
error-too_old = The program is too old for this server. Update it.
error-no_right = You are not allowed to do this.
error-not_allowed = This cannot be done now: a rule forbids it.
error-not_found = This no longer exists.
error-invalid = Something is wrong with what was given. Check it.
error-signed_out = You have been signed out. Sign in again.
error-incomplete = Something is still missing. Fill it in.
error-disk_full = The disk is full, so nothing was saved. Free some space and try again.
error-damaged = The data on this computer is damaged. Start Lähituki again and it repairs it.
error-no_keychain = The computer's keychain cannot be used, so the data cannot be opened. Sign in to the computer again or ask an administrator.
error-too_large = The file is too large. The limit is 10 megabytes.
error-short_missing = A critical guide needs a short text. Write it under In short.
error-short_too_long = The short text is too long. Shorten it to at most 60 words.
error-not_an_image = The file is not an image. Choose a PNG, JPEG, WebP or GIF image.
error-not_shareable = Files of this kind cannot be attached. Attach an image, a PDF, a text file or an office document.
error-not_here_yet = The file has not come from the server yet. Try again when there is a connection.
error-nothing_waits = Nothing is waiting to be sent, so no file is needed.
error-no_seal_key = The file cannot be protected yet, because this computer has no key from the server. Connect the computer to the network once first.
error-not_a_bundle = The file does not hold changes from Lähituki. Choose a file whose name ends in .lahituki.
error-bundle_foreign = The file is for another server and cannot be taken along on this computer.
error-bundle_damaged = The file is damaged or incomplete. Copy it again.
error-file_failed = The file could not be read or written. Check the USB stick or the folder and try again.

## The person's menu
person-menu = Your choices
person-sign-out = Sign out
person-signed-out-waiting-title = Sign out?
person-signed-out-waiting = { $count ->
    [one] 1 change is still waiting to be sent. It stays on this computer and is sent when you sign in again.
   *[other] { $count } changes are still waiting to be sent. They stay on this computer and are sent when you sign in again.
}
settings-title = Settings
settings-language = Language
settings-language-fi = Suomi
settings-language-sv = Svenska
settings-language-en = English
settings-theme = Appearance
settings-theme-auto = As the computer
settings-theme-light = Light
settings-theme-dark = Dark

## Quick log and search in the top strip
top-search = Search or do…
palette-title = Search and do
palette-field = Search sites, people and guides, or type what you want to do
palette-hint = Move with the arrows, choose with Enter
palette-recent = Recent
palette-commands = Do
palette-found = Found
palette-none = Nothing found for “{ $text }”
# Until all texts can be searched.
palette-partial = The search is getting ready. Until then only names and titles are found.
palette-none-hint = Try another word or the beginning of the word.
palette-count = { $count ->
    [one] 1 result
   *[other] { $count } results
}
hit-article = Guide
hit-unit = Site
hit-person = Person
hit-visit_entry = Entry
hit-device = Device
hit-known_issue = Known issue
hit-responsibility = Who takes care
hit-view = Place

## Recent actions and undoing
actions-title = Actions
actions-none = You have not changed anything yet.
actions-undo = Undo
actions-redo = Redo
actions-undone = undone
actions-partly = part of it stayed, because someone changed it in between
undo-done = Undone: { $what }
undo-again = Redone: { $what }
undo-nothing = There is nothing to undo.
undo-nothing-again = There is nothing to redo.
undo-what = { $what }: { $about }
undo-add_slot = a slot was added
undo-add_slots = slots were added
undo-change_slot = a slot was changed
undo-change_slots = slots were changed
undo-remove_slot = a slot was removed
undo-remove_slots = slots were removed
undo-pin_slots = a slot was pinned
undo-unpin_slots = a slot was unpinned
undo-publish_week = a week was published
undo-tell_changes = changes were told
undo-take_back_changes = changes were taken back
undo-add_series = a repeating slot was added
undo-save_template = a week template was saved
undo-apply_template = weeks were planned from a template
undo-remove_template = a week template was removed
undo-confirm_slots = slots were confirmed
undo-import_busy = busy times were brought in
undo-report_absence = marked as away
undo-end_absence = marked as back
undo-fill_slot = gave an open shift
undo-ask_swap = asked for a swap
undo-withdraw_swap = withdrew a swap
undo-offer_swap = offered to take a shift
undo-take_offer_back = took back an offer to swap
undo-grant_swap = granted a swap
undo-refuse_swap = refused a swap
undo-log = a matter was logged
undo-change_entry = an entry was changed
undo-remove_entry = an entry was removed
undo-add_time = time was logged
undo-change_time = time was changed
undo-remove_time = time was removed
undo-write_article = a guide was written
undo-article_state = the state of a guide was changed
undo-remove_article = a guide was removed
undo-restore_version = an earlier version of a guide was brought back
undo-propose_text = a change of a guide was proposed
undo-decide_proposal = a proposal was decided about
undo-withdraw_proposal = own proposal was withdrawn
undo-save_space = a space of the knowledge base was changed
undo-close_space = a space of the knowledge base was taken out of use
undo-open_space = a space of the knowledge base was taken into use again
undo-save_word_group = words that mean the same were changed
undo-remove_word_group = words that mean the same were removed
undo-article_check = a guide was checked
undo-article_feedback = it was said whether a guide helped
undo-transfer_articles = guides transferred to someone else
undo-dismiss_miss = search marked as needing no guide
undo-import_articles = guides were brought in from a folder
undo-save_issue = an issue was reported
undo-end_issue = an issue was marked as mended
undo-save_responsibility = it was changed who takes care of a matter
undo-move_responsibility = a line of who does what was moved
undo-remove_responsibility = a line of who does what was removed
undo-change_site = the details of a site were changed
undo-restore_change = your own version was restored
undo-keep_present = the present version was kept
undo-retry_change = a refused change was made again

## Keys
keys-title = Keyboard shortcuts
keys-intro = Letter keys work while you are not typing in a text field.
keys-everywhere = Everywhere
keys-views = Places
keys-palette = Search and do
keys-quick-log = Log a matter
keys-undo = Undo the last change
keys-redo = Redo
keys-help = Show keyboard shortcuts
