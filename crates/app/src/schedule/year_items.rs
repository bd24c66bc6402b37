//! The year wheel: what is done in which week of the school year, and who answers for it.

mod changes;
mod plans;
mod rows;

pub use changes::{NewYear, YearItemMark, YearItemText};
pub(crate) use changes::{mark_year_item, remove_year_item, roll_year_items, save_year_item};
pub(crate) use plans::start_year_plan;
pub use plans::{StartPlan, YearPlan};
pub use rows::{WheelUnit, YearItemRow};

use crate::titles::alphabetical;
use crate::{Failure, Reading};
use lahituki_domain::access::Actor;
use lahituki_domain::ids::{UnitId, YearItemId};
use lahituki_domain::people::{Role, Unit};
use lahituki_domain::schedule::YearItem;
use lahituki_domain::time::SchoolYear;
use lahituki_domain::{Entity, access};
use lahituki_store::{people, schedule};
use rows::Rows;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use ts_rs::TS;

/// Whose wheel of which school year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct WheelArg {
    /// The school year.
    pub school_year: SchoolYear,
    /// The unit; the whole municipality when `None`.
    pub unit: Option<UnitId>,
}

/// Which task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct YearItemArg {
    /// The task.
    pub id: YearItemId,
}

/// The tasks of a school year, of a unit or of the whole municipality.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct YearWheel {
    /// The school year.
    pub school_year: SchoolYear,
    /// The unit; the whole municipality when `None`.
    pub unit: Option<UnitId>,
    /// The unit's name, empty for the municipality.
    pub unit_name: String,
    /// The tasks by week.
    pub items: Vec<YearItemRow>,
    /// The tasks of the school year before that none of these follows, by week.
    pub to_roll: Vec<YearItemRow>,
    /// The ready-made plans that can be started here and have not been.
    pub plans: Vec<YearPlan>,
    /// The units whose wheel I may look at, those with a plan first, then by name.
    pub units: Vec<WheelUnit>,
    /// Whether I may change this wheel.
    pub may_edit: bool,
}

pub(crate) fn wheel(reading: &Reading<'_>, arg: WheelArg) -> Result<YearWheel, Failure> {
    let units = people::units(reading.db)?;
    let shown =
        arg.unit.map(|id| units.iter().find(|unit| unit.id == id).ok_or_else(Failure::not_found)).transpose()?;
    let all = schedule::year_items(reading.db, arg.school_year)?;
    let before = schedule::year_items(reading.db, SchoolYear(arg.school_year.0.saturating_sub(1)))?;
    let everyone = people::people(reading.db)?;
    let rows = Rows { everyone: &everyone, today: reading.today };
    let items: Vec<YearItem> = all.iter().filter(|item| item.unit == arg.unit).cloned().collect();
    let may_edit = may_edit(reading.me, arg);
    Ok(YearWheel {
        school_year: arg.school_year,
        unit: arg.unit,
        unit_name: shown.map(|unit| unit.name.clone()).unwrap_or_default(),
        to_roll: if may_edit { rows.all(not_followed(before, &items, arg.unit)) } else { Vec::new() },
        plans: if may_edit { YearPlan::not_begun(arg.unit, &items) } else { Vec::new() },
        units: units_of(reading, &units, &all),
        items: rows.all(items),
        may_edit,
    })
}

/// Returns whether the person may add to a wheel.
fn may_edit(me: &Actor, arg: WheelArg) -> bool {
    let item = YearItem { unit: arg.unit, school_year: arg.school_year, ..blank() };
    access::check(me, YearItem::KIND, None, Some(&item.to_body())).is_ok()
}

/// Returns the tasks of the year before that were not carried over yet.
fn not_followed(before: Vec<YearItem>, items: &[YearItem], unit: Option<UnitId>) -> Vec<YearItem> {
    let followed: HashSet<YearItemId> = items.iter().filter_map(|item| item.from).collect();
    before.into_iter().filter(|item| item.unit == unit && !followed.contains(&item.id)).collect()
}

/// Returns the units whose wheel the person works with: a coordinator all that have a digivastaava or a plan, a
/// digivastaava the own ones, everyone else those whose plans reach them.
fn units_of(reading: &Reading<'_>, units: &[Unit], items: &[YearItem]) -> Vec<WheelUnit> {
    let keeps = |unit: &Unit| {
        let grants = reading.me.roles.iter().filter(|grant| grant.role == Role::Digivastaava);
        reading.me.is(Role::Coordinator) || grants.into_iter().any(|grant| grant.covers(unit.id))
    };
    let row = |unit: &Unit| WheelUnit::of(unit, items, reading.today);
    let mut rows: Vec<WheelUnit> = units
        .iter()
        .filter(|unit| unit.is_open_on(reading.today))
        .map(|unit| (keeps(unit), row(unit)))
        .filter_map(|(keeps, row)| (keeps || row.tasks > 0).then_some(row))
        .collect();
    rows.sort_by_cached_key(|row| (row.tasks == 0, alphabetical(&row.name)));
    rows
}

/// Returns a task with nothing filled in.
fn blank() -> YearItem {
    YearItem {
        id: YearItemId(uuid::Uuid::nil()),
        name: String::new(),
        school_year: SchoolYear(0),
        week: 1,
        until_week: None,
        role: None,
        deputy: None,
        instruction: String::new(),
        reason: String::new(),
        unit: None,
        template: None,
        state: Default::default(),
        done_by: None,
        done_on: None,
        from: None,
    }
}

#[cfg(test)]
mod tests;
