//! Changes of slots: at once for drafts; what everyone knows stays as it is until people are told.

use super::{must_plan, step, stored, who_and_where};
use crate::commands::Nothing;
use crate::given::given;
use crate::schedule::planned::{self, Planned, is_awaited, moved};
use crate::undo::StepLabel;
use crate::{Failure, Writing};
use lahituki_domain::Day;
use lahituki_domain::ids::{PersonId, SlotChangeId, SlotId, UnitId};
use lahituki_domain::schedule::{self as domain, Placement, ScheduleSlot, SlotKind};
use serde::Deserialize;
use ts_rs::TS;

/// A change of a slot; what is left out stays, and `null` clears.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SlotChange {
    /// The slot.
    pub id: SlotId,
    /// Another person, or nobody.
    #[serde(default, deserialize_with = "given")]
    pub person: Option<Option<PersonId>>,
    /// Another unit, or none.
    #[serde(default, deserialize_with = "given")]
    pub unit: Option<Option<UnitId>>,
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

/// Changes of slots.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct SlotChanges {
    /// The changes.
    pub changes: Vec<SlotChange>,
}

/// Changes slots: one step.
pub(crate) fn change_slots(writing: &mut Writing<'_, '_>, arg: SlotChanges) -> Result<Nothing, Failure> {
    must_plan(writing)?;
    let mut about = Vec::new();
    for change in arg.changes {
        let before = find(writing, change.id)?.slot;
        let after = changed(&before, change);
        about.push(who_and_where(writing, &after)?.ok_or_else(Failure::not_found)?);
        put(writing, &after)?;
    }
    step(writing, [StepLabel::ChangeSlot, StepLabel::ChangeSlots], about);
    Ok(Nothing {})
}

/// Returns a slot as it is planned.
pub(in crate::schedule) fn find(writing: &Writing<'_, '_>, id: SlotId) -> Result<Planned, Failure> {
    writing.reading(|reading| planned::one(reading, id))?.ok_or_else(Failure::not_found)
}

fn changed(slot: &ScheduleSlot, change: SlotChange) -> ScheduleSlot {
    ScheduleSlot {
        person: change.person.unwrap_or(slot.person),
        unit: change.unit.unwrap_or(slot.unit),
        day: change.day.unwrap_or(slot.day),
        start: change.start.unwrap_or(slot.start),
        end: change.end.unwrap_or(slot.end),
        kind: change.kind.unwrap_or(slot.kind),
        note: change.note.unwrap_or_else(|| slot.note.clone()),
        ..slot.clone()
    }
}

/// Puts a slot where it is planned now. Place, time and note of what everyone knows change when people are told.
fn put(writing: &mut Writing<'_, '_>, after: &ScheduleSlot) -> Result<(), Failure> {
    let known = stored(writing, after.id)?;
    if known.state.is_unpublished() {
        return writing.update(&known, after);
    }
    if !is_awaited(known.state) {
        return Err(Failure::invalid("a slot that is over does not change"));
    }
    writing.update(&known, &moved(after, known.placement()))?;
    set_change(writing, &known, after.placement(), false)
}

/// Notes that a slot which everyone knows is not to take place.
pub(in crate::schedule) fn put_off(writing: &mut Writing<'_, '_>, id: SlotId) -> Result<(), Failure> {
    let known = stored(writing, id)?;
    let stays = known.placement();
    set_change(writing, &known, stays, true)
}

/// Keeps the one untold change of a slot: made, made anew, or taken back where the slot is again as everyone knows it.
fn set_change(
    writing: &mut Writing<'_, '_>,
    known: &ScheduleSlot,
    after: Placement,
    cancel: bool,
) -> Result<(), Failure> {
    let mut untold = writing.reading(|reading| planned::untold_of(reading, known.id))?;
    let last = untold.pop();
    // Others can only be there when two people changed the slot without knowing of each other.
    for older in untold {
        writing.delete(&older)?;
    }
    let before = known.placement();
    let is_as_known = !cancel && after == before;
    match last {
        None if is_as_known => Ok(()),
        Some(last) if is_as_known => writing.delete(&last),
        None => {
            let id = writing.txn.fresh_id();
            writing.create(&change_of(writing, id, before, after, cancel))
        }
        Some(last) => writing.update(&last, &change_of(writing, last.id, before, after, cancel)),
    }
}

fn change_of(
    writing: &Writing<'_, '_>,
    id: SlotChangeId,
    before: Placement,
    after: Placement,
    cancel: bool,
) -> domain::SlotChange {
    let change = domain::SlotChange::untold(id, before, after, writing.me.person, writing.now);
    domain::SlotChange { cancel, ..change }
}
