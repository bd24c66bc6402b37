# Ord på statusraden och om ändringar på väg till servern.

## Statusrad
status-open = Öppna läget för ändringar och de senaste åtgärderna
status-all-sent = Allt är sparat
status-saved-here = Sparat på den här datorn
status-waiting = { $count ->
    [one] 1 väntar
   *[other] { $count } väntar
}
status-sending = { $count ->
    [one] 1 ändring skickas
   *[other] { $count } ändringar skickas
}
status-conflicts = { $count ->
    [one] 1 konflikt
   *[other] { $count } konflikter
}
status-refused = { $count ->
    [one] 1 avvisades
   *[other] { $count } avvisades
}
status-trouble-unreachable = ingen kontakt
status-trouble-unreachable-since = ingen kontakt sedan { $time }
status-trouble-not_our_server = fel server svarar på adressen
status-trouble-server_error = det är fel på servern
status-trouble-certificate = serverns certifikat går inte att lita på
status-trouble-signed_out = inloggningen har upphört
status-trouble-too_old = programmet måste uppdateras
status-trouble-busy = servern är överbelastad
status-trouble-full = servern har ingen plats för bilden
status-trouble-disk_full = datorns disk är full
status-back = Kontakten med servern är tillbaka.

## Panelen ovanför statusraden
status-panel = Ändringar och åtgärder
status-changes = Ändringar
status-calm = Dina ändringar finns på den här datorn och på servern.
status-on-the-way = Dina ändringar finns på den här datorn och är på väg till servern.
status-reoffered = { $count ->
    [one] Servern har återställts från en säkerhetskopia. 1 ändring skickas på nytt – inget har gått förlorat.
   *[other] Servern har återställts från en säkerhetskopia. { $count } ändringar skickas på nytt – inget har gått förlorat.
}
status-why-unreachable = Servern kan inte nås. Ditt arbete är sparat på den här datorn och skickas av sig självt när kontakten är tillbaka.
status-why-not_our_server = Något annat än en Lähituki-server svarar på adressen. I ett gästnät måste du först logga in på nätet i webbläsaren. Ditt arbete är sparat på den här datorn.
status-why-server_error = Det är fel på servern. Nya försök görs av sig själva, och ditt arbete är sparat på den här datorn.
status-why-certificate = Serverns certifikat går inte att lita på, så ingenting skickas. Fråga administratören. Ditt arbete är sparat på den här datorn.
status-why-signed_out = Inloggningen har upphört. Ditt arbete är sparat på den här datorn och skickas när du loggar in på nytt.
status-why-too_old = Servern behöver ett nyare Lähituki. Ditt arbete är sparat på den här datorn och skickas när programmet har uppdaterats.
status-why-busy = Servern är överbelastad. Nya försök görs av sig själva, och ditt arbete är sparat på den här datorn.
status-why-full = Servern har ingen plats för nya bilder. Berätta det för administratören. Bilden finns kvar på den här datorn och skickas av sig själv när det finns plats. Allt annat skickas som vanligt.
status-why-disk_full = Disken på den här datorn är full, så det som kommer från servern får inte plats. Frigör utrymme, så fortsätter Lähituki av sig självt. Inget har gått förlorat.
status-last-ok = Servern svarade senast { $time }
status-sync-now = Synkronisera nu
status-sign-in-again = Logga in på nytt
status-look = Visa ändringarna

## Ändringar på väg
changes-title = Väntande ändringar
changes-conflicts = Konflikter
changes-refused = Servern godkände inte
changes-waiting = Väntar på att skickas
changes-none-title = Allt är skickat
changes-none-text = Dina ändringar finns på den här datorn och på servern.
changes-shown = De { $shown } äldsta visas, totalt { $total }
changes-more = Visa fler
act-add = tillägg
act-change = ändring
act-remove = borttagning
change-untitled = Utan namn
change-retry = Försök på nytt
change-copy = Kopiera
change-dismiss = Ta bort från listan
change-retried = Gjort på nytt: { $what }
change-dismissed = Borttaget från listan: { $what }
change-copied = Kopierat till urklipp
change-copy-failed = Det gick inte att kopiera. Markera texten och kopiera den själv.

## Varför servern avvisade en ändring
refused-lost = Någon annan ändrade samma sak först.
refused-kept = Borttagningen gjordes inte, eftersom någon hade ändrat detta utan att du visste om det.
refused-no_right = Du har inte rätt till den här ändringen.
refused-invalid = Uppgifterna gick inte ihop, så servern tog inte emot dem.
refused-not_a_step = Läget hade redan hunnit ändras.
refused-gone = Detta hade redan tagits bort.
refused-unknown_kind = Servern är äldre än det här programmet och känner ännu inte till sådana uppgifter.
refused-stale = Ändringen väntade så länge att servern inte längre kunde ta emot den som den var.
refused-other = Servern tog inte emot ändringen.

## Konflikter
conflict-with = Du ändrade samma sak samtidigt som { $name }. Den andras ändring gäller, din finns sparad här.
conflict-with-someone = Du ändrade samma sak samtidigt som någon annan. Den andras ändring gäller, din finns sparad här.
conflict-with-me = Du ändrade samma sak också på en annan dator. Den ändringen gäller, den här finns sparad här.
conflict-field = Uppgift
conflict-mine = Din version
conflict-present = Gäller nu
conflict-restore = Återställ min
conflict-keep = Behåll den nuvarande
conflict-put-away = Uppfattat
conflict-copy = Kopiera min
conflict-open-article = Öppna anvisningen
conflict-stands = Din version gäller redan.
conflict-no_right = Du har inte längre rätt att ändra detta, men du kan kopiera din version.
conflict-invalid = Din version går inte längre ihop med de andra uppgifterna, men du kan kopiera den.
conflict-gone = Detta har tagits bort, men du kan kopiera din version.
conflict-restored = Din version är återställd: { $what }
conflict-kept = Den nuvarande behölls: { $what }
lines-legend = Om du återställer din version kommer raderna med + tillbaka och raderna med − försvinner.
lines-back = Kommer tillbaka:
lines-away = Försvinner:

## Ändringar i en fil
carry-title = Utan nät
carry-text = Väntande ändringar kan föras till servern på ett usb-minne eller med en kollegas dator. Filen är krypterad och bara servern kan läsa den.
carry-write = Spara i en fil
carry-take = Ta med en fil
carry-written = { $count ->
    [one] 1 ändring sparades i filen { $file }. Den väntar fortfarande också på den här datorn.
   *[other] { $count } ändringar sparades i filen { $file }. De väntar fortfarande också på den här datorn.
}
carry-written-part = { $count ->
    [one] 1 ändring sparades i filen { $file }. Alla fick inte plats, resten väntar på den här datorn.
   *[other] { $count } ändringar sparades i filen { $file }. Alla fick inte plats, resten väntar på den här datorn.
}
carry-taken = { $file } skickas till servern när den här datorn har kontakt.
carry-taken-already = { $file } är redan på väg till servern från den här datorn.

## Värden
value-nothing = tomt
value-unknown = okänt
answer-true = ja
answer-false = nej
visit-state-open = pågår
visit-state-done = gjort
visit-state-cancelled = inställt
time-state-draft = utkast
time-state-approved = godkänt
role-digari = Digistödjare
role-coordinator = Koordinator
role-digivastaava = Digiansvarig
role-provider = Tjänsteleverantör
role-staff = Personal
role-admin = Administratör
engagement-tyokokeilu = Arbetsprövning
engagement-palkkatuki = Lönesubvention
engagement-maaraaikainen = Visstid
engagement-kuntouttava = Arbetsverksamhet i rehabiliteringssyfte
engagement-oppisopimus = Läroavtal
engagement-harjoittelu = Praktik
engagement-siviilipalvelus = Civiltjänst
engagement-kesatyo = Sommarjobb
engagement-vakituinen = Ordinarie
working-time-yleistyoaika = Allmän arbetstid
working-time-toimistotyoaika = Byråarbetstid
working-time-own = Eget avtal
weekday-1 = mån
weekday-2 = tis
weekday-3 = ons
weekday-4 = tors
weekday-5 = fre
weekday-6 = lör
weekday-7 = sön
absence-kind-planned = på förhand
absence-kind-sudden = samma dag
swap-state-asked = begärt
swap-state-offered = någon har erbjudit sig
swap-state-granted = godkänt
swap-state-refused = avslaget
swap-state-withdrawn = återtaget
year-item-state-open = ogjord
year-item-state-done = gjord
year-item-state-skipped = överhoppad
proposal-open = väntar på godkännande
proposal-accepted = godkänt
proposal-refused = avslaget

## Vad som kan ändras, med sina uppgifter
kind-person = Person
field-person-called_name = Tilltalsnamn
field-person-last_name = Efternamn
field-person-title = Arbetsuppgift
field-person-email = E-post
field-person-phone = Telefon
field-person-language = Språk
field-person-roles = Roller
field-person-home_unit = Egen enhet
field-person-valid_until = Kontot gäller till
kind-unit = Enhet
field-unit-code = Kod
field-unit-name = Namn
field-unit-short_names = Förkortningar
field-unit-form = Slag
field-unit-area = Område
field-unit-private = Privat
field-unit-sites = Byggnader
field-unit-address = Adress
field-unit-entrance = Ingång
field-unit-keys = Nycklar
field-unit-parking = Parkering
field-unit-quirks = Obs
field-unit-contact = Möter dig
field-unit-valid_from = Verksam från
field-unit-valid_until = Verksam till
kind-room = Rum
field-room-unit = Enhet
field-room-code = Dörrens kod
field-room-name = Namn
field-room-kind = Användning
kind-space = Utrymme för anvisningar
field-space-name = Namn
field-space-about = Vad som hör hit
field-space-provider = Tjänsteleverantör
field-space-readers = Läsare
field-space-editors = Skribenter
field-space-approvers = Godkännare
field-space-closed = Ur bruk
kind-engagement = Avtal
field-engagement-person = Vem
field-engagement-kind = Form
field-engagement-start_on = Börjar
field-engagement-end_on = Slutar
field-engagement-weekly_minutes = Timmar i veckan
field-engagement-weekdays = Arbetsdagar
field-engagement-learning_minutes = Varav lärande
field-engagement-working_time = Arbetstidsform
field-engagement-skills = Kunnande
field-engagement-segments = Delar
kind-engagement_rule = Regel för avtalsform
field-engagement_rule-kind = Avtalsform
field-engagement_rule-max_months_same_host = Högst månader
field-engagement_rule-max_days_per_week = Dagar i veckan
field-engagement_rule-day_minutes_min = Minst om dagen
field-engagement_rule-day_minutes_max = Högst om dagen
field-engagement_rule-roster_notice_days = Pass meddelas (dagar före)
field-engagement_rule-employment = Anställning
field-engagement_rule-source = Källa
field-engagement_rule-valid_from = Gäller från
kind-school_calendar = Skolans kalender
field-school_calendar-school_year = Läsår
field-school_calendar-scope = Vems kalender
field-school_calendar-terms = Terminer
field-school_calendar-breaks = Lov
field-school_calendar-saturdays = Skollördagar
field-school_calendar-days_off = Enstaka lediga dagar
field-school_calendar-special = Särskilda dagar
field-school_calendar-source = Källa
field-school_calendar-confirmed = Bekräftad
kind-plan_template = Veckomall
field-plan_template-name = Namn
field-plan_template-every_weeks = Upprepas (veckor)
kind-slot = Pass
field-slot-person = Vem
field-slot-unit = Plats
field-slot-day = Dag
field-slot-start = Börjar
field-slot-end = Slutar
field-slot-kind = För vad
field-slot-state = Läge
field-slot-note = Meddelande
field-slot-pinned = Låst
field-slot-skills = Kunnande som behövs
kind-slot_change = Ändring av pass
field-slot_change-person = Vem
field-slot_change-unit = Plats
field-slot_change-day = Dag
field-slot_change-start = Börjar
field-slot_change-end = Slutar
field-slot_change-note = Meddelande
field-slot_change-cancel = Ställs in
kind-publication = Publicering av vecka
field-publication-by = Publicerad av
field-publication-at = Publicerad
field-publication-slots = Pass
kind-demand = Behov av stöd
field-demand-unit = Enhet
field-demand-school_year = Läsår
field-demand-needed_half_days = Behov i veckan (halvdagar)
field-demand-promised_half_days = Utlovat i veckan (halvdagar)
field-demand-weeks = Avvikande veckor
field-demand-skills = Kunnande som behövs
field-demand-min_visits_per_month = Minst besök i månaden
kind-absence = Frånvaro
field-absence-person = Vem
field-absence-from = Första dagen
field-absence-until = Sista dagen
field-absence-start = Börjar
field-absence-end = Slutar
field-absence-kind = När man visste om den
kind-swap = Bytesförfrågan
field-swap-from = Frågas av
field-swap-to = Av vem
field-swap-message = Meddelande
field-swap-taker = Tas av
field-swap-state = Läge
kind-year_item = Uppgift i årshjulet
field-year_item-name = Uppgift
field-year_item-school_year = Läsår
field-year_item-week = Vecka
field-year_item-until_week = Sista veckan
field-year_item-role = Vem gör
field-year_item-deputy = Ersättare
field-year_item-instruction = Hur det görs
field-year_item-reason = Varför
field-year_item-unit = Enhet
field-year_item-state = Läge
field-year_item-done_by = Gjord av
field-year_item-done_on = Gjord
kind-busy = Upptagen tid
field-busy-person = Vem
field-busy-unit = Enhet
field-busy-day = Dag
field-busy-start = Börjar
field-busy-end = Slutar
field-busy-feed = Kalender
kind-feed = Kalenderlänk
field-feed-person = Vems kalender
field-feed-unit = Enhetens kalender
field-feed-made_by = Skapad av
field-feed-made_at = Skapad
field-feed-revoked = Stängd
kind-visit = Besök
field-visit-unit = Enhet
field-visit-day = Dag
field-visit-state = Läge
field-visit-note = Meddelande
kind-visit_entry = Anteckning
field-visit_entry-unit = Enhet
field-visit_entry-day = Dag
field-visit_entry-started = Började
field-visit_entry-room = Rum
field-visit_entry-room_text = Rum som text
field-visit_entry-matter = Ämne
field-visit_entry-asker = Frågare
field-visit_entry-minutes = Längd
field-visit_entry-result = Resultat
field-visit_entry-text = Vad som hände
kind-time_entry = Arbetstid
field-time_entry-day = Dag
field-time_entry-minutes = Längd
field-time_entry-category = Slag av arbete
field-time_entry-unit = Enhet
field-time_entry-text = Vad du gjorde
field-time_entry-state = Läge
kind-article = Anvisning
field-article-title = Rubrik
field-article-short = I korthet
field-article-body = Text
field-article-language = Språk
field-article-matter = Ämne
field-article-owner = Ansvarig
field-article-deputy = Ersättare
field-article-state = Läge
field-article-review_by = Ska granskas senast
field-article-space = Utrymme
field-article-critical = Kritisk
field-article-check_wanted = Vad som har ändrats
field-article-for_roles = För vem
field-article-unit_forms = För vilka slags enheter
field-article-keywords = Sökord
field-article-review_months = Granskas med mellanrum på (månader)
kind-article_version = Version av anvisning
field-article_version-title = Rubrik
field-article_version-short = I korthet
field-article_version-body = Text
field-article_version-note = Meddelande
field-article_version-proposal = Förslag
kind-article_feedback = Respons på anvisning
field-article_feedback-helped = Hjälpte den
field-article_feedback-note = Vad som saknades
kind-attachment = Bild
field-attachment-name = Namn
kind-device = Apparat
field-device-unit = Enhet
field-device-room = Rum
field-device-tag = Märkning
field-device-model = Modell
field-device-device_kind = Slag
