// Written by `cargo xtask bindings` from crates/app/src/commands.rs. Do not edit.

/** Every command: what it takes and what it answers. */
export interface Calls {
  'session.state': { arg: Nothing; ret: SessionState };
  'session.enrol': { arg: EnrolArg; ret: Nothing };
  'session.sign_in': { arg: SignInArg; ret: Nothing };
  'session.sign_out': { arg: Nothing; ret: Nothing };
  'session.settings': { arg: Nothing; ret: Settings };
  'session.set_settings': { arg: SettingsChange; ret: Settings };
  'sync.status': { arg: Nothing; ret: SyncStatus };
  'sync.now': { arg: Nothing; ret: Nothing };
  'sync.waiting': { arg: WaitingArg; ret: WaitingList };
  'sync.refused': { arg: Nothing; ret: Array<RefusedChange> };
  'sync.retry': { arg: OpArg; ret: Nothing };
  'sync.dismiss': { arg: OpArg; ret: Nothing };
  'sync.bring_back': { arg: OpArg; ret: Nothing };
  'sync.conflicts': { arg: Nothing; ret: Array<Conflict> };
  'sync.restore': { arg: ConflictArg; ret: Nothing };
  'sync.keep_present': { arg: ConflictArg; ret: Nothing };
  'sync.export_bundle': { arg: Nothing; ret: ExportedBundle | null };
  'sync.import_bundle': { arg: Nothing; ret: ImportedBundle | null };
  'undo.list': { arg: Nothing; ret: Array<Step> };
  'undo.last': { arg: Nothing; ret: Step | null };
  'undo.again': { arg: Nothing; ret: Step | null };
  'draft.get': { arg: DraftArg; ret: string | null };
  'draft.put': { arg: Draft; ret: Nothing };
  'search.everything': { arg: SearchArg; ret: Array<Hit> };
  'schedule.today': { arg: Nothing; ret: Today };
  'schedule.week': { arg: WeekArg; ret: WeekBoard };
  'schedule.slot': { arg: SlotArg; ret: SlotDetail };
  'schedule.add_slot': { arg: NewSlot; ret: SlotId };
  'schedule.change_slot': { arg: SlotChange; ret: Nothing };
  'schedule.remove_slot': { arg: SlotArg; ret: Nothing };
  'schedule.publish': { arg: WeekArg; ret: Published };
  'schedule.confirm': { arg: SlotsArg; ret: Nothing };
  'visits.read_line': { arg: LogLine; ret: LineReading };
  'visits.log': { arg: LogLine; ret: Logged };
  'visits.choices': { arg: Nothing; ret: LogChoices };
  'visits.entries': { arg: EntryFilter; ret: EntryList };
  'visits.entry': { arg: EntryArg; ret: EntryRow };
  'visits.change_entry': { arg: EntryChange; ret: Nothing };
  'visits.remove_entry': { arg: EntryArg; ret: Nothing };
  'visits.hours': { arg: HoursArg; ret: Hours };
  'visits.add_time': { arg: NewTime; ret: TimeEntryId };
  'visits.change_time': { arg: TimeChange; ret: Nothing };
  'visits.remove_time': { arg: TimeArg; ret: Nothing };
  'knowledge.articles': { arg: ArticleFilter; ret: Array<ArticleRow> };
  'knowledge.article': { arg: ArticleArg; ret: ArticleView };
  'knowledge.preview': { arg: Markdown; ret: string };
  'knowledge.write': { arg: ArticleText; ret: ArticleId };
  'knowledge.remove': { arg: ArticleArg; ret: Nothing };
  'knowledge.attach': { arg: NewAttachment; ret: Attached };
  'people.sites': { arg: Nothing; ret: Array<SiteRow> };
  'people.site': { arg: UnitArg; ret: SiteCard };
  'people.change_site': { arg: SiteChange; ret: Nothing };
}

/** The kinds of record whose change makes an answer old. */
export const READS: { readonly [name in keyof Calls]?: readonly Kind[] } = {
  'session.state': ['person'],
  'sync.conflicts': ['lost_change', 'slot', 'visit', 'visit_entry', 'time_entry', 'article', 'unit'],
  'search.everything': ['article', 'unit', 'person', 'visit_entry'],
  'schedule.today': ['slot', 'unit', 'room', 'person', 'visit_entry', 'time_entry', 'engagement'],
  'schedule.week': ['slot', 'unit', 'person', 'engagement'],
  'schedule.slot': ['slot', 'unit', 'room', 'person'],
  'visits.read_line': ['unit', 'room', 'slot'],
  'visits.choices': ['unit', 'person'],
  'visits.entries': ['visit_entry', 'unit', 'person', 'room'],
  'visits.entry': ['visit_entry', 'unit', 'person', 'room'],
  'visits.hours': ['time_entry', 'visit_entry', 'unit', 'person', 'engagement'],
  'knowledge.articles': ['article', 'person'],
  'knowledge.article': ['article', 'attachment', 'person'],
  'people.sites': ['unit', 'slot', 'person'],
  'people.site': ['unit', 'room', 'slot', 'visit_entry', 'device', 'person'],
};

/**
 * Which article.
 */
export type ArticleArg = { 
/**
 * The article.
 */
id: ArticleId, };

/**
 * Which articles to list. What is left out does not narrow; archived ones come only when asked for.
 */
export type ArticleFilter = { 
/**
 * Words in any inflected form; best match first. Without them the latest change comes first.
 */
query?: string, 
/**
 * About this matter.
 */
matter?: Matter, 
/**
 * In this state.
 */
state?: ArticleState, 
/**
 * Only those that I own.
 */
mine?: boolean, 
/**
 * At most this many, 1–500; 200 when left out.
 */
limit?: number, };

/**
 * A knowledge article.
 */
export type ArticleId = string;

/**
 * An article in a list.
 */
export type ArticleRow = { 
/**
 * The article.
 */
id: ArticleId, 
/**
 * The title.
 */
title: string, 
/**
 * What of the title a search found, as `[start, end]` in UTF-16 units.
 */
title_hits: Array<[number, number]>, 
/**
 * The short text, or where the search words stand in the body.
 */
excerpt: string, 
/**
 * What of the excerpt a search found.
 */
excerpt_hits: Array<[number, number]>, 
/**
 * What it is about.
 */
matter: Matter | null, 
/**
 * How far along it is.
 */
state: ArticleState, 
/**
 * Who keeps it true, by name.
 */
owner_name: string, 
/**
 * When its text last changed.
 */
edited_at: Timestamp, 
/**
 * The day by which it must be checked.
 */
review_by: Day | null, 
/**
 * Whether it still waits to be sent.
 */
waiting: boolean, };

/**
 * How far along an article is.
 */
export type ArticleState = "note" | "draft" | "in_review" | "published" | "archived";

/**
 * An article to be written: a new one, or a change where what is left out stays.
 */
export type ArticleText = { 
/**
 * The article; a new one when left out.
 */
id?: ArticleId, 
/**
 * The title; a new article needs one.
 */
title?: string, 
/**
 * The short text.
 */
short?: string, 
/**
 * The text in Markdown.
 */
body?: string, 
/**
 * What it is about.
 */
matter?: Matter, 
/**
 * How far along it is; a new one is a draft when left out.
 */
state?: ArticleState, };

/**
 * An article to read or to edit.
 */
export type ArticleView = { 
/**
 * The article.
 */
id: ArticleId, 
/**
 * The title.
 */
title: string, 
/**
 * The short text.
 */
short: string, 
/**
 * The text in Markdown.
 */
body: string, 
/**
 * The text as harmless HTML, images included as data.
 */
html: string, 
/**
 * The language of the text.
 */
language: ScreenLanguage, 
/**
 * What it is about.
 */
matter: Matter | null, 
/**
 * Who keeps it true.
 */
owner: PersonId, 
/**
 * Their name.
 */
owner_name: string, 
/**
 * The deputy's name, empty when there is none.
 */
deputy_name: string, 
/**
 * How far along it is.
 */
state: ArticleState, 
/**
 * The day by which it must be checked.
 */
review_by: Day | null, 
/**
 * When its text last changed.
 */
edited_at: Timestamp, 
/**
 * Whether I may change it.
 */
may_edit: boolean, 
/**
 * The states that I may put it in, the present one left out.
 */
may_become: Array<ArticleState>, };

/**
 * Who asked for help. Pupils only as a group.
 */
export type Asker = "teacher" | "principal" | "instructor" | "secretary" | "pupil_group" | "daycare" | "other";

/**
 * A file that was attached.
 */
export type Attached = { 
/**
 * The hash by which Markdown names it.
 */
hash: AttachmentHash, 
/**
 * The Markdown that shows it.
 */
markdown: string, };

/**
 * The BLAKE3-256 hash of an attachment's bytes: 64 lower-case hexadecimal digits.
 */
export type AttachmentHash = string;

/**
 * A day of the board.
 */
export type BoardDay = { 
/**
 * The civil day.
 */
day: Day, 
/**
 * The holiday that it is, if any.
 */
holiday: Holiday | null, 
/**
 * Whether it is today.
 */
is_today: boolean, };

/**
 * A person's week on the board.
 */
export type BoardRow = { 
/**
 * The person.
 */
person: PersonId, 
/**
 * Called name and family name.
 */
name: string, 
/**
 * The minutes planned in the week.
 */
planned_minutes: number, 
/**
 * The minutes that the engagement says; only coordinators and the person see it.
 */
target_minutes: number | null, 
/**
 * The last day of the engagement when it ends within 28 days of the week's Sunday; coordinators only.
 */
ends_on: Day | null, 
/**
 * The slots, by day and start.
 */
slots: Array<SlotCard>, };

/**
 * What a change does to its record.
 */
export type ChangeAct = "add" | "change" | "remove";

/**
 * One thing that was read from a line.
 */
export type Chip<T> = { 
/**
 * The value.
 */
value: T, 
/**
 * The words for it where the value is an id or a free text, else empty (the window has words for codes).
 */
label: string, 
/**
 * Whether the program assumed it instead of reading it.
 */
assumed: boolean, };

/**
 * What a person set on the chips of a line; what is left out comes from the line.
 */
export type ChipEdits = { 
/**
 * The unit.
 */
unit?: UnitId, 
/**
 * The room as text; empty for none.
 */
room?: string, 
/**
 * The matter.
 */
matter?: Matter, 
/**
 * The asker.
 */
asker?: Asker, 
/**
 * The minutes.
 */
minutes?: number, 
/**
 * The result.
 */
result?: EntryResult, 
/**
 * The day.
 */
day?: Day, };

/**
 * Two people changed the same thing without knowing of each other, and the other one's change stands.
 */
export type Conflict = { 
/**
 * What was replaced.
 */
id: LostChangeId, 
/**
 * The kind of the record.
 */
kind: Kind, 
/**
 * The record.
 */
record: string, 
/**
 * The record's name or first words; empty when it has none.
 */
title: string, 
/**
 * When the person's change was replaced.
 */
at: Timestamp, 
/**
 * Whose change stands; empty where the laptop does not know them.
 */
replaced_by: string, 
/**
 * Whether it was the person's own, from another laptop.
 */
by_me: boolean, 
/**
 * The fields in question.
 */
fields: Array<ConflictField>, 
/**
 * Whether the person can have their own back.
 */
restorable: Restorable, };

/**
 * Which conflict.
 */
export type ConflictArg = { 
/**
 * What was replaced.
 */
id: LostChangeId, };

/**
 * Both versions of a field.
 */
export type ConflictField = { 
/**
 * The field, with what the person wrote.
 */
mine: FieldChange, 
/**
 * What stands now.
 */
present: FieldChange, };

/**
 * The person of a unit whom a visitor meets.
 */
export type Contact = { 
/**
 * The name.
 */
name: string, 
/**
 * The role in the unit.
 */
role: string, 
/**
 * The telephone number.
 */
phone: string, };

/**
 * A civil day of the calendar on the wall, written `2026-11-23`. It has no time zone.
 */
export type Day = string;

/**
 * A text to be kept; an empty one is forgotten.
 */
export type Draft = { 
/**
 * The field.
 */
key: string, 
/**
 * The text.
 */
text: string, };

/**
 * Which text.
 */
export type DraftArg = { 
/**
 * The field, for example `quicklog` or `article:<id>`.
 */
key: string, };

/**
 * A first sign-in with an invitation code.
 */
export type EnrolArg = { 
/**
 * The address of the server.
 */
server: string, 
/**
 * The sign-in name.
 */
name: string, 
/**
 * The one-time code.
 */
code: string, 
/**
 * The new password.
 */
password: string, };

/**
 * Which entry.
 */
export type EntryArg = { 
/**
 * The entry.
 */
id: EntryId, };

/**
 * A change of an entry; what is left out stays.
 */
export type EntryChange = { 
/**
 * The entry.
 */
id: EntryId, 
/**
 * The room as text; empty for none.
 */
room?: string, 
/**
 * The matter.
 */
matter?: Matter, 
/**
 * The asker.
 */
asker?: Asker, 
/**
 * The minutes; its time entry follows.
 */
minutes?: number, 
/**
 * The result.
 */
result?: EntryResult, 
/**
 * The text.
 */
text?: string, };

/**
 * Which entries to list. What is left out does not narrow.
 */
export type EntryFilter = { 
/**
 * From this day on; a year back when left out, because a list of ten years answers nobody's question.
 */
from?: Day, 
/**
 * Up to this day.
 */
until?: Day, 
/**
 * At this unit.
 */
unit?: UnitId, 
/**
 * By this person.
 */
person?: PersonId, 
/**
 * About this matter.
 */
matter?: Matter, 
/**
 * Ended like this.
 */
result?: EntryResult, 
/**
 * At most this many, 1–500; 100 when left out.
 */
limit?: number, };

/**
 * One matter handled during a visit.
 */
export type EntryId = string;

/**
 * The entries that a filter found.
 */
export type EntryList = { 
/**
 * The entries, latest first.
 */
rows: Array<EntryRow>, 
/**
 * How many there are in all.
 */
total: number, 
/**
 * The minutes of all of them together.
 */
minutes: number, };

/**
 * How a matter ended.
 */
export type EntryResult = "solved" | "forwarded" | "unfinished" | "guided";

/**
 * An entry in a list.
 */
export type EntryRow = { 
/**
 * The entry.
 */
id: EntryId, 
/**
 * The civil day.
 */
day: Day, 
/**
 * When it was written down.
 */
logged_at: Timestamp, 
/**
 * Who did it.
 */
person: PersonId, 
/**
 * Their called name.
 */
person_name: string, 
/**
 * Where.
 */
unit: UnitId, 
/**
 * The unit's name.
 */
unit_name: string, 
/**
 * The room as written, or its name.
 */
room: string, 
/**
 * The room on the unit's card.
 */
room_id: RoomId | null, 
/**
 * What it was about.
 */
matter: Matter, 
/**
 * Who asked.
 */
asker: Asker | null, 
/**
 * How long it took.
 */
minutes: number, 
/**
 * How it ended.
 */
result: EntryResult | null, 
/**
 * What was wrong and what was done.
 */
text: string, 
/**
 * Whether I may change it.
 */
mine: boolean, 
/**
 * Whether it still waits to be sent.
 */
waiting: boolean, };

/**
 * A file into which the waiting changes were written. They go on waiting until the server answers this laptop itself.
 */
export type ExportedBundle = { 
/**
 * The name of the file.
 */
file: string, 
/**
 * How many changes are in it.
 */
changes: number, 
/**
 * Whether everything that waits is in it, and not only what there was room for.
 */
complete: boolean, };

/**
 * A command that failed: the window chooses words by the code, the log keeps the message.
 */
export type Failure = { 
/**
 * What the window acts on.
 */
code: FailureCode, 
/**
 * What happened, in English, for the log.
 */
message: string, };

/**
 * What the window acts on.
 */
export type FailureCode = "signed_out" | "no_right" | "not_found" | "invalid" | "incomplete" | "disk_full" | "damaged" | "too_new" | "no_keychain" | "wrong_credentials" | "wrong_code" | "weak_password" | "rate_limited" | "unreachable" | "not_our_server" | "certificate" | "server_error" | "too_large" | "not_an_image" | "nothing_waits" | "no_seal_key" | "not_a_bundle" | "bundle_foreign" | "bundle_damaged" | "file_failed" | "internal";

/**
 * A field with the value that a change gives it.
 */
export type FieldChange = { 
/**
 * The field: the window has words for `field-<kind>-<field>`.
 */
field: string, 
/**
 * The value.
 */
value: FieldValue, };

/**
 * A value of a field. References are resolved to names; codes are left to the window's words.
 */
export type FieldValue = { "is": "nothing" } | { "is": "unknown" } | { "is": "text", "value": string } | { "is": "code", "value": string } | { "is": "day", "value": Day } | { "is": "moment", "value": Timestamp } | { "is": "clock", "value": number } | { "is": "minutes", "value": number } | { "is": "texts", "value": Array<string> } | { "is": "codes", "value": Array<string> };

/**
 * A thing that a search found.
 */
export type Hit = { 
/**
 * What it is.
 */
kind: HitKind, 
/**
 * Its id.
 */
id: string, 
/**
 * Its name or first words.
 */
title: string, 
/**
 * What tells it from others of the same name.
 */
detail: string, 
/**
 * What of the title was found, as `[start, end]` in UTF-16 units.
 */
title_hits: Array<[number, number]>, };

/**
 * What a search finds.
 */
export type HitKind = "article" | "unit" | "person" | "visit_entry";

/**
 * A Finnish public holiday, or an eve on which work stops. The names on the screen come from the texts by this key.
 */
export type Holiday = "uudenvuodenpaiva" | "loppiainen" | "pitkaperjantai" | "paasiaispaiva" | "toinen_paasiaispaiva" | "vappu" | "helatorstai" | "helluntaipaiva" | "juhannusaatto" | "juhannuspaiva" | "pyhainpaiva" | "itsenaisyyspaiva" | "jouluaatto" | "joulupaiva" | "tapaninpaiva";

/**
 * A person's week in hours.
 */
export type Hours = { 
/**
 * The week.
 */
week: IsoWeek, 
/**
 * Whose.
 */
person: PersonId, 
/**
 * Their name.
 */
person_name: string, 
/**
 * The seven days, Monday first.
 */
days: Array<HoursDay>, 
/**
 * All minutes of the week.
 */
minutes: number, 
/**
 * The minutes that the engagement says, when I may see it.
 */
target_minutes: number | null, 
/**
 * The minutes by kind of work, most first.
 */
by_category: Array<[TimeCategory, number]>, 
/**
 * The minutes by unit, most first.
 */
by_unit: Array<[string, number]>, 
/**
 * The people whose hours I may see, by name, with their minutes of the week; empty unless I coordinate.
 */
people: Array<PersonHours>, };

/**
 * Whose hours, of which week.
 */
export type HoursArg = { 
/**
 * The week.
 */
week: IsoWeek, 
/**
 * Whose; mine when left out.
 */
person?: PersonId, };

/**
 * A day of a week in hours.
 */
export type HoursDay = { 
/**
 * The civil day.
 */
day: Day, 
/**
 * The minutes of the day.
 */
minutes: number, 
/**
 * What they went to: visits first, and each sort in the order of writing.
 */
rows: Array<TimeRow>, };

/**
 * A file that this laptop takes along to the server.
 */
export type ImportedBundle = { 
/**
 * The name of the file.
 */
file: string, 
/**
 * Whether this laptop was taking it along already.
 */
known: boolean, };

/**
 * A week by ISO 8601: Monday first, week 1 holds the first Thursday; 2026 and 2032 have a week 53.
 */
export type IsoWeek = { 
/**
 * The week's own year, which differs from the calendar year around New Year.
 */
year: number, 
/**
 * 1–53.
 */
week: number, };

/**
 * A kind of record.
 */
export type Kind = "person" | "unit" | "room" | "engagement" | "engagement_rule" | "school_calendar" | "plan_template" | "slot" | "slot_change" | "publication" | "demand" | "absence" | "swap" | "year_item" | "busy" | "feed" | "visit" | "visit_entry" | "time_entry" | "article" | "attachment" | "device" | "lost_change";

/**
 * What a line is.
 */
export type LineKind = "visit" | "time";

/**
 * How the program reads a line: the chips that are shown before Enter.
 */
export type LineReading = { 
/**
 * Whether it is a visit entry or time alone (`aika 20 opastus`).
 */
kind: LineKind, 
/**
 * Where; `None` when the line names no unit and today's schedule has none.
 */
unit: Chip<UnitId> | null, 
/**
 * The room.
 */
room: Chip<string> | null, 
/**
 * What it is about.
 */
matter: Chip<Matter>, 
/**
 * Who asked.
 */
asker: Chip<Asker> | null, 
/**
 * How long it took.
 */
minutes: Chip<number>, 
/**
 * How it ended.
 */
result: Chip<EntryResult> | null, 
/**
 * When.
 */
day: Chip<Day>, 
/**
 * The words that describe the matter.
 */
text: string, 
/**
 * The words that were not understood, as `[start, end]` in UTF-16 units of the line; they stay in the text.
 */
unknown: Array<[number, number]>, 
/**
 * Whether a personal identity code was found; it is masked in the text and never stored.
 */
masked: boolean, 
/**
 * The units that an ambiguous word could mean.
 */
candidates: Array<UnitChoice>, 
/**
 * Whether Enter logs it: a unit (or a time line) and some text or matter are there.
 */
ready: boolean, };

/**
 * What the chips offer.
 */
export type LogChoices = { 
/**
 * The units, by name.
 */
units: Array<UnitChoice>, 
/**
 * The people who log, by name.
 */
people: Array<PersonChoice>, };

/**
 * A line of the quick log while it is being typed, with what the person changed on its chips.
 */
export type LogLine = { 
/**
 * The line as typed.
 */
line: string, 
/**
 * What was set on the chips; it wins over the line.
 */
edits: ChipEdits, };

/**
 * What was logged.
 */
export type Logged = { 
/**
 * The new visit entry, or `None` for time alone.
 */
entry: EntryId | null, 
/**
 * The name of the unit, empty for time alone.
 */
unit_name: string, 
/**
 * The minutes.
 */
minutes: number, };

/**
 * A change that another one replaced.
 */
export type LostChangeId = string;

/**
 * Markdown to be shown.
 */
export type Markdown = { 
/**
 * The text.
 */
body: string, };

/**
 * What an entry is about. The names on the screen come from the texts by this code.
 */
export type Matter = "KIRJ" | "ESITYS" | "VERKKO" | "TULOSTUS" | "CHROME" | "TABLETTI" | "HENKLAITE" | "WILMA" | "TEAMS" | "OFFICE" | "VAKA" | "TIETOTURVA" | "MUU";

/**
 * The person who is signed in.
 */
export type Me = { 
/**
 * The person.
 */
id: PersonId, 
/**
 * The name that colleagues call them by; the sign-in name until their record has arrived.
 */
called_name: string, 
/**
 * The family name.
 */
last_name: string, 
/**
 * What they may act as.
 */
roles: Array<Role>, };

/**
 * A file to be attached.
 */
export type NewAttachment = { 
/**
 * The name of the file.
 */
name: string, 
/**
 * The bytes in base64.
 */
data: string, };

/**
 * A slot to be added; it starts as a draft.
 */
export type NewSlot = { 
/**
 * Who.
 */
person: PersonId, 
/**
 * Where.
 */
unit: UnitId | null, 
/**
 * When.
 */
day: Day, 
/**
 * Minutes since midnight.
 */
start: number, 
/**
 * Minutes since midnight.
 */
end: number, 
/**
 * What for.
 */
kind: SlotKind, 
/**
 * What the person should know.
 */
note?: string, };

/**
 * Time to be logged alone.
 */
export type NewTime = { 
/**
 * When.
 */
day: Day, 
/**
 * How long, 1–1440.
 */
minutes: number, 
/**
 * What kind of work.
 */
category: TimeCategory, 
/**
 * Where.
 */
unit?: UnitId, 
/**
 * What was done.
 */
text?: string, };

/**
 * When someone is at a unit next.
 */
export type NextVisit = { 
/**
 * The civil day.
 */
day: Day, 
/**
 * Minutes since midnight.
 */
start: number, 
/**
 * The called name.
 */
who: string, };

/**
 * An argument, or an answer, that says nothing: `{}`.
 */
export type Nothing = Record<string, never>;

/**
 * Which change.
 */
export type OpArg = { 
/**
 * The change.
 */
op: string, };

/**
 * A person to choose.
 */
export type PersonChoice = { 
/**
 * The person.
 */
id: PersonId, 
/**
 * Called name and family name.
 */
name: string, };

/**
 * A person's sum in the coordinators' list.
 */
export type PersonHours = { 
/**
 * The person.
 */
id: PersonId, 
/**
 * Called name and family name.
 */
name: string, 
/**
 * The minutes of the week.
 */
minutes: number, 
/**
 * The minutes that the engagement says.
 */
target_minutes: number | null, };

/**
 * A person who uses the program or is planned in it.
 */
export type PersonId = string;

/**
 * A unit as a visitor needs it.
 */
export type Place = { 
/**
 * The unit.
 */
id: UnitId, 
/**
 * The official name.
 */
name: string, 
/**
 * The street address.
 */
address: string, 
/**
 * How to get in.
 */
entrance: string, 
/**
 * Where the keys are.
 */
keys: string, 
/**
 * Where to park.
 */
parking: string, 
/**
 * Who meets a visitor.
 */
contact: Contact | null, 
/**
 * The rooms, by code.
 */
rooms: Array<Room>, };

/**
 * What publishing did.
 */
export type Published = { 
/**
 * How many slots became visible to everyone.
 */
slots: number, };

/**
 * A change that the server refused.
 */
export type RefusedChange = { 
/**
 * The change.
 */
op: string, 
/**
 * The kind of the record.
 */
kind: Kind, 
/**
 * The record's name or first words; empty when it has none.
 */
title: string, 
/**
 * When it was made.
 */
at: Timestamp, 
/**
 * What it was to do to the record.
 */
act: ChangeAct, 
/**
 * What it was to set, whole, so that nothing of it is lost.
 */
fields: Array<FieldChange>, 
/**
 * Why, for example `no_right`: the window has words for `refused-<reason>`, and others for one that it does not know.
 */
reason: string, 
/**
 * Whether it could be made again as things stand here.
 */
may_retry: boolean, };

/**
 * Whether a person can have their own version back.
 */
export type Restorable = "yes" | "stands" | "no_right" | "invalid" | "gone";

/**
 * What a person acts as.
 */
export type Role = "digari" | "coordinator" | "digivastaava" | "provider" | "staff" | "admin";

/**
 * A room of a unit.
 */
export type Room = { 
/**
 * The room's id.
 */
id: RoomId, 
/**
 * The unit that it belongs to.
 */
unit: UnitId, 
/**
 * The code on the door, lower-case, for example `lk204`.
 */
code: string, 
/**
 * The name, for example `Luokka 204`.
 */
name: string, 
/**
 * What the room is for, for example `luokka` or `opehuone`.
 */
kind: string, };

/**
 * A room of a unit.
 */
export type RoomId = string;

/**
 * A language that the window speaks.
 */
export type ScreenLanguage = "fi" | "sv" | "en";

/**
 * What to look for.
 */
export type SearchArg = { 
/**
 * Words in any inflected form; the last may be unfinished.
 */
query: string, 
/**
 * At most this many of each kind, 1–50.
 */
limit: number, };

/**
 * Who is signed in, and what the sign-in page needs.
 */
export type SessionState = { 
/**
 * The person who is signed in.
 */
signed_in: Me | null, 
/**
 * The address of the server.
 */
server: string, 
/**
 * The sign-in names used on this laptop, latest first.
 */
known_names: Array<string>, 
/**
 * Why the last person is not signed in although they were: `damaged`, `too_new`, `no_key`, `wiped`;
 * empty otherwise.
 */
trouble: string, };

/**
 * What a person set for themselves on this laptop.
 */
export type Settings = { 
/**
 * The language of the window.
 */
language: ScreenLanguage, 
/**
 * The colours of the window.
 */
theme: Theme, };

/**
 * A change of settings; what is left out stays.
 */
export type SettingsChange = { 
/**
 * The language of the window.
 */
language?: ScreenLanguage, 
/**
 * The colours of the window.
 */
theme?: Theme, };

/**
 * A later sign-in.
 */
export type SignInArg = { 
/**
 * The address of the server.
 */
server: string, 
/**
 * The sign-in name.
 */
name: string, 
/**
 * The password.
 */
password: string, };

/**
 * Everything about a unit that a visitor needs.
 */
export type SiteCard = { 
/**
 * Name, address, entrance, keys, parking, contact and rooms.
 */
place: Place, 
/**
 * What it is.
 */
form: UnitForm, 
/**
 * The area.
 */
area: string, 
/**
 * Whether someone else than the municipality runs it.
 */
private: boolean, 
/**
 * The buildings where it works.
 */
sites: Array<string>, 
/**
 * The last day on which it exists, if that is decided.
 */
valid_until: Day | null, 
/**
 * The digital lead of the unit, by name, empty when there is none.
 */
digivastaava: string, 
/**
 * The coming slots there, at most ten, with whose they are in `with`; their `unit` is this one and left out.
 */
coming: Array<Stop>, 
/**
 * The latest entries there, at most twenty.
 */
entries: Array<EntryRow>, 
/**
 * The devices by kind: kind, how many.
 */
devices: Array<[string, number]>, 
/**
 * Whether I may change the card.
 */
may_edit: boolean, };

/**
 * A change of a unit's card; what is left out stays.
 */
export type SiteChange = { 
/**
 * The unit.
 */
id: UnitId, 
/**
 * The street address.
 */
address?: string, 
/**
 * How to get in.
 */
entrance?: string, 
/**
 * Where the keys are.
 */
keys?: string, 
/**
 * Where to park.
 */
parking?: string, };

/**
 * A unit in a list.
 */
export type SiteRow = { 
/**
 * The unit.
 */
id: UnitId, 
/**
 * The official name.
 */
name: string, 
/**
 * What it is.
 */
form: UnitForm, 
/**
 * The area.
 */
area: string, 
/**
 * Whether someone else than the municipality runs it.
 */
private: boolean, 
/**
 * The last day on which it exists, if that is decided.
 */
valid_until: Day | null, 
/**
 * The next published slot there: day, start, and who.
 */
next: NextVisit | null, };

/**
 * Which slot.
 */
export type SlotArg = { 
/**
 * The slot.
 */
id: SlotId, };

/**
 * A slot on the board.
 */
export type SlotCard = { 
/**
 * The slot.
 */
id: SlotId, 
/**
 * The civil day.
 */
day: Day, 
/**
 * Minutes since midnight.
 */
start: number, 
/**
 * Minutes since midnight.
 */
end: number, 
/**
 * What the time is for.
 */
kind: SlotKind, 
/**
 * How far along it is.
 */
state: SlotState, 
/**
 * Where.
 */
unit: UnitId | null, 
/**
 * The unit's name, empty without a unit.
 */
unit_name: string, 
/**
 * What the person should know.
 */
note: string, 
/**
 * Whether another slot of the person overlaps it.
 */
overlaps: boolean, };

/**
 * A change of a slot; what is left out stays.
 */
export type SlotChange = { 
/**
 * The slot.
 */
id: SlotId, 
/**
 * Another person.
 */
person?: PersonId, 
/**
 * Another unit.
 */
unit?: UnitId, 
/**
 * Another day.
 */
day?: Day, 
/**
 * Minutes since midnight.
 */
start?: number, 
/**
 * Minutes since midnight.
 */
end?: number, 
/**
 * Another purpose.
 */
kind?: SlotKind, 
/**
 * Another note.
 */
note?: string, };

/**
 * A slot opened on its own, for example from a notification.
 */
export type SlotDetail = { 
/**
 * The slot with all that is needed to get there.
 */
stop: Stop, 
/**
 * Who is planned; `None` for an open slot.
 */
person: PersonId | null, 
/**
 * Their name; empty for an open slot.
 */
person_name: string, 
/**
 * Whether I may change it.
 */
may_plan: boolean, 
/**
 * Whether it is mine and waits for my confirmation.
 */
may_confirm: boolean, };

/**
 * A planned time at a unit or in learning.
 */
export type SlotId = string;

/**
 * What a slot is for. Each has a colour and a code on the board.
 */
export type SlotKind = "koulu" | "paivystys" | "koulutus" | "valmennus" | "siirtyma" | "toimisto";

/**
 * How far along a slot is.
 *
 * ```text
 * draft → proposed → published → acknowledged → done
 *                      │    └──────────┬─→ swapping → acknowledged
 *                      └───────────────┴─→ cancelled | absent
 * ```
 */
export type SlotState = "draft" | "proposed" | "published" | "acknowledged" | "done" | "swapping" | "cancelled" | "absent";

/**
 * Which slots.
 */
export type SlotsArg = { 
/**
 * The slots.
 */
ids: Array<SlotId>, };

/**
 * Something that a person did, with all the records that it touched.
 */
export type Step = { 
/**
 * Its number, growing.
 */
id: number, 
/**
 * What it was: the window has words for `undo-<label>`.
 */
label: StepLabel, 
/**
 * What it was about, for example a title.
 */
about: string, 
/**
 * When it was done.
 */
at: Timestamp, 
/**
 * Whether it is undone.
 */
undone: boolean, 
/**
 * Whether some of it could not be taken back, because someone else had changed it since.
 */
partly: boolean, };

/**
 * What a person did.
 */
export type StepLabel = "add_slot" | "change_slot" | "remove_slot" | "publish_week" | "confirm_slots" | "log" | "change_entry" | "remove_entry" | "add_time" | "change_time" | "remove_time" | "write_article" | "article_state" | "remove_article" | "change_site" | "restore_change" | "keep_present" | "retry_change";

/**
 * A slot of mine with all that I need to get there.
 */
export type Stop = { 
/**
 * The slot.
 */
slot: SlotId, 
/**
 * The civil day.
 */
day: Day, 
/**
 * Minutes since midnight.
 */
start: number, 
/**
 * Minutes since midnight.
 */
end: number, 
/**
 * What the time is for.
 */
kind: SlotKind, 
/**
 * How far along it is.
 */
state: SlotState, 
/**
 * What I should know.
 */
note: string, 
/**
 * Where; `None` for time outside the units.
 */
unit: Place | null, 
/**
 * The colleagues who are there at the same time, by called name.
 */
with: Array<string>, };

/**
 * What the exchange is doing.
 */
export type SyncState = "idle" | "syncing" | "offline";

/**
 * The state of the exchange.
 */
export type SyncStatus = { 
/**
 * What it is doing.
 */
state: SyncState, 
/**
 * What is wrong, `None` when nothing is.
 */
trouble: SyncTrouble | null, 
/**
 * How many changes wait to be sent.
 */
waiting: number, 
/**
 * How many changes the server refused and the person has not looked at.
 */
refused: number, 
/**
 * How many changes of the person somebody else's replaced, and the person has not decided about.
 */
conflicts: number, 
/**
 * How many changes that it had taken are sent again, because the server was restored from a backup; 0 when it was
 * not.
 */
reoffered: number, 
/**
 * Since when the trouble lasts.
 */
since: Timestamp | null, 
/**
 * When the server last answered.
 */
last_ok: Timestamp | null, };

/**
 * What is wrong with the exchange. The window has one sentence for each.
 */
export type SyncTrouble = "unreachable" | "not_our_server" | "server_error" | "certificate" | "signed_out" | "too_old" | "busy" | "full";

/**
 * The colours of the window.
 */
export type Theme = "auto" | "light" | "dark";

/**
 * Which time entry.
 */
export type TimeArg = { 
/**
 * The time entry.
 */
id: TimeEntryId, };

/**
 * What kind of work the minutes were.
 */
export type TimeCategory = "support" | "guidance" | "learning" | "travel" | "meeting" | "other";

/**
 * A change of a time entry; what is left out stays.
 */
export type TimeChange = { 
/**
 * The time entry.
 */
id: TimeEntryId, 
/**
 * How long.
 */
minutes?: number, 
/**
 * What kind of work.
 */
category?: TimeCategory, 
/**
 * What was done.
 */
text?: string, };

/**
 * Minutes of work on a day.
 */
export type TimeEntryId = string;

/**
 * A time entry in a list.
 */
export type TimeRow = { 
/**
 * The time entry.
 */
id: TimeEntryId, 
/**
 * How long.
 */
minutes: number, 
/**
 * What kind of work.
 */
category: TimeCategory, 
/**
 * The unit's name, empty outside the units.
 */
unit_name: string, 
/**
 * What was done: its own text, or that of its visit entry.
 */
text: string, 
/**
 * The visit entry that it came from.
 */
entry: EntryId | null, 
/**
 * Whether I may change it here: mine, not approved, and not from a visit entry.
 */
editable: boolean, };

/**
 * An instant: milliseconds since 1970-01-01 UTC.
 */
export type Timestamp = number;

/**
 * *Tänään*: where I go today, what I have done, and what comes next.
 */
export type Today = { 
/**
 * The day that is today.
 */
day: Day, 
/**
 * Its ISO week.
 */
week: IsoWeek, 
/**
 * The holiday that it is, if any.
 */
holiday: Holiday | null, 
/**
 * My slots of today, earliest first.
 */
stops: Array<Stop>, 
/**
 * My next slots after today, at most five, earliest first.
 */
next: Array<Stop>, 
/**
 * My entries of today, latest first.
 */
entries: Array<EntryRow>, 
/**
 * The minutes that I have logged today.
 */
minutes_today: number, 
/**
 * The minutes that I have logged this week.
 */
minutes_week: number, 
/**
 * The minutes a week that my engagement says, when I have one.
 */
target_week: number | null, 
/**
 * Published slots of mine, from today on, that I have not confirmed yet.
 */
unconfirmed: Array<SlotId>, };

/**
 * Which unit.
 */
export type UnitArg = { 
/**
 * The unit.
 */
id: UnitId, };

/**
 * A unit to choose.
 */
export type UnitChoice = { 
/**
 * The unit.
 */
id: UnitId, 
/**
 * The official name.
 */
name: string, 
/**
 * What people call it in a hurry.
 */
short_names: Array<string>, };

/**
 * What kind of unit it is; each has a school calendar of its own.
 */
export type UnitForm = "vaka" | "perus" | "lukio" | "hallinto" | "muu";

/**
 * A school, upper secondary school, daycare centre or office.
 */
export type UnitId = string;

/**
 * How many waiting changes to list.
 */
export type WaitingArg = { 
/**
 * The oldest so many.
 */
limit: number, };

/**
 * A change that waits to be sent.
 */
export type WaitingChange = { 
/**
 * The change.
 */
op: string, 
/**
 * The kind of the record.
 */
kind: Kind, 
/**
 * The record's name or first words; empty when it has none.
 */
title: string, 
/**
 * When it was made.
 */
at: Timestamp, 
/**
 * What it does to the record.
 */
act: ChangeAct, 
/**
 * What it sets, with long texts cut; empty for anything but [`ChangeAct::Change`].
 */
fields: Array<FieldChange>, };

/**
 * The waiting changes.
 */
export type WaitingList = { 
/**
 * The oldest ones, as many as were asked for.
 */
changes: Array<WaitingChange>, 
/**
 * How many there are in all.
 */
total: number, };

/**
 * Which week.
 */
export type WeekArg = { 
/**
 * The week.
 */
week: IsoWeek, };

/**
 * The week board: everyone whom I may see, day by day.
 */
export type WeekBoard = { 
/**
 * The week.
 */
week: IsoWeek, 
/**
 * Its seven days, Monday first.
 */
days: Array<BoardDay>, 
/**
 * One row a person: digarit who have an engagement or a slot in the week, by name. Coordinators see all; others
 * see everyone's published slots.
 */
rows: Array<BoardRow>, 
/**
 * The units that a slot can be at, by name.
 */
units: Array<UnitChoice>, 
/**
 * How many slots of the week wait to be published. Always 0 for those who do not plan.
 */
unpublished: number, 
/**
 * Whether I may plan.
 */
may_plan: boolean, };
