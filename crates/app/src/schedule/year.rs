//! The year planner: a year of weeks for everyone or for every unit, and how far the plan reaches.

mod bands;
mod drafts;
mod findings;
mod people;
mod sums;
mod tally;
mod units;
mod weeks;

pub use bands::{BandKind, BandSpan, FormBand};
pub use drafts::PlannedWeeks;
pub(crate) use drafts::clear_drafts;
pub use findings::YearFindings;
pub(crate) use findings::year_findings;
pub use people::{PersonYear, YearPerson};
pub use units::{UnitYear, YearPlace};
pub use weeks::{PlannerWeek, WeekHoliday, YearSpan};

use super::plans;
use crate::{Failure, Reading};
use lahituki_domain::Kind;
use lahituki_domain::access::Denied;
use serde::{Deserialize, Serialize};
use tally::Tally;
use ts_rs::TS;

/// Which year, and whose rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct YearArg {
    /// The year.
    pub span: YearSpan,
    /// Whose rows.
    pub by: YearBy,
}

/// What the rows of the year planner are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum YearBy {
    /// One row a person.
    People,
    /// One row a unit.
    Units,
}

/// A year of the plan. Every list of a row has one place for each of the weeks.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PlannerYear {
    /// The weeks, in order.
    pub weeks: Vec<PlannerWeek>,
    /// The terms, breaks and special weeks of each form that has a calendar.
    pub bands: Vec<FormBand>,
    /// The digarit who are engaged or planned in the year, by name; empty when units are asked for.
    pub people: Vec<PersonYear>,
    /// The units that exist in the year, by name; empty when people are asked for.
    pub units: Vec<UnitYear>,
    /// Everyone of whom there is a row, whichever rows were asked for.
    pub everyone: Vec<YearPerson>,
    /// Every unit of which there is a row, whichever rows were asked for.
    pub places: Vec<YearPlace>,
}

pub(crate) fn year(reading: &Reading<'_>, arg: YearArg) -> Result<PlannerYear, Failure> {
    if !plans(reading.me) {
        return Err(Denied { kind: Kind::Slot }.into());
    }
    let days = weeks::days(arg.span)?;
    let tally = Tally::read(reading, days)?;
    let units = units::rows(reading, days, &tally)?;
    let people = people::rows(reading, days, &tally)?;
    let mut year = PlannerYear {
        weeks: sums::weeks(reading.today, days, (&people, &units), &tally),
        bands: bands::bands(reading, days)?,
        people: Vec::new(),
        everyone: people.iter().map(|person| person.row.choice()).collect(),
        places: units.iter().map(UnitYear::place).collect(),
        units: Vec::new(),
    };
    match arg.by {
        YearBy::People => year.people = people.into_iter().map(|person| person.row).collect(),
        YearBy::Units => year.units = units,
    }
    Ok(year)
}

/// Returns the rows of the units in a year, by name.
pub(super) fn units_of(reading: &Reading<'_>, span: YearSpan) -> Result<Vec<UnitYear>, Failure> {
    let days = weeks::days(span)?;
    units::rows(reading, days, &Tally::read(reading, days)?)
}

#[cfg(test)]
mod tests;
