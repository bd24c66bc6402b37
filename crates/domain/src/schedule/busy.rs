//! A time at which a person or a unit is taken, from a calendar outside. What takes them is not kept.

use super::placement::nonsense_of_times;
use crate::ids::{BusyId, PersonId, UnitId, named};
use crate::kind::Kind;
use crate::record::Entity;
use crate::time::Day;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A time of one day at which a person or a unit is taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Busy {
    /// The id: see [`Busy::id_of`].
    pub id: BusyId,
    /// Who is taken; exactly one of `person` and `unit` is there.
    #[serde(default)]
    pub person: Option<PersonId>,
    /// What is taken.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// The civil day in Finland; a time over midnight is two of these.
    pub day: Day,
    /// When it starts: minutes since midnight.
    pub start: u16,
    /// When it ends: minutes since midnight, after `start`.
    pub end: u16,
    /// Which calendar it came from, as the person who brought it named it.
    pub feed: String,
    /// The event's UID in that calendar.
    pub uid: String,
}

impl Busy {
    /// Returns the id of a time of an event: reading a calendar again makes nothing twice.
    ///
    /// `owner` is the id of the person or unit.
    pub fn id_of(owner: Uuid, feed: &str, uid: &str, day: Day, start: u16) -> BusyId {
        BusyId(named(&["busy", &owner.to_string(), feed, uid, &day.to_string(), &start.to_string()]))
    }

    /// Returns the id of the person or unit.
    pub fn owner(&self) -> Option<Uuid> {
        self.person.map(|id| id.0).or(self.unit.map(|id| id.0))
    }
}

impl Entity for Busy {
    const KIND: Kind = Kind::Busy;

    fn uuid(&self) -> Uuid {
        self.id.0
    }

    fn nonsense(&self) -> Option<&'static str> {
        if self.person.is_some() == self.unit.is_some() {
            return Some("either a person or a unit is busy");
        }
        nonsense_of_times(self.start, self.end)
    }
}
