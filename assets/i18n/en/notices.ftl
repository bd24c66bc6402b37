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

# The menu of the icon beside the clock.
tray-open = Open Lähituki
tray-quick-log = Log…
tray-quit = Quit
