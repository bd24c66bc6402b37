//! Logging: an entry, its visit and its time follow from one line.

use super::line::{LineKind, LineReading, LogLine};
use super::understand::{Understood, understand};
use super::{whereabouts, words};
use crate::undo::StepLabel;
use crate::{Failure, FailureCode, Reading, Writing, titles};
use lahituki_domain::Day;
use lahituki_domain::ids::{EntryId, SlotId, UnitId};
use lahituki_domain::visits::{TimeEntry, TimeState, Visit, VisitEntry, VisitState};
use lahituki_store::{schedule, visits};
use serde::Serialize;
use ts_rs::TS;

/// What was logged.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Logged {
    /// The new visit entry, or `None` for time alone.
    pub entry: Option<EntryId>,
    /// The name of the unit, empty for time alone.
    pub unit_name: String,
    /// The minutes.
    pub minutes: u16,
}

/// Shows how a line is read while it is being typed.
pub(crate) fn read_line(reading: &Reading<'_>, arg: LogLine) -> Result<LineReading, Failure> {
    Ok(understand(reading, &arg)?.reading)
}

/// Logs a line.
pub(crate) fn log(writing: &mut Writing<'_, '_>, arg: LogLine) -> Result<Logged, Failure> {
    let line = writing.reading(|reading| understand(reading, &arg))?;
    if !line.reading.ready {
        return Err(Failure::new(FailureCode::Incomplete, "the line has no unit, or neither text nor matter"));
    }
    if line.reading.day.value > writing.today {
        return Err(Failure::invalid("the day is in the future"));
    }
    let unit = line.reading.unit.clone();
    match (line.reading.kind, unit) {
        (LineKind::Visit, Some(unit)) => log_entry(writing, line, unit.value, unit.label),
        (_, unit) => log_time(writing, &line.reading, unit.map(|unit| unit.value)),
    }
}

fn log_entry(
    writing: &mut Writing<'_, '_>,
    line: Understood,
    unit: UnitId,
    unit_name: String,
) -> Result<Logged, Failure> {
    let visit = open_visit(writing, unit, line.reading.day.value)?;
    let entry = VisitEntry {
        id: writing.txn.fresh_id(),
        visit: visit.id,
        person: visit.person,
        unit,
        day: visit.day,
        logged_at: writing.now,
        started: line.started,
        room: line.room,
        room_text: line.reading.room.map(|room| room.value).unwrap_or_default(),
        matter: line.reading.matter.value,
        asker: line.reading.asker.map(|asker| asker.value),
        minutes: line.reading.minutes.value,
        result: line.reading.result.map(|result| result.value),
        text: line.reading.text,
    };
    writing.create(&entry)?;
    if entry.minutes > 0 {
        writing.create(&TimeEntry::of_entry(&entry))?;
    }
    let about = if entry.text.is_empty() { unit_name.clone() } else { titles::first_words(&entry.text) };
    writing.step(StepLabel::Log, &about);
    Ok(Logged { entry: Some(entry.id), unit_name, minutes: entry.minutes })
}

fn open_visit(writing: &mut Writing<'_, '_>, unit: UnitId, day: Day) -> Result<Visit, Failure> {
    let person = writing.me.person;
    let id = Visit::id_of(person, unit, day);
    if let Some(visit) = visits::visit(&writing.txn.read(), id)? {
        return Ok(visit);
    }
    let slot = writing.reading(|reading| planned(reading, unit, day))?;
    let visit = Visit { id, person, unit, day, slot, state: VisitState::Open, note: String::new() };
    writing.create(&visit)?;
    Ok(visit)
}

fn planned(reading: &Reading<'_>, unit: UnitId, day: Day) -> Result<Option<SlotId>, Failure> {
    let slots = schedule::of_person_on(reading.db, reading.me.person, day)?;
    Ok(slots.into_iter().find(|slot| slot.unit == Some(unit) && whereabouts::holds(slot)).map(|slot| slot.id))
}

fn log_time(writing: &mut Writing<'_, '_>, line: &LineReading, unit: Option<UnitId>) -> Result<Logged, Failure> {
    let time = TimeEntry {
        id: writing.txn.fresh_id(),
        person: writing.me.person,
        day: line.day.value,
        minutes: line.minutes.value,
        category: words::category(&line.text),
        unit,
        entry: None,
        text: line.text.clone(),
        state: TimeState::Draft,
    };
    writing.create(&time)?;
    writing.step(StepLabel::AddTime, &titles::first_words(&time.text));
    Ok(Logged { entry: None, unit_name: String::new(), minutes: time.minutes })
}

#[cfg(test)]
mod tests;
