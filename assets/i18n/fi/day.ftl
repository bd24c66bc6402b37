# Words of the day itself: absences, replacements, swaps, news, notifications.

## Being away. Nobody is asked why.
absence-report = En pääse töihin
absence-report-of = Merkitse poissa…
absence-title = En pääse töihin
absence-title-of = Poissa: { $person }
absence-today = Vain tänään
absence-until = Johonkin päivään asti
absence-from-field = Ensimmäinen päivä
absence-until-field = Viimeinen päivä
absence-until-early = Viimeinen päivä ei voi olla ennen ensimmäistä.
absence-hint = Syytä ei kysytä eikä kirjata. Koordinaattori saa tiedon heti.
absence-hint-of = Syytä ei kysytä eikä kirjata. Vuorot jäävät avoimiksi sinne, missä joku odottaa.
absence-save = Ilmoita
absence-save-of = Merkitse poissa
absence-reported = { $absent ->
    [0] Poissaolo on merkitty
    [one] Poissaolo on merkitty, 1 vuoro peruuntui
   *[other] Poissaolo on merkitty, { $absent } vuoroa peruuntui
}
absence-mine = Olet poissa { $days }
absence-back = Palaan aiemmin
absence-back-now = Olen taas töissä
absence-back-title = Paluu töihin
absence-back-title-of = Paluu töihin: { $person }
absence-back-field = Ensimmäinen työpäivä
absence-back-save = Merkitse
absence-back-of = Takaisin töissä…
absence-was-ended = { $back ->
    [0] Paluu on merkitty
    [one] Paluu on merkitty, 1 vuoro palasi
   *[other] Paluu on merkitty, { $back } vuoroa palasi
}
absence-was-ended-taken = { $taken ->
    [one] Paluu on merkitty. 1 vuoro jää sijaiselle.
   *[other] Paluu on merkitty. { $taken } vuoroa jää sijaiselle.
}

## A coordinator's day
desk-open = Avoimet paikat tänään
desk-open-later = Avoimet paikat lähipäivinä
desk-open-none = Kaikille tämän päivän vuoroille on tekijä
# $person: who fell away.
desk-instead = { $person } on poissa
desk-who = Kuka voisi tulla?
desk-nobody = Kukaan ei ole käytettävissä.
desk-away = Poissa
desk-away-choose = Merkitse joku poissa
desk-unanswered = Ei ole vielä kuitannut
desk-unanswered-row = { $slots ->
    [one] 1 vuoro, { $day }
   *[other] { $slots } vuoroa, ensimmäinen { $day }
}
desk-person = Kuka

## Who could take it
candidate-choose = Valitse
candidate-choose-name = Valitse { $person }
candidate-free = Sopii, mikään ei rikkoudu
candidate-known = { $visits ->
    [one] Käy kohteessa (1 vuoro)
   *[other] Käy kohteessa ({ $visits } vuoroa)
}
candidate-consent = Suostumus tarvitaan
candidate-impossible = Ei voi tulla
candidate-more = Näytä muutkin ({ $count })

## Putting someone there
fill-title = { $person } sijaiseksi
fill-text = Vuoro julkaistaan heti, ja { $person } saa siitä tiedon.
fill-consent = Vuoro tulee lyhyellä varoitusajalla
fill-consent-given = Suostuu
fill-consent-weighty_reason = Painava syy
fill-reason = Mikä syy
fill-reason-missing = Kirjoita syy lyhyesti.
fill-save = Vahvista
fill-done = { $person } tekee vuoron

## Swaps
swap-title = Vaihdot
swap-ask = Pyydä vaihtoa…
swap-ask-title = Pyydä vaihtoa
swap-to = Keneltä
swap-to-anyone = Keneltä tahansa
swap-message = Viesti
swap-message-hint = Näkyy digareille ja koordinaattorille.
swap-save = Pyydä
swap-asked = Vaihtoa on pyydetty
# Who asks; names in their basic form.
swap-from = { $person } pyytää vaihtoa
swap-mine = Pyysit vaihtoa
swap-mine-to = Pyysit vaihtoa: { $person }
swap-waits = Odottaa ottajaa
swap-taker = Ottaja: { $person }
swap-taker-waits = Ottaja: { $person }. Koordinaattori päättää.
# Spoken name of a button: what it does, to which slot.
swap-act-of = { $act }: { $slot }
swap-offer = Otan vuoron
swap-offered = Tarjous lähti, koordinaattori päättää
swap-take-back = Peru tarjous
swap-offer-mine = Tarjouduit ottamaan vuoron. Koordinaattori päättää.
swap-taken-back = Tarjous peruttu
swap-withdraw = Peru pyyntö
swap-withdrawn = Vaihtopyyntö peruttu
swap-grant = Hyväksy
swap-granted = Vaihto hyväksytty
swap-refuse = Hylkää
swap-refused = Vaihto hylätty

## What is new in my slots
news-title = Uutta työvuorossasi
news-new = uusi
news-moved = muuttui
news-gone = poistui
# Where the slot was: "oli ma 23.11. 8.00–11.00 Sammonlahden koulu".
news-was = oli { $before }
news-confirm = Kuittaa
news-confirm-one = Kuittaa { $slot }
news-confirm-all = Kuittaa kaikki
news-rest = { $count ->
    [one] Näytä 1 lisää
   *[other] Näytä { $count } lisää
}

## Notifications
notices-title = Ilmoitukset
# Spoken name of the bell.
notices-open = { $count ->
    [0] Ilmoitukset, ei uusia
    [one] Ilmoitukset, 1 uusi
   *[other] Ilmoitukset, { $count } uutta
}
notices-none = Ei ilmoituksia
notices-none-text = Muutokset vuoroissasi ja muistutukset tulevat tähän.
notices-unread = uusi
notices-read-all = Merkitse kaikki luetuiksi
notices-settings = Ilmoitukset työpöydällä
notices-before = Muistutus ennen käyntiä
notices-before-0 = Ei
notices-before-15 = 15 min
notices-before-30 = 30 min
notices-before-60 = 1 t
notices-before-120 = 2 t
notices-evening = Muistutus edellisenä iltana klo 18
notices-quiet = Hiljaista yöllä
notices-quiet-from = Alkaa
notices-quiet-until = Päättyy
notices-weekends = Hiljaista viikonloppuna
notices-between = Kokoa yhteen ilmoitukseen
notices-between-0 = Heti
notices-between-15 = 15 min
notices-between-60 = 1 t
notices-cap = Enintään päivässä
