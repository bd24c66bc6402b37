//! Who is where and when, and whether they know it.

use crate::ids::{PersonId, SlotId, UnitId};
use crate::time::{Day, Timestamp};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where a slot stands: what a person has to know of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Placement {
    /// The slot.
    pub slot: SlotId,
    /// Who; `None` for an open slot.
    #[serde(default)]
    pub person: Option<PersonId>,
    /// Where; `None` outside the units.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// The civil day.
    pub day: Day,
    /// When it starts: minutes since midnight.
    pub start: u16,
    /// When it ends: minutes since midnight, after `start`.
    pub end: u16,
    /// What the person should know.
    #[serde(default)]
    pub note: String,
}

/// That people were told of something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Told {
    /// When.
    pub at: Timestamp,
    /// Who told it.
    pub by: PersonId,
    /// Whom it was told; empty for a slot, of which its own person was told.
    #[serde(default)]
    pub people: Vec<PersonId>,
}

/// Returns why two minutes of a day make no time, or `None` when they do.
pub(crate) fn nonsense_of_times(start: u16, end: u16) -> Option<&'static str> {
    if end <= start {
        return Some("it ends before it starts");
    }
    (end > 24 * 60).then_some("it ends after midnight")
}
