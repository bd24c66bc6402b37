//! Time that does not come from a visit entry.

use crate::commands::Nothing;
use crate::undo::StepLabel;
use crate::{Failure, Writing, guard, titles};
use lahituki_domain::Day;
use lahituki_domain::ids::{TimeEntryId, UnitId};
use lahituki_domain::visits::{TimeCategory, TimeEntry, TimeState};
use lahituki_store::visits;
use serde::Deserialize;
use ts_rs::TS;

/// Time to be logged alone.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct NewTime {
    /// When.
    pub day: Day,
    /// How long, 1–1440.
    pub minutes: u16,
    /// What kind of work.
    pub category: TimeCategory,
    /// Where.
    pub unit: Option<UnitId>,
    /// What was done.
    pub text: Option<String>,
}

/// A change of a time entry; what is left out stays.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct TimeChange {
    /// The time entry.
    pub id: TimeEntryId,
    /// How long.
    pub minutes: Option<u16>,
    /// What kind of work.
    pub category: Option<TimeCategory>,
    /// What was done.
    pub text: Option<String>,
}

/// Which time entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct TimeArg {
    /// The time entry.
    pub id: TimeEntryId,
}

/// Adds time of mine.
pub(crate) fn add_time(writing: &mut Writing<'_, '_>, arg: NewTime) -> Result<TimeEntryId, Failure> {
    if arg.day > writing.today {
        return Err(Failure::invalid("the day is in the future"));
    }
    let time = TimeEntry {
        id: writing.txn.fresh_id(),
        person: writing.me.person,
        day: arg.day,
        minutes: arg.minutes,
        category: arg.category,
        unit: arg.unit,
        entry: None,
        text: guard::masked(arg.text.unwrap_or_default().trim()).0,
        state: TimeState::Draft,
    };
    writing.create(&time)?;
    writing.step(StepLabel::AddTime, &titles::first_words(&time.text));
    Ok(time.id)
}

/// Changes time that stands alone. Approved time refuses, unless a coordinator changes it.
pub(crate) fn change_time(writing: &mut Writing<'_, '_>, arg: TimeChange) -> Result<Nothing, Failure> {
    let before = alone(writing, arg.id)?;
    let after = TimeEntry {
        minutes: arg.minutes.unwrap_or(before.minutes),
        category: arg.category.unwrap_or(before.category),
        text: arg.text.map_or_else(|| before.text.clone(), |text| guard::masked(text.trim()).0),
        ..before.clone()
    };
    writing.update(&before, &after)?;
    writing.step(StepLabel::ChangeTime, &titles::first_words(&after.text));
    Ok(Nothing {})
}

/// Removes time that stands alone. Approved time refuses, unless a coordinator removes it.
pub(crate) fn remove_time(writing: &mut Writing<'_, '_>, arg: TimeArg) -> Result<Nothing, Failure> {
    let time = alone(writing, arg.id)?;
    writing.delete(&time)?;
    writing.step(StepLabel::RemoveTime, &titles::first_words(&time.text));
    Ok(Nothing {})
}

fn alone(writing: &Writing<'_, '_>, id: TimeEntryId) -> Result<TimeEntry, Failure> {
    let time = visits::time_entry(&writing.txn.read(), id)?.ok_or_else(Failure::not_found)?;
    match time.entry {
        None => Ok(time),
        Some(_) => Err(Failure::invalid("the time follows its visit entry")),
    }
}

#[cfg(test)]
mod tests;
