# Words of digarit and the terms on which they work.

view-people = Digarit
view-terms = Oma sopimus
people-filter = Hae digareista
people-tab = Ketkä näytetään
people-tab-all = Kaikki
# $count: how many have something to decide.
people-tab-warned = Vaatii päätöstä ({ $count })
people-tab-running = Voimassa
people-tab-agreed = Sovittu, ei vielä alkanut
people-tab-ended = Päättynyt tai ilman sopimusta
people-list = Digarit
people-count = { $count ->
    [one] 1 digari
   *[other] { $count } digaria
}
people-empty-title = Digareita ei ole vielä tällä koneella
people-empty-text = Ylläpitäjä lisää ihmiset. He tulevat tänne, kun yhteys palvelimeen toimii.
people-none-title = Ei osumia haulla
people-none-warned = Mikään sopimus ei vaadi nyt päätöstä
people-back = Kaikki digarit
people-choose-title = Valitse digari
people-choose-text = Näet sopimukset, niiden osat ja sen, mitä tulevat viikot vaativat.
people-gone = Tätä ihmistä ei enää ole.
keys-people = Digarit
keys-people-filter = Hae digareista

## How far along an engagement is
engagement-state-none = Ei sopimusta
engagement-state-agreed = Sovittu
engagement-state-running = Voimassa
engagement-state-ending = Päättymässä
engagement-state-ended = Päättynyt

## What has to be decided
engagement-warning-end = { $days ->
    [0] Päättyy tänään, { $day }
    [one] Päättyy huomenna, { $day }
   *[other] Päättyy { $days } päivän päästä, { $day }
}
engagement-warning-end-passed = Päättyi { $day }
# The kind of the engagement may last no longer at this employer.
engagement-warning-limit = { $days ->
    [0] Enimmäisaika täyttyy tänään, { $day }
    [one] Enimmäisaika täyttyy huomenna, { $day }
   *[other] Enimmäisaika täyttyy { $days } päivän päästä, { $day }
}
engagement-warning-limit-passed = Enimmäisaika täyttyi { $day }

## An engagement
engagement-add = Uusi sopimus
engagement-empty-title = Ei sopimusta
engagement-empty-text = Kun lisäät sopimuksen, ihminen tulee viikkotaululle sovituille päiville.
terms-empty-text = Kun sopimus on tehty, näet tässä sen ajan, tunnit ja tulevat viikot.
engagement-new = Uusi sopimus: { $name }
engagement-edit = Muuta sopimusta: { $name }
engagement-change = Muuta: { $what }
engagement-remove = Poista: { $what }
engagement-removed = Sopimus poistettu: { $what }
engagement-saved = Sopimus tallennettu: { $name }
engagement-kind = Sopimusmuoto
engagement-start = Alkaa
engagement-end-on = Viimeinen päivä
engagement-end-early = Viimeinen päivä on ennen alkua.
engagement-overlaps = Samaan aikaan on jo voimassa { $what }. Päätä se ensin tai siirrä alkua.
engagement-too-long = Enimmäisaika ylittyy. Valitse aikaisempi viimeinen päivä.
engagement-at-most = Viimeistään { $day }
engagement-working-time = Työaikamuoto
engagement-weekly = Viikossa
engagement-day-most = Päivässä enintään
engagement-learning = Josta oppimista
engagement-learning-much = Oppimista on enemmän kuin työtä.
engagement-weekdays = Työpäivät
engagement-weekdays-usual = ma–pe
engagement-skills = Osaaminen
engagement-skills-hint = Pilkulla erotettuna, esimerkiksi chromebook, esitystekniikka
engagement-private = Sopimuksen muodon, tunnit ja rajat näkevät vain koordinaattorit ja ihminen itse.
terms-private = Sopimuksesi muodon ja tunnit näet sinä, ja lisäksi koordinaattorit. Koulut ja muut digarit näkevät vain vuorosi.
terms-save = Tallenna
hours-hint = Esimerkiksi 38.15 tai 30 t
hours-bad = Kirjoita tunnit muodossa 38.15 tai 30 t.

## Parts of an engagement
engagement-parts = Sopimuksen osat
engagement-parts-hint = Jos tunnit tai päivät vaihtuvat kesken sopimuksen, lisää osat. Osien ulkopuolella ei tehdä työtä.
engagement-parts-wrong = Osat menevät päällekkäin tai osa loppuu ennen alkuaan.
engagement-part = Osa
engagement-part-nth = Osa { $n }
engagement-part-add = Lisää osa
engagement-part-remove = Poista osa { $n }
engagement-from = Alkaen
engagement-until = Asti

## Limits
# Both are months; $used may have a decimal.
engagement-used = Käytetty { $used } / { $most } kk, enintään { $day } asti
engagement-source = Lähde: { $source }
rule-months-of = { $count ->
    [one] enintään 1 kk samalla työnantajalla
   *[other] enintään { $count } kk samalla työnantajalla
}
rule-days-of = { $count ->
    [one] 1 päivä viikossa
   *[other] enintään { $count } päivää viikossa
}
rule-hours-of = { $hours } päivässä
rule-hours-between = { $least }–{ $most } t
rule-hours-most = enintään { $most }
rule-hours-least = vähintään { $least }
rule-notice-of = { $count ->
    [one] vuorot 1 päivä ennen
   *[other] vuorot { $count } päivää ennen
}
rule-no-limits = Ei rajoja

## Ending early
engagement-end = Päätä aikaisemmin…
engagement-end-title = Päätä sopimus: { $name }
engagement-end-do = Päätä sopimus
engagement-last-day = Viimeinen työpäivä
engagement-last-day-bad = Valitse päivä, jona sopimus on voimassa.
engagement-opens = { $count ->
    [0] Yksikään vuoro ei jää avoimeksi.
    [one] 1 vuoro jää avoimeksi. Sille voi etsiä toisen tekijän viikkotaululla.
   *[other] { $count } vuoroa jää avoimeksi. Niille voi etsiä toisen tekijän viikkotaululla.
}
engagement-ended = { $count ->
    [0] { $name }: viimeinen päivä on { $day }
    [one] { $name }: viimeinen päivä on { $day }, 1 vuoro on avoin
   *[other] { $name }: viimeinen päivä on { $day }, { $count } vuoroa on avoinna
}

## Coming weeks
engagement-weeks = Tulevat viikot
engagement-week = Viikko
engagement-required = Työaika
engagement-planned = Suunniteltu
engagement-why = Miksi lyhyempi
engagement-away = { $count ->
    [one] poissa 1 päivän
   *[other] poissa { $count } päivää
}
engagement-partly = sopimus ei kata koko viikkoa

## Rules of the kinds
rules-title = Sopimusmuotojen rajat
rules-text = Laki ja kunnan tavat muuttuvat. Muuta rajaa siitä päivästä, josta se on voimassa, ja kirjaa lähde. Ohjelman omat rajat ovat voimassa, kunnes niiden tilalla on oma rivi. Kokonaan uusi sopimusmuoto tulee ohjelman päivityksessä.
rule-from = Voimassa alkaen
rule-from-hint = Vanha raja on voimassa tähän asti.
rule-months = Kuukausia
rule-days = Päiviä viikossa
rule-hours = Tunteja päivässä
rule-least = Päivässä vähintään
rule-most = Päivässä enintään
rule-notice = Vuoroista kerrottava (pv)
rule-employment = Työsuhde
rule-employment-is = Työsuhde, työaikalaki koskee
rule-source = Lähde
rule-source-missing = Kirjoita, mihin raja perustuu.
rule-acts = Toiminnot
rule-holds = Voimassa
rule-built-in = Ohjelman oma
rule-change = Muuta rajaa: { $kind }
rule-remove = Poista raja: { $kind }
rule-edit = { $kind }: rajat
rule-saved = Raja tallennettu: { $kind }
rule-removed = Raja poistettu: { $kind }
rule-amount-bad = Kirjoita kokonaisluku, joka sopii tähän.
rule-hours-bad = Enintään on pienempi kuin vähintään.

## Recent actions
undo-add_engagement = lisättiin sopimus
undo-change_engagement = muutettiin sopimusta
undo-remove_engagement = poistettiin sopimus
undo-end_engagement = päätettiin sopimus aikaisemmin
undo-change_rule = muutettiin sopimusmuodon rajaa
undo-remove_rule = poistettiin sopimusmuodon raja
