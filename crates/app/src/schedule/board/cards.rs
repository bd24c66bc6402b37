//! Slots as cards, with names in place of ids and with what nobody has been told of yet.

use crate::schedule::planned::Planned;
use lahituki_domain::Day;
use lahituki_domain::ids::{PersonId, SeriesId, SlotId, UnitId};
use lahituki_domain::people::{Person, Skill, Unit};
use lahituki_domain::schedule::{self as domain, SlotKind, SlotState};
use serde::Serialize;
use std::collections::HashMap;
use ts_rs::TS;

/// A slot on the board.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SlotCard {
    /// The slot.
    pub id: SlotId,
    /// Who; `None` for an open slot.
    pub person: Option<PersonId>,
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
    /// Where.
    pub unit: Option<UnitId>,
    /// The unit's name, empty without a unit.
    pub unit_name: String,
    /// What the person should know.
    pub note: String,
    /// Whether another slot of the person overlaps it.
    pub overlaps: bool,
    /// Whether it stays where it is, whatever a program proposes.
    pub pinned: bool,
    /// The slots that it was made with.
    pub series: Option<SeriesId>,
    /// What the person must be able to do.
    pub skills: Vec<Skill>,
    /// What nobody has been told of yet; the card shows how it is going to be.
    pub change: Option<UntoldChange>,
}

/// What is to become of a slot that everyone knows of.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct UntoldChange {
    /// What happens.
    pub what: UntoldWhat,
    /// Where everyone believes it to be; `None` for an added slot.
    pub before: Option<Placement>,
}

/// What happens to a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum UntoldWhat {
    /// It is at another place, another time or someone else's.
    Moved,
    /// It is new in a published week.
    Added,
    /// It does not take place.
    Cancelled,
}

/// Who is where and when, in names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Placement {
    /// The civil day.
    pub day: Day,
    /// Minutes since midnight.
    pub start: u16,
    /// Minutes since midnight.
    pub end: u16,
    /// The unit's name, empty without a unit.
    pub unit_name: String,
    /// The person's name, empty for an open slot.
    pub person_name: String,
}

/// The names on the cards.
pub(in crate::schedule) struct Cards {
    units: HashMap<UnitId, String>,
    people: HashMap<PersonId, String>,
}

impl Cards {
    pub(in crate::schedule) fn new(units: &[Unit], people: &[Person]) -> Self {
        Self {
            units: units.iter().map(|unit| (unit.id, unit.name.clone())).collect(),
            people: people.iter().map(|person| (person.id, person.full_name())).collect(),
        }
    }

    /// Returns a unit's name; empty for none.
    pub(in crate::schedule) fn unit_name(&self, unit: Option<UnitId>) -> String {
        unit.and_then(|unit| self.units.get(&unit)).cloned().unwrap_or_default()
    }

    /// Returns a person's name; empty for nobody.
    pub(in crate::schedule) fn person_name(&self, person: Option<PersonId>) -> String {
        person.and_then(|person| self.people.get(&person)).cloned().unwrap_or_default()
    }

    /// Returns a placement in names.
    pub(in crate::schedule) fn placement(&self, at: &domain::Placement) -> Placement {
        Placement {
            day: at.day,
            start: at.start,
            end: at.end,
            unit_name: self.unit_name(at.unit),
            person_name: self.person_name(at.person),
        }
    }

    /// Returns what nobody has been told of a slot.
    pub(in crate::schedule) fn change(&self, planned: &Planned) -> Option<UntoldChange> {
        let Some(change) = &planned.change else {
            return planned.is_added.then_some(UntoldChange { what: UntoldWhat::Added, before: None });
        };
        let what = if change.cancel { UntoldWhat::Cancelled } else { UntoldWhat::Moved };
        Some(UntoldChange { what, before: Some(self.placement(&change.before)) })
    }

    /// Returns a slot as a card.
    pub(in crate::schedule) fn card(&self, planned: &Planned, overlaps: bool) -> SlotCard {
        let slot = &planned.slot;
        SlotCard {
            id: slot.id,
            person: slot.person,
            day: slot.day,
            start: slot.start,
            end: slot.end,
            kind: slot.kind,
            state: slot.state,
            unit: slot.unit,
            unit_name: self.unit_name(slot.unit),
            note: slot.note.clone(),
            overlaps,
            pinned: slot.pinned,
            series: slot.series,
            skills: slot.skills.clone(),
            change: self.change(planned),
        }
    }
}
