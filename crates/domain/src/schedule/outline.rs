//! A slot without its words: what a whole year of plans is drawn and summed from.

use super::slot::{ScheduleSlot, SlotKind, SlotState};
use crate::ids::{PersonId, SlotId, UnitId};
use crate::time::Day;

/// Who is where and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SlotOutline {
    /// The slot.
    pub id: SlotId,
    /// Who; `None` for an open slot.
    pub person: Option<PersonId>,
    /// Where; `None` outside the units.
    pub unit: Option<UnitId>,
    /// The civil day.
    pub day: Day,
    /// When it starts: minutes since midnight.
    pub start: u16,
    /// When it ends: minutes since midnight.
    pub end: u16,
    /// What it is for.
    pub kind: SlotKind,
    /// How far along it is.
    pub state: SlotState,
}

impl SlotOutline {
    /// Returns the planned minutes; 0 for a slot that was cancelled or whose person is absent.
    pub fn planned_minutes(&self) -> u16 {
        if matches!(self.state, SlotState::Cancelled | SlotState::Absent) {
            return 0;
        }
        self.end.saturating_sub(self.start)
    }
}

impl From<&ScheduleSlot> for SlotOutline {
    fn from(slot: &ScheduleSlot) -> Self {
        let ScheduleSlot { id, person, unit, day, start, end, kind, state, .. } = *slot;
        Self { id, person, unit, day, start, end, kind, state }
    }
}
