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

# Kellon vieressä olevan kuvakkeen valikko.
tray-open = Avaa Lähituki
tray-quick-log = Kirjaa…
tray-quit = Lopeta
