# Ord i fönstrets ram: platser, inloggning, sökning, senaste åtgärder, hjälp.

app-name = Lähituki
app-skip = Gå till innehållet
app-places = Platser

## Platser i vänsterfältet
view-today = I dag
view-schedule = Arbetsår
view-visits = Besök
view-time = Tid
view-knowledge = Anvisningar
view-sites = Enheter
view-failed-title = Vyn kunde inte öppnas
view-failed-text = En av programmets filer saknas. Starta om Lähituki.
view-unknown-title = Den här platsen finns inte
view-unknown-text = Välj en plats till vänster eller sök den.

## Inloggning
sign-in-title = Logga in i Lähituki
sign-in-how = Sätt att logga in
sign-in-with-password = Lösenord
sign-in-with-code = Inbjudningskod
sign-in-name = Användarnamn
sign-in-password = Lösenord
sign-in-code = Inbjudningskod
sign-in-code-hint = Engångskoden som du fick av din kontaktperson.
sign-in-new-password = Nytt lösenord
sign-in-new-password-hint = Minst 10 tecken. Några ord efter varandra fungerar bra.
sign-in-repeat = Nytt lösenord på nytt
sign-in-server = Server
sign-in-server-hint = Till exempel https://lahituki.kunta.fi
sign-in-submit = Logga in
sign-in-enrol = Ta i bruk
sign-in-working = Loggar in
sign-in-back = Tillbaka utan att logga in
sign-in-different = Lösenorden är inte lika. Skriv dem på nytt.
app-repaired = Uppgifterna på den här datorn var skadade. De hämtas på nytt från servern, och ditt eget osända arbete är kvar i den mån det gick att läsa.
sign-in-trouble-damaged = Uppgifterna på den här datorn var skadade. Logga in så hämtas de på nytt från servern.
sign-in-trouble-wiped = Dina personuppgifter har raderats på kommunens server, och därför raderades de också på den här datorn.
sign-in-trouble-too_new = Uppgifterna på den här datorn är gjorda med ett nyare Lähituki. Uppdatera programmet.
sign-in-trouble-no_key = Nyckeln till uppgifterna på den här datorn saknas i nyckelringen. Logga in så hämtas uppgifterna på nytt från servern.
sign-in-trouble-disk_full = Disken på den här datorn är full, så uppgifterna kunde inte öppnas. Frigör utrymme och starta Lähituki på nytt. Inget har gått förlorat.
sign-in-trouble = Uppgifterna på den här datorn kunde inte öppnas. Logga in på nytt.

## Fel enligt kod
error-internal = Något gick fel. Försök på nytt.
error-wrong_credentials = Användarnamnet eller lösenordet är fel. Kontrollera båda.
error-wrong_code = Inbjudningskoden är fel, föråldrad eller redan använd. Be din kontaktperson om en ny kod.
error-unreachable = Servern kan inte nås. Kontrollera nätet och serverns adress.
error-not_our_server = Det är inte en Lähituki-server som svarar på adressen. Kontrollera den. I ett gästnät måste du först logga in på nätet i webbläsaren.
error-certificate = Serverns certifikat går inte att lita på. Fråga administratören innan du fortsätter.
error-weak_password = Lösenordet är för kort eller lätt att gissa. Skriv minst 10 tecken.
error-rate_limited = Det blev för många försök. Vänta en stund och försök på nytt.
error-server_error = Det är fel på servern. Försök på nytt om en stund.
error-too_new = Uppgifterna är gjorda med ett nyare Lähituki. Uppdatera programmet.
error-too_old = Programmet är för gammalt för servern. Uppdatera det.
error-no_right = Du har inte rätt att göra detta.
error-not_allowed = Det här kan inte göras nu: en regel hindrar det.
error-not_found = Detta finns inte längre.
error-invalid = Något i uppgifterna är fel. Kontrollera dem.
error-signed_out = Inloggningen har upphört. Logga in på nytt.
error-incomplete = Något saknas ännu. Komplettera uppgifterna.
error-disk_full = Disken är full, så inget sparades. Frigör utrymme och försök på nytt.
error-damaged = Uppgifterna på den här datorn är skadade. Starta om Lähituki, så lagar programmet dem.
error-no_keychain = Datorns nyckelring går inte att använda, så uppgifterna kan inte öppnas. Logga in på datorn på nytt eller fråga administratören.
error-too_large = Filen är för stor. Den får vara högst 10 megabyte.
error-short_missing = En kritisk anvisning behöver en kort text. Skriv den under I korthet.
error-short_too_long = Den korta texten är för lång. Förkorta den till högst 60 ord.
error-not_an_image = Filen är ingen bild. Välj en bild i formatet PNG, JPEG, WebP eller GIF.
error-not_shareable = En sådan fil kan inte bifogas. Bifoga en bild, en PDF, en textfil eller ett kontorsdokument.
error-not_here_yet = Filen har inte kommit från servern än. Försök igen när förbindelsen fungerar.
error-nothing_waits = Inget väntar på att skickas, så ingen fil behövs.
error-no_seal_key = Filen kan inte skyddas än, eftersom den här datorn inte har fått en nyckel från servern. Anslut datorn till nätet en gång först.
error-not_a_bundle = Filen innehåller inga ändringar från Lähituki. Välj en fil vars namn slutar på .lahituki.
error-bundle_foreign = Filen är till en annan server och kan inte tas med på den här datorn.
error-bundle_damaged = Filen är skadad eller saknar en del. Kopiera den på nytt.
error-file_failed = Filen kunde inte läsas eller skrivas. Kontrollera minnesstickan eller mappen och försök igen.

## Personens meny
person-menu = Egna val
person-sign-out = Logga ut
person-signed-out-waiting-title = Vill du logga ut?
person-signed-out-waiting = { $count ->
    [one] 1 ändring väntar på att skickas. Den finns kvar på den här datorn och skickas när du loggar in igen.
   *[other] { $count } ändringar väntar på att skickas. De finns kvar på den här datorn och skickas när du loggar in igen.
}
settings-title = Inställningar
settings-language = Språk
settings-language-fi = Suomi
settings-language-sv = Svenska
settings-language-en = English
settings-theme = Utseende
settings-theme-auto = Enligt datorn
settings-theme-light = Ljust
settings-theme-dark = Mörkt

## Snabbanteckning och sökning
top-search = Sök eller gör…
palette-title = Sök och gör
palette-field = Sök enheter, personer och anvisningar, eller skriv vad du vill göra
palette-hint = Gå med pilarna, välj med Enter
palette-recent = Senast
palette-commands = Gör
palette-found = Hittades
palette-none = Inga träffar för ”{ $text }”
# Until all texts can be searched.
palette-partial = Sökningen blir strax klar. Innan dess hittas bara namn och rubriker.
palette-none-hint = Prova ett annat ord eller början av ordet.
palette-count = { $count ->
    [one] 1 träff
   *[other] { $count } träffar
}
hit-article = Anvisning
hit-unit = Enhet
hit-person = Person
hit-visit_entry = Anteckning
hit-device = Enhet
hit-known_issue = Känt fel
hit-responsibility = Vem sköter
hit-view = Plats

## Senaste åtgärder
actions-title = Åtgärder
actions-none = Du har inte gjort några ändringar än.
actions-undo = Ångra
actions-redo = Gör om
actions-undone = ångrat
actions-partly = en del blev kvar, eftersom någon ändrade det emellan
undo-done = Ångrat: { $what }
undo-again = Gjort om: { $what }
undo-nothing = Det finns inget att ångra.
undo-nothing-again = Det finns inget att göra om.
undo-what = { $what }: { $about }
undo-add_slot = ett pass lades till
undo-add_slots = pass lades till
undo-change_slot = ett pass ändrades
undo-change_slots = pass ändrades
undo-remove_slot = ett pass togs bort
undo-remove_slots = pass togs bort
undo-pin_slots = ett pass fästes
undo-unpin_slots = ett pass lossades
undo-publish_week = en vecka publicerades
undo-tell_changes = ändringar meddelades
undo-take_back_changes = ändringar togs tillbaka
undo-add_series = ett återkommande pass lades till
undo-save_template = en veckomall sparades
undo-apply_template = veckor planerades från en mall
undo-remove_template = en veckomall togs bort
undo-confirm_slots = pass kvitterades
undo-import_busy = upptagna tider hämtades från en kalender
undo-report_absence = antecknades som borta
undo-end_absence = antecknades som tillbaka
undo-fill_slot = gavs ett ledigt pass
undo-ask_swap = önskades byte
undo-withdraw_swap = återtogs ett önskat byte
undo-offer_swap = erbjöds att ta ett pass
undo-take_offer_back = återtogs ett erbjudande om byte
undo-grant_swap = godkändes ett byte
undo-refuse_swap = avslogs ett byte
undo-log = ett ärende antecknades
undo-change_entry = en anteckning ändrades
undo-remove_entry = en anteckning togs bort
undo-add_time = tid antecknades
undo-change_time = tid ändrades
undo-remove_time = tid togs bort
undo-write_article = en anvisning skrevs
undo-article_state = en anvisnings läge ändrades
undo-remove_article = en anvisning togs bort
undo-restore_version = en tidigare version av en anvisning togs tillbaka
undo-propose_text = en ändring av en anvisning föreslogs
undo-decide_proposal = ett förslag avgjordes
undo-withdraw_proposal = det egna förslaget drogs tillbaka
undo-save_space = ett utrymme för anvisningar ändrades
undo-close_space = ett utrymme för anvisningar togs ur bruk
undo-open_space = ett utrymme för anvisningar togs i bruk igen
undo-save_word_group = ord med samma betydelse ändrades
undo-remove_word_group = ord med samma betydelse togs bort
undo-article_check = en anvisning kontrollerades
undo-article_feedback = svarades på om en anvisning hjälpte
undo-transfer_articles = flyttades anvisningar till någon annan
undo-dismiss_miss = markerades att ingen anvisning behövs för en sökning
undo-import_articles = anvisningar hämtades in från en mapp
undo-save_issue = ett fel gjordes känt
undo-end_issue = ett fel märktes som åtgärdat
undo-save_responsibility = en rad i listan Vem sköter ändrades
undo-move_responsibility = en rad i listan Vem sköter flyttades
undo-remove_responsibility = en rad i listan Vem sköter togs bort
undo-change_site = en enhets uppgifter ändrades
undo-restore_change = den egna versionen återställdes
undo-keep_present = den nuvarande versionen behölls
undo-retry_change = en avvisad ändring gjordes om

## Tangenter
keys-title = Kortkommandon
keys-intro = Bokstavstangenterna fungerar när du inte skriver i ett textfält.
keys-everywhere = Överallt
keys-views = Platser
keys-palette = Sök och gör
keys-quick-log = Anteckna ett ärende
keys-undo = Ångra det senaste
keys-redo = Gör om
keys-help = Visa kortkommandon
