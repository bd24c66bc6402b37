# Words of schools, daycare centres and the other units that are visited.

sites-filter = Sök bland enheterna
sites-form = Hurdana enheter
sites-form-all = Alla
sites-form-perus = Skolor
sites-form-lukio = Gymnasier
sites-form-vaka = Daghem
sites-list = Enheter
# Read aloud as the list changes.
sites-count = { $count ->
    [one] 1 enhet
   *[other] { $count } enheter
}
# The area of those that have none.
sites-no-area = Övriga
sites-next = { $who } { $when }
sites-back = Alla enheter
sites-choose-title = Välj en enhet
sites-choose-text = På kortet ser du hur du kommer in, vem som möter dig och vad som har gjorts där.
sites-none-title = Inga träffar
sites-none-text = Prova början av namnet eller området.
sites-empty-title = Enheterna finns inte på den här datorn ännu
sites-empty-text = De kommer när förbindelsen till servern fungerar.

## The card of a unit
site-form-vaka = Daghem
site-form-perus = Skola
site-form-lukio = Gymnasium
site-form-hallinto = Förvaltning
site-form-muu = Annan enhet
site-private = Privat
site-closes = Verkar till { $day }
site-closed = Stängd { $day }
site-getting-there = Så kommer du dit
site-address = Adress
site-entrance = In
site-keys = Nycklar
site-parking = Parkering
site-quirks = Obs
site-unknown = Inte känt
site-change = Ändra: { $what }
site-save = Spara
site-saved = Sparat: { $what }
site-restored = En ofullbordad ändring återställdes.
site-contact = Du möter
site-contact-edit = Vem möter
site-contact-name = Namn
site-contact-role = Uppgift
site-contact-phone = Telefon
site-contact-nameless = Skriv namnet eller töm också de andra fälten.
site-contact-phone-bad = Skriv ett nummer, till exempel 040 123 4567.
site-digivastaava = Digiansvarig
site-buildings = Byggnader
site-coming = Kommande besök
site-coming-none = Inga kommande besök
site-calendar = Kalenderlänk…
site-entries = Senast gjort
site-entries-none = Ingenting har antecknats här ännu.
site-entries-all = Alla anteckningar
site-rooms = Rum
site-rooms-none = Inga rum har angetts.
site-room-add = Lägg till ett rum
site-room-new = Nytt rum
site-room-change = Ändra rummet { $code }
site-room-remove = Ta bort rummet { $code }
site-room-code = Kod på dörren
site-room-name = Namn
site-room-code-missing = Skriv koden som står på dörren.
site-room-code-taken = Ett rum har redan den här koden: { $name }
site-room-saved = Rummet sparat: { $code }
site-room-removed = Rummet borttaget: { $code }
site-devices = Utrustning
site-gone = Den här enheten finns inte längre.
keys-sites = Enheter
keys-sites-filter = Sök bland enheterna
