//! The rows of units: the half-days that are planned and delivered against those promised and needed.

use super::tally::{Counted, Tally, UnitCell};
use super::weeks;
use crate::schedule::problem::{Openings, school_years};
use crate::titles::alphabetical;
use crate::{Failure, Reading};
use lahituki_domain::ids::{PersonId, UnitId};
use lahituki_domain::people::{Unit, UnitForm};
use lahituki_domain::schedule::{Demand, Span};
use lahituki_domain::{Day, IsoWeek};
use lahituki_store::people;
use lahituki_store::schedule::year;
use serde::Serialize;
use ts_rs::TS;

/// A unit's year in half-days: mornings and afternoons of support. Every list has one place for each week.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct UnitYear {
    /// The unit.
    pub unit: UnitId,
    /// Its name.
    pub name: String,
    /// Its area; empty when it is in none.
    pub area: String,
    /// What it is.
    pub form: UnitForm,
    /// Those on which someone is planned.
    pub planned: Vec<u16>,
    /// Those for which someone is still to be found.
    pub open: Vec<u16>,
    /// Those on which someone was there.
    pub delivered: Vec<u16>,
    /// Those that were promised, as far as the unit is open.
    pub promised: Vec<u16>,
    /// Those that it needs, as far as it is open.
    pub needed: Vec<u16>,
    /// How many slots are not published.
    pub drafts: Vec<u16>,
    /// On how many days it is open.
    pub open_days: Vec<u8>,
    /// Whether somebody said what it needs.
    pub has_demand: bool,
    /// The people who are planned there.
    pub people: Vec<PersonId>,
}

/// A unit of the year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct YearPlace {
    /// The unit.
    pub unit: UnitId,
    /// Its name.
    pub name: String,
    /// Its area; empty when it is in none.
    pub area: String,
    /// What it is.
    pub form: UnitForm,
}

impl UnitYear {
    pub(super) fn place(&self) -> YearPlace {
        YearPlace { unit: self.unit, name: self.name.clone(), area: self.area.clone(), form: self.form }
    }
}

pub(super) fn rows(reading: &Reading<'_>, days: Span, tally: &Tally) -> Result<Vec<UnitYear>, Failure> {
    let openings = Openings::read(reading, days)?;
    let mut demands: Vec<Demand> = Vec::new();
    for school_year in school_years(days) {
        demands.extend(year::demands(reading.db, school_year)?);
    }
    let exists = |unit: &Unit| {
        unit.valid_from.is_none_or(|from| from <= days.until) && unit.valid_until.is_none_or(|until| days.from <= until)
    };
    let units = people::units(reading.db)?;
    let row = |unit: Unit| {
        let demands: Vec<&Demand> = demands.iter().filter(|demand| demand.unit == unit.id).collect();
        row(unit, days, &openings, (&demands, tally))
    };
    let mut rows: Vec<UnitYear> = units.into_iter().filter(exists).map(row).collect();
    rows.sort_by_cached_key(|row| alphabetical(&row.name));
    Ok(rows)
}

fn row(unit: Unit, days: Span, openings: &Openings, (demands, tally): (&[&Demand], &Tally)) -> UnitYear {
    let counted = tally.unit(unit.id);
    let count = |of: fn(&UnitCell) -> u16| match counted {
        Some(Counted { weeks, .. }) => weeks.iter().map(of).collect(),
        None => vec![0; weeks::count(days)],
    };
    let open = |n: i64, monday: Day| openings.is_open(&unit, monday.plus(n));
    let open_days: Vec<u8> =
        weeks::mondays(days).map(|monday| (0..7).filter(|n| open(*n, monday)).count() as u8).collect();
    // Of the demands of two school years only one reaches a week.
    let asked = |of: fn(&Demand, IsoWeek) -> u16| -> Vec<u16> {
        let weeks = weeks::mondays(days).zip(&open_days);
        let half_days = |monday: Day| demands.iter().map(|demand| of(demand, monday.week())).sum::<u16>();
        weeks.map(|(monday, open)| half_days(monday).min(2 * u16::from(*open))).collect()
    };
    UnitYear {
        planned: count(|cell| cell.planned.count_ones() as u16),
        open: count(|cell| cell.open.count_ones() as u16),
        delivered: count(|cell| cell.delivered.count_ones() as u16),
        promised: asked(Demand::promised_in),
        needed: asked(Demand::needed_in),
        drafts: count(|cell| cell.drafts),
        has_demand: !demands.is_empty(),
        people: counted.map(|counted| counted.others.iter().copied().collect()).unwrap_or_default(),
        open_days,
        unit: unit.id,
        form: unit.form,
        name: unit.name,
        area: unit.area,
    }
}
