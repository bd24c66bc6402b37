//! A person's day at a unit.

use crate::ids::{PersonId, SlotId, UnitId, VisitId, named};
use crate::kind::Kind;
use crate::record::Entity;
use crate::time::Day;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// One person at one unit on one day; the entries of that day belong to it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Visit {
    /// The visit's id: see [`Visit::id_of`].
    pub id: VisitId,
    /// Who visits.
    pub person: PersonId,
    /// Where.
    pub unit: UnitId,
    /// When.
    pub day: Day,
    /// The slot that planned it, when it was planned.
    #[serde(default)]
    pub slot: Option<SlotId>,
    /// How far along it is.
    pub state: VisitState,
    /// What should be remembered of the whole visit.
    #[serde(default)]
    pub note: String,
}

impl Visit {
    /// Returns the id of a person's visit to a unit on a day: the same on every laptop that makes it.
    pub fn id_of(person: PersonId, unit: UnitId, day: Day) -> VisitId {
        VisitId(named(&["visit", &person.to_string(), &unit.to_string(), &day.to_string()]))
    }
}

impl Entity for Visit {
    const KIND: Kind = Kind::Visit;

    fn uuid(&self) -> Uuid {
        self.id.0
    }
}

/// How far along a visit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum VisitState {
    /// The person is there, or still writing.
    Open,
    /// Everything is written.
    Done,
    /// It did not take place.
    Cancelled,
}
