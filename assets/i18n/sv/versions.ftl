# Words of an article's versions, and of two people having written the same passage.

## Two people wrote the same passage
conflict-in-article = Två versioner av samma ställe
# The other person's name is in the nominative.
conflict-replaced-by = { $name } ändrade samma ställe samtidigt. Den texten syns här, din finns kvar.
conflict-replaced = Samma ställe ändrades samtidigt. Den andra texten syns här, din finns kvar.
conflict-compare = Jämför
conflict-write = Skriv för hand
conflict-take-mine = Ta min
conflict-line-mine = Min:
conflict-line-present = Nuvarande:
conflict-legend = Raderna med − finns i den nuvarande texten, raderna med + i din.
conflict-others = Din version återställer också andra uppgifter, till exempel ämne eller läge.
conflict-unfinished = Du har en ofullbordad text i den här anvisningen. Spara eller förkasta den först.

## The history of an article
history-open = Historik
history-title = Historik: { $title }
history-none = Den här anvisningen har inga versioner ännu.
history-versions = Versioner
history-version = Vald version
history-by-unknown = okänd
# $words is the number with its sign, such as +12.
history-words = { $count ->
    [one] { $words } ord
   *[other] { $words } ord
}
history-show = Visa
history-difference = Skillnader
history-whole = Hela texten
history-restore = Återställ
history-restored = Återställd: { $title }
history-proposed = Föreslagen: { $title }
history-same = Anvisningen har just den här texten nu.
history-line-here = I den här versionen:
history-line-present = I den nuvarande:
history-legend = Om du återställer den här kommer raderna med + tillbaka och raderna med − försvinner.
history-proposal-open = Förslaget väntar
history-proposal-accepted = Förslaget godkänt
history-proposal-refused = Förslaget avslaget

## Proposals
proposals-wait = { $count ->
    [one] Ett förslag väntar på ditt beslut.
   *[other] { $count } förslag väntar på ditt beslut.
}
proposals-show = Visa
proposal-answer = Svar till förslagsställaren
proposal-answered = Svar: { $answer }
proposal-accept = Godkänn
proposal-refuse = Avslå
proposal-withdraw = Dra tillbaka förslaget
proposal-was-withdrawn = Förslaget drogs tillbaka: { $title }
proposal-was-accepted = Förslaget godkänt: { $title }
proposal-was-refused = Förslaget avslaget: { $title }
proposal-overlaps = Samma rader har ändrats efter förslaget. Skriv ihop dem för hand och avslå förslaget.
