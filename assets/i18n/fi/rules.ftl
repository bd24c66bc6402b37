# What is wrong with a plan: one sentence for each rule.
# Names come in their basic form, so no sentence bends them. Days, spans of time and lengths come ready:
# $day "ma 23.11.", $time "8.30–11.00", lengths such as $planned "7 t 39 min"; $week is the number of the week.

## What stops publishing
rule-double_booked = { $person } on { $day } kahdessa paikassa yhtä aikaa, { $time }.
# $engaged: "yes" when the person has an agreement for the day, but does not work on that weekday.
rule-outside_engagement = { $engaged ->
    [yes] { $person }: { $day } ei ole sovittu työpäivä.
   *[no] { $person }: sopimus ei ole voimassa { $day }.
}
rule-absent = { $person } on poissa { $day }.
# $opening: "closed" or "open"; with "open" $time tells the hours.
rule-unit_closed = { $opening ->
    [open] { $unit } on { $day } auki vain { $time }.
   *[closed] { $unit } on kiinni { $day }.
}
rule-over_day_hours = { $person }: { $day } työtä on { $planned }, enintään { $limit }.
rule-over_week_hours = { $person }: viikolla { $week } työtä on { $planned }, sovittu { $limit }.
# The morning of $day comes too soon.
rule-daily_rest = { $person }: lepoa ennen päivää { $day } jää { $rest }, tarvitaan { $needed }.
# $days: whole days from today until the slot, 0 on the same day.
rule-roster_notice = { $person }: vuoroon { $day } on aikaa { $days } pv, ja siitä pitää kertoa { $needed } pv ennen tai saada suostumus.
# $skills: names with commas between them.
rule-missing_skill = { $person }: osaaminen puuttuu { $day }, { $unit } ({ $skills }).

## What is worth knowing
rule-newcomer_alone = { $person } on uusi (työpäivä { $workday }/{ $of }) ja yksin { $day }, { $unit }.
rule-too_many_schools = { $person }: viikolla { $week } kohteita on { $schools }, enintään { $limit }.
# $unit: where the person is going.
rule-travel = { $person }: { $day } siirtymään on { $gap }, matka vie { $needed }. Seuraava kohde on { $unit }.
# $whose: "person" or "unit", whose calendar has something else.
rule-busy = { $whose ->
    [unit] { $unit }: kohteella on muuta { $day }, { $time }.
   *[person] { $person }: muuta menoa { $day }, { $time }.
}
rule-learning_not_reserved = { $person }: viikolla { $week } oppimiseen on varattu { $planned }, sovittu { $due }.
rule-open_slot = Vuoro { $day } { $time } on avoin: kukaan ei ole ottanut sitä.
rule-unit_below_promise = { $promised ->
    [one] { $unit }: viikolla { $week } luvattu 1 puolipäivä, suunniteltu { $planned }.
   *[other] { $unit }: viikolla { $week } luvattu { $promised } puolipäivää, suunniteltu { $planned }.
}
# Both are percentages of what was agreed with each, since the person's start.
rule-unfair_load = { $person } saa selvästi muita enemmän vuoroja: { $percent } % sovitusta ajasta, muut tyypillisesti { $median } %.
