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
stop-quirks = Obs på enheten
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
week-empty = Ingen är planerad för den här veckan
week-empty-text = Digistödjarna syns här när de har avtal eller pass under veckan.
week-hint = Dra på en tom plats för ett nytt pass eller tryck N. Flytta ett pass genom att dra eller med Alt och pil, ändra sluttiden med Skift och pil. Alla tangenter: ?
week-own = egna pass
# Läses upp för en ruta.
week-cell = { $person }, { $day }, inga pass
week-actions = Åtgärder för passet: { $slot }
week-board-units = Pass per plats, { $week }
week-unit = Plats
week-side = Visa rader
week-people = Personer
week-units = Platser
week-open = Lediga pass
week-open-count = { $count ->
    [one] 1 pass utan person
   *[other] { $count } pass utan person
}
week-placeless = Utan plats
week-closed = stängt
week-cell-closed = { $person }, { $day }, stängt, inga pass
week-more = Fler åtgärder för veckan
# $when: dag och klockslag.
week-published-by = { $name } publicerade veckan: { $when }
unit-planned = { $planned }/{ $promised } halvdagar
unit-planned-alone = { $planned ->
    [one] 1 halvdag
   *[other] { $planned } halvdagar
}
unit-needed = behov { $needed }
unit-half-days = Halvdagar planerade { $planned }, lovade { $promised }, behov { $needed }

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
slot-time = Tid
slot-open = ledigt
slot-nobody = Ledigt: ingen person ännu
slot-someone = någon annan
slot-placeless = ingen plats
slot-pinned = fäst
slot-repeats = återkommande
slot-chosen = valt
slot-to-assign = Ge till någon…
slot-to-open = Gör passet ledigt
slot-to-absent = Anteckna frånvaro…
slot-to-repeat = Upprepa…
slot-to-pin = Fäst
slot-to-unpin = Lossa
slot-to-choose = Välj
slot-to-let-go = Välj bort
slot-to-take-back = Ångra ändringen
slot-assign = Ge passet till någon

## Att flytta och välja
slot-move = Flytta passet
slot-move-now = Flytta
slots-move = { $count ->
    [one] Flytta 1 pass
   *[other] Flytta { $count } pass
}
move-day-back = En dag tidigare
move-day-forth = En dag senare
move-start-back = Börjar 15 min tidigare
move-start-forth = Börjar 15 min senare
move-end-back = Slutar 15 min tidigare
move-end-forth = Slutar 15 min senare
move-minutes-back = 15 min tidigare
move-minutes-forth = 15 min senare
move-days = Dag
move-minutes = Klockslag
move-days-by = { $count ->
    [0] samma dag
    [1] 1 dag senare
    [-1] 1 dag tidigare
   *[other] { $count } dagar
}
move-minutes-by = { $count ->
    [0] samma tid
   *[other] { $count } min
}
move-same-person = Var och en behåller sina
move-same-unit = Var och en stannar på sin plats
pinned-title = Passet är fäst
pinned-text = Någon har fäst passet: { $slot }. Flyttas det ändå?
pinned-stay = Flytta inte
pinned-move = Flytta ändå
slots-all-pinned = De valda passen är fästa och stannar.
slots-stay-pinned = { $count ->
    [one] 1 fäst pass stannar.
   *[other] { $count } fästa pass stannar.
}
slots-stayed-pinned = { $count ->
    [one] 1 fäst pass blev kvar.
   *[other] { $count } fästa pass blev kvar.
}
slots-chosen = { $count ->
    [0] Inga valda pass
    [one] 1 valt
   *[other] { $count } valda
}
slots-choose-none = Ta bort valet
slots-carried = { $count ->
    [one] och 1 till
   *[other] och { $count } till
}

## Serier och mallar
series-title = Upprepa passet
series-every = Hur ofta
series-every-weeks = { $count ->
    [1] Varje vecka
    [2] Varannan vecka
   *[other] Var { $count }:e vecka
}
series-until = Till och med
series-hint = Lov, helgdagar och stängda dagar hoppas över.
series-until-early = Välj en dag efter passet.
series-add = Lägg till passen
series-skipped = { $count ->
    [one] 1 dag hoppades över:
   *[other] { $count } dagar hoppades över:
}
skipped-holiday = helgdag
skipped-break = lov
skipped-closed = platsen stängd
skipped-day_off = ledig dag
skipped-engagement = inget avtal
skipped-planned = passet finns redan
templates-title = Veckomallar
templates-none = Det finns inga veckomallar ännu. Planera en vecka och spara den som mall.
template-slots = { $count ->
    [one] 1 pass
   *[other] { $count } pass
}
template-apply = Använd…
template-apply-name = Använd mallen { $name }
template-remove = Ta bort mallen { $name }
template-save-as = Spara { $week } som mall med namnet
template-name-placeholder = Till exempel Höstterminen
template-save = Spara
template-nothing = Veckan har inga pass att göra en mall av.
template-from = Första veckan
template-until = Sista veckan
template-until-early = Sista veckan är före den första.
template-add = Lägg till pass: { $from } – { $until }

## Regler som syns under planeringen
findings-title = Observationer
findings-button = { $hard ->
    [0] Observationer { $soft }
    [one] 1 hinder, observationer { $soft }
   *[other] { $hard } hinder, observationer { $soft }
}
findings-hide = Dölj observationerna
findings-none = Inget att anmärka. Veckan följer reglerna.
findings-hard = { $count ->
    [one] 1 hinder för publicering
   *[other] { $count } hinder för publicering
}
findings-soft = { $count ->
    [one] 1 sak som är bra att veta
   *[other] { $count } saker som är bra att veta
}
severity-hard = Hinder
severity-soft = Obs
severity-mended = Rättas
verdict-hard = { $count ->
    [one] 1 hinder
   *[other] { $count } hinder
}
verdict-soft = { $count ->
    [one] 1 observation
   *[other] { $count } observationer
}
verdict-gone = { $count ->
    [one] 1 rättas
   *[other] { $count } rättas
}
verdict-fine = Passar
verdict-more = { $count ->
    [one] och 1 till
   *[other] och { $count } till
}
finding-double_booked = överlappar
finding-outside_engagement = inget avtal
finding-absent = frånvarande
finding-unit_closed = platsen stängd
finding-over_day_hours = för många timmar
finding-over_week_hours = för många veckotimmar
finding-daily_rest = kort vila
finding-roster_notice = sent besked
finding-missing_skill = kunskap saknas
finding-newcomer_alone = ny och ensam
finding-too_many_schools = många platser
finding-travel = knapp förflyttning
finding-busy = annat program
finding-learning_not_reserved = lärande ej reserverat
finding-open_slot = ledigt
finding-unit_below_promise = under det utlovade
finding-unfair_load = ojämn belastning

## Att publicera och meddela
publish-title = Publicera { $week }
publish-text = { $count ->
    [0] Veckan har inga utkast.
    [one] 1 pass blir synligt för alla, och personen får veta det.
   *[other] { $count } pass blir synliga för alla, och personerna får veta det.
}
publish-blocked = { $count ->
    [one] 1 hinder stoppar publiceringen
   *[other] { $count } hinder stoppar publiceringen
}
publish-blocked-text = Rätta dessa först. Tryck på en rad för att se passet.
publish-late = { $count ->
    [one] 1 pass meddelas sent
   *[other] { $count } pass meddelas sent
}
publish-now = Publicera
consent-title = Varför så sent?
consent-given = Samtycke har begärts och fåtts
consent-weighty = Vägande skäl
consent-note = Tilläggsuppgift
consent-reason = Vilket skäl?
consent-reason-missing = Skriv skälet kort.
changes-untold = { $count ->
    [one] 1 ändring som ingen har fått veta om
   *[other] { $count } ändringar som ingen har fått veta om
}
changes-tell = Meddela nu
changes-take-back = Ångra ändringarna
changes-were-taken-back = { $count ->
    [one] 1 ändring ångrad
   *[other] { $count } ändringar ångrade
}
changes-were-told = { $count ->
    [one] Ändringarna meddelades 1 person
   *[other] Ändringarna meddelades { $count } personer
}
change-moved = ej meddelat, var { $before }
change-added = nytt, ej meddelat
change-cancelled = ställs in, ej meddelat
tell-title = Meddela ändringarna
tell-send = { $count ->
    [one] Meddela ändringen
   *[other] Meddela ändringarna ({ $count })
}
tell-late = sent
tell-becomes = blir
told-moved = flyttat
told-added = nytt
told-cancelled = inställt

## På papper
print-wall = Skriv ut för väggen
print-person = Skriv ut för en person…
print-unit = Skriv ut för en plats…
print-person-title = Vems vecka skrivs ut?
print-unit-title = Vilken plats vecka skrivs ut?
print-now = Skriv ut
print-nothing = inga pass

## Vad som gjordes; en del bara uppläst
slot-was-added = Pass tillagt: { $slot }
slot-was-changed = Pass ändrat: { $slot }
slot-was-moved = Pass flyttat: { $person }, { $slot }
slot-was-removed = Pass borttaget: { $slot }
slot-was-called-off = Passet ställs in när det meddelas: { $slot }
slots-were-confirmed = { $count ->
    [one] 1 pass bekräftat
   *[other] { $count } pass bekräftade
}
week-was-published = { $count ->
    [one] 1 pass publicerat
   *[other] { $count } pass publicerade
}
slots-were-added = { $count ->
    [0] Inga pass lades till
    [one] 1 pass tillagt
   *[other] { $count } pass tillagda
}
slots-were-moved = { $count ->
    [one] 1 pass flyttat.
   *[other] { $count } pass flyttade.
}
slots-were-removed = { $count ->
    [one] 1 pass borttaget.
   *[other] { $count } pass borttagna.
}
slots-were-pinned = { $count ->
    [one] 1 pass fäst
   *[other] { $count } pass fästa
}
slots-were-unpinned = { $count ->
    [one] 1 pass lossat
   *[other] { $count } pass lossade
}
template-was-saved = Mallen sparad: { $name }
template-was-removed = Mallen borttagen: { $name }

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
keys-slot-move-by = Flytta med formulär
keys-slot-choose = Välj passet utöver andra
keys-slot-choose-row = Välj radens pass
keys-slot-choose-none = Ta bort valet
keys-slot-pin = Fäst passet eller lossa det

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
