//! Saying what units need and are promised, and carrying it over from the year before.

use super::DemandsArg;
use crate::schedule::plan::must_plan;
use crate::titles::school_year;
use crate::undo::StepLabel;
use crate::{Failure, Writing};
use lahituki_domain::ids::UnitId;
use lahituki_domain::people::Skill;
use lahituki_domain::schedule::{Demand, WeekNeed};
use lahituki_domain::time::SchoolYear;
use lahituki_store::people;
use lahituki_store::schedule::year;
use serde::Deserialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// What some units need in a school year, as a form or a table has it.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct DemandsText {
    /// The school year.
    pub school_year: SchoolYear,
    /// The units. Those that are not among them stay as they are.
    pub rows: Vec<DemandText>,
}

/// What a unit needs. What is left out stays; of a unit without a demand it is nothing.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct DemandText {
    /// The unit.
    pub unit: UnitId,
    /// The half-days that an ordinary week needs.
    pub needed_half_days: Option<u16>,
    /// The half-days that were promised for an ordinary week.
    pub promised_half_days: Option<u16>,
    /// The weeks that need more or less.
    pub weeks: Option<Vec<WeekNeed>>,
    /// What whoever goes there must be able to do.
    pub skills: Option<Vec<Skill>>,
    /// The fewest visits a month.
    pub min_visits_per_month: Option<u8>,
}

/// Writes what units need, as one step, and returns how many changed.
pub(crate) fn set_demands(writing: &mut Writing<'_, '_>, text: DemandsText) -> Result<u32, Failure> {
    must_plan(writing)?;
    let mut about = Vec::new();
    for row in text.rows {
        let unit = people::unit(&writing.txn.read(), row.unit)?.ok_or_else(Failure::not_found)?;
        let before = year::demand(&writing.txn.read(), row.unit, text.school_year)?;
        let blank = blank(row.unit, text.school_year);
        let after = written(before.as_ref().unwrap_or(&blank), row);
        match before {
            Some(before) if before == after => continue,
            Some(before) => writing.update(&before, &after)?,
            None if after == blank => continue,
            None => writing.create(&after)?,
        }
        about.push(unit.name);
    }
    let count = about.len() as u32;
    let about = if let [unit] = &about[..] { unit.clone() } else { school_year(text.school_year) };
    writing.step(StepLabel::SetDemands, &about);
    Ok(count)
}

/// Gives every unit that has none the demand of the year before, as one step, and returns how many got one. Special
/// weeks keep their numbers.
pub(crate) fn roll_demands(writing: &mut Writing<'_, '_>, arg: DemandsArg) -> Result<u32, Failure> {
    must_plan(writing)?;
    let before = year::demands(&writing.txn.read(), SchoolYear(arg.school_year.0.saturating_sub(1)))?;
    writing.step(StepLabel::RollDemands, &school_year(arg.school_year));
    let mut rolled = 0;
    for demand in before {
        let is_open = match people::unit(&writing.txn.read(), demand.unit)? {
            Some(unit) => unit.valid_until.is_none_or(|until| SchoolYear::of(until) >= arg.school_year),
            None => false,
        };
        if is_open && year::demand(&writing.txn.read(), demand.unit, arg.school_year)?.is_none() {
            writing.create(&rolled_over(demand, arg.school_year))?;
            rolled += 1;
        }
    }
    Ok(rolled)
}

fn rolled_over(demand: Demand, to: SchoolYear) -> Demand {
    let later = |special: &WeekNeed| (to.week(special.week.week), special.needed);
    // Where the new year has no week 53, that of the week before it stands.
    let weeks: BTreeMap<_, _> = demand.weeks.iter().rev().map(later).collect();
    Demand {
        id: Demand::id_of(demand.unit, to),
        school_year: to,
        weeks: weeks.into_iter().map(|(week, needed)| WeekNeed { week, needed }).collect(),
        ..demand
    }
}

fn written(before: &Demand, row: DemandText) -> Demand {
    let before = before.clone();
    let mut weeks = row.weeks.unwrap_or(before.weeks);
    weeks.sort_by_key(|special| special.week);
    let mut skills = row.skills.unwrap_or(before.skills);
    skills.sort();
    skills.dedup();
    Demand {
        needed_half_days: row.needed_half_days.unwrap_or(before.needed_half_days),
        promised_half_days: row.promised_half_days.unwrap_or(before.promised_half_days),
        min_visits_per_month: row.min_visits_per_month.unwrap_or(before.min_visits_per_month),
        weeks,
        skills,
        ..before
    }
}

fn blank(unit: UnitId, school_year: SchoolYear) -> Demand {
    Demand {
        id: Demand::id_of(unit, school_year),
        unit,
        school_year,
        needed_half_days: 0,
        promised_half_days: 0,
        weeks: Vec::new(),
        skills: Vec::new(),
        min_visits_per_month: 0,
    }
}
