//! The plan of some weeks as the planner judges it: who, where and when as numbers, with everything that is wrong.

mod cache;
mod earlier;
mod numbers;
mod people;
mod placements;
mod units;

pub(crate) use cache::Boards;
pub(crate) use numbers::{Numbers, day_number, day_of};
pub(super) use people::required;
pub use placements::Trial;
pub(super) use units::school_years;
pub(crate) use units::{Closed, Openings};

use super::planned::{self, Planned};
use crate::{Failure, Reading};
use lahituki_domain::Day;
use lahituki_domain::ids::{PersonId, SlotId, UnitId};
use lahituki_domain::people::{self as domain, Skill};
use lahituki_domain::schedule::Span;
use lahituki_planner::evaluate::{Board, Horizon, Problem, Settings, Travel};
use lahituki_store as store;
use std::sync::Arc;

/// The plan of some weeks with everything that is wrong with it, and what its numbers stand for.
#[derive(Debug)]
pub(crate) struct Judged {
    /// The plan.
    pub(crate) board: Board,
    /// The days that it judges, from a Monday to a Sunday.
    pub(crate) days: Span,
    /// Who the people are.
    pub(crate) people: Numbers<PersonId>,
    /// Which the units are.
    pub(crate) units: Numbers<UnitId>,
    /// Which the slots are.
    pub(crate) slots: Numbers<SlotId>,
    /// Which the skills are.
    pub(crate) skills: Numbers<Skill>,
    /// The names of people, each in the place of its number.
    pub(crate) person_names: Vec<String>,
    /// The names of units, each in the place of its number.
    pub(crate) unit_names: Vec<String>,
}

/// Returns the plan of the weeks that hold some days. It is kept until something changes, so that a slot can be dragged
/// over it.
///
/// # Errors
/// Those of the database.
pub(crate) fn judged(reading: &Reading<'_>, days: Span) -> Result<Arc<Judged>, Failure> {
    let days = whole_weeks(days);
    match reading.boards {
        Some(boards) => boards.get(reading, days, || Judged::of(reading, days)),
        None => Ok(Arc::new(Judged::of(reading, days)?)),
    }
}

fn whole_weeks(days: Span) -> Span {
    Span {
        from: days.from.plus(1 - i64::from(days.from.weekday())),
        until: days.until.plus(7 - i64::from(days.until.weekday())),
    }
}

impl Judged {
    fn of(reading: &Reading<'_>, days: Span) -> Result<Self, Failure> {
        // The nights before the first day and after the last are judged too.
        let planned = planned::between(reading, days.from.plus(-1), days.until.plus(1))?;
        let given = Given::read(reading, days, &planned)?;
        let slots = Numbers::of(planned.iter().map(|planned| planned.slot.id));
        let placements: Vec<_> = planned.iter().filter_map(|planned| given.placement(planned, &slots)).collect();
        let horizon = Horizon::holding(day_number(days.from), day_number(days.until));
        let problem = Problem {
            horizon,
            people: people::people(reading, days, &given)?,
            units: units::units(reading, days, &given)?,
            travel: Travel::default(),
            settings: Settings::on(day_number(reading.today)),
        };
        let Given { people, units, skills, person_records, unit_records, .. } = given;
        let person_names = person_records.iter().map(domain::Person::full_name).collect();
        let unit_names = unit_records.into_iter().map(|unit| unit.name).collect();
        let board = Board::new(problem, placements);
        Ok(Self { board, days, people, units, slots, skills, person_names, unit_names })
    }
}

/// The records that a plan is made of, with their numbers.
struct Given {
    person_records: Vec<domain::Person>,
    unit_records: Vec<domain::Unit>,
    engagements: Vec<domain::Engagement>,
    demands: Vec<lahituki_domain::schedule::Demand>,
    people: Numbers<PersonId>,
    units: Numbers<UnitId>,
    skills: Numbers<Skill>,
}

impl Given {
    fn read(reading: &Reading<'_>, days: Span, planned: &[Planned]) -> Result<Self, Failure> {
        let db = reading.db;
        let engagements = store::people::engagements_between(db, days.from.plus(-people::LOOK_BACK_DAYS), days.until)?;
        let is_planned = |id| planned.iter().any(|planned| planned.slot.person == Some(id));
        let is_engaged = |id| engagements.iter().any(|engagement| engagement.person == id);
        let mut person_records = store::people::people(db)?;
        person_records
            .retain(|person| person.is(domain::Role::Digari) || is_engaged(person.id) || is_planned(person.id));
        let unit_records = store::people::units(db)?;
        let mut demands = Vec::new();
        for year in units::school_years(days) {
            demands.extend(store::schedule::year::demands(db, year)?);
        }
        let asked = planned.iter().flat_map(|planned| &planned.slot.skills);
        let skills = Numbers::of(asked.chain(demands.iter().flat_map(|demand| &demand.skills)).cloned());
        Ok(Self {
            people: Numbers::of(person_records.iter().map(|person| person.id)),
            units: Numbers::of(unit_records.iter().map(|unit| unit.id)),
            person_records,
            unit_records,
            engagements,
            demands,
            skills,
        })
    }
}

/// Returns the weeks of a day, as days.
pub(crate) fn week_of(day: Day) -> Span {
    whole_weeks(Span { from: day, until: day })
}
