//! A change of a published slot that waits until the people are told.

use super::placement::{Placement, Told, nonsense_of_times};
use crate::ids::{PersonId, SlotChangeId, SlotId, UnitId};
use crate::kind::Kind;
use crate::record::Entity;
use crate::time::{Day, Timestamp};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// What is to become of a published slot. Until it is told it can be deleted, and the slot stays as everyone knows it;
/// afterwards it stays as history. A slot has at most one that is not told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SlotChange {
    /// The change's id.
    pub id: SlotChangeId,
    /// The slot.
    pub slot: SlotId,
    /// Who is planned then; `None` for an open slot.
    #[serde(default)]
    pub person: Option<PersonId>,
    /// Where.
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
    /// Whether it does not take place; the fields above are then those of `before`.
    #[serde(default)]
    pub cancel: bool,
    /// How the slot stood when it was published or last told.
    pub before: Placement,
    /// Who changed it.
    pub made_by: PersonId,
    /// When.
    pub made_at: Timestamp,
    /// Why it may change although the notice has passed, where that is needed.
    #[serde(default)]
    pub consent: Option<Consent>,
    /// When and whom it was told; `None` as long as it can be undone.
    #[serde(default)]
    pub told: Option<Told>,
}

impl SlotChange {
    /// Returns a change of a slot from `before` to `after` that nobody was told of, made by someone at a time.
    pub fn untold(
        id: SlotChangeId,
        before: Placement,
        after: Placement,
        made_by: PersonId,
        made_at: Timestamp,
    ) -> Self {
        let Placement { slot, person, unit, day, start, end, note } = after;
        let (cancel, consent, told) = (false, None, None);
        Self { id, slot, person, unit, day, start, end, note, cancel, before, made_by, made_at, consent, told }
    }

    /// Returns where the slot stands after the change, which a cancelled one still does.
    pub fn after(&self) -> Placement {
        Placement {
            slot: self.slot,
            person: self.person,
            unit: self.unit,
            day: self.day,
            start: self.start,
            end: self.end,
            note: self.note.clone(),
        }
    }

    /// Returns who has to be told: the person from whom it goes, then the one to whom it comes; one of them when they
    /// are the same.
    pub fn concerns(&self) -> Vec<PersonId> {
        let mut people: Vec<PersonId> = [self.before.person, self.person].into_iter().flatten().collect();
        people.dedup();
        people
    }
}

impl Entity for SlotChange {
    const KIND: Kind = Kind::SlotChange;

    fn uuid(&self) -> Uuid {
        self.id.0
    }

    fn nonsense(&self) -> Option<&'static str> {
        if self.before.slot != self.slot {
            return Some("a change is of one slot");
        }
        if !self.cancel && self.after() == self.before {
            return Some("nothing changes");
        }
        nonsense_of_times(self.start, self.end).or_else(|| nonsense_of_times(self.before.start, self.before.end))
    }
}

/// Why a slot may change, or be published, later than the roster notice allows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Consent {
    /// Which of the two reasons there are.
    pub kind: ConsentKind,
    /// How the person agreed, or what the reason is.
    #[serde(default)]
    pub note: String,
}

/// The reasons for a change of a published roster (working-time law 872/2019, 30 §).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ConsentKind {
    /// The person agrees.
    Given,
    /// There is a weighty reason that has to do with the work.
    WeightyReason,
}
