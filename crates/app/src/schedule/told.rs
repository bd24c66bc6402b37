//! Giving a published slot to someone at once: whom it concerns is told by the same step.

use crate::{Failure, Writing};
use lahituki_domain::ids::PersonId;
use lahituki_domain::schedule::{Consent, ScheduleSlot, SlotChange, SlotState, Told};
use lahituki_store::schedule;

/// Gives a slot to a person and keeps, as history, from whom it came and who agreed. A change of it that nobody was
/// told of yet falls away.
pub(super) fn give(
    writing: &mut Writing<'_, '_>,
    slot: &ScheduleSlot,
    person: PersonId,
    consent: Option<Consent>,
) -> Result<(), Failure> {
    for change in schedule::changes::of_slot(&writing.txn.read(), slot.id)? {
        if change.told.is_none() {
            writing.delete(&change)?;
        }
    }
    let (by, at) = (writing.me.person, writing.now);
    let told = |people| Some(Told { at, by, people });
    let given = ScheduleSlot {
        person: Some(person),
        state: SlotState::Published,
        pinned: false,
        told: told(Vec::new()),
        ..slot.clone()
    };
    let change = SlotChange {
        consent,
        told: told(slot.person.into_iter().chain([person]).collect()),
        ..SlotChange::untold(writing.txn.fresh_id(), slot.placement(), given.placement(), by, at)
    };
    writing.create(&change)?;
    writing.update(slot, &given)
}
