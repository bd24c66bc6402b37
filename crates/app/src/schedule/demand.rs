//! What units need and are promised in a school year, and how much of it they got.

mod changes;

pub use changes::{DemandText, DemandsText};
pub(crate) use changes::{roll_demands, set_demands};

use super::plans;
use super::year::{UnitYear, YearSpan, units_of};
use crate::{Failure, Reading};
use lahituki_domain::Kind;
use lahituki_domain::access::Denied;
use lahituki_domain::ids::UnitId;
use lahituki_domain::people::UnitForm;
use lahituki_domain::schedule::{Demand, HalfDays};
use lahituki_domain::time::SchoolYear;
use lahituki_store::schedule::year;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which school year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct DemandsArg {
    /// The school year.
    pub school_year: SchoolYear,
}

/// What the units need in a school year.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Demands {
    /// The school year.
    pub school_year: SchoolYear,
    /// The units that exist in it, by name.
    pub rows: Vec<DemandRow>,
    /// How many units have a demand of the year before and none of this one.
    pub to_roll: u32,
}

/// What a unit needs in a school year, and what came of it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DemandRow {
    /// The unit.
    pub unit: UnitId,
    /// Its name.
    pub name: String,
    /// Its area; empty when it is in none.
    pub area: String,
    /// What it is.
    pub form: UnitForm,
    /// What it needs, if somebody has said it.
    pub demand: Option<Demand>,
    /// The half-days that an ordinary week of the year before needed and was promised.
    pub before: Option<(u16, u16)>,
    /// The half-days of the whole year.
    pub year: HalfDays,
}

pub(crate) fn demands(reading: &Reading<'_>, arg: DemandsArg) -> Result<Demands, Failure> {
    if !plans(reading.me) {
        return Err(Denied { kind: Kind::Demand }.into());
    }
    let here = year::demands(reading.db, arg.school_year)?;
    let before = year::demands(reading.db, SchoolYear(arg.school_year.0.saturating_sub(1)))?;
    let units = units_of(reading, YearSpan::SchoolYear(arg.school_year))?;
    let row = |unit: UnitYear| {
        let of = |demands: &[Demand]| demands.iter().find(|demand| demand.unit == unit.unit).cloned();
        DemandRow {
            demand: of(&here),
            before: of(&before).map(|demand| (demand.needed_half_days, demand.promised_half_days)),
            year: sum(&unit),
            unit: unit.unit,
            name: unit.name,
            area: unit.area,
            form: unit.form,
        }
    };
    let rows: Vec<DemandRow> = units.into_iter().map(row).collect();
    let to_roll = rows.iter().filter(|row| row.demand.is_none() && row.before.is_some()).count() as u32;
    Ok(Demands { school_year: arg.school_year, rows, to_roll })
}

fn sum(unit: &UnitYear) -> HalfDays {
    let sum = |weeks: &[u16]| weeks.iter().copied().fold(0, u16::saturating_add);
    HalfDays {
        needed: sum(&unit.needed),
        promised: sum(&unit.promised),
        planned: sum(&unit.planned),
        open: sum(&unit.open),
        delivered: sum(&unit.delivered),
    }
}

#[cfg(test)]
mod tests;
