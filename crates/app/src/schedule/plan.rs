//! Planning: what a coordinator does to slots, and what the planned person answers.

mod change;

pub(crate) use change::change_slots;
pub use change::{SlotChange, SlotChanges};
pub(super) use change::{find, put_off};

use super::planned::{Planned, is_awaited};
use super::plans;
use crate::commands::Nothing;
use crate::undo::StepLabel;
use crate::{Failure, Writing};
use lahituki_domain::access::Denied;
use lahituki_domain::ids::{PersonId, SlotId, UnitId};
use lahituki_domain::schedule::{ScheduleSlot, SlotKind, SlotState};
use lahituki_domain::{Day, Kind};
use lahituki_store::people;
use serde::Deserialize;
use ts_rs::TS;

/// A slot to be added; it starts as a draft.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct NewSlot {
    /// Who; `None` for an open slot.
    pub person: Option<PersonId>,
    /// Where.
    pub unit: Option<UnitId>,
    /// When.
    pub day: Day,
    /// Minutes since midnight.
    pub start: u16,
    /// Minutes since midnight.
    pub end: u16,
    /// What for.
    pub kind: SlotKind,
    /// What the person should know.
    #[serde(default)]
    #[ts(optional)]
    pub note: Option<String>,
}

/// Slots to be added.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct NewSlots {
    /// The slots.
    pub slots: Vec<NewSlot>,
}

/// Which slots.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct SlotsArg {
    /// The slots.
    pub ids: Vec<SlotId>,
}

/// Which slots stay where they are.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct PinArg {
    /// The slots.
    pub ids: Vec<SlotId>,
    /// Whether they do.
    pub pinned: bool,
}

/// Adds slots: one step.
pub(crate) fn add_slots(writing: &mut Writing<'_, '_>, new: NewSlots) -> Result<Vec<SlotId>, Failure> {
    must_plan(writing)?;
    let mut about = Vec::new();
    let mut ids = Vec::new();
    for new in new.slots {
        let slot = draft(writing, new);
        about.push(who_and_where(writing, &slot)?.ok_or_else(Failure::not_found)?);
        writing.create(&slot)?;
        ids.push(slot.id);
    }
    step(writing, [StepLabel::AddSlot, StepLabel::AddSlots], about);
    Ok(ids)
}

/// Removes drafts at once; of what everyone knows people are told first. One step.
pub(crate) fn remove_slots(writing: &mut Writing<'_, '_>, arg: SlotsArg) -> Result<Nothing, Failure> {
    must_plan(writing)?;
    let mut about = Vec::new();
    for id in arg.ids {
        let Planned { slot, .. } = find(writing, id)?;
        about.push(who_and_where(writing, &slot)?.unwrap_or_default());
        match slot.state {
            state if state.is_unpublished() => writing.delete(&slot)?,
            state if is_awaited(state) => put_off(writing, id)?,
            SlotState::Cancelled => {}
            _ => return Err(Failure::invalid("what took place cannot be removed")),
        }
    }
    step(writing, [StepLabel::RemoveSlot, StepLabel::RemoveSlots], about);
    Ok(Nothing {})
}

/// Says of slots whether they stay where they are, whatever a program proposes.
pub(crate) fn pin(writing: &mut Writing<'_, '_>, arg: PinArg) -> Result<Nothing, Failure> {
    must_plan(writing)?;
    let mut about = Vec::new();
    for id in arg.ids {
        let slot = stored(writing, id)?;
        about.push(who_and_where(writing, &slot)?.unwrap_or_default());
        writing.update(&slot, &ScheduleSlot { pinned: arg.pinned, ..slot.clone() })?;
    }
    let label = if arg.pinned { StepLabel::PinSlots } else { StepLabel::UnpinSlots };
    step(writing, [label; 2], about);
    Ok(Nothing {})
}

/// Confirms those of the slots that are still published; one that was cancelled meanwhile is left alone.
pub(crate) fn confirm(writing: &mut Writing<'_, '_>, arg: SlotsArg) -> Result<Nothing, Failure> {
    let mut places: Vec<String> = Vec::new();
    for id in arg.ids {
        writing.txn.notices_of_slot_were_read(id)?;
        let slot = stored(writing, id)?;
        if slot.person != Some(writing.me.person) {
            return Err(Denied { kind: Kind::Slot }.into());
        }
        if slot.state == SlotState::Published {
            go_to(writing, &slot, SlotState::Acknowledged)?;
            places.extend(unit_name(writing, &slot)?);
        }
    }
    places.sort();
    places.dedup();
    writing.step(StepLabel::ConfirmSlots, &places.join(", "));
    Ok(Nothing {})
}

/// Returns a new slot, which nobody but planners sees.
pub(super) fn draft(writing: &mut Writing<'_, '_>, new: NewSlot) -> ScheduleSlot {
    ScheduleSlot {
        id: writing.txn.fresh_id(),
        person: new.person,
        unit: new.unit,
        day: new.day,
        start: new.start,
        end: new.end,
        kind: new.kind,
        state: SlotState::Draft,
        note: new.note.unwrap_or_default(),
        pinned: false,
        series: None,
        skills: Vec::new(),
        replaces: None,
        told: None,
    }
}

/// Refuses whoever does not plan.
pub(super) fn must_plan(writing: &Writing<'_, '_>) -> Result<(), Failure> {
    if plans(writing.me) { Ok(()) } else { Err(Denied { kind: Kind::Slot }.into()) }
}

/// Returns a slot as everyone knows it.
pub(super) fn stored(writing: &Writing<'_, '_>, id: SlotId) -> Result<ScheduleSlot, Failure> {
    lahituki_store::schedule::slot(&writing.txn.read(), id)?.ok_or_else(Failure::not_found)
}

/// Takes a slot a step further.
pub(super) fn go_to(writing: &mut Writing<'_, '_>, slot: &ScheduleSlot, state: SlotState) -> Result<(), Failure> {
    slot.state.step_to(state).map_err(|error| Failure::invalid(error.to_string()))?;
    writing.update(slot, &ScheduleSlot { state, ..slot.clone() })
}

/// Names the step after the one thing it is about, or after how many they are.
pub(super) fn step(writing: &mut Writing<'_, '_>, [one, many]: [StepLabel; 2], about: Vec<String>) {
    match &about[..] {
        [only] => writing.step(one, only),
        all => writing.step(many, &all.len().to_string()),
    }
}

/// Returns whose slot it is and where, or `None` when the person or the unit is not there.
pub(super) fn who_and_where(writing: &Writing<'_, '_>, slot: &ScheduleSlot) -> Result<Option<String>, Failure> {
    let person = match slot.person {
        Some(person) => people::person(&writing.txn.read(), person)?,
        None => None,
    };
    let unit = unit_name(writing, slot)?;
    if person.is_some() != slot.person.is_some() || unit.is_some() != slot.unit.is_some() {
        return Ok(None);
    }
    let parts: Vec<String> = person.map(|person| person.called_name).into_iter().chain(unit).collect();
    Ok(Some(parts.join(", ")))
}

fn unit_name(writing: &Writing<'_, '_>, slot: &ScheduleSlot) -> Result<Option<String>, Failure> {
    let Some(unit) = slot.unit else { return Ok(None) };
    Ok(people::unit(&writing.txn.read(), unit)?.map(|unit| unit.name))
}
