//! Finding entries, and changing them with the time that follows from them.

use super::rooms;
use super::rows::{EntryRow, entry_rows};
use crate::commands::Nothing;
use crate::undo::StepLabel;
use crate::{Failure, Reading, Writing, guard, titles};
use lahituki_domain::Day;
use lahituki_domain::ids::{EntryId, PersonId, UnitId};
use lahituki_domain::visits::{Asker, EntryResult, Matter, TimeEntry, VisitEntry};
use lahituki_store::visits::{self, Narrow};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How many entries a list shows when the filter does not say.
const USUAL_LIMIT: u32 = 100;

/// How many entries a list shows at most.
const LARGEST_LIMIT: u32 = 500;

/// Which entries to list. What is left out does not narrow.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct EntryFilter {
    /// From this day on; a year back when left out, because a list of ten years answers nobody's question.
    pub from: Option<Day>,
    /// Up to this day.
    pub until: Option<Day>,
    /// At this unit.
    pub unit: Option<UnitId>,
    /// By this person.
    pub person: Option<PersonId>,
    /// About this matter.
    pub matter: Option<Matter>,
    /// Ended like this.
    pub result: Option<EntryResult>,
    /// At most this many, 1–500; 100 when left out.
    pub limit: Option<u32>,
}

/// The entries that a filter found.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct EntryList {
    /// The entries, latest first.
    pub rows: Vec<EntryRow>,
    /// How many there are in all.
    pub total: u32,
    /// The minutes of all of them together.
    pub minutes: u32,
}

/// A change of an entry; what is left out stays.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct EntryChange {
    /// The entry.
    pub id: EntryId,
    /// The room as text; empty for none.
    pub room: Option<String>,
    /// The matter.
    pub matter: Option<Matter>,
    /// The asker.
    pub asker: Option<Asker>,
    /// The minutes; its time entry follows.
    pub minutes: Option<u16>,
    /// The result.
    pub result: Option<EntryResult>,
    /// The text.
    pub text: Option<String>,
}

/// Which entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct EntryArg {
    /// The entry.
    pub id: EntryId,
}

/// Lists the entries that a filter finds.
pub(crate) fn entries(reading: &Reading<'_>, arg: EntryFilter) -> Result<EntryList, Failure> {
    let limit = arg.limit.unwrap_or(USUAL_LIMIT).clamp(1, LARGEST_LIMIT);
    let narrow = Narrow {
        from: Some(arg.from.unwrap_or_else(|| reading.today.plus(-366))),
        until: arg.until,
        unit: arg.unit,
        person: arg.person,
        matter: arg.matter,
        result: arg.result,
    };
    let found = visits::entries(reading.db, &narrow, limit)?;
    Ok(EntryList { rows: entry_rows(reading, found.latest)?, total: found.total, minutes: found.minutes })
}

/// Shows one entry.
pub(crate) fn entry(reading: &Reading<'_>, arg: EntryArg) -> Result<EntryRow, Failure> {
    let entry = visits::entry(reading.db, arg.id)?.ok_or_else(Failure::not_found)?;
    entry_rows(reading, vec![entry])?.pop().ok_or_else(Failure::not_found)
}

/// Changes an entry; its time entry follows.
pub(crate) fn change_entry(writing: &mut Writing<'_, '_>, arg: EntryChange) -> Result<Nothing, Failure> {
    let before = visits::entry(&writing.txn.read(), arg.id)?.ok_or_else(Failure::not_found)?;
    let after = writing.reading(|reading| changed(reading, &before, arg))?;
    writing.update(&before, &after)?;
    if after.minutes != before.minutes {
        follow(writing, &after)?;
    }
    writing.step(StepLabel::ChangeEntry, &titles::first_words(&after.text));
    Ok(Nothing {})
}

fn changed(reading: &Reading<'_>, before: &VisitEntry, arg: EntryChange) -> Result<VisitEntry, Failure> {
    let (room, room_text) = match arg.room {
        Some(text) => rooms::room_named(reading, before.unit, &text)?,
        None => (before.room, before.room_text.clone()),
    };
    Ok(VisitEntry {
        room,
        room_text,
        matter: arg.matter.unwrap_or(before.matter),
        asker: arg.asker.or(before.asker),
        minutes: arg.minutes.unwrap_or(before.minutes),
        result: arg.result.or(before.result),
        text: arg.text.map_or_else(|| before.text.clone(), |text| guard::masked(text.trim()).0),
        ..before.clone()
    })
}

/// Brings the time entry in step with its visit entry. One that is approved refuses, unless a coordinator changes it.
fn follow(writing: &mut Writing<'_, '_>, entry: &VisitEntry) -> Result<(), Failure> {
    let time = visits::time_entry(&writing.txn.read(), TimeEntry::id_of(entry.id))?;
    match (time, entry.minutes) {
        (Some(time), 0) => writing.delete(&time),
        (Some(time), minutes) => writing.update(&time, &TimeEntry { minutes, ..time.clone() }),
        (None, 0) => Ok(()),
        (None, _) => writing.create(&TimeEntry::of_entry(entry)),
    }
}

/// Removes an entry and its time, and the visit when nothing is left of it.
pub(crate) fn remove_entry(writing: &mut Writing<'_, '_>, arg: EntryArg) -> Result<Nothing, Failure> {
    let entry = visits::entry(&writing.txn.read(), arg.id)?.ok_or_else(Failure::not_found)?;
    writing.delete(&entry)?;
    if let Some(time) = visits::time_entry(&writing.txn.read(), TimeEntry::id_of(entry.id))? {
        writing.delete(&time)?;
    }
    let is_last = visits::entry_count_of(&writing.txn.read(), entry.visit)? == 0;
    let visit = visits::visit(&writing.txn.read(), entry.visit)?;
    if let Some(visit) = visit.filter(|visit| is_last && visit.note.is_empty()) {
        writing.delete(&visit)?;
    }
    writing.step(StepLabel::RemoveEntry, &titles::first_words(&entry.text));
    Ok(Nothing {})
}

#[cfg(test)]
mod tests;
