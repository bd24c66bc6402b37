//! The work year: what a person sees of the schedule and what a coordinator does to it.

use lahituki_domain::calendar::Holiday;
use lahituki_domain::ids::{PersonId, SlotId, UnitId};
use lahituki_domain::people::{Contact, Room};
use lahituki_domain::schedule::{SlotKind, SlotState};
use lahituki_domain::{Day, IsoWeek};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// *Tänään*: where I go today, what I have done, and what comes next.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Today {
    /// The day that is today.
    pub day: Day,
    /// Its ISO week.
    pub week: IsoWeek,
    /// The holiday that it is, if any.
    pub holiday: Option<Holiday>,
    /// My slots of today, earliest first.
    pub stops: Vec<Stop>,
    /// My next slots after today, at most five, earliest first.
    pub next: Vec<Stop>,
    /// My entries of today, latest first.
    pub entries: Vec<crate::visits::EntryRow>,
    /// The minutes that I have logged today.
    pub minutes_today: u16,
    /// The minutes that I have logged this week.
    pub minutes_week: u16,
    /// The minutes a week that my engagement says, when I have one.
    pub target_week: Option<u16>,
    /// Published slots of mine, from today on, that I have not confirmed yet.
    pub unconfirmed: Vec<SlotId>,
}

/// A slot of mine with all that I need to get there.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Stop {
    /// The slot.
    pub slot: SlotId,
    /// The civil day.
    pub day: Day,
    /// Minutes since midnight.
    pub start: u16,
    /// Minutes since midnight.
    pub end: u16,
    /// What the time is for.
    pub kind: SlotKind,
    /// How far along it is.
    pub state: SlotState,
    /// What I should know.
    pub note: String,
    /// Where; `None` for time outside the units.
    pub unit: Option<Place>,
    /// The colleagues who are there at the same time, by called name.
    pub with: Vec<String>,
}

/// A unit as a visitor needs it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Place {
    /// The unit.
    pub id: UnitId,
    /// The official name.
    pub name: String,
    /// The street address.
    pub address: String,
    /// How to get in.
    pub entrance: String,
    /// Where the keys are.
    pub keys: String,
    /// Where to park.
    pub parking: String,
    /// Who meets a visitor.
    pub contact: Option<Contact>,
    /// The rooms, by code.
    pub rooms: Vec<Room>,
}

/// Which week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct WeekArg {
    /// The week.
    pub week: IsoWeek,
}

/// The week board: everyone whom I may see, day by day.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct WeekBoard {
    /// The week.
    pub week: IsoWeek,
    /// Its seven days, Monday first.
    pub days: Vec<BoardDay>,
    /// One row a person: digarit who have an engagement or a slot in the week, by name. Coordinators see all; others
    /// see everyone's published slots.
    pub rows: Vec<BoardRow>,
    /// The units that a slot can be at, by name.
    pub units: Vec<UnitChoice>,
    /// How many slots of the week wait to be published. Always 0 for those who do not plan.
    pub unpublished: u32,
    /// Whether I may plan.
    pub may_plan: bool,
}

/// A day of the board.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct BoardDay {
    /// The civil day.
    pub day: Day,
    /// The holiday that it is, if any.
    pub holiday: Option<Holiday>,
    /// Whether it is today.
    pub is_today: bool,
}

/// A person's week on the board.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct BoardRow {
    /// The person.
    pub person: PersonId,
    /// Called name and family name.
    pub name: String,
    /// The minutes planned in the week.
    pub planned_minutes: u16,
    /// The minutes that the engagement says; only coordinators and the person see it.
    pub target_minutes: Option<u16>,
    /// The last day of the engagement when it ends within 28 days of the week's Sunday; coordinators only.
    pub ends_on: Option<Day>,
    /// The slots, by day and start.
    pub slots: Vec<SlotCard>,
}

/// A slot on the board.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SlotCard {
    /// The slot.
    pub id: SlotId,
    /// The civil day.
    pub day: Day,
    /// Minutes since midnight.
    pub start: u16,
    /// Minutes since midnight.
    pub end: u16,
    /// What the time is for.
    pub kind: SlotKind,
    /// How far along it is.
    pub state: SlotState,
    /// Where.
    pub unit: Option<UnitId>,
    /// The unit's name, empty without a unit.
    pub unit_name: String,
    /// What the person should know.
    pub note: String,
    /// Whether another slot of the person overlaps it.
    pub overlaps: bool,
}

/// A unit to choose.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct UnitChoice {
    /// The unit.
    pub id: UnitId,
    /// The official name.
    pub name: String,
    /// What people call it in a hurry.
    pub short_names: Vec<String>,
}

/// A slot to be added; it starts as a draft.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct NewSlot {
    /// Who.
    pub person: PersonId,
    /// Where.
    pub unit: Option<UnitId>,
    /// When.
    pub day: Day,
    /// Minutes since midnight.
    pub start: u16,
    /// Minutes since midnight.
    pub end: u16,
    /// What for.
    pub kind: SlotKind,
    /// What the person should know.
    #[serde(default)]
    #[ts(optional)]
    pub note: Option<String>,
}

/// A change of a slot; what is left out stays.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SlotChange {
    /// The slot.
    pub id: SlotId,
    /// Another person.
    pub person: Option<PersonId>,
    /// Another unit.
    pub unit: Option<UnitId>,
    /// Another day.
    pub day: Option<Day>,
    /// Minutes since midnight.
    pub start: Option<u16>,
    /// Minutes since midnight.
    pub end: Option<u16>,
    /// Another purpose.
    pub kind: Option<SlotKind>,
    /// Another note.
    pub note: Option<String>,
}

/// Which slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct SlotArg {
    /// The slot.
    pub id: SlotId,
}

/// Which slots.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct SlotsArg {
    /// The slots.
    pub ids: Vec<SlotId>,
}

/// What publishing did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Published {
    /// How many slots became visible to everyone.
    pub slots: u32,
}

/// A slot opened on its own, for example from a notification.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SlotDetail {
    /// The slot with all that is needed to get there.
    pub stop: Stop,
    /// Who is planned.
    pub person: PersonId,
    /// Their name.
    pub person_name: String,
    /// Whether I may change it.
    pub may_plan: bool,
    /// Whether it is mine and waits for my confirmation.
    pub may_confirm: bool,
}

/// Stub.
pub(crate) fn today(_reading: &crate::Reading<'_>, _arg: crate::commands::Nothing) -> Result<Today, crate::Failure> {
    Err(crate::Failure::not_found())
}

/// Stub.
pub(crate) fn week(_reading: &crate::Reading<'_>, _arg: WeekArg) -> Result<WeekBoard, crate::Failure> {
    Err(crate::Failure::not_found())
}

/// Stub.
pub(crate) fn slot(_reading: &crate::Reading<'_>, _arg: SlotArg) -> Result<SlotDetail, crate::Failure> {
    Err(crate::Failure::not_found())
}

/// Stub.
pub(crate) fn add_slot(
    _writing: &mut crate::Writing<'_, '_>,
    _arg: NewSlot,
) -> Result<lahituki_domain::ids::SlotId, crate::Failure> {
    Err(crate::Failure::not_found())
}

/// Stub.
pub(crate) fn change_slot(
    _writing: &mut crate::Writing<'_, '_>,
    _arg: SlotChange,
) -> Result<crate::commands::Nothing, crate::Failure> {
    Err(crate::Failure::not_found())
}

/// Stub.
pub(crate) fn remove_slot(
    _writing: &mut crate::Writing<'_, '_>,
    _arg: SlotArg,
) -> Result<crate::commands::Nothing, crate::Failure> {
    Err(crate::Failure::not_found())
}

/// Stub.
pub(crate) fn publish(_writing: &mut crate::Writing<'_, '_>, _arg: WeekArg) -> Result<Published, crate::Failure> {
    Err(crate::Failure::not_found())
}

/// Stub.
pub(crate) fn confirm(
    _writing: &mut crate::Writing<'_, '_>,
    _arg: SlotsArg,
) -> Result<crate::commands::Nothing, crate::Failure> {
    Err(crate::Failure::not_found())
}
