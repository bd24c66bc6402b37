//! Who may change what of the work year. Coordinators may change all of it; here is what everyone else may.

use super::{Actor, each, read};
use crate::ids::PersonId;
use crate::people::Role;
use crate::record::Body;
use crate::schedule::{Absence, Busy, Feed, ScheduleSlot, SlotState, Swap, SwapState, YearItem};

/// The planned person answers: confirms a published slot, asks for a swap of it, says that they are away, or takes that
/// back. A digari who is away leaves an open slot behind, or closes it again; who takes it is a coordinator's to say.
/// An answer that came too late, and so leaves the slot as it is, was theirs to give too.
pub(super) fn may_change_slot(actor: &Actor, before: Option<&Body>, after: Option<&Body>) -> bool {
    let slots = (before.and_then(read::<ScheduleSlot>), after.and_then(read::<ScheduleSlot>));
    actor.is(Role::Coordinator)
        || match slots {
            (Some(before), Some(after)) => {
                let stands_in = is_left_behind(&before) && is_left_behind(&after) && before.replaces == after.replaces;
                let is_own = before.person == Some(actor.person);
                let too_late = is_own && before == after && !before.state.is_unpublished();
                let answers = is_own && is_answer(before.state) && is_answer(after.state);
                let only_state = ScheduleSlot { state: before.state, ..after } == before;
                (actor.is(Role::Digari) && stands_in) || too_late || (answers && only_state)
            }
            (None, Some(slot)) | (Some(slot), None) => actor.is(Role::Digari) && is_left_behind(&slot),
            (None, None) => false,
        }
}

fn is_answer(state: SlotState) -> bool {
    matches!(state, SlotState::Published | SlotState::Acknowledged | SlotState::Swapping | SlotState::Absent)
}

/// Returns whether a slot is one that somebody left open, which nobody has taken.
fn is_left_behind(slot: &ScheduleSlot) -> bool {
    slot.person.is_none()
        && slot.replaces.is_some()
        && matches!(slot.state, SlotState::Published | SlotState::Cancelled)
}

/// A digari writes down that they are away, takes it back, and comes back earlier.
pub(super) fn may_change_absence(actor: &Actor, before: Option<&Body>, after: Option<&Body>) -> bool {
    let own = |absence: &Absence| actor.is(Role::Digari) && absence.person == actor.person;
    actor.is(Role::Coordinator) || each(before, after, own)
}

/// A digari asks for a swap of their own and withdraws it; another offers to take the slot and takes the offer back.
/// Only a coordinator settles it.
pub(super) fn may_change_swap(actor: &Actor, before: Option<&Body>, after: Option<&Body>) -> bool {
    if actor.is(Role::Coordinator) {
        return true;
    }
    if !actor.is(Role::Digari) {
        return false;
    }
    match (before.map(read::<Swap>), after.map(read::<Swap>)) {
        (None, Some(Some(swap))) | (Some(Some(swap)), None) => {
            swap.from == actor.person && matches!(swap.state, SwapState::Asked | SwapState::Withdrawn)
        }
        // A step that came too late leaves the swap as it is.
        (Some(Some(before)), Some(Some(after))) if before == after => true,
        (Some(Some(before)), Some(Some(after))) => asks(actor.person, &before, &after) || offers(actor, before, after),
        _ => false,
    }
}

fn is_unsettled(state: SwapState) -> bool {
    matches!(state, SwapState::Asked | SwapState::Offered | SwapState::Withdrawn)
}

/// The one who asks withdraws, comes back to it, or asks in other words or of someone else.
fn asks(me: PersonId, before: &Swap, after: &Swap) -> bool {
    let keeps = (before.slot, before.from, before.taker) == (after.slot, after.from, after.taker);
    let decides = before.state == after.state || [before.state, after.state].contains(&SwapState::Withdrawn);
    before.from == me && keeps && decides && is_unsettled(before.state) && is_unsettled(after.state)
}

/// Someone who is asked offers to take the slot, or no longer does.
fn offers(actor: &Actor, before: Swap, after: Swap) -> bool {
    let me = Some(actor.person);
    let is_asked = before.from != actor.person && (before.to.is_none() || before.to == me);
    let steps = [(before.state, before.taker), (after.state, after.taker)];
    let offer = [(SwapState::Asked, None), (SwapState::Offered, me)];
    let withdrawal = [offer[1], offer[0]];
    let rest = Swap { state: before.state, taker: before.taker, ..after };
    is_asked && (steps == offer || steps == withdrawal) && rest == before
}

/// People make and close feeds of their own slots; a digivastaava also those of the own unit.
pub(super) fn may_change_feed(actor: &Actor, before: Option<&Body>, after: Option<&Body>) -> bool {
    let own = |feed: &Feed| {
        let mine = feed.person == Some(actor.person);
        feed.made_by == actor.person && (mine || feed.unit.is_some_and(|unit| actor.serves(Role::Digivastaava, unit)))
    };
    actor.is(Role::Coordinator) || each(before, after, own)
}

/// People bring in their own calendars; a digivastaava also that of the own unit.
pub(super) fn may_change_busy(actor: &Actor, before: Option<&Body>, after: Option<&Body>) -> bool {
    let own = |busy: &Busy| {
        let mine = busy.person == Some(actor.person);
        mine || busy.unit.is_some_and(|unit| actor.serves(Role::Digivastaava, unit))
    };
    actor.is(Role::Coordinator) || each(before, after, own)
}

/// A digivastaava keeps the year wheel of the own unit.
pub(super) fn may_change_year_item(actor: &Actor, before: Option<&Body>, after: Option<&Body>) -> bool {
    let own = |item: &YearItem| item.unit.is_some_and(|unit| actor.serves(Role::Digivastaava, unit));
    actor.is(Role::Coordinator) || each(before, after, own)
}

#[cfg(test)]
mod tests;
