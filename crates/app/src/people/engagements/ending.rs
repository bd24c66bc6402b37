//! Ending an engagement early: what it leaves open, and doing it.

use super::sees_all;
use crate::schedule::open_slots_after;
use crate::undo::StepLabel;
use crate::{Failure, Reading, Writing};
use lahituki_domain::access::Denied;
use lahituki_domain::ids::{EngagementId, SlotId};
use lahituki_domain::people::Engagement;
use lahituki_domain::schedule::{ScheduleSlot, SlotKind, SlotState};
use lahituki_domain::{Day, Kind};
use lahituki_store::{knowledge, people, schedule};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use ts_rs::TS;

/// Which engagement ends, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct EndArg {
    /// The engagement.
    pub id: EngagementId,
    /// Its last day.
    pub last_day: Day,
}

/// What an earlier end would leave open.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Ending {
    /// The slots that would lose their person, by day and start.
    pub slots: Vec<OpenedSlot>,
    /// How many articles of the knowledge base nobody would keep true any more; none where another engagement follows.
    pub articles: u32,
}

/// A slot that would lose its person.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OpenedSlot {
    /// The slot.
    pub id: SlotId,
    /// The civil day.
    pub day: Day,
    /// Minutes since midnight.
    pub start: u16,
    /// Minutes since midnight.
    pub end: u16,
    /// Where, empty outside the units.
    pub unit_name: String,
    /// What for.
    pub kind: SlotKind,
    /// How far along it is.
    pub state: SlotState,
}

pub(crate) fn ending(reading: &Reading<'_>, arg: EndArg) -> Result<Ending, Failure> {
    if !sees_all(reading.me) {
        return Err(Denied { kind: Kind::Engagement }.into());
    }
    let engagement = people::engagement(reading.db, arg.id)?.ok_or_else(Failure::not_found)?;
    let units = people::units(reading.db)?.into_iter().map(|unit| (unit.id, unit.name)).collect::<HashMap<_, _>>();
    let mut others = people::engagements_of(reading.db, engagement.person)?;
    others.retain(|other| other.id != engagement.id);
    let from = arg.last_day.max(reading.today.plus(-1));
    let mut slots = schedule::planned_after(reading.db, engagement.person, from)?;
    slots.retain(|slot| !others.iter().any(|other| other.is_valid_on(slot.day)));
    let opened = |slot: ScheduleSlot| OpenedSlot {
        id: slot.id,
        day: slot.day,
        start: slot.start,
        end: slot.end,
        unit_name: slot.unit.and_then(|unit| units.get(&unit)).cloned().unwrap_or_default(),
        kind: slot.kind,
        state: slot.state,
    };
    let stays = others.iter().any(|other| other.end_on.is_none_or(|end| end > arg.last_day));
    let articles = if stays { 0 } else { knowledge::desk::count_owned(reading.db, engagement.person)? };
    Ok(Ending { articles, slots: slots.into_iter().map(opened).collect() })
}

/// Ends an engagement on a day and returns how many slots stand open by it.
///
/// # Errors
/// When the day is before the engagement or after its end.
pub(crate) fn end_engagement(writing: &mut Writing<'_, '_>, arg: EndArg) -> Result<u32, Failure> {
    let before = people::engagement(&writing.txn.read(), arg.id)?.ok_or_else(Failure::not_found)?;
    if !before.is_valid_on(arg.last_day) {
        return Err(Failure::invalid("the last day is not a day of the engagement"));
    }
    let person = people::person(&writing.txn.read(), before.person)?.ok_or_else(Failure::not_found)?;
    writing.step(StepLabel::EndEngagement, &person.full_name());
    let after = Engagement { end_on: Some(arg.last_day), ..before.clone() };
    writing.update(&before, &after)?;
    Ok(open_slots_after(writing, before.person, arg.last_day)?.len() as u32)
}
