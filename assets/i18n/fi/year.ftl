# Words of the year planner and of what units need.

tab-year = Vuosi
year-title = Työvuosi
year-by = Näkymä
year-by-people = Digarit
year-by-units = Kohteet
year-by-demand = Tarve ja lupaukset
year-print = Tulosta vuosi
year-grid = Vuosi { $year } viikoittain
year-month = Kuukausi
# How many half-days all can give, and how many all units need.
year-sum = Voimme / tarve
year-sum-words = voimme antaa { $capacity } puolipäivää, tarve on { $needed }, luvattu { $promised }, suunniteltu { $planned }
year-planned-hours = suunniteltu { $planned }, työaika { $due }
year-planned-half-days = suunniteltu { $planned } puolipäivää, luvattu { $promised }, tarve { $needed }
year-delivered = toteutunut { $count }
year-open = { $count ->
    [one] avoin vuoro
   *[other] { $count } avointa
}
year-drafts = { $count ->
    [one] 1 luonnos
   *[other] { $count } luonnosta
}
year-hard = { $count ->
    [one] 1 este julkaisulle
   *[other] { $count } estettä julkaisulle
}
year-away = { $count ->
    [one] poissa 1 päivän
   *[other] poissa { $count } päivää
}
year-starts = jakso alkaa
year-ends = jakso päättyy
year-no-engagement = ei jaksoa
year-closed = suljettu
year-hint = Enter avaa viikon taululla. Vaihto ja nuolet, tai vetäminen, valitsee rivin viikkoja.
year-row-acts = Suunnittele: { $name }

## Terms and breaks above the weeks
year-band-term = Lukukausi
year-band-break = Loma
year-band-exam = Kokeet
year-band-assessment = Arviointi
year-band-planning = Suunnittelu
year-band-blackout = Ei käyntejä

## Which rows are shown
year-any = Kaikki
year-find = Etsi nimellä
year-area = Alue
year-form = Koulumuoto
year-person = Digari
year-unit = Kohde
year-order = Järjestys
year-order-name = Nimi
year-order-lack = Eniten puuttuu
year-none-fit = Mikään rivi ei sovi rajaukseen
year-none-fit-text = Muuta hakua, aluetta tai koulumuotoa.
year-empty-people = Tälle vuodelle ei ole digareita
year-empty-people-text = Digarit tulevat tähän, kun heille on sovittu jakso tai suunniteltu vuoro.
year-empty-units = Kohteita ei ole
year-empty-units-text = Koulut ja päiväkodit tulevat palvelimelta synkronoinnissa.

## What the shapes mean
year-legend = Merkit
year-legend-full = täynnä
year-legend-part = yli puolet
year-legend-low = alle puolet
year-legend-over = yli
year-legend-closed-people = ei jaksoa
year-legend-closed-units = suljettu
year-legend-hard = este julkaisulle
year-legend-open = avoin vuoro
year-legend-draft = mukana luonnoksia

## Planning some weeks
# "Lauritsalan koulu, vk 36 – vk 40"
year-chosen = { $name }, { $weeks }
year-drop = Poista valinta
year-plan-title = Suunnittele viikkoja: { $name }
year-act = Mitä tehdään
year-act-series = Toistuva vuoro
year-act-template = Viikkopohja
year-act-clear = Poista luonnokset
year-do-series = Lisää vuorot
year-do-template = Suunnittele pohjasta
year-do-clear = Poista luonnokset
year-from = Ensimmäinen viikko
year-until = Viimeinen viikko
year-until-early = Viimeinen viikko on ennen ensimmäistä
year-weekday = Viikonpäivä
year-every = Toistuu
year-every-weeks = { $count ->
    [one] joka viikko
   *[other] joka { $count }. viikko
}
year-open-hint = Ilman digaria vuorot jäävät avoimiksi.
year-series-hint = Vuorot lisätään luonnoksina. Lomat, pyhät ja päivät, jolloin kohde on suljettu, jäävät väliin.
year-template = Pohja
year-template-slots = { $count ->
    [one] 1 vuoro
   *[other] { $count } vuoroa
}
year-template-hint = Pohjan kaikki vuorot lisätään luonnoksina jokaiselle viikolle, myös muiden kuin tämän rivin.
year-template-none = Viikkopohjia ei vielä ole. Tallenna sellainen viikkotaululta.
year-clear-hint = Näiltä viikoilta poistetaan vuorot, joita ei ole julkaistu ({ $name }). Kiinnitetyt jäävät.
year-clear-count = { $count ->
    [one] Poista 1 luonnos
   *[other] Poista { $count } luonnosta
}
year-demand-of = Tarve
year-cleared = { $count ->
    [one] 1 luonnos poistettu
   *[other] { $count } luonnosta poistettu
}
year-added = { $count ->
    [one] 1 vuoro lisätty
   *[other] { $count } vuoroa lisätty
}
year-added-skipped = { $count ->
    [one] 1 vuoro lisätty, { $skipped } päivää jäi väliin
   *[other] { $count } vuoroa lisätty, { $skipped } päivää jäi väliin
}

## What units need and are promised
demand-table = Tarve ja lupaukset { $year }
demand-hint = Puolipäivä on aamu- tai iltapäivä, jona kohteessa on joku. Luvut voi kirjoittaa soluihin tai liittää taulukosta.
demand-unit = Kohde
demand-needed_half_days = Tarve viikossa
demand-promised_half_days = Luvattu viikossa
demand-min_visits_per_month = Käyntejä kuussa vähintään
demand-wrong-needed_half_days = Puolipäiviä on 0–14
demand-wrong-promised_half_days = Puolipäiviä on 0–14
demand-wrong-min_visits_per_month = Käyntejä on 0–31
# The figures of last year: needed / promised.
demand-before = Viime vuonna
demand-special = Taidot ja kaudet
demand-weeks = { $count ->
    [one] 1 poikkeava viikko
   *[other] { $count } poikkeavaa viikkoa
}
# Half-days of the whole year: delivered / planned / promised.
demand-year = Tehty / suunniteltu / luvattu
demand-year-words = Koko vuosi: toteutunut { $delivered }, suunniteltu { $planned }, luvattu { $promised }, tarve { $needed } puolipäivää
demand-edit-column = Muokkaa
demand-edit = Muokkaa tarvetta: { $unit }
demand-field = { $unit }: { $what }
demand-title = { $unit }: tarve { $year }
demand-skills = Tarvittavat taidot
demand-skills-hint = Pilkuilla erotettuina, esimerkiksi: chromebook, ruotsi
demand-seasons = Kaudet ja poikkeavat viikot
demand-season-from = Viikosta
demand-season-until = Viikkoon
demand-season-needed = Tarve
demand-season-add = Lisää kausi
demand-season-remove = Poista kausi
demand-season-wrong = Tarkista viikot ja puolipäivät: viikot järjestyksessä, puolipäiviä 0–14.
demand-save = Tallenna
demand-saved = { $count ->
    [one] Kohteen tarve tallennettu
   *[other] { $count } kohteen tarve tallennettu
}
demand-pasted-wrong = { $count ->
    [one] 1 solu jäi pois: siinä ei ollut sopivaa lukua
   *[other] { $count } solua jäi pois: niissä ei ollut sopivaa lukua
}
demand-to-roll = { $count ->
    [one] Yhdeltä kohteelta puuttuu tämän vuoden tarve.
   *[other] { $count } kohteelta puuttuu tämän vuoden tarve.
}
demand-roll = Siirrä vuodesta { $year }
demand-rolled = { $count ->
    [one] 1 kohteen tarve siirretty
   *[other] { $count } kohteen tarve siirretty
}

## Recent actions
undo-clear_drafts = poistettiin luonnoksia
undo-set_demands = muutettiin tarvetta ja lupauksia
undo-roll_demands = siirrettiin tarve viime vuodesta
