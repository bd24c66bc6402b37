# Words of the day itself: absences, replacements, swaps, news, notifications.

## Being away. Nobody is asked why.
absence-report = Jag kan inte komma
absence-report-of = Anteckna som borta…
absence-title = Jag kan inte komma
absence-title-of = Borta: { $person }
absence-today = Bara i dag
absence-until = Till och med en dag
absence-from-field = Första dagen
absence-until-field = Sista dagen
absence-until-early = Sista dagen kan inte vara före den första.
absence-hint = Orsaken frågas inte och antecknas inte. Koordinatorn får veta det genast.
absence-hint-of = Orsaken frågas inte och antecknas inte. Passen blir lediga där någon väntar.
absence-save = Meddela
absence-save-of = Anteckna som borta
absence-reported = { $absent ->
    [0] Frånvaron är antecknad
    [one] Frånvaron är antecknad, 1 pass faller bort
   *[other] Frånvaron är antecknad, { $absent } pass faller bort
}
absence-mine = Du är borta { $days }
absence-back = Jag kommer tidigare
absence-back-now = Jag är tillbaka
absence-back-title = Tillbaka på jobbet
absence-back-title-of = Tillbaka på jobbet: { $person }
absence-back-field = Första arbetsdagen
absence-back-save = Anteckna
absence-back-of = Tillbaka på jobbet…
absence-was-ended = { $back ->
    [0] Återkomsten är antecknad
    [one] Återkomsten är antecknad, 1 pass kom tillbaka
   *[other] Återkomsten är antecknad, { $back } pass kom tillbaka
}
absence-was-ended-taken = { $taken ->
    [one] Återkomsten är antecknad. 1 pass stannar hos vikarien.
   *[other] Återkomsten är antecknad. { $taken } pass stannar hos vikarien.
}

## A coordinator's day
desk-open = Lediga pass i dag
desk-open-later = Lediga pass de närmaste dagarna
desk-open-none = Alla pass i dag har någon som kommer
# $person: who fell away.
desk-instead = { $person } är borta
desk-who = Vem kunde komma?
desk-nobody = Ingen är tillgänglig.
desk-away = Borta
desk-away-choose = Anteckna någon som borta
desk-unanswered = Har inte bekräftat ännu
desk-unanswered-row = { $slots ->
    [one] 1 pass, { $day }
   *[other] { $slots } pass, det första { $day }
}
desk-person = Vem

## Who could take it
candidate-choose = Välj
candidate-choose-name = Välj { $person }
candidate-free = Passar, inget bryts
candidate-known = { $visits ->
    [one] Besöker platsen (1 pass)
   *[other] Besöker platsen ({ $visits } pass)
}
candidate-consent = Samtycke behövs
candidate-impossible = Kan inte komma
candidate-more = Visa även de andra ({ $count })

## Putting someone there
fill-title = { $person } som vikarie
fill-text = Passet publiceras genast, och { $person } får veta det.
fill-consent = Passet kommer med kort varsel
fill-consent-given = Samtycker
fill-consent-weighty_reason = Vägande skäl
fill-reason = Vilket skäl
fill-reason-missing = Skriv skälet kort.
fill-save = Bekräfta
fill-done = { $person } tar passet

## Swaps
swap-title = Byten
swap-ask = Önska byte…
swap-ask-title = Önska byte
swap-to = Av vem
swap-to-anyone = Av vem som helst
swap-message = Meddelande
swap-message-hint = Syns för digarna och koordinatorn.
swap-save = Önska
swap-asked = Bytet är önskat
# Who asks; names in their basic form.
swap-from = { $person } önskar byte
swap-mine = Du önskade byte
swap-mine-to = Du önskade byte: { $person }
swap-waits = Väntar på någon som tar passet
swap-taker = Tas av: { $person }
swap-taker-waits = Tas av: { $person }. Koordinatorn avgör.
swap-act-of = { $act }: { $slot }
swap-offer = Jag tar passet
swap-offered = Erbjudandet är skickat, koordinatorn avgör
swap-take-back = Återta erbjudandet
swap-offer-mine = Du erbjöd dig att ta passet. Koordinatorn avgör.
swap-taken-back = Erbjudandet är återtaget
swap-withdraw = Återta önskan
swap-withdrawn = Bytet är återtaget
swap-grant = Godkänn
swap-granted = Bytet är godkänt
swap-refuse = Avslå
swap-refused = Bytet är avslaget

## What is new in my slots
news-title = Nytt bland dina pass
news-new = nytt
news-moved = ändrat
news-gone = borta
# Where the slot was: "oli ma 23.11. 8.00–11.00 Sammonlahden koulu".
news-was = var { $before }
news-confirm = Bekräfta
news-confirm-one = Bekräfta { $slot }
news-confirm-all = Bekräfta alla
news-rest = { $count ->
    [one] Visa 1 till
   *[other] Visa { $count } till
}

## Notifications
notices-title = Meddelanden
# Spoken name of the bell.
notices-open = { $count ->
    [0] Meddelanden, inga nya
    [one] Meddelanden, 1 nytt
   *[other] Meddelanden, { $count } nya
}
notices-none = Inga meddelanden
notices-none-text = Ändringar i dina pass och påminnelser kommer hit.
notices-unread = nytt
notices-read-all = Markera alla som lästa
notices-settings = Meddelanden på skrivbordet
notices-before = Påminnelse före besöket
notices-before-0 = Nej
notices-before-15 = 15 min
notices-before-30 = 30 min
notices-before-60 = 1 h
notices-before-120 = 2 h
notices-evening = Påminnelse kvällen före kl. 18
notices-quiet = Tyst på natten
notices-quiet-from = Börjar
notices-quiet-until = Slutar
notices-weekends = Tyst på veckoslut
notices-between = Samla i ett meddelande
notices-between-0 = Genast
notices-between-15 = 15 min
notices-between-60 = 1 h
notices-cap = Högst per dag
