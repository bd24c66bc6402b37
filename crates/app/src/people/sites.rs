//! The list of units.

use crate::commands::Nothing;
use crate::titles::alphabetical;
use crate::{Failure, Reading};
use lahituki_domain::Day;
use lahituki_domain::ids::{PersonId, UnitId};
use lahituki_domain::people::{Unit, UnitForm};
use lahituki_domain::schedule::ScheduleSlot;
use lahituki_store::{people, schedule};
use serde::Serialize;
use std::collections::HashMap;
use ts_rs::TS;

/// A unit in a list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SiteRow {
    /// The unit.
    pub id: UnitId,
    /// The official name.
    pub name: String,
    /// What it is.
    pub form: UnitForm,
    /// The area.
    pub area: String,
    /// Whether someone else than the municipality runs it.
    pub private: bool,
    /// The last day on which it exists, if that is decided.
    pub valid_until: Option<Day>,
    /// The next published slot there: day, start, and who.
    pub next: Option<NextVisit>,
}

/// When someone is at a unit next.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct NextVisit {
    /// The civil day.
    pub day: Day,
    /// Minutes since midnight.
    pub start: u16,
    /// The called name.
    pub who: String,
}

/// Returns every unit by name, those that have closed after the others.
pub(crate) fn sites(reading: &Reading<'_>, _: Nothing) -> Result<Vec<SiteRow>, Failure> {
    let mut next = next_visits(reading)?;
    let row = |unit: Unit| SiteRow {
        next: next.remove(&unit.id),
        id: unit.id,
        name: unit.name,
        form: unit.form,
        area: unit.area,
        private: unit.private,
        valid_until: unit.valid_until,
    };
    let mut rows: Vec<SiteRow> = people::units(reading.db)?.into_iter().map(row).collect();
    let has_closed = |row: &SiteRow| row.valid_until.is_some_and(|last| last < reading.today);
    rows.sort_by_cached_key(|row| (has_closed(row), alphabetical(&row.name)));
    Ok(rows)
}

fn next_visits(reading: &Reading<'_>) -> Result<HashMap<UnitId, NextVisit>, Failure> {
    let people = people::people(reading.db)?.into_iter();
    let names: HashMap<PersonId, String> = people.map(|person| (person.id, person.called_name)).collect();
    let slots = schedule::next_at_units(reading.db, reading.today)?;
    let visit = |slot: ScheduleSlot| {
        let who = slot.person.and_then(|person| names.get(&person)).cloned().unwrap_or_default();
        Some((slot.unit?, NextVisit { day: slot.day, start: slot.start, who }))
    };
    Ok(slots.into_iter().filter_map(visit).collect())
}
