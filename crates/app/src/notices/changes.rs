//! Which of the changes by others a person is told of.

use super::event::{Event, Spot};
use lahituki_domain::access::Actor;
use lahituki_domain::ids::SlotId;
use lahituki_domain::people::Role;
use lahituki_domain::schedule::{Absence, ScheduleSlot, SlotState, Swap, SwapState};
use lahituki_domain::{Body, Day, Entity, Kind};
use lahituki_store::{Read, RowChange, StoreError, notices, schedule};
use std::collections::BTreeSet;

/// Returns what a person is told of changes by others: of their own slots from today on, of swaps that concern them,
/// and as a coordinator of those who are away.
pub(super) fn events(db: &Read<'_>, me: &Actor, today: Day, changes: &[RowChange]) -> Result<Vec<Event>, StoreError> {
    let mut events = Vec::new();
    let swapped: BTreeSet<SlotId> = changes.iter().filter_map(granted).collect();
    for change in changes {
        let event = match change.kind {
            Kind::Slot if !swapped.contains(&SlotId(change.id)) => of_slot(db, me, today, change)?,
            Kind::Swap => of_swap(db, me, today, change)?,
            Kind::Absence => of_absence(me, today, change),
            _ => None,
        };
        events.extend(event);
    }
    Ok(events)
}

/// Returns the slot of a swap that was granted, of which the swap itself tells.
fn granted(change: &RowChange) -> Option<SlotId> {
    let swap: Swap = read(change, &change.after).filter(|_| change.kind == Kind::Swap)?;
    (swap.state == SwapState::Granted).then_some(swap.slot)
}

fn of_slot(db: &Read<'_>, me: &Actor, today: Day, change: &RowChange) -> Result<Option<Event>, StoreError> {
    let (before, after) = (mine(me, change, &change.before), mine(me, change, &change.after));
    Ok(match (before, after) {
        (None, Some(slot)) if slot.day >= today => Some(Event::Added { slot: Spot::of(&slot) }),
        (Some(before), Some(after)) if after.day.max(before.day) >= today && is_elsewhere(&before, &after) => {
            Some(moved(db, &before, Spot::of(&after))?)
        }
        // Of the own absence nobody has to hear.
        (Some(slot), None) if slot.day >= today && !is_absent(change) => {
            Some(Event::Cancelled { slot: Spot::of(&slot) })
        }
        _ => None,
    })
}

/// Says a move from where the person last knew the slot to be: a move that they never confirmed is not what they knew.
fn moved(db: &Read<'_>, before: &ScheduleSlot, slot: Spot) -> Result<Event, StoreError> {
    let last = match before.state {
        SlotState::Published => notices::last_of_slot(db, before.id)?,
        _ => None,
    };
    Ok(match last.and_then(|last| serde_json::from_str(&last.body).ok()) {
        Some(Event::Moved { before, .. }) => Event::Moved { slot, before },
        _ => Event::Moved { slot, before: Spot::of(before) },
    })
}

fn of_swap(db: &Read<'_>, me: &Actor, today: Day, change: &RowChange) -> Result<Option<Event>, StoreError> {
    let Some(swap) = read::<Swap>(change, &change.after) else { return Ok(None) };
    let before = read::<Swap>(change, &change.before);
    if before.as_ref().is_some_and(|before| before.state == swap.state) {
        return Ok(None);
    }
    let Some(slot) = schedule::slot(db, swap.slot)?.filter(|slot| slot.day >= today) else { return Ok(None) };
    let (slot, from, id) = (Spot::of(&slot), swap.from, swap.id);
    let (asks, takes) = (from == me.person, swap.taker == Some(me.person));
    let is_asked = !asks && me.is(Role::Digari) && swap.to.is_none_or(|to| to == me.person);
    let is_new = before.is_none_or(|before| before.state.is_settled());
    Ok(match (swap.state, swap.taker) {
        (SwapState::Asked, _) if is_asked && is_new => Some(Event::SwapAsked { slot, swap: id, from }),
        (SwapState::Offered, Some(taker)) if asks || (me.is(Role::Coordinator) && !takes) => {
            Some(Event::SwapOffered { slot, swap: id, from, taker })
        }
        (SwapState::Granted, Some(taker)) if asks || takes => Some(Event::SwapGranted { slot, swap: id, from, taker }),
        (SwapState::Refused, _) if asks || takes => Some(Event::SwapRefused { slot, swap: id }),
        (SwapState::Withdrawn, _) if takes => Some(Event::SwapWithdrawn { slot, swap: id, from }),
        _ => None,
    })
}

fn of_absence(me: &Actor, today: Day, change: &RowChange) -> Option<Event> {
    let absence: Absence = read(change, &change.after).filter(|_| change.before.is_none())?;
    let concerns = me.is(Role::Coordinator) && absence.person != me.person && absence.until >= today;
    concerns.then_some(Event::Away { person: absence.person, from: absence.from, until: absence.until })
}

/// Returns the slot of a change when it is the person's and everyone may count on it.
fn mine(me: &Actor, change: &RowChange, body: &Option<Body>) -> Option<ScheduleSlot> {
    let slot: ScheduleSlot = read(change, body)?;
    let holds = !slot.state.is_unpublished() && !matches!(slot.state, SlotState::Cancelled | SlotState::Absent);
    (slot.person == Some(me.person) && holds).then_some(slot)
}

fn is_absent(change: &RowChange) -> bool {
    read::<ScheduleSlot>(change, &change.after).is_some_and(|slot| slot.state == SlotState::Absent)
}

fn is_elsewhere(before: &ScheduleSlot, after: &ScheduleSlot) -> bool {
    (before.day, before.start, before.end, before.unit) != (after.day, after.start, after.end, after.unit)
}

fn read<E: Entity>(change: &RowChange, body: &Option<Body>) -> Option<E> {
    E::from_body(change.id, body.as_ref()?).ok()
}
