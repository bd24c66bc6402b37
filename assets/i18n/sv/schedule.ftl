# Ord för dagen och veckotavlan.

## Dagen
# "I dag, mån 23.11."
today-title = I dag, { $day }
today-now = Nu
today-starts-in = börjar om { $duration }
today-later = Senare i dag
today-earlier = Tidigare i dag
today-week = Veckan
today-hours = Antecknade timmar
today-this-week = Den här veckan
today-next = Följande pass
today-entries = Antecknat i dag
today-entries-none = Anteckna ett ärende på en rad:
today-entry-waiting = väntar på att skickas
today-unconfirmed = { $count ->
    [one] Ett pass har publicerats för dig
   *[other] { $count } pass har publicerats för dig
}
# Sista raden i en lista över pass.
today-unconfirmed-rest = { $count ->
    [one] och 1 till
   *[other] och { $count } till
}
today-none = Inga pass i dag
today-none-next = Nya pass syns här när de har publicerats.
today-next-is = Följande pass är { $when }, { $place }.
today-done = Dagens pass är avklarade
today-onlooker = Du har inga egna pass i dag
today-onlooker-text = I arbetsåret ser du vem som är var. I anvisningarna hittar du råd om apparater och tjänster.

## Ett besök
stop-note = Obs
stop-contact = Du möter
stop-entrance = Ingång
stop-keys = Nycklar
stop-parking = Parkering
stop-address = Adress
stop-rooms = Utrymmen
stop-with = Samtidigt

## Arbetsårets flikar
tab-week = Vecka

## Veckotavlan
# Tabellens rubrik för skärmläsare.
week-board = Pass, { $week }
week-person = Person
week-previous = Föregående vecka
week-next = Följande vecka
week-this = Den här veckan
week-go = Gå till vecka
week-go-bad = Skriv veckans nummer, till exempel 48 eller 2/2027.
# Planerade och avtalade timmar: "18 h / 30 h".
week-planned = Planerat { $planned }
week-planned-of = Planerat { $planned }, avtalat { $target }
# Slutet av ett avtal.
week-ends = slutar { $day }
week-today = i dag
week-publish = Publicera veckan ({ $count })
week-published = Publicerad
week-empty = Ingen är planerad för den här veckan
week-empty-text = Digistödjarna syns här när de har avtal eller pass under veckan.
week-hint = Dra på en tom plats för ett nytt pass eller tryck N. Flytta ett pass genom att dra eller med Alt och pil, ändra sluttiden med Skift och pil.
week-own = egna pass
# Läses upp för en ruta.
week-cell = { $person }, { $day }, inga pass
week-actions = Åtgärder för passet: { $slot }

## Ett pass
slot-title = Pass
slot-new = Nytt pass
slot-new-draft = Passet är ett utkast tills veckan publiceras.
slot-edit = Redigera pass
slot-person = Vem
slot-unit = Plats
slot-unit-placeholder = Namn eller förkortning, till exempel samm
slot-unit-missing = Välj en plats. Bara utbildning, förflyttning och kontor går utan.
slot-day = Dag
slot-start = Börjar
slot-end = Slutar
slot-end-early = Sluttiden måste vara efter starttiden.
slot-kind = För vad
slot-note = Meddelande
slot-add = Lägg till pass
slot-save = Spara
slot-confirm = Bekräfta
slot-to-edit = Redigera…
slot-to-move = Flytta…
slot-to-remove = Ta bort
slot-to-show = Visa uppgifter
slot-overlaps = överlappar
slot-state-draft = utkast
slot-state-proposed = förslag
slot-state-published = publicerat
slot-state-acknowledged = bekräftat
slot-state-done = gjort
slot-state-swapping = byts
slot-state-cancelled = inställt
slot-state-absent = frånvarande

## Vad som gjordes; en del bara uppläst
slot-was-added = Pass tillagt: { $slot }
slot-was-changed = Pass ändrat: { $slot }
slot-was-moved = Pass flyttat: { $person }, { $slot }
slot-was-removed = Pass borttaget: { $slot }
slots-were-confirmed = { $count ->
    [one] 1 pass bekräftat
   *[other] { $count } pass bekräftade
}
week-was-published = { $count ->
    [one] 1 pass publicerat
   *[other] { $count } pass publicerade
}

## Tavlans tangenter
keys-schedule = Arbetsåret
keys-slots = Pass i veckan
keys-week-previous = Föregående vecka
keys-week-next = Följande vecka
keys-week-this = Den här veckan
keys-week-go = Gå till vecka
keys-slot-new = Nytt pass
keys-slot-open = Öppna passet
keys-slot-move = Flytta passet till en annan dag eller person
keys-slot-time = Ändra slut- eller starttiden
keys-slot-menu = Öppna passets åtgärder
keys-slot-remove = Ta bort passet

## Helgdagar
holiday-uudenvuodenpaiva = Nyårsdagen
holiday-loppiainen = Trettondagen
holiday-pitkaperjantai = Långfredagen
holiday-paasiaispaiva = Påskdagen
holiday-toinen_paasiaispaiva = Annandag påsk
holiday-vappu = Första maj
holiday-helatorstai = Kristi himmelsfärdsdag
holiday-helluntaipaiva = Pingstdagen
holiday-juhannusaatto = Midsommarafton
holiday-juhannuspaiva = Midsommardagen
holiday-pyhainpaiva = Alla helgons dag
holiday-itsenaisyyspaiva = Självständighetsdagen
holiday-jouluaatto = Julafton
holiday-joulupaiva = Juldagen
holiday-tapaninpaiva = Annandag jul
