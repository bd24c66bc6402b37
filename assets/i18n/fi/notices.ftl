# Ilmoitukset, jotka näkyvät ikkunan ulkopuolella.
notice-slot-moved = Vuorosi muuttui: { $place }
notice-slot-moved-text = { $after } (oli { $before })
notice-slot-cancelled = Vuorosi peruttiin: { $place }
notice-slot-added = Uusi vuoro: { $place }
notice-week-published = Viikon { $week } vuorosi on julkaistu
# $count on aina vähintään kaksi.
notice-week-published-text = { $count } vuoroa. Avaa ja kuittaa.
# Käytetään paikan sijasta, kun vuorolla ei ole koulua tai päiväkotia.
notice-no-place = muu työ

# Useita asioita yhdessä. $count on aina vähintään kaksi.
notice-many = { $count } uutta asiaa työvuosta
# Muistutukset.
notice-soon = Pian alkaa: { $place }
notice-tomorrow = Seuraavat käynnit, { $day }
# Vaihdot. $person on koko nimi perusmuodossa.
notice-swap-asked = Vaihtopyyntö: { $person }
notice-swap-offered = Vaihtoon tarjoutuu { $person }
notice-swap-granted = Vaihto hyväksytty, vuoron tekee { $person }
notice-swap-refused = Vaihto ei onnistunut, vuoro pysyy ennallaan
notice-swap-withdrawn = Vaihtopyyntö peruttu: { $person }
# Koordinaattorille.
notice-away = Poissa: { $person }
notice-ends = Sopimus päättyy: { $person }
notice-limit = Sopimuksen enimmäisaika täyttyy: { $person }
notice-ends-text = { $days ->
    [one] Viimeinen päivä on { $day }, aikaa on 1 päivä.
   *[other] Viimeinen päivä on { $day }, aikaa on { $days } päivää.
}
# Käytetään nimen sijasta, kun ihmistä ei enää ole.
notice-someone = entinen työntekijä

# Kollegan tiedosto, jonka tämä kone vei palvelimelle.
notice-brought = Tuomasi muutokset ovat palvelimella
notice-brought-text = Muutoksia { $changes }, joista uusia { $new }.
notice-not-brought = Palvelin ei ottanut tuomaasi tiedostoa
notice-not-brought-signed-out = Tekijän kirjautuminen on päättynyt. Muutokset ovat tallessa hänen koneellaan ja lähtevät, kun hän kirjautuu.
notice-not-brought-foreign = Tiedosto on toiselle palvelimelle. Muutokset ovat tallessa tekijän koneella.
notice-not-brought-other = Muutokset ovat tallessa tekijän koneella ja lähtevät, kun se pääsee verkkoon.

# Kellon vieressä olevan kuvakkeen valikko.
tray-open = Avaa Lähituki
tray-quick-log = Kirjaa…
tray-quit = Lopeta
