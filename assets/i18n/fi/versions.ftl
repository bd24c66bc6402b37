# Words of an article's versions, and of two people having written the same passage.

## Two people wrote the same passage
conflict-in-article = Kaksi versiota samasta kohdasta
# The other person's name is in the nominative.
conflict-replaced-by = { $name } muutti samaa kohtaa samaan aikaan. Hänen tekstinsä näkyy tässä, sinun on tallessa.
conflict-replaced = Samaa kohtaa muutettiin samaan aikaan. Toinen teksti näkyy tässä, omasi on tallessa.
conflict-compare = Vertaa
conflict-write = Kirjoita käsin
conflict-take-mine = Ota oma
conflict-line-mine = Oma:
conflict-line-present = Nykyinen:
conflict-legend = − rivit ovat nykyisessä tekstissä, + rivit omassasi.
conflict-others = Oma versiosi palauttaa myös muita tietoja, kuten aiheen tai tilan.
conflict-unfinished = Sinulla on tästä ohjeesta keskeneräinen teksti. Tallenna tai hylkää se ensin.
