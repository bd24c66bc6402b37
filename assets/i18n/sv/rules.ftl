# Vad som är fel i en plan: en mening för varje regel.
# Namn kommer i grundform. Dagar, klockslag och längder kommer färdiga:
# $day "mån 23.11.", $time "8.30–11.00", längder som $planned "7 h 39 min"; $week är veckans nummer.

## Det som hindrar publicering
rule-double_booked = { $person } är på två platser samtidigt { $day }, { $time }.
# $engaged: "yes" när personen har ett avtal för dagen men inte arbetar den veckodagen.
rule-outside_engagement = { $engaged ->
    [yes] { $day } är ingen arbetsdag för { $person }.
   *[no] { $person }: avtalet gäller inte { $day }.
}
rule-absent = { $person } är borta { $day }.
# $opening: "closed" eller "open"; vid "open" berättar $time öppettiden.
rule-unit_closed = { $opening ->
    [open] { $unit } är öppen bara { $time } { $day }.
   *[closed] { $unit } är stängd { $day }.
}
rule-over_day_hours = { $person }: { $planned } arbete { $day }, högst { $limit }.
rule-over_week_hours = { $person }: { $planned } arbete vecka { $week }, avtalat { $limit }.
# Morgonen $day kommer för tidigt.
rule-daily_rest = { $person }: vilan före { $day } är { $rest }, { $needed } behövs.
# $days: hela dagar från i dag till passet, 0 samma dag.
rule-roster_notice = { $person }: det är { $days } d till passet { $day }, och det ska meddelas { $needed } d i förväg eller godkännas av personen.
# $skills: namn med kommatecken emellan.
rule-missing_skill = { $person }: kunnande saknas { $day }, { $unit } ({ $skills }).

## Det som är bra att veta
rule-newcomer_alone = { $person } är ny (arbetsdag { $workday }/{ $of }) och ensam { $day }, { $unit }.
rule-too_many_schools = { $person }: { $schools } platser vecka { $week }, högst { $limit }.
# $unit: vart personen är på väg.
rule-travel = { $person }: { $gap } för förflyttningen { $day }, vägen tar { $needed }. Följande plats är { $unit }.
# $whose: "person" eller "unit", vems kalender som har något annat.
rule-busy = { $whose ->
    [unit] { $unit }: platsen har annat { $day }, { $time }.
   *[person] { $person } har annat { $day }, { $time }.
}
rule-learning_not_reserved = { $person }: { $planned } är reserverat för lärande vecka { $week }, avtalat { $due }.
rule-open_slot = Passet { $day } { $time } är öppet: ingen har tagit det.
rule-unit_below_promise = { $promised ->
    [one] { $unit }: 1 halvdag utlovad vecka { $week }, { $planned } planerade.
   *[other] { $unit }: { $promised } halvdagar utlovade vecka { $week }, { $planned } planerade.
}
# Båda är procent av vad som avtalats med var och en, från personens första dag.
rule-unfair_load = { $person } har klart fler pass än andra: { $percent } % av avtalad tid, andra typiskt { $median } %.
