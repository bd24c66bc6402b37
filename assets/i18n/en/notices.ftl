# Notifications shown outside the window.
notice-slot-moved = Your shift changed: { $place }
notice-slot-moved-text = { $after } (was { $before })
notice-slot-cancelled = Your shift was cancelled: { $place }
notice-slot-added = New shift: { $place }
notice-week-published = Your shifts of week { $week } are published
# $count is always at least two.
notice-week-published-text = { $count } shifts. Open and confirm.
# Stands for the place when the shift has no school or daycare centre.
notice-no-place = other work

# A colleague's file that this computer took to the server.
notice-brought = The changes you brought are on the server
notice-brought-text = Changes: { $changes }, of which new: { $new }.
notice-not-brought = The server did not take the file you brought
notice-not-brought-signed-out = Its author is signed out. The changes are safe on their computer and will be sent when they sign in.
notice-not-brought-foreign = The file is for another server. The changes are safe on the author's computer.
notice-not-brought-other = The changes are safe on the author's computer and will be sent when it is online.

# The menu of the icon beside the clock.
tray-open = Open Lähituki
tray-quick-log = Log…
tray-quit = Quit
