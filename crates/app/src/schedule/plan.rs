//! Planning: what a coordinator does to slots, and what the planned person answers.

use super::{SlotArg, WeekArg, plans};
use crate::commands::Nothing;
use crate::undo::StepLabel;
use crate::{Failure, Writing};
use lahituki_domain::Day;
use lahituki_domain::Kind;
use lahituki_domain::access::Denied;
use lahituki_domain::ids::{PersonId, SlotId, UnitId};
use lahituki_domain::schedule::{ScheduleSlot, SlotKind, SlotState};
use lahituki_store::{people, schedule};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A slot to be added; it starts as a draft.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct NewSlot {
    /// Who.
    pub person: PersonId,
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

/// A change of a slot; what is left out stays.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SlotChange {
    /// The slot.
    pub id: SlotId,
    /// Another person.
    pub person: Option<PersonId>,
    /// Another unit.
    pub unit: Option<UnitId>,
    /// Another day.
    pub day: Option<Day>,
    /// Minutes since midnight.
    pub start: Option<u16>,
    /// Minutes since midnight.
    pub end: Option<u16>,
    /// Another purpose.
    pub kind: Option<SlotKind>,
    /// Another note.
    pub note: Option<String>,
}

/// Which slots.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct SlotsArg {
    /// The slots.
    pub ids: Vec<SlotId>,
}

/// What publishing did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Published {
    /// How many slots became visible to everyone.
    pub slots: u32,
}

pub(crate) fn add_slot(writing: &mut Writing<'_, '_>, new: NewSlot) -> Result<SlotId, Failure> {
    let slot = ScheduleSlot {
        id: writing.txn.fresh_id(),
        person: Some(new.person),
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
    };
    let about = who_and_where(writing, &slot)?.ok_or_else(Failure::not_found)?;
    writing.step(StepLabel::AddSlot, &about);
    writing.create(&slot)?;
    Ok(slot.id)
}

pub(crate) fn change_slot(writing: &mut Writing<'_, '_>, change: SlotChange) -> Result<Nothing, Failure> {
    let before = find(writing, change.id)?;
    let mut after = ScheduleSlot {
        person: change.person.or(before.person),
        unit: change.unit.or(before.unit),
        day: change.day.unwrap_or(before.day),
        start: change.start.unwrap_or(before.start),
        end: change.end.unwrap_or(before.end),
        kind: change.kind.unwrap_or(before.kind),
        note: change.note.unwrap_or_else(|| before.note.clone()),
        ..before.clone()
    };
    if after.state == SlotState::Acknowledged && moves(&before, &after) {
        // What was confirmed is no longer what is planned.
        after.state = SlotState::Published;
    }
    let about = who_and_where(writing, &after)?.ok_or_else(Failure::not_found)?;
    writing.step(StepLabel::ChangeSlot, &about);
    writing.update(&before, &after)?;
    Ok(Nothing {})
}

pub(crate) fn remove_slot(writing: &mut Writing<'_, '_>, arg: SlotArg) -> Result<Nothing, Failure> {
    let slot = find(writing, arg.id)?;
    let about = who_and_where(writing, &slot)?.unwrap_or_default();
    writing.step(StepLabel::RemoveSlot, &about);
    if slot.state.is_unpublished() {
        writing.delete(&slot)?;
    } else {
        go_to(writing, &slot, SlotState::Cancelled)?;
    }
    Ok(Nothing {})
}

pub(crate) fn publish(writing: &mut Writing<'_, '_>, arg: WeekArg) -> Result<Published, Failure> {
    if !plans(writing.me) {
        return Err(Denied { kind: Kind::Slot }.into());
    }
    let days = arg.week.days();
    let [monday, .., sunday] = days[..] else { return Err(Failure::invalid("the year has no such week")) };
    let mut drafts = schedule::between(&writing.txn.read(), monday, sunday)?;
    drafts.retain(|slot| slot.state.is_unpublished());
    writing.step(StepLabel::PublishWeek, &arg.week.week.to_string());
    for slot in &drafts {
        go_to(writing, slot, SlotState::Published)?;
    }
    Ok(Published { slots: drafts.len() as u32 })
}

/// Confirms those of the slots that are still published; one that was cancelled meanwhile is left alone.
pub(crate) fn confirm(writing: &mut Writing<'_, '_>, arg: SlotsArg) -> Result<Nothing, Failure> {
    let mut places: Vec<String> = Vec::new();
    for id in arg.ids {
        let slot = find(writing, id)?;
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

fn find(writing: &Writing<'_, '_>, id: SlotId) -> Result<ScheduleSlot, Failure> {
    schedule::slot(&writing.txn.read(), id)?.ok_or_else(Failure::not_found)
}

fn go_to(writing: &mut Writing<'_, '_>, slot: &ScheduleSlot, state: SlotState) -> Result<(), Failure> {
    slot.state.step_to(state).map_err(|error| Failure::invalid(error.to_string()))?;
    writing.update(slot, &ScheduleSlot { state, ..slot.clone() })
}

fn moves(before: &ScheduleSlot, after: &ScheduleSlot) -> bool {
    let time_and_place = |slot: &ScheduleSlot| (slot.person, slot.unit, slot.day, slot.start, slot.end);
    time_and_place(before) != time_and_place(after)
}

/// Returns whose slot it is and where, or `None` when the person or the unit is not there.
fn who_and_where(writing: &Writing<'_, '_>, slot: &ScheduleSlot) -> Result<Option<String>, Failure> {
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
