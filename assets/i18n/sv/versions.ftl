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
