# Words of calendars outside: secret links, calendar files, busy times from other calendars.

feeds-open = Kalenterilinkki…
# $name: a person or a unit.
feeds-title = Kalenterilinkki: { $name }
feeds-title-plain = Kalenterilinkki
feeds-parts = Mitä kalenterilla tehdään
feeds-part-links = Linkki
feeds-part-file = Tiedosto
feeds-part-import = Tuo menoja
feeds-whose = Kenen kalenteri
feeds-whose-me = Oma kalenteri

## A secret link
feed-text = Linkillä julkaistut vuorot näkyvät myös Outlookissa, Googlen kalenterissa tai puhelimessa. Muutokset ja perumiset tulevat niihin itsestään.
feed-shows-person = Linkistä näkyvät ajat ja kohteet.
feed-shows-unit = Linkistä näkyvät ajat ja tekijöiden kutsumanimet.
feed-secret = Jokainen, jolla on linkki, näkee vuorot ilman kirjautumista. Anna linkki vain niille, joille vuorot kuuluvat.
feed-make = Tee linkki
feed-make-another = Tee toinen linkki
feed-no-right-person = Linkin voi tehdä ihminen itse tai koordinaattori.
feed-no-right-unit = Linkin voi tehdä kohteen oma digivastaava tai koordinaattori.
feed-ready = Linkki on valmis. Kopioi se nyt.
feed-ready-text = Linkki näytetään vain tämän kerran. Jos se katoaa, sulje se ja tee uusi.
feed-address = Linkin osoite
feed-copy = Kopioi linkki
feed-copied = Linkki on kopioitu
feed-copy-failed = Kopiointi ei onnistunut. Osoite on valittu: paina Ctrl+C.
feed-offline = Palvelimeen ei ole nyt yhteyttä. Linkin voi tehdä ja kopioida, mutta se alkaa toimia vasta, kun yhteys palaa.
feed-waiting = Linkki on vielä matkalla palvelimelle. Se alkaa toimia, kun kaikki muutokset on lähetetty.
feed-how = Näin lisäät linkin kalenteriin
feed-how-outlook = Outlook: avaa kalenteri, valitse Lisää kalenteri ja Tilaa verkosta. Liitä linkki ja anna kalenterille nimi.
feed-how-google = Google: avaa kalenteri tietokoneella. Paina plus-merkkiä kohdan Muut kalenterit vieressä, valitse URL-osoitteella ja liitä linkki.
feed-how-iphone = iPhone: avaa Asetukset ja kalenterin tilit, valitse Lisää tili, Muu ja Lisää tilattu kalenteri. Liitä linkki.
feed-how-android = Android: lisää linkki tietokoneella Googlen kalenteriin. Se tulee siitä puhelimeen.
feed-how-slow = Kalenteriohjelma hakee muutokset omaan tahtiinsa, joskus vasta seuraavana päivänä. Tämän päivän muutokset näet aina Lähituesta.

## Links that work
feed-links = Toimivat linkit
feed-links-none = Toimivia linkkejä ei ole.
# $when: a day and a time; $name: who made it.
feed-link = Tehty { $when }, { $name }
feed-close-named = Sulje linkki. { $link }
feed-close-title = Suljetaanko linkki?
feed-close-text = Kalenterit, joihin linkki on lisätty, eivät saa enää vuoroja. Jo näkyvät vuorot voivat jäädä niihin. Suljettua linkkiä ei voi avata uudestaan.
feed-close-yes = Sulje linkki
feed-close-no = Älä sulje
feed-closed = Linkki on suljettu

## A file
feed-file-text = Tiedostoon tulevat julkaistut vuorot näiltä päiviltä. Myöhemmät muutokset eivät tule siihen. Linkki on parempi, jos kalenteriohjelma osaa sen.
feed-file-from = Ensimmäinen päivä
feed-file-until = Viimeinen päivä
feed-file-early = Viimeinen päivä ei voi olla ennen ensimmäistä.
feed-file-save = Tallenna tiedosto
feed-file-saved = { $slots ->
    [0] Näillä päivillä ei ole vuoroja. Tiedosto { $file } on tyhjä.
    [one] 1 vuoro tallennettu tiedostoon { $file }
   *[other] { $slots } vuoroa tallennettu tiedostoon { $file }
}

## Busy times from another calendar
feed-import-text = Tuo toisesta kalenterista ajat, jolloin muuta menoa on. Suunnittelija näkee, jos vuoro osuu niiden päälle. Vain ajat tallennetaan, ei otsikoita eikä muuta tekstiä.
feed-import-no-right-person = Menoja voi tuoda ihminen itse tai koordinaattori.
feed-import-no-right-unit = Menoja voi tuoda kohteen oma digivastaava tai koordinaattori.
feed-import-file = Kalenteritiedosto (.ics)
feed-import-choose = Valitse tiedosto
feed-import-how = Mistä tiedoston saa?
feed-import-how-outlook = Outlook: valitse Tiedosto ja Tallenna kalenteri.
feed-import-how-google = Google: avaa kalenterin asetukset tietokoneella, valitse Tuo ja vie ja sitten Vie. Pura saamasi paketti ja valitse sen sisältä tiedosto, jonka nimen lopussa on .ics.
feed-import-name = Kalenterin nimi
feed-import-name-hint = Samanniminen kalenteri korvaa aiemman.
feed-import-name-missing = Anna kalenterille nimi.
feed-import-too-large = Tiedosto on liian suuri. Tallenna lyhyempi aika, esimerkiksi yksi lukuvuosi.
feed-import-times = { $times ->
    [0] Tiedostossa ei ole tulevia menoja.
    [one] Tiedostossa on 1 tuleva meno: { $days }
   *[other] Tiedostossa on { $times } tulevaa menoa: { $days }
}
feed-import-next = Ensimmäiset menot
feed-import-replaces = { $count ->
    [one] Aiemmin tuotu 1 meno korvataan.
   *[other] Aiemmin tuodut { $count } menoa korvataan.
}
feed-import-empties = { $count ->
    [one] Tiedostossa ei ole tulevia menoja, joten aiemmin tuotu 1 meno poistuu.
   *[other] Tiedostossa ei ole tulevia menoja, joten aiemmin tuodut { $count } menoa poistuvat.
}
feed-import-free = { $count ->
    [one] 1 meno on peruttu tai merkitty vapaaksi ajaksi. Se jätetään pois.
   *[other] { $count } menoa on peruttu tai merkitty vapaaksi ajaksi. Ne jätetään pois.
}
feed-import-range = Menneet ajat ja yli vuoden päässä olevat jätetään pois.
feed-import-unclear = { $count ->
    [one] 1 menoa ei voi lukea. Se jätetään pois.
   *[other] { $count } menoa ei voi lukea. Ne jätetään pois.
}
feed-import-rows = Pois jätettävät menot
feed-import-line = Rivi
feed-import-day = Päivä
feed-import-why = Miksi
feed-import-why-time = Alkua tai loppua ei voi lukea
feed-import-why-length = Loppuu ennen alkuaan tai kestoa ei voi lukea
feed-import-why-rule = Toistuu tavalla, jota ohjelma ei tunne
feed-import-rows-more = { $count ->
    [one] ja 1 muu
   *[other] ja { $count } muuta
}
feed-import-problem-not_a_calendar = Tiedosto ei ole kalenteri. Valitse tiedosto, jonka nimen lopussa on .ics.
feed-import-problem-cut_off = Tiedosto loppuu kesken, joten siitä ei tuoda mitään. Tallenna se kalenteriohjelmasta uudestaan.
feed-import-problem-too_much = Kalenterissa on liikaa menoja, joten siitä ei tuoda mitään. Tallenna lyhyempi aika, esimerkiksi yksi lukuvuosi.
feed-import-do = { $times ->
    [0] Tuo
    [one] Tuo 1 meno
   *[other] Tuo { $times } menoa
}
feed-import-done = { $times ->
    [0] Aiemmat menot poistettiin: { $name }
    [one] 1 meno tuotu: { $name }
   *[other] { $times } menoa tuotu: { $name }
}

## Calendars that were brought in
feed-imported = Tuodut kalenterit
feed-imported-none = Muita kalentereita ei ole tuotu.
feed-imported-times = { $times ->
    [one] 1 meno, { $days }
   *[other] { $times } menoa, { $days }
}
feed-imported-remove = Poista
feed-imported-remove-named = Poista kalenteri { $name }
feed-imported-removed = Poistettu tuotu kalenteri: { $name }

## Recent actions
undo-remove_busy = poistettiin tuodut menot
