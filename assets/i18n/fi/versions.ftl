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

## The history of an article
history-open = Historia
history-title = Historia: { $title }
history-none = Tästä ohjeesta ei ole vielä versioita.
history-versions = Versiot
history-version = Valittu versio
history-by-unknown = tuntematon
# $words is the number with its sign, such as +12.
history-words = { $count ->
    [one] { $words } sana
   *[other] { $words } sanaa
}
history-show = Näytä
history-difference = Erot
history-whole = Koko teksti
history-restore = Palauta
history-restored = Palautettu: { $title }
history-proposed = Ehdotettu: { $title }
history-same = Ohjeessa on nyt juuri tämä teksti.
history-line-here = Tässä versiossa:
history-line-present = Nykyisessä:
history-legend = Jos palautat tämän, + rivit palaavat ja − rivit poistuvat.
history-proposal-open = Ehdotus odottaa
history-proposal-accepted = Ehdotus hyväksytty
history-proposal-refused = Ehdotus hylätty

## Proposals
proposals-wait = { $count ->
    [one] Ehdotus odottaa päätöstäsi.
   *[other] { $count } ehdotusta odottaa päätöstäsi.
}
proposals-show = Katso
proposal-answer = Vastaus ehdottajalle
proposal-answered = Vastaus: { $answer }
proposal-accept = Hyväksy
proposal-refuse = Hylkää
proposal-withdraw = Peru ehdotus
proposal-was-withdrawn = Ehdotus peruttu: { $title }
proposal-was-accepted = Ehdotus hyväksytty: { $title }
proposal-was-refused = Ehdotus hylätty: { $title }
proposal-overlaps = Samoja rivejä on muutettu ehdotuksen jälkeen. Kirjoita ne yhteen käsin ja hylkää ehdotus.
