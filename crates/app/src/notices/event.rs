//! What a person can be told.

use lahituki_domain::Day;
use lahituki_domain::ids::{EngagementId, PersonId, SlotId, SwapId, UnitId};
use lahituki_domain::schedule::{ScheduleSlot, SlotKind};
use serde::{Deserialize, Serialize};

/// Something that a person is told. It names things by their ids, so that it says nothing of what was erased since.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub(crate) enum Event {
    /// A slot is mine now.
    Added { slot: Spot },
    /// My slot is elsewhere than I knew.
    Moved { slot: Spot, before: Spot },
    /// My slot does not take place, or not for me.
    Cancelled { slot: Spot },
    /// Someone asks me to take a slot.
    SwapAsked { slot: Spot, swap: SwapId, from: PersonId },
    /// Someone would take my slot, or, for a coordinator, someone's.
    SwapOffered { slot: Spot, swap: SwapId, from: PersonId, taker: PersonId },
    /// A slot goes from one to another.
    SwapGranted { slot: Spot, swap: SwapId, from: PersonId, taker: PersonId },
    /// A slot stays with whom it was.
    SwapRefused { slot: Spot, swap: SwapId },
    /// The slot that I would have taken stays with whoever asked.
    SwapWithdrawn { slot: Spot, swap: SwapId, from: PersonId },
    /// Someone is away; for coordinators.
    Away { person: PersonId, from: Day, until: Day },
    /// My slot begins soon.
    Soon { slot: Spot },
    /// My slots of the next day of work.
    Tomorrow { day: Day, slots: Vec<Spot> },
    /// Someone's engagement comes to an end, or to the limit of its kind; for coordinators.
    Ends { engagement: EngagementId, person: PersonId, last_day: Day, days: u16, is_limit: bool },
}

/// Where a slot was when something was told of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Spot {
    pub(crate) id: SlotId,
    pub(crate) day: Day,
    pub(crate) start: u16,
    pub(crate) end: u16,
    pub(crate) unit: Option<UnitId>,
    pub(crate) kind: SlotKind,
}

impl Spot {
    pub(crate) fn of(slot: &ScheduleSlot) -> Self {
        Self { id: slot.id, day: slot.day, start: slot.start, end: slot.end, unit: slot.unit, kind: slot.kind }
    }
}

impl Event {
    /// Returns whether it was known before and only the time calls for it.
    pub(crate) fn is_reminder(&self) -> bool {
        matches!(self, Self::Soon { .. } | Self::Tomorrow { .. })
    }

    /// Returns the slots that it is about: where they are now, then where they were.
    pub(crate) fn spots(&self) -> Vec<&Spot> {
        match self {
            Self::Moved { slot, before } => vec![slot, before],
            Self::Added { slot }
            | Self::Cancelled { slot }
            | Self::SwapAsked { slot, .. }
            | Self::SwapOffered { slot, .. }
            | Self::SwapGranted { slot, .. }
            | Self::SwapRefused { slot, .. }
            | Self::SwapWithdrawn { slot, .. }
            | Self::Soon { slot } => vec![slot],
            Self::Tomorrow { slots, .. } => slots.iter().collect(),
            Self::Away { .. } | Self::Ends { .. } => Vec::new(),
        }
    }
}
