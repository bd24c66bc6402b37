# Words of the spaces of the knowledge base, and of the words that mean the same to a search.

knowledge-tab-spaces = Tilat
knowledge-tab-words = Sanat
keys-spaces-new = Uusi tila
keys-words-new = Uusi sanaryhmä

## The spaces
spaces-title = Tilat
spaces-text = Ohje kuuluu johonkin tilaan. Tila kertoo, ketkä sen ohjeita lukevat, kirjoittavat ja hyväksyvät.
space-common = Yhteinen
space-common-about = Kaikki, mikä ei kuulu mihinkään muuhun tilaan.
space-common-edit = Tukityötä tekevät kirjoittavat omia ohjeitaan.
space-common-approve = Koordinaattorit hyväksyvät.
space-all-read = Kaikki lukevat.
# $who is a list in the nominative; $count is one where it is one person or one provider.
space-some-read = { $count ->
    [one] { $who } lukee.
   *[other] { $who } lukevat.
}
space-some-edit = { $count ->
    [one] { $who } muokkaa.
   *[other] { $who } muokkaavat.
}
space-some-approve = { $count ->
    [one] { $who } hyväksyy.
   *[other] { $who } hyväksyvät.
}
space-none-approve = Kukaan ei hyväksy.
space-reach = { $read } lukee, { $edit } muokkaa, { $approve } hyväksyy
space-articles = { $count ->
    [one] 1 ohje
   *[other] { $count } ohjetta
}
space-mine-none = Sinä et lue tätä.
space-mine-read = Sinä luet tätä.
space-mine-work = Sinä kirjoitat tänne omia ohjeitasi.
space-mine-edit = Sinä muokkaat tätä.
space-mine-approve = Sinä hyväksyt täällä.
space-for-some = Vain osalle
space-closed = Poissa käytöstä
space-new = Uusi tila
space-edit = Muokkaa
space-edit-title = Muokkaa tilaa: { $name }
space-name = Nimi
space-name-needed = Anna tilalle nimi.
space-about = Mitä tilaan kuuluu
space-readers = Kuka lukee
space-readers-all = Kaikki
space-readers-some = Vain osa
space-readers-who = Lukijat
space-readers-hint = Muokkaajat ja hyväksyjät lukevat aina.
space-readers-needed = Valitse vähintään yksi, tai anna kaikkien lukea.
space-editors = Muokkaajat
space-editors-hint = Muokkaavat tilan kaikkia keskeneräisiä ohjeita ja ehdottavat muutoksia julkaistuihin. Muut lukijat kirjoittavat vain omiaan.
space-approvers = Hyväksyjät
space-approvers-hint = Julkaisevat ohjeet ja muuttavat julkaistuja.
space-save = Tallenna
space-saved = Tila tallennettu: { $name }
# What the change would do, as numbers of people.
space-effect = Mitä muuttuu
space-effect-read = Lukee
space-effect-edit = Muokkaa
space-effect-approve = Hyväksyy
space-people = { $count ->
    [one] 1 henkilö
   *[other] { $count } henkilöä
}
space-people-change = { $before } → { $after }
space-unled = Nimeä ainakin yksi hyväksyjä, joka on täällä. Muuten kukaan ei voi julkaista.
# $after is one of the sentences space-mine-….
space-loses = Muutos vie sinulta oikeuksia. Sen jälkeen: { $after }
space-gives-up = Luovun oikeuksistani
space-gives-up-needed = Rastita tämä, jos tarkoitat sitä. Muuten lisää itsesi takaisin.
space-close = Poista käytöstä
space-close-title = Poista käytöstä: { $name }
space-close-text = Tilaa ei enää tarjota uusille ohjeille. Voit ottaa sen takaisin käyttöön milloin vain.
space-close-articles = { $count ->
    [one] Tilan ohje
   *[other] Tilan { $count } ohjetta
}
space-close-stay = Jäävät tilaan
space-close-move = Siirtyvät muualle
space-close-target = Minne
space-stay-text = Ohjeet jäävät tilaan. Samat ihmiset lukevat ja muokkaavat niitä kuin ennenkin.
space-move-text = Ohjeet siirtyvät historioineen ja kuvineen. Sen jälkeen niitä lukevat ja muokkaavat ne, joille uusi tila on.
space-move-refused = Kaikkia ohjeita ei voi siirtää: sinun pitää olla hyväksyjä molemmissa tiloissa.
space-was-closed = Poissa käytöstä: { $name }
space-open = Ota käyttöön
space-opened = Taas käytössä: { $name }

## The words
words-title = Samaa tarkoittavat sanat
words-text = Haku löytää jokaisella ryhmän sanalla saman. Ohjelma tuntee nämä valmiiksi; muuta niitä tai lisää talon omia sanoja.
words-language = Kieli
words-filter = Etsi sanaa
words-count = { $count ->
    [one] 1 ryhmä
   *[other] { $count } ryhmää
}
words-more = Näytä lisää
words-standing-own = Oma
words-standing-changed = Muutettu
words-standing-off = Pois päältä
words-new = Uusi sanaryhmä
words-edit-title = Muuta sanaryhmää
# $word is the first word of the group.
words-edit = Muuta: { $word }
words-remove = Poista: { $word }
words-off = Kytke pois päältä: { $word }
words-restore = Palauta ohjelman omaksi: { $word }
words-field = Sanat
words-field-hint = Perusmuodossa ja pilkulla erotettuina, tavallisin ensin. Haku tuntee taivutusmuodot.
words-few = { $count ->
    [one] Kirjoita vähintään yksi sana.
   *[other] Kirjoita vähintään kaksi sanaa.
}
words-shipped = Ohjelman omat sanat:
words-save = Tallenna
words-saved = Tallennettu: { $word }. Haku käyttää sanoja heti.
words-removed = Poistettu: { $word }
words-were-off = Pois päältä: { $word }
words-restored = Ohjelman omat sanat taas käytössä: { $word }

## Whom one can name
members-of-provider = { $name } (palveluntuottaja)
members-unknown = tuntematon
members-digari = digarit
members-coordinator = koordinaattorit
members-digivastaava = digivastaavat
members-provider = palveluntuottajat
members-staff = henkilökunta
members-admin = ylläpitäjät
