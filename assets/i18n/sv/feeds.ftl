# Words of calendars outside: secret links, calendar files, busy times from other calendars.

feeds-open = Kalenderlänk…
# $name: a person or a unit.
feeds-title = Kalenderlänk: { $name }
feeds-title-plain = Kalenderlänk
feeds-parts = Vad du gör med kalendern
feeds-part-links = Länk
feeds-part-file = Fil
feeds-part-import = Hämta upptagna tider
feeds-whose = Vems kalender
feeds-whose-me = Min kalender

## A secret link
feed-text = Med länken syns publicerade pass också i Outlook, Google Kalender eller telefonen. Ändringar och inställda pass kommer dit av sig själva.
feed-shows-person = Länken visar tider och enheter.
feed-shows-unit = Länken visar tider och tilltalsnamnen på dem som kommer.
feed-secret = Alla som har länken ser passen utan att logga in. Ge den bara till dem som passen angår.
feed-make = Skapa en länk
feed-make-another = Skapa en länk till
feed-no-right-person = Länken kan skapas av personen själv eller av en koordinator.
feed-no-right-unit = Länken kan skapas av enhetens digiansvariga eller av en koordinator.
feed-ready = Länken är klar. Kopiera den nu.
feed-ready-text = Länken visas bara den här gången. Om den försvinner, stäng den och skapa en ny.
feed-address = Länkens adress
feed-copy = Kopiera länken
feed-copied = Länken är kopierad
feed-copy-failed = Det gick inte att kopiera. Adressen är markerad: tryck Ctrl+C.
feed-offline = Servern kan inte nås just nu. Länken kan skapas och kopieras, men den börjar fungera först när förbindelsen är tillbaka.
feed-waiting = Länken är ännu på väg till servern. Den börjar fungera när alla ändringar har skickats.
feed-how = Så lägger du till länken i en kalender
feed-how-outlook = Outlook: öppna kalendern, välj Lägg till kalender och Prenumerera från webben. Klistra in länken och ge kalendern ett namn.
feed-how-google = Google: öppna kalendern på en dator. Tryck på plustecknet vid Andra kalendrar, välj Från webbadress och klistra in länken.
feed-how-iphone = iPhone: öppna Inställningar och kalenderkontona, välj Lägg till konto, Annat och Lägg till kalenderprenumeration. Klistra in länken.
feed-how-android = Android: lägg till länken i Google Kalender på en dator. Därifrån kommer den till telefonen.
feed-how-slow = Kalenderprogrammet hämtar ändringar i sin egen takt, ibland först nästa dag. Dagens ändringar ser du alltid i Lähituki.

## Links that work
feed-links = Länkar som fungerar
feed-links-none = Det finns inga länkar som fungerar.
# $when: a day and a time; $name: who made it.
feed-link = Skapad { $when }, { $name }
feed-close-named = Stäng länken. { $link }
feed-close-title = Ska länken stängas?
feed-close-text = Kalendrar där länken har lagts till får inga pass längre. Pass som redan syns kan bli kvar i dem. En stängd länk kan inte öppnas igen.
feed-close-yes = Stäng länken
feed-close-no = Stäng inte
feed-closed = Länken är stängd

## A file
feed-file-text = Filen får de publicerade passen under dessa dagar. Senare ändringar kommer inte med. En länk är bättre om kalenderprogrammet klarar den.
feed-file-from = Första dagen
feed-file-until = Sista dagen
feed-file-early = Sista dagen kan inte vara före den första.
feed-file-save = Spara filen
feed-file-saved = { $slots ->
    [0] Det finns inga pass under dessa dagar. Filen { $file } är tom.
    [one] 1 pass sparat i filen { $file }
   *[other] { $slots } pass sparade i filen { $file }
}

## Busy times from another calendar
feed-import-text = Hämta från en annan kalender de tider då något annat pågår. Den som planerar ser om ett pass träffar dem. Bara tiderna sparas, inga rubriker och ingen annan text.
feed-import-no-right-person = Tider kan hämtas av personen själv eller av en koordinator.
feed-import-no-right-unit = Tider kan hämtas av enhetens digiansvariga eller av en koordinator.
feed-import-file = Kalenderfil (.ics)
feed-import-choose = Välj en fil
feed-import-how = Var får jag filen?
feed-import-how-outlook = Outlook: välj Arkiv och Spara kalender.
feed-import-how-google = Google: öppna kalenderns inställningar på en dator, välj Importera och exportera och sedan Exportera. Packa upp paketet och välj i det filen vars namn slutar på .ics.
feed-import-name = Kalenderns namn
feed-import-name-hint = En kalender med samma namn ersätter den tidigare.
feed-import-name-missing = Ge kalendern ett namn.
feed-import-too-large = Filen är för stor. Spara en kortare tid, till exempel ett läsår.
feed-import-times = { $times ->
    [0] Filen har inga kommande tider.
    [one] Filen har 1 kommande tid: { $days }
   *[other] Filen har { $times } kommande tider: { $days }
}
feed-import-next = De första tiderna
feed-import-replaces = { $count ->
    [one] 1 tid som hämtats tidigare ersätts.
   *[other] { $count } tider som hämtats tidigare ersätts.
}
feed-import-empties = { $count ->
    [one] Filen har inga kommande tider, så 1 tid som hämtats tidigare tas bort.
   *[other] Filen har inga kommande tider, så { $count } tider som hämtats tidigare tas bort.
}
feed-import-free = { $count ->
    [one] 1 händelse är inställd eller märkt som ledig tid. Den lämnas bort.
   *[other] { $count } händelser är inställda eller märkta som ledig tid. De lämnas bort.
}
feed-import-range = Tider som har gått och tider över ett år framåt lämnas bort.
feed-import-unclear = { $count ->
    [one] 1 händelse kan inte läsas. Den lämnas bort.
   *[other] { $count } händelser kan inte läsas. De lämnas bort.
}
feed-import-rows = Händelser som lämnas bort
feed-import-line = Rad
feed-import-day = Dag
feed-import-why = Varför
feed-import-why-time = Början eller slutet kan inte läsas
feed-import-why-length = Slutar innan den börjar, eller längden kan inte läsas
feed-import-why-rule = Upprepas på ett sätt som programmet inte känner till
feed-import-rows-more = { $count ->
    [one] och 1 till
   *[other] och { $count } till
}
feed-import-problem-not_a_calendar = Filen är ingen kalender. Välj en fil vars namn slutar på .ics.
feed-import-problem-cut_off = Filen tar slut mitt i, så inget hämtas från den. Spara den på nytt i kalenderprogrammet.
feed-import-problem-too_much = Kalendern har för många händelser, så inget hämtas från den. Spara en kortare tid, till exempel ett läsår.
feed-import-do = { $times ->
    [0] Hämta
    [one] Hämta 1 tid
   *[other] Hämta { $times } tider
}
feed-import-done = { $times ->
    [0] De tidigare tiderna togs bort: { $name }
    [one] 1 tid hämtad: { $name }
   *[other] { $times } tider hämtade: { $name }
}

## Calendars that were brought in
feed-imported = Hämtade kalendrar
feed-imported-none = Inga andra kalendrar har hämtats.
feed-imported-times = { $times ->
    [one] 1 tid, { $days }
   *[other] { $times } tider, { $days }
}
feed-imported-remove = Ta bort
feed-imported-remove-named = Ta bort kalendern { $name }
feed-imported-removed = Den hämtade kalendern togs bort: { $name }

## Recent actions
undo-remove_busy = upptagna tider togs bort
