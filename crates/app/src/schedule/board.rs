//! The week board.

mod cards;
mod units;

pub(super) use cards::Cards;
pub use cards::{Placement, SlotCard, UntoldChange, UntoldWhat};
pub use units::UnitRow;

use super::findings::{self, FindingRow};
use super::planned::{self, Planned};
use super::problem::{Judged, judged};
use super::rows::Rows;
use super::{WeekArg, plans};
use crate::titles::alphabetical;
use crate::{Failure, Reading};
use lahituki_domain::calendar::{Holiday, holiday_on};
use lahituki_domain::ids::{PersonId, UnitId};
use lahituki_domain::people::Unit;
use lahituki_domain::schedule::Span;
use lahituki_domain::{Day, IsoWeek, Timestamp};
use lahituki_store::people;
use lahituki_store::schedule::{changes, planning};
use serde::Serialize;
use ts_rs::TS;

/// The week board: everyone whom I may see, day by day, and the same slots unit by unit.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct WeekBoard {
    /// The week.
    pub week: IsoWeek,
    /// Its seven days, Monday first.
    pub days: Vec<BoardDay>,
    /// One row a person: digarit who have an engagement or a slot in the week, by name. Coordinators see all; others
    /// see everyone's published slots.
    pub rows: Vec<BoardRow>,
    /// The slots without a person, by day and start.
    pub open: Vec<SlotCard>,
    /// One row a unit, by name.
    pub unit_rows: Vec<UnitRow>,
    /// The units that a slot can be at, by name.
    pub units: Vec<UnitChoice>,
    /// How many slots of the week wait to be published. Always 0 for those who do not plan.
    pub unpublished: u32,
    /// How many changes and added slots, of all weeks, wait to be told. Always 0 for those who do not plan.
    pub untold: u32,
    /// Whether I may plan.
    pub may_plan: bool,
    /// When the week was published last, and by whom.
    pub publication: Option<PublishedBy>,
    /// How many templates there are; coordinators only.
    pub templates: u32,
    /// What is wrong with the week, the hard ones first; coordinators only.
    pub findings: Vec<FindingRow>,
}

/// When and by whom a week was published.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PublishedBy {
    /// When.
    pub at: Timestamp,
    /// By whom; empty where the laptop does not know them.
    pub by_name: String,
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
    /// The minutes that the week asks for, holidays taken off; only coordinators and the person see it.
    pub target_minutes: Option<u16>,
    /// The last day of the engagement when it ends within 28 days of the week's Sunday; coordinators only.
    pub ends_on: Option<Day>,
    /// The slots, by day and start.
    pub slots: Vec<SlotCard>,
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
    let week = Span { from: monday, until: sunday };
    let plans = plans(reading.me);
    let judged = judged(reading, week)?;
    let (units, people) = (people::units(reading.db)?, people::people(reading.db)?);
    let planned = planned::between(reading, monday, sunday)?;
    let unpublished = |planned: &&Planned| plans && planned.slot.state.is_unpublished() && !planned.is_added;
    let unpublished = planned.iter().filter(unpublished).count() as u32;
    let cards = Cards::new(&units, &people);
    let rows = Rows::new(reading, week, &cards, planned)?;
    Ok(WeekBoard {
        week: arg.week,
        days: days.iter().map(|&day| board_day(day, reading.today)).collect(),
        unit_rows: units::rows(reading, &judged, week, &units, rows.slots())?,
        open: rows.open(),
        rows: rows.all(&people),
        units: choices(units, monday, sunday),
        unpublished,
        untold: if plans { planned::untold(reading)?.len() as u32 } else { 0 },
        may_plan: plans,
        publication: publication(reading, arg.week, &cards)?,
        templates: if plans { planning::count_templates(reading.db)? } else { 0 },
        findings: if plans { of_week(reading, &judged, monday)? } else { Vec::new() },
    })
}

/// Returns what is wrong with a week, and with the whole plan.
pub(super) fn of_week(reading: &Reading<'_>, judged: &Judged, monday: Day) -> Result<Vec<FindingRow>, Failure> {
    let week = super::problem::day_number(monday).week();
    let all = judged.board.findings();
    let wanted = all.into_iter().filter(|finding| finding.week.is_none_or(|of| of == week));
    findings::rows(reading, judged, wanted, &[])
}

fn publication(reading: &Reading<'_>, week: IsoWeek, cards: &Cards) -> Result<Option<PublishedBy>, Failure> {
    let publication = changes::publication(reading.db, week)?;
    Ok(publication.map(|last| PublishedBy { at: last.at, by_name: cards.person_name(Some(last.by)) }))
}

fn board_day(day: Day, today: Day) -> BoardDay {
    BoardDay { day, holiday: holiday_on(day), is_today: day == today }
}

/// Returns the units that exist on any day from `from` to `until`, by name.
pub(crate) fn choices(units: Vec<Unit>, from: Day, until: Day) -> Vec<UnitChoice> {
    let choice = |unit: Unit| UnitChoice { id: unit.id, name: unit.name, short_names: unit.short_names };
    let mut choices: Vec<UnitChoice> = units.into_iter().filter(|unit| exists(unit, from, until)).map(choice).collect();
    choices.sort_by_cached_key(|choice| alphabetical(&choice.name));
    choices
}

/// Returns whether a unit exists on any day from `from` to `until`.
fn exists(unit: &Unit, from: Day, until: Day) -> bool {
    unit.valid_from.is_none_or(|first| first <= until) && unit.valid_until.is_none_or(|last| from <= last)
}
