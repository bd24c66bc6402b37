# Meddelanden som syns utanför fönstret.
notice-slot-moved = Ditt pass ändrades: { $place }
notice-slot-moved-text = { $after } (var { $before })
notice-slot-cancelled = Ditt pass ställdes in: { $place }
notice-slot-added = Nytt pass: { $place }
notice-week-published = Dina pass för vecka { $week } är publicerade
# $count är alltid minst två.
notice-week-published-text = { $count } pass. Öppna och bekräfta.
# Används i stället för platsen när passet inte har någon skola eller daghem.
notice-no-place = annat arbete

# Menyn för ikonen bredvid klockan.
tray-open = Öppna Lähituki
tray-quick-log = Anteckna…
tray-quit = Avsluta
