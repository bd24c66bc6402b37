//! A planned time at a unit or in learning, and the states it goes through.

use super::placement::{Placement, Told, nonsense_of_times};
use crate::ids::{PersonId, SeriesId, SlotId, UnitId, named};
use crate::kind::Kind;
use crate::people::Skill;
use crate::record::Entity;
use crate::time::Day;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A planned time of one person, or one that is open until someone is found for it. It says place and time only, so
/// that everyone may see a published one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ScheduleSlot {
    /// The slot's id.
    pub id: SlotId,
    /// Who is planned; `None` for an open slot, which counts to nobody's hours.
    #[serde(default)]
    pub person: Option<PersonId>,
    /// Where; `None` for learning and other time outside the units.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// The civil day.
    pub day: Day,
    /// When it starts: minutes since midnight, 0–1439.
    pub start: u16,
    /// When it ends: minutes since midnight, after `start`, at most 1440.
    pub end: u16,
    /// What the time is for.
    pub kind: SlotKind,
    /// How far along it is.
    pub state: SlotState,
    /// What the person should know, shown to everyone who sees the slot.
    #[serde(default)]
    pub note: String,
    /// Whether it stays where it is, whatever a program proposes.
    #[serde(default)]
    pub pinned: bool,
    /// The slots that it was made with and may be changed with.
    #[serde(default)]
    pub series: Option<SeriesId>,
    /// What the person must be able to do.
    #[serde(default)]
    pub skills: Vec<Skill>,
    /// The slot whose place it takes, when its person fell away.
    #[serde(default)]
    pub replaces: Option<SlotId>,
    /// When the person was last told of it, and by whom.
    #[serde(default)]
    pub told: Option<Told>,
}

impl ScheduleSlot {
    /// Returns the id of the slot that is left open when the person of a slot falls away: the same on every laptop, so
    /// that there is one however many say it.
    pub fn stand_in_of(slot: SlotId) -> SlotId {
        SlotId(named(&["stand-in", &slot.to_string()]))
    }

    /// Returns whether nobody is planned for it yet, although it is to take place.
    pub fn is_open(&self) -> bool {
        self.person.is_none() && self.planned_minutes() > 0
    }

    /// Returns who is where and when.
    pub fn placement(&self) -> Placement {
        Placement {
            slot: self.id,
            person: self.person,
            unit: self.unit,
            day: self.day,
            start: self.start,
            end: self.end,
            note: self.note.clone(),
        }
    }

    /// Returns the planned minutes; 0 for a slot that was cancelled or whose person is absent.
    pub fn planned_minutes(&self) -> u16 {
        if matches!(self.state, SlotState::Cancelled | SlotState::Absent) {
            return 0;
        }
        self.end.saturating_sub(self.start)
    }

    /// Returns why the times make no slot, or `None` when they do.
    pub fn invalid_times(&self) -> Option<&'static str> {
        nonsense_of_times(self.start, self.end)
    }
}

impl Entity for ScheduleSlot {
    const KIND: Kind = Kind::Slot;

    fn uuid(&self) -> Uuid {
        self.id.0
    }

    fn nonsense(&self) -> Option<&'static str> {
        self.invalid_times()
    }
}

/// What a slot is for. Each has a colour and a code on the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SlotKind {
    /// Support at a school or daycare centre.
    Koulu,
    /// A drop-in session.
    Paivystys,
    /// A course or self-study.
    Koulutus,
    /// Coaching.
    Valmennus,
    /// Travel between units.
    Siirtyma,
    /// Work at the office.
    Toimisto,
}

/// How far along a slot is.
///
/// ```text
/// draft → proposed → published → acknowledged → done
///                      │    └──────────┬─→ swapping → acknowledged
///                      └───────────────┴─→ cancelled | absent
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SlotState {
    /// Being planned; only planners see it.
    Draft,
    /// Offered by the planner program; only planners see it.
    Proposed,
    /// Everyone sees it.
    Published,
    /// The person has confirmed it.
    Acknowledged,
    /// The visit took place.
    Done,
    /// The person asks someone to take it.
    Swapping,
    /// It will not take place.
    Cancelled,
    /// The person is away.
    Absent,
}

/// A step that the states do not allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("there is no step from {from:?} to {to:?}")]
pub struct NotAStep<State> {
    /// The state before.
    pub from: State,
    /// The state asked for.
    pub to: State,
}

impl SlotState {
    /// Returns whether only planners may see a slot in this state.
    pub fn is_unpublished(self) -> bool {
        matches!(self, Self::Draft | Self::Proposed)
    }

    /// Checks the step to another state. Staying is always allowed.
    ///
    /// A step back from published to draft is allowed: it is the undo of publishing.
    ///
    /// # Errors
    /// When the picture above has no such arrow.
    pub fn step_to(self, to: Self) -> Result<(), NotAStep<Self>> {
        use SlotState::*;
        let allowed = self == to
            || match self {
                Draft => matches!(to, Proposed | Published | Cancelled),
                Proposed => matches!(to, Draft | Published | Cancelled),
                Published => matches!(to, Draft | Proposed | Acknowledged | Done | Swapping | Cancelled | Absent),
                Acknowledged => matches!(to, Published | Done | Swapping | Cancelled | Absent),
                Swapping => matches!(to, Published | Acknowledged | Cancelled | Absent),
                Cancelled | Absent => matches!(to, Published | Acknowledged),
                Done => matches!(to, Published | Acknowledged),
            };
        if allowed { Ok(()) } else { Err(NotAStep { from: self, to }) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slot_is_published_before_it_is_acknowledged() {
        assert_eq!(SlotState::Draft.step_to(SlotState::Published), Ok(()));
        assert_eq!(SlotState::Published.step_to(SlotState::Acknowledged), Ok(()));
        let skipped = SlotState::Draft.step_to(SlotState::Acknowledged);
        assert_eq!(skipped, Err(NotAStep { from: SlotState::Draft, to: SlotState::Acknowledged }));
    }
}
