# Words of schools, daycare centres and the other units that are visited.

sites-filter = Search the sites
sites-form = Kind of site
sites-form-all = All
sites-form-perus = Schools
sites-form-lukio = Upper secondary
sites-form-vaka = Daycare
sites-list = Sites
# Read aloud as the list changes.
sites-count = { $count ->
    [one] 1 site
   *[other] { $count } sites
}
# The area of those that have none.
sites-no-area = Others
sites-next = { $who } { $when }
sites-back = All sites
sites-choose-title = Choose a site
sites-choose-text = The card tells how to get in, who meets you and what has been done there.
sites-none-title = Nothing found
sites-none-text = Try the beginning of the name or the area.
sites-empty-title = The sites are not on this computer yet
sites-empty-text = They come when the server can be reached.

## The card of a unit
site-form-vaka = Daycare centre
site-form-perus = School
site-form-lukio = Upper secondary school
site-form-hallinto = Administration
site-form-muu = Other site
site-private = Private
site-closes = Open until { $day }
site-closed = Closed { $day }
site-getting-there = Getting there
site-address = Address
site-entrance = Way in
site-keys = Keys
site-parking = Parking
site-quirks = Note
site-unknown = Not known
site-change = Change: { $what }
site-save = Save
site-saved = Saved: { $what }
site-restored = An unfinished change was restored.
site-contact = You meet
site-contact-edit = Who meets visitors
site-contact-name = Name
site-contact-role = Role
site-contact-phone = Telephone
site-contact-nameless = Write the name, or empty the other fields too.
site-contact-phone-bad = Write a number, for example 040 123 4567.
site-digivastaava = Digital lead
site-buildings = Buildings
site-coming = Coming visits
site-coming-none = No coming visits
site-calendar = Calendar link…
site-entries = Done lately
site-entries-none = Nothing has been logged here yet.
site-entries-all = All entries
site-rooms = Rooms
site-rooms-none = No rooms have been listed.
site-room-add = Add a room
site-room-new = New room
site-room-change = Change room { $code }
site-room-remove = Remove room { $code }
site-room-code = Code on the door
site-room-name = Name
site-room-code-missing = Write the code that is on the door.
site-room-code-taken = A room has this code already: { $name }
site-room-saved = Room saved: { $code }
site-room-removed = Room removed: { $code }
site-devices = Devices
site-gone = This site no longer exists.
keys-sites = Sites
keys-sites-filter = Search the sites
