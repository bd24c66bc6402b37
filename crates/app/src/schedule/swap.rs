//! Swaps: a digari asks, another offers to take the slot, and a coordinator says yes or no.

mod rows;

pub use rows::{Colleague, SwapPart, SwapRow};
pub(crate) use rows::{colleagues, swaps};

use super::told::give;
use super::{candidates, plans};
use crate::commands::Nothing;
use crate::undo::StepLabel;
use crate::{Failure, Writing};
use lahituki_domain::Kind;
use lahituki_domain::access::Denied;
use lahituki_domain::ids::{PersonId, SlotId, SwapId};
use lahituki_domain::schedule::{Consent, ConsentKind, ScheduleSlot, SlotState, Swap, SwapState};
use lahituki_store::{people, schedule};
use serde::Deserialize;
use ts_rs::TS;

/// The longest message to whoever is asked, in letters.
const MESSAGE_LETTERS: usize = 200;

/// A wish that someone else takes a slot of mine.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct NewSwap {
    /// The slot.
    pub slot: SlotId,
    /// Who is asked; everyone when it is `None`.
    pub to: Option<PersonId>,
    /// What is said to them; at most 200 letters of it are kept.
    pub message: String,
}

/// Which swap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct SwapArg {
    /// The swap.
    pub id: SwapId,
}

pub(crate) fn ask_swap(writing: &mut Writing<'_, '_>, new: NewSwap) -> Result<SwapId, Failure> {
    let slot = find_slot(writing, new.slot)?;
    if slot.person != Some(writing.me.person) {
        return Err(Denied { kind: Kind::Slot }.into());
    }
    if !matches!(slot.state, SlotState::Published | SlotState::Acknowledged) || slot.day < writing.today {
        return Err(Failure::invalid("the slot is not to come, or is being swapped already"));
    }
    step(writing, StepLabel::AskSwap, &slot)?;
    let swap = Swap {
        id: writing.txn.fresh_id(),
        slot: slot.id,
        from: writing.me.person,
        to: new.to,
        message: new.message.trim().chars().take(MESSAGE_LETTERS).collect(),
        taker: None,
        state: SwapState::Asked,
    };
    writing.create(&swap)?;
    writing.update(&slot, &ScheduleSlot { state: SlotState::Swapping, ..slot.clone() })?;
    Ok(swap.id)
}

pub(crate) fn withdraw_swap(writing: &mut Writing<'_, '_>, arg: SwapArg) -> Result<Nothing, Failure> {
    let (swap, slot) = find(writing, arg.id)?;
    step(writing, StepLabel::WithdrawSwap, &slot)?;
    turn(writing, &swap, Swap { state: SwapState::Withdrawn, ..swap.clone() })?;
    keep(writing, &slot)
}

pub(crate) fn offer_swap(writing: &mut Writing<'_, '_>, arg: SwapArg) -> Result<Nothing, Failure> {
    let (swap, slot) = find(writing, arg.id)?;
    step(writing, StepLabel::OfferSwap, &slot)?;
    let taker = Some(writing.me.person);
    turn(writing, &swap, Swap { taker, state: SwapState::Offered, ..swap.clone() })?;
    Ok(Nothing {})
}

pub(crate) fn take_offer_back(writing: &mut Writing<'_, '_>, arg: SwapArg) -> Result<Nothing, Failure> {
    let (swap, slot) = find(writing, arg.id)?;
    step(writing, StepLabel::TakeOfferBack, &slot)?;
    turn(writing, &swap, Swap { taker: None, state: SwapState::Asked, ..swap.clone() })?;
    Ok(Nothing {})
}

pub(crate) fn grant_swap(writing: &mut Writing<'_, '_>, arg: SwapArg) -> Result<Nothing, Failure> {
    let (swap, slot) = find(writing, arg.id)?;
    let is_unchanged = slot.state == SlotState::Swapping && slot.person == Some(swap.from);
    let taker = swap.taker.filter(|_| is_unchanged).ok_or_else(|| Failure::invalid("nobody takes this slot now"))?;
    candidates::check(writing, slot.id, taker)?;
    step(writing, StepLabel::GrantSwap, &slot)?;
    turn(writing, &swap, Swap { state: SwapState::Granted, ..swap.clone() })?;
    // Whoever offers to take a slot agrees to it.
    let consent = Consent { kind: ConsentKind::Given, note: String::new() };
    give(writing, &slot, taker, Some(consent))?;
    Ok(Nothing {})
}

pub(crate) fn refuse_swap(writing: &mut Writing<'_, '_>, arg: SwapArg) -> Result<Nothing, Failure> {
    if !plans(writing.me) {
        return Err(Denied { kind: Kind::Swap }.into());
    }
    let (swap, slot) = find(writing, arg.id)?;
    step(writing, StepLabel::RefuseSwap, &slot)?;
    turn(writing, &swap, Swap { state: SwapState::Refused, ..swap.clone() })?;
    keep(writing, &slot)
}

/// Withdraws what was asked for a slot whose person will not come in any case.
pub(super) fn withdraw_of_slot(writing: &mut Writing<'_, '_>, slot: SlotId) -> Result<(), Failure> {
    for swap in schedule::changes::swaps_of_slot(&writing.txn.read(), slot)? {
        if !swap.state.is_settled() {
            turn(writing, &swap, Swap { state: SwapState::Withdrawn, ..swap.clone() })?;
        }
    }
    Ok(())
}

fn turn(writing: &mut Writing<'_, '_>, before: &Swap, after: Swap) -> Result<(), Failure> {
    before.state.step_to(after.state).map_err(|error| Failure::invalid(error.to_string()))?;
    writing.update(before, &after)
}

/// Leaves a slot with the person who has it, who knows of it.
fn keep(writing: &mut Writing<'_, '_>, slot: &ScheduleSlot) -> Result<Nothing, Failure> {
    if slot.state == SlotState::Swapping {
        writing.update(slot, &ScheduleSlot { state: SlotState::Acknowledged, ..slot.clone() })?;
    }
    Ok(Nothing {})
}

fn find(writing: &Writing<'_, '_>, id: SwapId) -> Result<(Swap, ScheduleSlot), Failure> {
    let swap = schedule::changes::swap(&writing.txn.read(), id)?.ok_or_else(Failure::not_found)?;
    let slot = find_slot(writing, swap.slot)?;
    Ok((swap, slot))
}

fn find_slot(writing: &Writing<'_, '_>, id: SlotId) -> Result<ScheduleSlot, Failure> {
    schedule::slot(&writing.txn.read(), id)?.ok_or_else(Failure::not_found)
}

fn step(writing: &mut Writing<'_, '_>, label: StepLabel, slot: &ScheduleSlot) -> Result<(), Failure> {
    let unit = slot.unit.map(|unit| people::unit(&writing.txn.read(), unit)).transpose()?.flatten();
    writing.step(label, &unit.map(|unit| unit.name).unwrap_or_default());
    Ok(())
}
