//! A slot with all that is needed to get there.

use super::{SlotArg, plans};
use crate::{Failure, Reading};
use lahituki_domain::Day;
use lahituki_domain::ids::{PersonId, SlotId, UnitId};
use lahituki_domain::people::{Contact, Room, Unit};
use lahituki_domain::schedule::{ScheduleSlot, SlotKind, SlotState};
use lahituki_store::{people, schedule};
use serde::Serialize;
use ts_rs::TS;

/// A slot of mine with all that I need to get there.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Stop {
    /// The slot.
    pub slot: SlotId,
    /// The civil day.
    pub day: Day,
    /// Minutes since midnight.
    pub start: u16,
    /// Minutes since midnight.
    pub end: u16,
    /// What the time is for.
    pub kind: SlotKind,
    /// How far along it is.
    pub state: SlotState,
    /// What I should know.
    pub note: String,
    /// Where; `None` for time outside the units.
    pub unit: Option<Place>,
    /// The colleagues who are there at the same time, by called name.
    pub with: Vec<String>,
}

/// A unit as a visitor needs it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Place {
    /// The unit.
    pub id: UnitId,
    /// The official name.
    pub name: String,
    /// The street address.
    pub address: String,
    /// How to get in.
    pub entrance: String,
    /// Where the keys are.
    pub keys: String,
    /// Where to park.
    pub parking: String,
    /// What else a visitor should know.
    pub quirks: String,
    /// Who meets a visitor.
    pub contact: Option<Contact>,
    /// The rooms, by code.
    pub rooms: Vec<Room>,
}

/// A slot opened on its own, for example from a notification.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SlotDetail {
    /// The slot with all that is needed to get there.
    pub stop: Stop,
    /// Who is planned; `None` for an open slot.
    pub person: Option<PersonId>,
    /// Their name; empty for an open slot.
    pub person_name: String,
    /// Whether I may change it.
    pub may_plan: bool,
    /// Whether it is mine and waits for my confirmation.
    pub may_confirm: bool,
}

pub(crate) fn slot(reading: &Reading<'_>, arg: SlotArg) -> Result<SlotDetail, Failure> {
    let slot = schedule::slot(reading.db, arg.id)?.ok_or_else(Failure::not_found)?;
    let person = slot.person.map(|person| people::person(reading.db, person)).transpose()?.flatten();
    Ok(SlotDetail {
        person: slot.person,
        person_name: person.map(|person| person.full_name()).unwrap_or_default(),
        may_plan: plans(reading.me),
        may_confirm: slot.person == Some(reading.me.person) && slot.state == SlotState::Published,
        stop: stop_with_colleagues(reading, slot)?,
    })
}

/// Returns slots as stops, in their order.
pub(super) fn stops(reading: &Reading<'_>, slots: Vec<ScheduleSlot>) -> Result<Vec<Stop>, Failure> {
    slots.into_iter().map(|slot| stop_with_colleagues(reading, slot)).collect()
}

fn stop_with_colleagues(reading: &Reading<'_>, slot: ScheduleSlot) -> Result<Stop, Failure> {
    let Some(unit) = slot.unit else { return Ok(stop(slot, None, Vec::new())) };
    let place = match people::unit(reading.db, unit)? {
        Some(unit) => Some(place(reading, unit)?),
        None => None,
    };
    let with = colleagues(reading, &slot, unit)?;
    Ok(stop(slot, place, with))
}

/// Returns the called names of those who are at the unit while the slot lasts, by when they come.
fn colleagues(reading: &Reading<'_>, slot: &ScheduleSlot, unit: UnitId) -> Result<Vec<String>, Failure> {
    let mut names = Vec::new();
    for other in schedule::at_unit_on(reading.db, unit, slot.day)? {
        let meets = other.person != slot.person && other.start < slot.end && slot.start < other.end;
        let Some(person) = other.person.filter(|_| meets) else { continue };
        let Some(person) = people::person(reading.db, person)? else { continue };
        if !names.contains(&person.called_name) {
            names.push(person.called_name);
        }
    }
    Ok(names)
}

/// Returns a slot as a stop.
pub(crate) fn stop(slot: ScheduleSlot, unit: Option<Place>, with: Vec<String>) -> Stop {
    Stop {
        slot: slot.id,
        day: slot.day,
        start: slot.start,
        end: slot.end,
        kind: slot.kind,
        state: slot.state,
        note: slot.note,
        unit,
        with,
    }
}

/// Returns a unit with its rooms as a visitor needs it.
pub(crate) fn place(reading: &Reading<'_>, unit: Unit) -> Result<Place, Failure> {
    Ok(Place {
        id: unit.id,
        name: unit.name,
        address: unit.address,
        entrance: unit.entrance,
        keys: unit.keys,
        parking: unit.parking,
        quirks: unit.quirks,
        contact: unit.contact,
        rooms: people::rooms_of_unit(reading.db, unit.id)?,
    })
}
