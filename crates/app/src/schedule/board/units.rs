//! The rows of the units: the same slots, seen from where they take place.

use super::exists;
use crate::schedule::planned::Planned;
use crate::schedule::plans;
use crate::schedule::problem::{Judged, Openings, day_number};
use crate::titles::alphabetical;
use crate::{Failure, Reading};
use lahituki_domain::Day;
use lahituki_domain::ids::{SlotId, UnitId};
use lahituki_domain::people::Unit;
use lahituki_domain::schedule::Span;
use lahituki_planner::evaluate::{UnitIx, UnitWeek};
use serde::Serialize;
use std::collections::HashMap;
use ts_rs::TS;

/// A unit's week on the board, in half-days.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct UnitRow {
    /// The unit.
    pub unit: UnitId,
    /// Its official name.
    pub name: String,
    /// What it needs; always 0 for those who do not plan.
    pub needed: u16,
    /// What it was promised; always 0 for those who do not plan.
    pub promised: u16,
    /// The mornings and afternoons on which someone is there.
    pub planned: u16,
    /// The days on which it cannot be visited.
    pub closed: Vec<Day>,
    /// Its slots, open ones too, by day and start.
    pub slots: Vec<SlotId>,
}

/// Returns a row for each unit that exists in the week, by name.
pub(super) fn rows<'s>(
    reading: &Reading<'_>,
    judged: &Judged,
    week: Span,
    units: &[Unit],
    slots: impl Iterator<Item = &'s Planned>,
) -> Result<Vec<UnitRow>, Failure> {
    let openings = Openings::read(reading, week)?;
    let mut of_units: HashMap<UnitId, Vec<SlotId>> = HashMap::new();
    for planned in slots {
        if let Some(unit) = planned.slot.unit {
            of_units.entry(unit).or_default().push(planned.slot.id);
        }
    }
    let plans = plans(reading.me);
    let row = |unit: &Unit| {
        let number = judged.units.number(&unit.id);
        let of_week = number.map(|unit| judged.board.unit_week(UnitIx(unit), day_number(week.from).week()));
        let UnitWeek { needed, promised, planned } = of_week.unwrap_or_default();
        UnitRow {
            unit: unit.id,
            name: unit.name.clone(),
            needed: if plans { needed } else { 0 },
            promised: if plans { promised } else { 0 },
            planned,
            closed: week.days().filter(|day| !openings.is_open(unit, *day)).collect(),
            slots: of_units.remove(&unit.id).unwrap_or_default(),
        }
    };
    let existing = units.iter().filter(|unit| exists(unit, week.from, week.until));
    let mut rows: Vec<UnitRow> = existing.map(row).collect();
    rows.sort_by_cached_key(|row| alphabetical(&row.name));
    Ok(rows)
}
