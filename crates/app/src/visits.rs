//! Logging what was done, and the hours that follow from it.

mod rows;

pub use rows::EntryRow;
pub(crate) use rows::entry_rows;

use lahituki_domain::ids::{EntryId, PersonId, TimeEntryId, UnitId};
use lahituki_domain::visits::{Asker, EntryResult, Matter, TimeCategory};
use lahituki_domain::{Day, IsoWeek};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A line of the quick log while it is being typed, with what the person changed on its chips.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct LogLine {
    /// The line as typed.
    pub line: String,
    /// What was set on the chips; it wins over the line.
    #[serde(default)]
    pub edits: ChipEdits,
}

/// What a person set on the chips of a line; what is left out comes from the line.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ChipEdits {
    /// The unit.
    pub unit: Option<UnitId>,
    /// The room as text; empty for none.
    pub room: Option<String>,
    /// The matter.
    pub matter: Option<Matter>,
    /// The asker.
    pub asker: Option<Asker>,
    /// The minutes.
    pub minutes: Option<u16>,
    /// The result.
    pub result: Option<EntryResult>,
    /// The day.
    pub day: Option<Day>,
}

/// How the program reads a line: the chips that are shown before Enter.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LineReading {
    /// Whether it is a visit entry or time alone (`aika 20 opastus`).
    pub kind: LineKind,
    /// Where; `None` when the line names no unit and today's schedule has none.
    pub unit: Option<Chip<UnitId>>,
    /// The room.
    pub room: Option<Chip<String>>,
    /// What it is about.
    pub matter: Chip<Matter>,
    /// Who asked.
    pub asker: Option<Chip<Asker>>,
    /// How long it took.
    pub minutes: Chip<u16>,
    /// How it ended.
    pub result: Option<Chip<EntryResult>>,
    /// When.
    pub day: Chip<Day>,
    /// The words that describe the matter.
    pub text: String,
    /// The words that were not understood, as `[start, end]` in UTF-16 units of the line; they stay in the text.
    pub unknown: Vec<(u32, u32)>,
    /// The units that an ambiguous word could mean.
    pub candidates: Vec<crate::schedule::UnitChoice>,
    /// Whether Enter logs it: a unit (or a time line) and some text or matter are there.
    pub ready: bool,
}

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LineKind {
    /// A visit entry with its time.
    Visit,
    /// Time alone.
    Time,
}

/// One thing that was read from a line.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Chip<T: TS> {
    /// The value.
    pub value: T,
    /// The words for it where the value is an id or a free text, else empty (the window has words for codes).
    pub label: String,
    /// Whether the program assumed it instead of reading it.
    pub assumed: bool,
}

/// What was logged.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Logged {
    /// The new visit entry, or `None` for time alone.
    pub entry: Option<EntryId>,
    /// The name of the unit, empty for time alone.
    pub unit_name: String,
    /// The minutes.
    pub minutes: u16,
}

/// Which entries to list. What is left out does not narrow.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct EntryFilter {
    /// From this day on.
    pub from: Option<Day>,
    /// Up to this day.
    pub until: Option<Day>,
    /// At this unit.
    pub unit: Option<UnitId>,
    /// By this person.
    pub person: Option<PersonId>,
    /// About this matter.
    pub matter: Option<Matter>,
    /// Ended like this.
    pub result: Option<EntryResult>,
    /// At most this many, 1–500; 100 when left out.
    pub limit: Option<u32>,
}

/// The entries that a filter found.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct EntryList {
    /// The entries, latest first.
    pub rows: Vec<EntryRow>,
    /// How many there are in all.
    pub total: u32,
    /// The minutes of all of them together.
    pub minutes: u32,
}

/// A change of an entry; what is left out stays.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct EntryChange {
    /// The entry.
    pub id: EntryId,
    /// The room as text; empty for none.
    pub room: Option<String>,
    /// The matter.
    pub matter: Option<Matter>,
    /// The asker.
    pub asker: Option<Asker>,
    /// The minutes; its time entry follows.
    pub minutes: Option<u16>,
    /// The result.
    pub result: Option<EntryResult>,
    /// The text.
    pub text: Option<String>,
}

/// Which entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct EntryArg {
    /// The entry.
    pub id: EntryId,
}

/// What the chips offer.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LogChoices {
    /// The units, by name.
    pub units: Vec<crate::schedule::UnitChoice>,
    /// The people who log, by name.
    pub people: Vec<PersonChoice>,
}

/// A person to choose.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PersonChoice {
    /// The person.
    pub id: PersonId,
    /// Called name and family name.
    pub name: String,
}

/// Whose hours, of which week.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct HoursArg {
    /// The week.
    pub week: IsoWeek,
    /// Whose; mine when left out.
    pub person: Option<PersonId>,
}

/// A person's week in hours.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Hours {
    /// The week.
    pub week: IsoWeek,
    /// Whose.
    pub person: PersonId,
    /// Their name.
    pub person_name: String,
    /// The seven days, Monday first.
    pub days: Vec<HoursDay>,
    /// All minutes of the week.
    pub minutes: u16,
    /// The minutes that the engagement says, when I may see it.
    pub target_minutes: Option<u16>,
    /// The minutes by kind of work, most first.
    pub by_category: Vec<(TimeCategory, u16)>,
    /// The minutes by unit, most first.
    pub by_unit: Vec<(String, u16)>,
    /// The people whose hours I may see, by name, with their minutes of the week; empty unless I coordinate.
    pub people: Vec<PersonHours>,
}

/// A person's sum in the coordinators' list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PersonHours {
    /// The person.
    pub id: PersonId,
    /// Called name and family name.
    pub name: String,
    /// The minutes of the week.
    pub minutes: u16,
    /// The minutes that the engagement says.
    pub target_minutes: Option<u16>,
}

/// A day of a week in hours.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct HoursDay {
    /// The civil day.
    pub day: Day,
    /// The minutes of the day.
    pub minutes: u16,
    /// What they went to, in the order of writing.
    pub rows: Vec<TimeRow>,
}

/// A time entry in a list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TimeRow {
    /// The time entry.
    pub id: TimeEntryId,
    /// How long.
    pub minutes: u16,
    /// What kind of work.
    pub category: TimeCategory,
    /// The unit's name, empty outside the units.
    pub unit_name: String,
    /// What was done: its own text, or that of its visit entry.
    pub text: String,
    /// The visit entry that it came from.
    pub entry: Option<EntryId>,
    /// Whether I may change it here: mine, not approved, and not from a visit entry.
    pub editable: bool,
}

/// Time to be logged alone.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct NewTime {
    /// When.
    pub day: Day,
    /// How long, 1–1440.
    pub minutes: u16,
    /// What kind of work.
    pub category: TimeCategory,
    /// Where.
    pub unit: Option<UnitId>,
    /// What was done.
    pub text: Option<String>,
}

/// A change of a time entry; what is left out stays.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct TimeChange {
    /// The time entry.
    pub id: TimeEntryId,
    /// How long.
    pub minutes: Option<u16>,
    /// What kind of work.
    pub category: Option<TimeCategory>,
    /// What was done.
    pub text: Option<String>,
}

/// Which time entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct TimeArg {
    /// The time entry.
    pub id: TimeEntryId,
}

/// Stub.
pub(crate) fn read_line(_reading: &crate::Reading<'_>, _arg: LogLine) -> Result<LineReading, crate::Failure> {
    Err(crate::Failure::not_found())
}

/// Stub.
pub(crate) fn log(_writing: &mut crate::Writing<'_, '_>, _arg: LogLine) -> Result<Logged, crate::Failure> {
    Err(crate::Failure::not_found())
}

/// Stub.
pub(crate) fn choices(
    _reading: &crate::Reading<'_>,
    _arg: crate::commands::Nothing,
) -> Result<LogChoices, crate::Failure> {
    Err(crate::Failure::not_found())
}

/// Stub.
pub(crate) fn entries(_reading: &crate::Reading<'_>, _arg: EntryFilter) -> Result<EntryList, crate::Failure> {
    Err(crate::Failure::not_found())
}

/// Stub.
pub(crate) fn entry(_reading: &crate::Reading<'_>, _arg: EntryArg) -> Result<EntryRow, crate::Failure> {
    Err(crate::Failure::not_found())
}

/// Stub.
pub(crate) fn change_entry(
    _writing: &mut crate::Writing<'_, '_>,
    _arg: EntryChange,
) -> Result<crate::commands::Nothing, crate::Failure> {
    Err(crate::Failure::not_found())
}

/// Stub.
pub(crate) fn remove_entry(
    _writing: &mut crate::Writing<'_, '_>,
    _arg: EntryArg,
) -> Result<crate::commands::Nothing, crate::Failure> {
    Err(crate::Failure::not_found())
}

/// Stub.
pub(crate) fn hours(_reading: &crate::Reading<'_>, _arg: HoursArg) -> Result<Hours, crate::Failure> {
    Err(crate::Failure::not_found())
}

/// Stub.
pub(crate) fn add_time(
    _writing: &mut crate::Writing<'_, '_>,
    _arg: NewTime,
) -> Result<lahituki_domain::ids::TimeEntryId, crate::Failure> {
    Err(crate::Failure::not_found())
}

/// Stub.
pub(crate) fn change_time(
    _writing: &mut crate::Writing<'_, '_>,
    _arg: TimeChange,
) -> Result<crate::commands::Nothing, crate::Failure> {
    Err(crate::Failure::not_found())
}

/// Stub.
pub(crate) fn remove_time(
    _writing: &mut crate::Writing<'_, '_>,
    _arg: TimeArg,
) -> Result<crate::commands::Nothing, crate::Failure> {
    Err(crate::Failure::not_found())
}
