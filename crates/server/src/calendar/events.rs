//! The events of a feed: the owner's slots, and those that went from the owner to somebody else.

use super::Owner;
use crate::storage::{StorageError, StoredRow, Txn};
use lahituki_domain::ids::{PersonId, SlotId, UnitId};
use lahituki_domain::people::{Person, Unit};
use lahituki_domain::schedule::{Placement, ScheduleSlot, SlotChange, SlotState};
use lahituki_domain::{Day, Entity, Timestamp};
use lahituki_ics::{Event, summary_of};
use std::collections::HashMap;
use uuid::Uuid;

/// How many days back a feed reaches.
const DAYS_BACK: i64 = 28;

/// How many days ahead.
const DAYS_AHEAD: i64 = 365;

/// A slot that people were told of, and where it stands or stood in the owner's calendar.
struct Known {
    slot: ScheduleSlot,
    at: Placement,
    is_gone: bool,
    revision: u64,
    changed_at: Timestamp,
}

/// Returns the events of an owner's feed in the order of time.
pub(super) fn of(txn: &mut dyn Txn, owner: Owner, now: Timestamp) -> Result<Vec<Event>, StorageError> {
    let today = Day::in_finland(now);
    let mut known = known(txn, owner)?;
    known.retain(|known| (today.plus(-DAYS_BACK)..=today.plus(DAYS_AHEAD)).contains(&known.at.day));
    known.sort_by_key(|known| (known.at.day, known.at.start, known.slot.id));
    let names = Names::of(txn, &known)?;
    Ok(known.into_iter().map(|known| event(known, owner, &names)).collect())
}

fn event(known: Known, owner: Owner, names: &Names) -> Event {
    let Known { slot, at, is_gone, revision, changed_at } = known;
    let unit = at.unit.and_then(|unit| names.units.get(&unit));
    let summary = match owner {
        Owner::Person(_) => unit.map_or_else(|| summary_of(slot.kind).to_owned(), |unit| unit.name.clone()),
        Owner::Unit(_) => at.person.and_then(|person| names.people.get(&person)).cloned().unwrap_or_default(),
    };
    let location = unit.map(|unit| unit.address.clone()).unwrap_or_default();
    let cancelled = is_gone || matches!(slot.state, SlotState::Cancelled | SlotState::Absent);
    let Placement { day, start, end, .. } = at;
    Event { slot: slot.id, revision, changed_at, day, start, end, summary, location, cancelled }
}

/// Returns the slots that stand in the owner's calendar or have stood there, each where it did last.
fn known(txn: &mut dyn Txn, owner: Owner) -> Result<Vec<Known>, StorageError> {
    let (field, id) = match owner {
        Owner::Person(person) => ("person", person.0),
        Owner::Unit(unit) => ("unit", unit.0),
    };
    let left = places_left(txn, owner, &format!("before.{field}"), id)?;
    let mut rows = txn.rows_with(ScheduleSlot::KIND, field, &id.to_string())?;
    let elsewhere: Vec<Uuid> =
        left.keys().map(|slot| slot.0).filter(|id| rows.iter().all(|row| row.id != *id)).collect();
    rows.extend(txn.rows(&elsewhere)?.into_iter().filter(|row| row.deleted_at.is_none()));
    let known = rows.iter().map(|row| {
        let slot: ScheduleSlot = entity(row)?;
        if slot.state.is_unpublished() {
            return Ok(None);
        }
        let placement = slot.placement();
        let is_gone = !owner.has(&placement);
        let Some(at) = (if is_gone { left.get(&slot.id).cloned() } else { Some(placement) }) else { return Ok(None) };
        let changed_at = row.versions.all().map(|version| version.at).max().unwrap_or_default();
        Ok(Some(Known { slot, at, is_gone, revision: row.rev, changed_at }))
    });
    known.filter_map(Result::transpose).collect()
}

/// Returns where slots stood in the owner's calendar before the last change of which people were told.
fn places_left(
    txn: &mut dyn Txn,
    owner: Owner,
    field: &str,
    id: Uuid,
) -> Result<HashMap<SlotId, Placement>, StorageError> {
    let rows = txn.rows_with(SlotChange::KIND, field, &id.to_string())?;
    let mut changes: Vec<SlotChange> = rows.iter().map(entity).collect::<Result<_, _>>()?;
    changes.retain(|change| change.told.is_some() && owner.has(&change.before));
    changes.sort_by_key(|change| (change.told.as_ref().map(|told| told.at), change.id));
    Ok(changes.into_iter().map(|change| (change.slot, change.before)).collect())
}

impl Owner {
    /// Whether a slot there is in this calendar: at a unit only when somebody comes.
    fn has(self, at: &Placement) -> bool {
        match self {
            Self::Person(person) => at.person == Some(person),
            Self::Unit(unit) => at.unit == Some(unit) && at.person.is_some(),
        }
    }
}

/// What the units and people of some slots are called.
struct Names {
    units: HashMap<UnitId, Unit>,
    people: HashMap<PersonId, String>,
}

impl Names {
    fn of(txn: &mut dyn Txn, known: &[Known]) -> Result<Self, StorageError> {
        let units: Vec<Uuid> = distinct(known.iter().filter_map(|known| known.at.unit).map(|unit| unit.0));
        let people: Vec<Uuid> = distinct(known.iter().filter_map(|known| known.at.person).map(|person| person.0));
        let units = txn.rows(&units)?.iter().map(entity::<Unit>).collect::<Result<Vec<_>, _>>()?;
        let people = txn.rows(&people)?.iter().map(entity::<Person>).collect::<Result<Vec<_>, _>>()?;
        Ok(Self {
            units: units.into_iter().map(|unit| (unit.id, unit)).collect(),
            people: people.into_iter().map(|person| (person.id, person.called_name)).collect(),
        })
    }
}

fn distinct(ids: impl Iterator<Item = Uuid>) -> Vec<Uuid> {
    let mut ids: Vec<Uuid> = ids.collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

fn entity<E: Entity>(row: &StoredRow) -> Result<E, StorageError> {
    E::from_body(row.id, &row.body).map_err(|_| StorageError::Damaged { what: "a record of the schedule" })
}
