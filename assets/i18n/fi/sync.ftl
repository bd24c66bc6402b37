# Words of the status line, and of changes on their way to the server.

## Status line
status-open = Avaa muutosten tilanne ja viimeisimmät toiminnot
status-all-sent = Kaikki tallennettu
status-saved-here = Tallennettu tälle koneelle
status-waiting = { $count ->
    [one] 1 odottaa
   *[other] { $count } odottaa
}
status-sending = { $count ->
    [one] lähetetään 1 muutos
   *[other] lähetetään { $count } muutosta
}
status-conflicts = { $count ->
    [one] 1 ristiriita
   *[other] { $count } ristiriitaa
}
status-refused = { $count ->
    [one] 1 hylättiin
   *[other] { $count } hylättiin
}
# "yhteys poikki 10.42": since then.
status-trouble-unreachable = yhteys poikki
status-trouble-unreachable-since = yhteys poikki { $time }
status-trouble-not_our_server = osoitteesta vastaa väärä palvelin
status-trouble-server_error = palvelimessa on vika
status-trouble-certificate = palvelimen varmenteeseen ei voi luottaa
status-trouble-signed_out = kirjautuminen on päättynyt
status-trouble-too_old = ohjelma pitää päivittää
status-trouble-busy = palvelin on ruuhkainen
status-trouble-full = palvelimella ei ole tilaa kuvalle
status-trouble-disk_full = koneen levy on täynnä
# Read aloud when the connection is there again.
status-back = Yhteys palvelimeen palasi.

## The panel above the status line
status-panel = Muutokset ja toiminnot
status-changes = Muutokset
status-calm = Muutoksesi ovat tällä koneella ja palvelimella.
status-on-the-way = Muutoksesi ovat tällä koneella ja matkalla palvelimelle.
status-reoffered = { $count ->
    [one] Palvelin on palautettu varmuuskopiosta. Lähetetään uudelleen 1 muutos – mitään ei ole hävinnyt.
   *[other] Palvelin on palautettu varmuuskopiosta. Lähetetään uudelleen { $count } muutosta – mitään ei ole hävinnyt.
}
status-why-unreachable = Palvelimeen ei saada yhteyttä. Työsi säilyy tällä koneella ja lähtee itsestään, kun yhteys palaa.
status-why-not_our_server = Osoitteesta vastaa jokin muu kuin Lähituen palvelin. Vierasverkossa kirjaudu ensin verkkoon selaimella. Työsi säilyy tällä koneella.
status-why-server_error = Palvelimessa on vika. Lähetystä yritetään itsestään uudestaan, ja työsi säilyy tällä koneella.
status-why-certificate = Palvelimen varmenteeseen ei voi luottaa, joten mitään ei lähetetä. Kysy neuvoa ylläpidolta. Työsi säilyy tällä koneella.
status-why-signed_out = Kirjautuminen on päättynyt. Työsi säilyy tällä koneella ja lähtee, kun kirjaudut uudestaan.
status-why-too_old = Palvelin tarvitsee uudemman Lähituen. Työsi säilyy tällä koneella ja lähtee, kun ohjelma on päivitetty.
status-why-busy = Palvelimella on ruuhkaa. Lähetystä yritetään itsestään uudestaan, ja työsi säilyy tällä koneella.
status-why-full = Palvelimella ei ole tilaa uusille kuville. Kerro siitä ylläpidolle. Kuva säilyy tällä koneella ja lähtee itsestään, kun tilaa on. Kaikki muu lähtee nytkin.
status-why-disk_full = Tämän koneen levy on täynnä, joten palvelimelta tulevat tiedot eivät mahdu. Vapauta tilaa, niin Lähituki jatkaa itsestään. Mitään ei ole kadonnut.
status-last-ok = Palvelin vastasi viimeksi { $time }
status-sync-now = Synkronoi nyt
status-sign-in-again = Kirjaudu uudestaan
status-look = Katso muutokset

## Changes on their way
changes-title = Odottavat muutokset
changes-conflicts = Ristiriidat
changes-refused = Palvelin ei hyväksynyt
changes-waiting = Odottaa lähettämistä
changes-none-title = Kaikki on lähetetty
changes-none-text = Muutoksesi ovat tällä koneella ja palvelimella.
# Below a long list of which only the beginning is shown.
changes-shown = Näkyvissä { $shown } vanhinta, yhteensä { $total }
changes-more = Näytä lisää
# What a change does, after what it is about: "Kirjaus, lisäys".
act-add = lisäys
act-change = muutos
act-remove = poisto
change-untitled = Nimetön
change-retry = Yritä uudelleen
change-copy = Kopioi
change-dismiss = Poista listalta
change-retried = Tehty uudelleen: { $what }
change-dismissed = Poistettu listalta: { $what }
change-copied = Kopioitu leikepöydälle
change-copy-failed = Kopiointi ei onnistunut. Valitse teksti ja kopioi se itse.

## Why the server refused a change
refused-lost = Toinen muutti samaa kohtaa ensin.
refused-kept = Poistoa ei tehty, koska joku oli muuttanut tätä sinun tietämättäsi.
refused-no_right = Sinulla ei ole oikeutta tähän muutokseen.
refused-invalid = Tiedot eivät sopineet yhteen, joten palvelin ei ottanut niitä vastaan.
refused-not_a_step = Tila oli jo ehtinyt muuttua.
refused-gone = Tämä oli jo poistettu.
refused-unknown_kind = Palvelin on vanhempi kuin tämä ohjelma eikä tunne tällaista tietoa vielä.
refused-stale = Muutos odotti niin kauan, ettei palvelin enää voinut ottaa sitä vastaan sellaisenaan.
refused-other = Palvelin ei ottanut muutosta vastaan.

## Conflicts
# The other person's name is in the nominative.
conflict-with = Muutit samaa kohtaa samaan aikaan kuin { $name }. Hänen muutoksensa jäi voimaan, sinun on tallessa tässä.
conflict-with-someone = Muutit samaa kohtaa samaan aikaan kuin joku toinen. Hänen muutoksensa jäi voimaan, sinun on tallessa tässä.
conflict-with-me = Muutit samaa kohtaa myös toisella koneella. Se muutos jäi voimaan, tämä on tallessa tässä.
conflict-field = Kohta
conflict-mine = Sinun versiosi
conflict-present = Nyt voimassa
conflict-restore = Palauta omani
conflict-keep = Pidä nykyinen
conflict-put-away = Selvä
conflict-copy = Kopioi omani
conflict-open-article = Avaa ohje
conflict-stands = Sinun versiosi on jo voimassa.
conflict-no_right = Sinulla ei ole enää oikeutta muuttaa tätä, mutta voit kopioida oman versiosi.
conflict-invalid = Versiosi ei enää sovi yhteen muiden tietojen kanssa, mutta voit kopioida sen.
conflict-gone = Tämä on poistettu, mutta voit kopioida oman versiosi.
conflict-restored = Oma versio palautettu: { $what }
conflict-kept = Nykyinen pidetty: { $what }
# Lines of a text: what restoring would bring back and what it would take away.
lines-legend = Jos palautat omasi, + rivit palaavat ja − rivit poistuvat.
lines-back = Palaa:
lines-away = Poistuu:

## Changes in a file
carry-title = Ilman verkkoa
carry-text = Odottavat muutokset voi viedä palvelimelle muistitikulla tai työkaverin koneella. Tiedosto on salattu, ja vain palvelin voi lukea sen.
carry-write = Tallenna tiedostoon
carry-take = Ota tiedosto mukaan
# The changes go on waiting here until the server has answered.
carry-written = { $count ->
    [one] 1 muutos tallennettu tiedostoon { $file }. Se odottaa yhä myös tällä koneella.
   *[other] { $count } muutosta tallennettu tiedostoon { $file }. Ne odottavat yhä myös tällä koneella.
}
carry-written-part = { $count ->
    [one] 1 muutos tallennettu tiedostoon { $file }. Kaikki eivät mahtuneet, loput odottavat tällä koneella.
   *[other] { $count } muutosta tallennettu tiedostoon { $file }. Kaikki eivät mahtuneet, loput odottavat tällä koneella.
}
carry-taken = { $file } lähtee palvelimelle, kun tällä koneella on yhteys.
carry-taken-already = { $file } on jo tällä koneella matkalla palvelimelle.

## Values
# Where a field is empty.
value-nothing = tyhjä
value-unknown = ei tiedossa
answer-true = kyllä
answer-false = ei
visit-state-open = kesken
visit-state-done = tehty
visit-state-cancelled = peruttu
time-state-draft = luonnos
time-state-approved = hyväksytty
role-digari = Digari
role-coordinator = Koordinaattori
role-digivastaava = Digivastaava
role-provider = Palveluntuottaja
role-staff = Henkilökunta
role-admin = Ylläpitäjä
engagement-tyokokeilu = Työkokeilu
engagement-palkkatuki = Palkkatuki
engagement-maaraaikainen = Määräaikainen
engagement-kuntouttava = Kuntouttava työtoiminta
engagement-oppisopimus = Oppisopimus
engagement-harjoittelu = Harjoittelu
engagement-siviilipalvelus = Siviilipalvelus
engagement-kesatyo = Kesätyö
engagement-vakituinen = Vakituinen
working-time-yleistyoaika = Yleistyöaika
working-time-toimistotyoaika = Toimistotyöaika
working-time-own = Oma sopimus
weekday-1 = ma
weekday-2 = ti
weekday-3 = ke
weekday-4 = to
weekday-5 = pe
weekday-6 = la
weekday-7 = su
absence-kind-planned = etukäteen
absence-kind-sudden = samana päivänä
swap-state-asked = pyydetty
swap-state-offered = ottaja tarjoutunut
swap-state-granted = hyväksytty
swap-state-refused = hylätty
swap-state-withdrawn = peruttu
year-item-state-open = tekemättä
year-item-state-done = tehty
year-item-state-skipped = jätetty väliin
proposal-open = odottaa hyväksyjää
proposal-accepted = hyväksytty
proposal-refused = hylätty

## What can be changed, and its fields
kind-person = Ihminen
field-person-called_name = Kutsumanimi
field-person-last_name = Sukunimi
field-person-title = Tehtävä
field-person-email = Sähköposti
field-person-phone = Puhelin
field-person-language = Kieli
field-person-roles = Roolit
field-person-home_unit = Oma kohde
field-person-valid_until = Tunnus voimassa
kind-unit = Kohde
field-unit-code = Tunnus
field-unit-name = Nimi
field-unit-short_names = Lyhenteet
field-unit-form = Laji
field-unit-area = Alue
field-unit-private = Yksityinen
field-unit-sites = Rakennukset
field-unit-address = Osoite
field-unit-entrance = Sisään
field-unit-keys = Avaimet
field-unit-parking = Pysäköinti
field-unit-quirks = Huomioi
field-unit-contact = Vastassa
field-unit-valid_from = Toimii alkaen
field-unit-valid_until = Toimii asti
kind-room = Tila
field-room-unit = Kohde
field-room-code = Oven koodi
field-room-name = Nimi
field-room-kind = Käyttö
kind-space = Ohjeiden tila
field-space-name = Nimi
field-space-about = Mitä tilaan kuuluu
field-space-provider = Palveluntuottaja
field-space-readers = Lukijat
field-space-editors = Kirjoittajat
field-space-approvers = Hyväksyjät
field-space-closed = Poissa käytöstä
kind-engagement = Sopimus
field-engagement-person = Kuka
field-engagement-kind = Muoto
field-engagement-start_on = Alkaa
field-engagement-end_on = Päättyy
field-engagement-weekly_minutes = Tunnit viikossa
field-engagement-weekdays = Työpäivät
field-engagement-learning_minutes = Josta oppimista
field-engagement-working_time = Työaikamuoto
field-engagement-skills = Osaaminen
field-engagement-segments = Osat
kind-engagement_rule = Sopimusmuodon sääntö
field-engagement_rule-kind = Sopimusmuoto
field-engagement_rule-max_months_same_host = Enintään kuukausia
field-engagement_rule-max_days_per_week = Päiviä viikossa
field-engagement_rule-day_minutes_min = Päivässä vähintään
field-engagement_rule-day_minutes_max = Päivässä enintään
field-engagement_rule-roster_notice_days = Vuoroista kerrottava (pv)
field-engagement_rule-employment = Työsuhde
field-engagement_rule-source = Lähde
field-engagement_rule-valid_from = Voimassa alkaen
kind-school_calendar = Koulun kalenteri
field-school_calendar-school_year = Lukuvuosi
field-school_calendar-scope = Kenen kalenteri
field-school_calendar-terms = Lukukaudet
field-school_calendar-breaks = Lomat
field-school_calendar-saturdays = Koululauantait
field-school_calendar-days_off = Yksittäiset vapaapäivät
field-school_calendar-special = Erityiset päivät
field-school_calendar-source = Lähde
field-school_calendar-confirmed = Vahvistettu
kind-plan_template = Viikkopohja
field-plan_template-name = Nimi
field-plan_template-every_weeks = Toistuu (viikkoja)
kind-slot = Vuoro
field-slot-person = Kuka
field-slot-unit = Kohde
field-slot-day = Päivä
field-slot-start = Alkaa
field-slot-end = Loppuu
field-slot-kind = Mihin
field-slot-state = Tila
field-slot-note = Viesti
field-slot-pinned = Kiinnitetty
field-slot-skills = Tarvittava osaaminen
kind-slot_change = Vuoron muutos
field-slot_change-person = Kuka
field-slot_change-unit = Kohde
field-slot_change-day = Päivä
field-slot_change-start = Alkaa
field-slot_change-end = Loppuu
field-slot_change-note = Viesti
field-slot_change-cancel = Perutaan
kind-publication = Viikon julkaisu
field-publication-by = Julkaisija
field-publication-at = Julkaistu
field-publication-slots = Vuorot
kind-demand = Tuen tarve
field-demand-unit = Kohde
field-demand-school_year = Lukuvuosi
field-demand-needed_half_days = Tarve viikossa (puolipäiviä)
field-demand-promised_half_days = Luvattu viikossa (puolipäiviä)
field-demand-weeks = Poikkeavat viikot
field-demand-skills = Tarvittava osaaminen
field-demand-min_visits_per_month = Käyntejä kuussa vähintään
kind-absence = Poissaolo
field-absence-person = Kuka
field-absence-from = Ensimmäinen päivä
field-absence-until = Viimeinen päivä
field-absence-start = Alkaa
field-absence-end = Loppuu
field-absence-kind = Milloin tiedettiin
kind-swap = Vaihtopyyntö
field-swap-from = Pyytäjä
field-swap-to = Keneltä
field-swap-message = Viesti
field-swap-taker = Ottaja
field-swap-state = Tila
kind-year_item = Vuosikellon tehtävä
field-year_item-name = Tehtävä
field-year_item-school_year = Lukuvuosi
field-year_item-week = Viikko
field-year_item-until_week = Viimeinen viikko
field-year_item-role = Kuka tekee
field-year_item-deputy = Varahenkilö
field-year_item-instruction = Miten tehdään
field-year_item-reason = Miksi
field-year_item-unit = Kohde
field-year_item-state = Tila
field-year_item-done_by = Tekijä
field-year_item-done_on = Tehty
kind-busy = Varattu aika
field-busy-person = Kuka
field-busy-unit = Kohde
field-busy-day = Päivä
field-busy-start = Alkaa
field-busy-end = Loppuu
field-busy-feed = Kalenteri
kind-feed = Kalenterilinkki
field-feed-person = Kenen kalenteri
field-feed-unit = Kohteen kalenteri
field-feed-made_by = Tekijä
field-feed-made_at = Tehty
field-feed-revoked = Suljettu
kind-visit = Käynti
field-visit-unit = Kohde
field-visit-day = Päivä
field-visit-state = Tila
field-visit-note = Viesti
kind-visit_entry = Kirjaus
field-visit_entry-unit = Kohde
field-visit_entry-day = Päivä
field-visit_entry-started = Alkoi
field-visit_entry-room = Tila
field-visit_entry-room_text = Tila tekstinä
field-visit_entry-matter = Aihe
field-visit_entry-asker = Kysyjä
field-visit_entry-minutes = Kesto
field-visit_entry-result = Tulos
field-visit_entry-text = Mitä tapahtui
kind-time_entry = Työaika
field-time_entry-day = Päivä
field-time_entry-minutes = Kesto
field-time_entry-category = Työn laji
field-time_entry-unit = Kohde
field-time_entry-text = Mitä teit
field-time_entry-state = Tila
kind-article = Ohje
field-article-title = Otsikko
field-article-short = Lyhyesti
field-article-body = Teksti
field-article-language = Kieli
field-article-matter = Aihe
field-article-owner = Vastuuhenkilö
field-article-deputy = Varahenkilö
field-article-state = Tila
field-article-review_by = Tarkistettava viimeistään
field-article-space = Ohjeiden tila
field-article-critical = Kriittinen
field-article-check_wanted = Mikä on muuttunut
field-article-for_roles = Kenelle
field-article-unit_forms = Millaisiin kohteisiin
field-article-keywords = Hakusanat
field-article-review_months = Tarkistusväli (kuukautta)
kind-article_version = Ohjeen versio
field-article_version-title = Otsikko
field-article_version-short = Lyhyesti
field-article_version-body = Teksti
field-article_version-note = Viesti
field-article_version-answer = Vastaus
field-article_version-proposal = Ehdotus
kind-article_feedback = Palaute ohjeesta
field-article_feedback-helped = Auttoiko
field-article_feedback-note = Mitä puuttui
kind-search_miss = Haku ilman tulosta
field-search_miss-article = Ohje
field-search_miss-dismissed_on = Ei tarvita ohjetta
kind-known_issue = Tiedossa oleva vika
field-known_issue-title = Mikä ei toimi
field-known_issue-text = Mikä auttaa
field-known_issue-units = Missä
field-known_issue-matters = Aiheet
field-known_issue-article = Ohje
field-known_issue-from = Alkaa
field-known_issue-until = Päättyy
field-known_issue-over = Ohi
kind-word_group = Samaa tarkoittavat sanat
field-word_group-language = Kieli
field-word_group-words = Sanat
kind-responsibility = Kuka hoitaa
field-responsibility-subject = Asia
field-responsibility-matters = Aiheet
field-responsibility-words = Hakusanat
field-responsibility-first = Hoitaa
field-responsibility-second = Varalla
field-responsibility-reach = Miten tavoittaa
field-responsibility-note = Huomioi
field-responsibility-urgent = Kiireellinen
kind-attachment = Kuva
field-attachment-name = Nimi
kind-device = Laite
field-device-unit = Kohde
field-device-room = Tila
field-device-tag = Tunniste
field-device-model = Malli
field-device-device_kind = Laji
