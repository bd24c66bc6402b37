//! A digari's wish that someone else takes a slot, with a coordinator's yes.

use super::slot::NotAStep;
use crate::ids::{PersonId, SlotId, SwapId};
use crate::kind::Kind;
use crate::record::Entity;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A wish that someone else takes a slot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Swap {
    /// The swap's id.
    pub id: SwapId,
    /// The slot.
    pub slot: SlotId,
    /// Whose slot it is.
    pub from: PersonId,
    /// Who is asked; `None` for everyone.
    #[serde(default)]
    pub to: Option<PersonId>,
    /// What is said to whoever is asked.
    #[serde(default)]
    pub message: String,
    /// Who would take it.
    #[serde(default)]
    pub taker: Option<PersonId>,
    /// How far along it is.
    pub state: SwapState,
}

impl Entity for Swap {
    const KIND: Kind = Kind::Swap;

    fn uuid(&self) -> Uuid {
        self.id.0
    }

    fn nonsense(&self) -> Option<&'static str> {
        let is_taken = matches!(self.state, SwapState::Offered | SwapState::Granted);
        if [self.to, self.taker].contains(&Some(self.from)) {
            return Some("nobody swaps with themselves");
        }
        if is_taken && self.taker.is_none() {
            return Some("nobody takes the slot");
        }
        (self.state == SwapState::Asked && self.taker.is_some()).then_some("the slot is taken before it is offered")
    }
}

/// How far along a swap is.
///
/// ```text
/// asked ⇄ offered → granted
///   └───────┴─────→ refused | withdrawn
/// ```
///
/// A step back from the ends is the undo of the step there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SwapState {
    /// The person looks for someone.
    Asked,
    /// Someone would take the slot, if a coordinator agrees.
    Offered,
    /// A coordinator agreed.
    Granted,
    /// A coordinator did not agree.
    Refused,
    /// The person keeps the slot.
    Withdrawn,
}

impl SwapState {
    /// Returns whether nothing more is to be done.
    pub fn is_settled(self) -> bool {
        matches!(self, Self::Granted | Self::Refused | Self::Withdrawn)
    }

    /// Checks the step to another state. Staying is always allowed.
    ///
    /// # Errors
    /// When the picture above has no such arrow.
    pub fn step_to(self, to: Self) -> Result<(), NotAStep<Self>> {
        use SwapState::*;
        let allowed = self == to
            || match self {
                Asked => matches!(to, Offered | Refused | Withdrawn),
                Offered => matches!(to, Asked | Granted | Refused | Withdrawn),
                Granted => to == Offered,
                Refused | Withdrawn => matches!(to, Asked | Offered),
            };
        if allowed { Ok(()) } else { Err(NotAStep { from: self, to }) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_swap_is_granted_only_after_someone_offered_to_take_it() {
        assert_eq!(SwapState::Offered.step_to(SwapState::Granted), Ok(()));
        let skipped = SwapState::Asked.step_to(SwapState::Granted);
        assert_eq!(skipped, Err(NotAStep { from: SwapState::Asked, to: SwapState::Granted }));
        assert!(SwapState::Withdrawn.step_to(SwapState::Granted).is_err());
    }
}
