# Words of the spaces of the knowledge base, and of the words that mean the same to a search.

knowledge-tab-spaces = Utrymmen
knowledge-tab-words = Ord
keys-spaces-new = Nytt utrymme
keys-words-new = Ny ordgrupp

## The spaces
spaces-title = Utrymmen
spaces-text = En anvisning hör till ett utrymme. Utrymmet säger vilka som läser, skriver och godkänner dess anvisningar.
space-common = Gemensamt
space-common-about = Allt som inte hör till något annat utrymme.
space-common-edit = De som arbetar med stöd skriver egna anvisningar.
space-common-approve = Koordinatorerna godkänner.
space-all-read = Alla läser.
# $who is a list in the nominative; $count is one where it is one person or one provider.
space-some-read = { $count ->
    [one] { $who } läser.
   *[other] { $who } läser.
}
space-some-edit = { $count ->
    [one] { $who } redigerar.
   *[other] { $who } redigerar.
}
space-some-approve = { $count ->
    [one] { $who } godkänner.
   *[other] { $who } godkänner.
}
space-none-approve = Ingen godkänner.
space-reach = { $read } läser, { $edit } redigerar, { $approve } godkänner
space-articles = { $count ->
    [one] 1 anvisning
   *[other] { $count } anvisningar
}
space-mine-none = Du läser inte detta.
space-mine-read = Du läser detta.
space-mine-work = Du skriver egna anvisningar här.
space-mine-edit = Du redigerar detta.
space-mine-approve = Du godkänner här.
space-for-some = Bara för en del
space-closed = Ur bruk
space-new = Nytt utrymme
space-edit = Redigera
space-edit-title = Redigera utrymme: { $name }
space-name = Namn
space-name-needed = Ge utrymmet ett namn.
space-about = Vad som hör hit
space-readers = Vem läser
space-readers-all = Alla
space-readers-some = Bara en del
space-readers-who = Läsare
space-readers-hint = De som redigerar och godkänner läser alltid.
space-readers-needed = Välj minst en, eller låt alla läsa.
space-editors = Redigerar
space-editors-hint = De redigerar alla ofärdiga anvisningar i utrymmet och föreslår ändringar i de publicerade. Andra läsare skriver bara egna.
space-approvers = Godkänner
space-approvers-hint = De publicerar anvisningar och ändrar publicerade.
space-save = Spara
space-saved = Utrymmet sparades: { $name }
# What the change would do, as numbers of people.
space-effect = Vad som ändras
space-effect-read = Läser
space-effect-edit = Redigerar
space-effect-approve = Godkänner
space-people = { $count ->
    [one] 1 person
   *[other] { $count } personer
}
space-people-change = { $before } → { $after }
space-unled = Nämn minst en som godkänner och som är här. Annars kan ingen publicera.
# $after is one of the sentences space-mine-….
space-loses = Ändringen tar rättigheter ifrån dig. Därefter: { $after }
space-gives-up = Jag avstår från mina rättigheter
space-gives-up-needed = Kryssa för detta om du menar det. Lägg annars till dig själv igen.
space-close = Ta ur bruk
space-close-title = Ta ur bruk: { $name }
space-close-text = Utrymmet erbjuds inte längre för nya anvisningar. Du kan ta det i bruk igen när som helst.
space-close-articles = { $count ->
    [one] Utrymmets anvisning
   *[other] Utrymmets { $count } anvisningar
}
space-close-stay = Stannar kvar
space-close-move = Flyttas
space-close-target = Vart
space-stay-text = Anvisningarna stannar i utrymmet. Samma människor läser och redigerar dem som förut.
space-move-text = Anvisningarna flyttas med sin historik och sina bilder. Därefter läses och redigeras de av dem som det nya utrymmet är för.
space-move-refused = Alla anvisningar kan inte flyttas: du måste godkänna i båda utrymmena.
space-was-closed = Ur bruk: { $name }
space-open = Ta i bruk
space-opened = Åter i bruk: { $name }

## The words
words-title = Ord som betyder samma sak
words-text = Sökningen hittar detsamma med varje ord i en grupp. Programmet känner till dessa från början; ändra dem eller lägg till egna ord.
words-language = Språk
words-filter = Sök ord
words-count = { $count ->
    [one] 1 grupp
   *[other] { $count } grupper
}
words-more = Visa fler
words-standing-own = Egen
words-standing-changed = Ändrad
words-standing-off = Avstängd
words-new = Ny ordgrupp
words-edit-title = Ändra ordgrupp
# $word is the first word of the group.
words-edit = Ändra: { $word }
words-remove = Ta bort: { $word }
words-off = Stäng av: { $word }
words-restore = Återställ till programmets: { $word }
words-field = Ord
words-field-hint = I grundform och åtskilda med komma, det vanligaste först. Sökningen känner till böjningsformer.
words-few = { $count ->
    [one] Skriv minst ett ord.
   *[other] Skriv minst två ord.
}
words-shipped = Programmets egna ord:
words-save = Spara
words-saved = Sparat: { $word }. Sökningen använder orden genast.
words-removed = Borttaget: { $word }
words-were-off = Avstängt: { $word }
words-restored = Programmets egna ord gäller igen: { $word }

## Whom one can name
members-of-provider = { $name } (tjänsteleverantör)
members-unknown = okänd
members-digari = digistödjare
members-coordinator = koordinatorer
members-digivastaava = digiansvariga
members-provider = tjänsteleverantörer
members-staff = personal
members-admin = administratörer
