# Words for logging matters, for the list of entries and for hours.

## Codes
matter = Ämne
matter-KIRJ = Inloggning och lösenord
matter-ESITYS = Presentationsteknik (projektor, skärm, ljud)
matter-VERKKO = Nätverk och WLAN
matter-TULOSTUS = Utskrift
matter-CHROME = Chromebookar och elevdatorer
matter-TABLETTI = iPadar och surfplattor
matter-HENKLAITE = Personalens dator eller telefon
matter-WILMA = Wilma
matter-TEAMS = Teams, Meet och distansmöten
matter-OFFICE = Google Workspace och Microsoft 365
matter-VAKA = eDaisy och daghemmets enheter
matter-TIETOTURVA = Informationssäkerhet och dataskydd
matter-MUU = Övrigt
# Who asked for help.
asker = Frågare
asker-teacher = Lärare
asker-principal = Rektor
asker-instructor = Handledare
asker-secretary = Skolsekreterare
asker-pupil_group = Elevgrupp
asker-daycare = Daghem
asker-other = Annan
# How a matter ended.
result = Resultat
result-solved = Löstes
result-forwarded = Fördes vidare
result-unfinished = Blev på hälft
result-guided = Vägleddes
# What kind of work the minutes were.
time-category-support = Stöd
time-category-guidance = Vägledning
time-category-learning = Eget lärande
time-category-travel = Resa
time-category-meeting = Möte
time-category-other = Annat arbete

## Amounts of time
minutes-label = Längd
minutes-hint = Till exempel 15, 1.30 eller 1 h 30 min
minutes-bad = Skriv längden i minuter, till exempel 15, eller i formen 1.30.

## Quick log
quick-field = Anteckna ett ärende på en rad
# An example line; koulu, tila, asia, kysyjä, minuutit, tulos.
quick-placeholder = samm lk204 projektorn visar ingen bild lärare 15 ok
quick-panel = Så här antecknas raden
quick-unit = Skola
quick-choose-unit = Välj skola
quick-room = Rum
quick-day = Dag
quick-text = Text
# The button that logs the line.
quick-log = Anteckna
# Offers to add a part that the line does not say: "Lisää tila".
quick-add-room = Lägg till rum
quick-add-asker = Lägg till frågare
quick-add-result = Lägg till resultat
quick-room-hint = Dörrens kod eller namn, till exempel lk204
quick-set = Använd
# Words of the line that the program did not understand follow.
quick-unknown = Kändes inte igen, blir kvar i texten:
# One word could mean several schools, which follow as buttons.
quick-which = Vilken skola menade du?
quick-time = Endast tid, inget besök
quick-masked = Personbeteckningen döljs. Personbeteckningar antecknas inte i Lähituki.
quick-need-unit = Välj skola, så kan raden antecknas.
quick-need-text = Skriv ännu vad ärendet gällde.
quick-logged = Antecknat: { $unit }, { $duration }
quick-logged-time = Antecknat: { $duration }
quick-unsaved = Texten kunde inte sparas på den här datorn. Stäng inte programmet innan du har antecknat raden.
quick-suggestions = Det här kan hjälpa
# Read aloud while the line is typed; keys is the shortcut that opens the first one.
quick-suggestions-spoken = { $count ->
    [one] Förslag: { $first }. Öppna: { $keys }.
   *[other] { $count } förslag. Det första: { $first }. Öppna: { $keys }.
}
keys-quick = Anteckna på raden
keys-quick-suggestion = Öppna förslaget

## List of entries
visits-list = Anteckningar
visits-who = Vems
visits-mine = Egna
visits-all = Alla
visits-unit = Skola
visits-any-unit = Alla skolor
visits-any-matter = Alla ämnen
visits-any-result = Alla resultat
visits-period = Tid
visits-period-week = Den här veckan
visits-period-month = Den här månaden
visits-period-year = Läsåret
visits-period-own = Egen period
visits-from = Börjar
visits-until = Slutar
visits-clear = Ta bort begränsningarna
# "34 kirjausta"; the minutes follow after a dot.
visits-count = { $count ->
    [one] 1 anteckning
   *[other] { $count } anteckningar
}
visits-print = Skriv ut
visits-more = Visa fler
visits-capped = Här är de { $count } senaste. Begränsa sökningen för att se de andra.
visits-waiting = Väntar på att sändas
visits-empty-title = Inga anteckningar ännu
visits-empty-text = Anteckna ett ärende på raden längst upp: skola, rum, vad som hände, vem som frågade och hur många minuter. Samma rad antecknar också arbetstiden.
visits-empty-start = Anteckna ett ärende
visits-none-title = Inga anteckningar med den här begränsningen
visits-none-text = Prova en längre tid eller ta bort begränsningarna.
entry-title = Anteckning
entry-text = Vad som hände
entry-remove = Ta bort anteckningen
entry-removed = Anteckningen togs bort
entry-when = Antecknat { $moment }
entry-by = { $name } antecknade
entry-not-yours = Bara den som antecknade kan ändra.
entry-restored = En ofullbordad ändring återställdes. Den sparas när du lämnar fältet.
entry-gone = Anteckningen finns inte längre.
# The button that begins an article with a solved entry.
entry-article = Gör en anvisning
not-given = Inte angivet
keys-visits = Besök
keys-visits-next = Nästa anteckning
keys-visits-previous = Föregående anteckning
keys-visits-open = Öppna anteckningen
keys-visits-remove = Ta bort anteckningen

## Hours of a week
time-previous = Föregående vecka
time-next = Nästa vecka
time-this-week = Den här veckan
time-week = Veckans timmar
time-left = { $duration } kvar
time-over = { $duration } över
time-full = Veckan är full
time-by-category = Slag av arbete
time-by-unit = Enhet
time-outside = Utanför enheterna
time-add = Anteckna tid
time-add-to = Anteckna tid: { $day }
time-save = Spara
time-added = Tid antecknad: { $duration }
time-removed = Tid borttagen: { $duration }
time-text = Vad du gjorde
time-unit = Enhet
time-edit = Redigera: { $what }
time-remove = Ta bort: { $what }
# Shown on a row that came from an entry; leads to it.
time-from-entry = Från besök
time-people = Personer
time-nothing = Ingen tid har antecknats den här veckan.
keys-time = Tid
keys-time-add = Anteckna tid
