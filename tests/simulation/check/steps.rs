//! Whether a step of a state machine is taken only from the state that its author saw.

use super::Before;
use crate::violation::{Checked, violated};
use crate::world::World;
use lahituki_protocol::{Op, Outcome, SyncRequest, SyncResponse};

/// The field of a slot that goes from state to state.
pub(super) const STATE: &str = "state";

/// Checks the steps of ops that were not answered before.
pub(super) fn steps(world: &World, before: &Before, request: &SyncRequest, answer: &SyncResponse) -> Checked {
    let mut states = before.states.clone();
    for (op, result) in request.ops.iter().zip(&answer.results) {
        let fresh = world.history.deed(op.id).filter(|deed| deed.fate.is_none());
        let (Some(deed), Some(to)) = (fresh, op.put.as_ref().and_then(|put| put.get(STATE))) else { continue };
        let taken = match &result.outcome {
            Outcome::Ok => true,
            Outcome::Lost(fields) => !fields.iter().any(|field| field == STATE),
            _ => false,
        };
        let Some(present) = states.get_mut(&op.row).filter(|_| taken) else { continue };
        let seen = deed.before.as_ref().and_then(|body| body.get(STATE));
        if present != to && seen.is_some_and(|seen| seen != present) && !saw_what_never_was(world, op) {
            let what = format!("{} took {} from {present} to {to}, its author saw {seen:?}", op.id, op.row);
            return Err(violated("Silent", what));
        }
        *present = to.clone();
    }
    Ok(())
}

/// Returns whether the author of an op may have seen a state that the server does not know of: their own, which it
/// refused, one from before it was restored, or one in a file that was copied.
pub(super) fn saw_what_never_was(world: &World, op: &Op) -> bool {
    let Some(deed) = world.history.deed(op.id) else { return true };
    let seen = deed.before.as_ref().and_then(|body| body.get(STATE));
    let mut refused = world.history.before(deed).filter(|earlier| earlier.person == deed.person && earlier.refused);
    let own_refused = seen.is_some() && refused.any(|own| own.put().and_then(|put| put.get(STATE)) == seen);
    own_refused || world.restores > 0 || world.doubled.contains(&deed.person)
}
