//! The week board.

use super::rows::Rows;
use super::{WeekArg, plans};
use crate::titles::alphabetical;
use crate::{Failure, Reading};
use lahituki_domain::calendar::{Holiday, holiday_on};
use lahituki_domain::ids::{PersonId, SlotId, UnitId};
use lahituki_domain::people::Unit;
use lahituki_domain::schedule::{ScheduleSlot, SlotKind, SlotState};
use lahituki_domain::{Day, IsoWeek};
use lahituki_store::{people, schedule};
use serde::Serialize;
use ts_rs::TS;

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

pub(crate) fn week(reading: &Reading<'_>, arg: WeekArg) -> Result<WeekBoard, Failure> {
    let days = arg.week.days();
    let [monday, .., sunday] = days[..] else { return Err(Failure::invalid("the year has no such week")) };
    let units = people::units(reading.db)?;
    let slots = schedule::between(reading.db, monday, sunday)?;
    let waits = |slot: &&ScheduleSlot| slot.state.is_unpublished();
    Ok(WeekBoard {
        week: arg.week,
        days: days.iter().map(|&day| board_day(day, reading.today)).collect(),
        unpublished: if plans(reading.me) { slots.iter().filter(waits).count() as u32 } else { 0 },
        rows: Rows::new(reading, monday, sunday, &units, slots)?.all(people::people(reading.db)?),
        units: choices(units, monday, sunday),
        may_plan: plans(reading.me),
    })
}

fn board_day(day: Day, today: Day) -> BoardDay {
    BoardDay { day, holiday: holiday_on(day), is_today: day == today }
}

/// Returns the units that are open on any day from `from` to `until`, by name.
pub(crate) fn choices(units: Vec<Unit>, from: Day, until: Day) -> Vec<UnitChoice> {
    let is_open = |unit: &Unit| {
        unit.valid_from.is_none_or(|first| first <= until) && unit.valid_until.is_none_or(|last| from <= last)
    };
    let choice = |unit: Unit| UnitChoice { id: unit.id, name: unit.name, short_names: unit.short_names };
    let mut choices: Vec<UnitChoice> = units.into_iter().filter(is_open).map(choice).collect();
    choices.sort_by_cached_key(|choice| alphabetical(&choice.name));
    choices
}
