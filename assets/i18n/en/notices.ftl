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

# Several things at once. $count is always at least two.
notice-many = { $count } news of the work year
# Reminders.
notice-soon = Starting soon: { $place }
notice-tomorrow = Next visits, { $day }
# Swaps. $person is the full name.
notice-swap-asked = Swap wanted: { $person }
notice-swap-offered = { $person } can take the shift
notice-swap-granted = Swap granted, the shift goes to { $person }
notice-swap-refused = The swap did not work out, the shift stays as it was
notice-swap-withdrawn = Swap withdrawn: { $person }
# For the coordinator.
notice-away = Away: { $person }
notice-ends = Contract ends: { $person }
notice-limit = Longest time of the contract is reached: { $person }
notice-ends-text = { $days ->
    [one] The last day is { $day }, 1 day is left.
   *[other] The last day is { $day }, { $days } days are left.
}
# Stands for the name when the person is gone.
notice-someone = former employee

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
