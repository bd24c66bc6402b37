# Words of keeping the knowledge base true.

## The tabs of the knowledge base
knowledge-tab-articles = Anvisningar
desk-tab = Underhåll

## What waits
desk-clear-title = Allt är uppdaterat
desk-clear-text = Ingen anvisning väntar på dig. Anvisningar som ska granskas eller saknas visas här.
desk-to_review = Granskas före publicering
desk-proposals = Föreslagna ändringar
desk-to_check = Ska granskas
desk-no_owner = Utan ansvarig
desk-behind = Översättningar som släpar efter
desk-broken = Länken leder ingenstans
desk-misses = Sökt men inte hittat
desk-misses-hint = Någon har sökt efter detta, men det finns ingen anvisning.
desk-more = Visa fler ({ $count })
# What a button does to which article, read aloud.
desk-act-of = { $act }: { $title }
desk-by = { $name } { $day }
desk-check-by = Ska granskas senast { $day }, ansvarig { $owner }
desk-not-helped = Har inte hjälpt, ansvarig { $owner }
desk-broken-words = { $count ->
    [one] Länk: { $words }
   *[other] Länkar: { $words }
}
desk-take = Ta över
desk-taken = Anvisningen är nu din: { $title }
desk-mend-behind = Uppdatera
desk-mend-broken = Rätta

## Searches that found nothing
desk-missed = { $count ->
    [one] Sökt en dag, { $day }
   *[other] Sökt { $count } dagar, senast { $day }
}
desk-write = Skriv en anvisning
desk-dismiss = Behövs inte
desk-dismissed = Ingen anvisning behövs: { $words }
desk-miss-gone = Den här sökningen finns inte längre under underhåll.

## Who keeps how much true
desk-owners = Ansvariga
desk-owners-hint = Fler än 10 granskningar i månaden är för mycket för en person.
desk-load = { $articles ->
    [one] 1 anvisning
   *[other] { $articles } anvisningar
}{ $due ->
    [0] {""}
   *[other] , av vilka { $due } ska granskas inom 30 dagar
}
desk-too-many = För mycket att granska
desk-gone = Inte längre här
desk-unknown = Okänd person
desk-transfer-dots = Flytta…
desk-transfer = Flytta
desk-transfer-title = Flytta anvisningarna: { $name }
desk-transfer-to = Till vem
desk-transfer-person = Till en person
desk-transfer-deputies = Till ersättaren för var och en
desk-transfer-who = Ny ansvarig
desk-transfer-who-needed = Välj en person.
desk-transfer-deputies-text = En anvisning utan ersättare blir som den är och visas under underhåll utan ansvarig.
desk-transferred = { $moved ->
    [0] Det fanns inga anvisningar att flytta.
    [one] 1 anvisning flyttad
   *[other] { $moved } anvisningar flyttade
}
desk-transferred-part = { $moved ->
    [one] 1 anvisning flyttad
   *[other] { $moved } anvisningar flyttade
}. Oförändrade: { $left }.
# When an engagement ends.
desk-ending = { $count ->
    [one] 1 anvisning blir utan ansvarig.
   *[other] { $count } anvisningar blir utan ansvarig.
}
desk-ending-transfer = Flytta anvisningarna till någon annan
