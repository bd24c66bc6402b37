# Words of schools, daycare centres and the other units that are visited.

sites-filter = Hae kohteista
sites-form = Minkälaiset kohteet
sites-form-all = Kaikki
sites-form-perus = Koulut
sites-form-lukio = Lukiot
sites-form-vaka = Päiväkodit
sites-list = Kohteet
# Read aloud as the list changes.
sites-count = { $count ->
    [one] 1 kohde
   *[other] { $count } kohdetta
}
# The area of those that have none.
sites-no-area = Muut
sites-next = { $who } { $when }
sites-back = Kaikki kohteet
sites-choose-title = Valitse kohde
sites-choose-text = Kortista näet, miten pääset sisään, kuka on vastassa ja mitä siellä on tehty.
sites-none-title = Ei osumia haulla
sites-none-text = Kokeile nimen tai alueen alkua.
sites-empty-title = Kohteet eivät ole vielä tällä koneella
sites-empty-text = Ne tulevat, kun yhteys palvelimeen toimii.

## The card of a unit
site-form-vaka = Päiväkoti
site-form-perus = Koulu
site-form-lukio = Lukio
site-form-hallinto = Hallinto
site-form-muu = Muu kohde
site-private = Yksityinen
site-closes = Toimii { $day } asti
site-closed = Suljettu { $day }
site-getting-there = Perille
site-address = Osoite
site-entrance = Sisään
site-keys = Avaimet
site-parking = Pysäköinti
site-quirks = Huomioi
site-unknown = Ei tiedossa
site-change = Muuta: { $what }
site-save = Tallenna
site-saved = Tallennettu: { $what }
site-restored = Keskeneräinen muutos palautettiin.
site-contact = Kohtaat
site-contact-edit = Kuka on vastassa
site-contact-name = Nimi
site-contact-role = Tehtävä
site-contact-phone = Puhelin
site-contact-nameless = Kirjoita nimi tai tyhjennä muutkin kohdat.
site-contact-phone-bad = Kirjoita numero, esimerkiksi 040 123 4567.
site-digivastaava = Digivastaava
site-buildings = Rakennukset
site-coming = Tulevat käynnit
site-coming-none = Ei tulevia käyntejä
site-calendar = Kalenterilinkki…
site-entries = Viimeksi tehty
site-entries-none = Täällä ei ole vielä kirjattu mitään.
site-entries-all = Kaikki kirjaukset
site-rooms = Tilat
site-rooms-none = Tiloja ei ole merkitty.
site-room-add = Lisää tila
site-room-new = Uusi tila
site-room-change = Muuta tilaa { $code }
site-room-remove = Poista tila { $code }
site-room-code = Oven koodi
site-room-name = Nimi
site-room-code-missing = Kirjoita koodi, joka lukee ovessa.
site-room-code-taken = Tällä koodilla on jo tila: { $name }
site-room-saved = Tila tallennettu: { $code }
site-room-removed = Tila poistettu: { $code }
site-devices = Laitteet
site-gone = Tätä kohdetta ei enää ole.
keys-sites = Kohteet
keys-sites-filter = Hae kohteista
