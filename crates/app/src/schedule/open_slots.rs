//! What becomes of a person's slots when the person falls away: they stand open and never vanish.

use crate::{Failure, Writing};
use lahituki_domain::Day;
use lahituki_domain::ids::{PersonId, SlotId};
use lahituki_domain::schedule::{ScheduleSlot, SlotState};
use lahituki_store::{people, schedule};

/// Takes a person from the slots that they still have after a day and on which no engagement of theirs runs, and
/// returns those, by day and start.
///
/// What is over stays as it was. Drafts stay drafts; what was published stays so, for everyone to see that somebody is still to be found.
pub(crate) fn open_slots_after(
    writing: &mut Writing<'_, '_>,
    person: PersonId,
    last_day: Day,
) -> Result<Vec<SlotId>, Failure> {
    let engagements = people::engagements_of(&writing.txn.read(), person)?;
    let from = last_day.max(writing.today.plus(-1));
    let mut slots = schedule::planned_after(&writing.txn.read(), person, from)?;
    slots.retain(|slot| !engagements.iter().any(|engagement| engagement.is_valid_on(slot.day)));
    for slot in &slots {
        let state = if slot.state.is_unpublished() { slot.state } else { SlotState::Published };
        let open = ScheduleSlot { person: None, pinned: false, state, ..slot.clone() };
        writing.update(slot, &open)?;
    }
    Ok(slots.into_iter().map(|slot| slot.id).collect())
}
