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

# En kollegas fil som den här datorn tog med till servern.
notice-brought = Ändringarna som du tog med är på servern
notice-brought-text = Ändringar: { $changes }, varav nya: { $new }.
notice-not-brought = Servern tog inte emot filen som du tog med
notice-not-brought-signed-out = Upphovspersonens inloggning har upphört. Ändringarna finns kvar på hens dator och skickas när hen loggar in.
notice-not-brought-foreign = Filen är till en annan server. Ändringarna finns kvar på upphovspersonens dator.
notice-not-brought-other = Ändringarna finns kvar på upphovspersonens dator och skickas när den får nät.

# Menyn för ikonen bredvid klockan.
tray-open = Öppna Lähituki
tray-quick-log = Anteckna…
tray-quit = Avsluta
