# Words of what is known not to work.

knowledge-tab-issues = Kända fel
# Above a view, when something that is used there does not work.
issue-strip = { $count ->
    [one] Känt fel
   *[other] Kända fel
}
issue-strip-more = { $count ->
    [one] Och 1 annat fel
   *[other] Och { $count } andra fel
}

## The list
issues-text = När många råkar ut för samma fel, berätta om det här en gång. Det syns genast för dem som berörs.
issues-holds = Gäller nu
issues-coming = På kommande
issues-over = Fungerar igen
issue-standing-holds = Fungerar inte
issue-standing-coming = På kommande
issue-standing-over = Åtgärdat
issues-none-title = Inga kända fel
issues-none-text = När något går sönder för många berättas det här.
issue-gone = Det här felet finns inte längre.
issue-everywhere = Överallt
issue-since = Från { $day }
# The name is in the nominative.
issue-told-by = Berättat av { $name }
issue-end = Fungerar igen
# Something that was to come does not.
issue-call-off = Ställ in
issue-called-off = Inställt: { $title }
issue-again = Trasigt igen
issue-edit = Ändra
issue-ended = Fungerar igen: { $title }

## The form
issue-new = Berätta om ett fel
issue-change = Ändra uppgifter om felet
issue-title = Vad fungerar inte?
issue-title-hint = Till exempel: Det går inte att logga in i Wilma
issue-title-missing = Skriv vad som inte fungerar.
issue-text = Vad hjälper under tiden?
issue-units = Var?
issue-units-hint = Överallt, om du inte väljer en enhet.
issue-matters = Vad gäller det?
issue-article = Anvisning som hjälper
issue-article-unread = En anvisning som du inte kan läsa
issue-from = Börjar
issue-until = Slutar
issue-until-hint = Lämna tomt om du inte vet.
issue-until-early = Felet slutar innan det börjar. Ändra någondera dagen.
issue-save = Spara
issue-saved = Sparat: { $title }

keys-issues-new = Berätta om ett fel
