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

# Flera saker på en gång. $count är alltid minst två.
notice-many = { $count } nya saker i arbetsåret
# Påminnelser.
notice-soon = Börjar snart: { $place }
notice-tomorrow = Nästa besök, { $day }
# Byten. $person är hela namnet.
notice-swap-asked = Önskat byte: { $person }
notice-swap-offered = { $person } kan ta passet
notice-swap-granted = Bytet är godkänt, passet tas av { $person }
notice-swap-refused = Bytet lyckades inte, passet är som förut
notice-swap-withdrawn = Bytet återtogs: { $person }
# För koordinatorn.
notice-away = Borta: { $person }
notice-ends = Avtalet går ut: { $person }
notice-limit = Avtalets längsta tid är full: { $person }
notice-ends-text = { $days ->
    [one] Sista dagen är { $day }, det är 1 dag kvar.
   *[other] Sista dagen är { $day }, det är { $days } dagar kvar.
}
# I stället för namnet när personen inte längre finns.
notice-someone = tidigare anställd

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
