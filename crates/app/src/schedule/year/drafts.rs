//! Clearing a stretch of the year: drafts go, what people know of stays.

use crate::schedule::plan::must_plan;
use crate::undo::StepLabel;
use crate::{Failure, Writing};
use lahituki_domain::IsoWeek;
use lahituki_domain::ids::{PersonId, UnitId};
use lahituki_domain::schedule::ScheduleSlot;
use lahituki_store::{people, schedule};
use serde::Deserialize;
use ts_rs::TS;

/// Some weeks of a person or a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct PlannedWeeks {
    /// Whose weeks; of everyone when `None`.
    pub person: Option<PersonId>,
    /// Where; everywhere when `None`.
    pub unit: Option<UnitId>,
    /// The first week.
    pub from: IsoWeek,
    /// The last week.
    pub until: IsoWeek,
}

/// Removes the drafts of some weeks that are not pinned, as one step, and returns how many they were.
pub(crate) fn clear_drafts(writing: &mut Writing<'_, '_>, arg: PlannedWeeks) -> Result<u32, Failure> {
    must_plan(writing)?;
    let (Some(from), Some(until)) = (arg.from.monday(), arg.until.monday()) else {
        return Err(Failure::invalid("the year has no such week"));
    };
    let read = writing.txn.read();
    let mut slots: Vec<ScheduleSlot> = schedule::between(&read, from, until.plus(6))?;
    slots.retain(|slot| slot.state.is_unpublished() && !slot.pinned);
    slots.retain(|slot| arg.person.is_none_or(|person| slot.person == Some(person)));
    slots.retain(|slot| arg.unit.is_none_or(|unit| slot.unit == Some(unit)));
    let about = match (arg.person, arg.unit) {
        (Some(person), _) => people::person(&read, person)?.map(|person| person.full_name()),
        (None, Some(unit)) => people::unit(&read, unit)?.map(|unit| unit.name),
        (None, None) => None,
    };
    writing.step(StepLabel::ClearDrafts, &about.unwrap_or_default());
    for slot in &slots {
        writing.delete(slot)?;
    }
    Ok(slots.len() as u32)
}
