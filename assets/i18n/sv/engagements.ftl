# Words of digarit and the terms on which they work.

view-people = Digarer
view-terms = Mitt avtal
people-filter = Sök bland digarerna
people-tab = Vilka som visas
people-tab-all = Alla
# $count: how many have something to decide.
people-tab-warned = Kräver beslut ({ $count })
people-tab-running = I kraft
people-tab-agreed = Avtalat, har inte börjat
people-tab-ended = Avslutat eller utan avtal
people-list = Digarer
people-count = { $count ->
    [one] 1 digare
   *[other] { $count } digarer
}
people-empty-title = Digarerna finns ännu inte på den här datorn
people-empty-text = Administratören lägger till människor. De kommer hit när förbindelsen till servern fungerar.
people-none-title = Inga träffar
people-none-warned = Inget avtal kräver beslut just nu
people-back = Alla digarer
people-choose-title = Välj en digare
people-choose-text = Du ser avtalen, deras delar och vad de kommande veckorna kräver.
people-gone = Den här personen finns inte längre.
keys-people = Digarer
keys-people-filter = Sök bland digarerna

## How far along an engagement is
engagement-state-none = Inget avtal
engagement-state-agreed = Avtalat
engagement-state-running = I kraft
engagement-state-ending = Tar snart slut
engagement-state-ended = Avslutat

## What has to be decided
engagement-warning-end = { $days ->
    [0] Slutar i dag, { $day }
    [one] Slutar i morgon, { $day }
   *[other] Slutar om { $days } dagar, { $day }
}
engagement-warning-end-passed = Slutade { $day }
# The kind of the engagement may last no longer at this employer.
engagement-warning-limit = { $days ->
    [0] Maximitiden nås i dag, { $day }
    [one] Maximitiden nås i morgon, { $day }
   *[other] Maximitiden nås om { $days } dagar, { $day }
}
engagement-warning-limit-passed = Maximitiden nåddes { $day }

## An engagement
engagement-add = Nytt avtal
engagement-empty-title = Inget avtal
engagement-empty-text = När du lägger till ett avtal kommer personen till veckotavlan de avtalade dagarna.
terms-empty-text = När avtalet är gjort ser du här dess tid, timmar och de kommande veckorna.
engagement-new = Nytt avtal: { $name }
engagement-edit = Ändra avtalet: { $name }
engagement-change = Ändra: { $what }
engagement-remove = Ta bort: { $what }
engagement-removed = Avtalet togs bort: { $what }
engagement-saved = Avtalet sparades: { $name }
engagement-kind = Avtalsform
engagement-start = Börjar
engagement-end-on = Sista dagen
engagement-end-early = Sista dagen är före början.
engagement-overlaps = Samtidigt gäller redan { $what }. Avsluta det först eller flytta början.
engagement-too-long = Maximitiden överskrids. Välj en tidigare sista dag.
engagement-at-most = Senast { $day }
engagement-working-time = Arbetstidsform
engagement-weekly = Per vecka
engagement-day-most = Högst per dag
engagement-learning = Varav lärande
engagement-learning-much = Det är mer lärande än arbete.
engagement-weekdays = Arbetsdagar
engagement-weekdays-usual = mån–fre
engagement-skills = Kunskaper
engagement-skills-hint = Åtskilda med komma, till exempel chromebook, presentationsteknik
engagement-private = Avtalets form, timmar och gränser ser bara koordinatorerna och personen själv.
terms-private = Formen och timmarna i ditt avtal ser du själv och koordinatorerna. Skolorna och andra digarer ser bara dina pass.
terms-save = Spara
hours-hint = Till exempel 38.15 eller 30 h
hours-bad = Skriv timmarna som 38.15 eller 30 h.

## Parts of an engagement
engagement-parts = Avtalets delar
engagement-parts-hint = Om timmarna eller dagarna ändras under avtalet, lägg till delar. Utanför delarna arbetar man inte.
engagement-parts-wrong = Delarna går in i varandra eller en del slutar före sin början.
engagement-part = Del
engagement-part-nth = Del { $n }
engagement-part-add = Lägg till en del
engagement-part-remove = Ta bort del { $n }
engagement-from = Från
engagement-until = Till

## Limits
# Both are months; $used may have a decimal.
engagement-used = Använt { $used } / { $most } mån, högst till { $day }
engagement-source = Källa: { $source }
rule-months-of = { $count ->
    [one] högst 1 mån hos samma arbetsgivare
   *[other] högst { $count } mån hos samma arbetsgivare
}
rule-days-of = { $count ->
    [one] 1 dag i veckan
   *[other] högst { $count } dagar i veckan
}
rule-hours-of = { $hours } per dag
rule-hours-between = { $least }–{ $most } h
rule-hours-most = högst { $most }
rule-hours-least = minst { $least }
rule-notice-of = { $count ->
    [one] pass 1 dag före
   *[other] pass { $count } dagar före
}
rule-no-limits = Inga gränser

## Ending early
engagement-end = Avsluta tidigare…
engagement-end-title = Avsluta avtalet: { $name }
engagement-end-do = Avsluta avtalet
engagement-last-day = Sista arbetsdagen
engagement-last-day-bad = Välj en dag då avtalet gäller.
engagement-opens = { $count ->
    [0] Inga pass blir öppna.
    [one] 1 pass blir öppet. På veckotavlan kan du hitta någon annan för det.
   *[other] { $count } pass blir öppna. På veckotavlan kan du hitta någon annan för dem.
}
engagement-ended = { $count ->
    [0] { $name }: sista dagen är { $day }
    [one] { $name }: sista dagen är { $day }, 1 pass är öppet
   *[other] { $name }: sista dagen är { $day }, { $count } pass är öppna
}

## Coming weeks
engagement-weeks = Kommande veckor
engagement-week = Vecka
engagement-required = Arbetstid
engagement-planned = Planerat
engagement-why = Varför kortare
engagement-away = { $count ->
    [one] borta 1 dag
   *[other] borta { $count } dagar
}
engagement-partly = avtalet täcker inte hela veckan

## Rules of the kinds
rules-title = Avtalsformernas gränser
rules-text = Lagen och kommunens praxis ändras. Ändra en gräns från den dag då den gäller och anteckna källan. Programmets egna gränser gäller tills en egen rad ersätter dem. En helt ny avtalsform kommer med en uppdatering av programmet.
rule-from = Gäller från
rule-from-hint = Den gamla gränsen gäller till dess.
rule-months = Månader
rule-days = Dagar i veckan
rule-hours = Timmar per dag
rule-least = Minst per dag
rule-most = Högst per dag
rule-notice = Pass ska meddelas (dgr)
rule-employment = Anställning
rule-employment-is = Anställning, arbetstidslagen gäller
rule-source = Källa
rule-source-missing = Skriv vad gränsen grundar sig på.
rule-acts = Åtgärder
rule-holds = Gäller
rule-built-in = Programmets egen
rule-change = Ändra gränsen: { $kind }
rule-remove = Ta bort gränsen: { $kind }
rule-edit = { $kind }: gränser
rule-saved = Gränsen sparades: { $kind }
rule-removed = Gränsen togs bort: { $kind }
rule-amount-bad = Skriv ett heltal som passar här.
rule-hours-bad = Högst är mindre än minst.

## Recent actions
undo-add_engagement = ett avtal lades till
undo-change_engagement = ett avtal ändrades
undo-remove_engagement = ett avtal togs bort
undo-end_engagement = ett avtal avslutades tidigare
undo-change_rule = en avtalsforms gräns ändrades
undo-remove_rule = en avtalsforms gräns togs bort
