//! A file of an owner's slots, for a calendar program that cannot follow a link.

use super::CalendarOwner;
use crate::{App, Failure, Reading, files};
use lahituki_domain::Day;
use lahituki_domain::ids::{PersonId, UnitId};
use lahituki_domain::people::Unit;
use lahituki_domain::schedule::ScheduleSlot;
use lahituki_ics::{Calendar, Event, summary_of};
use lahituki_store::{people, schedule};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use ts_rs::TS;

/// Some days of an owner's calendar.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize, TS)]
pub struct CalendarDays {
    /// Whose slots.
    pub owner: CalendarOwner,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
}

/// A file into which slots were written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ExportedCalendar {
    /// The name of the file.
    pub file: String,
    /// How many slots are in it.
    pub slots: u32,
}

/// Writes slots into a file that the person chooses; `None` when they changed their mind.
pub(crate) async fn export_ics(app: &App, days: CalendarDays) -> Result<Option<ExportedCalendar>, Failure> {
    let calendar = app.query(move |reading| calendar(reading, days)).await?;
    let worker = app.clone();
    app.blocking(move || {
        let name = format!("{} {}–{}.ics", calendar.name, days.from, days.until);
        let Some(path) = worker.inner.files.choose_place(&name) else { return Ok(None) };
        files::write(&path, lahituki_ics::write(&calendar).as_bytes()).map_err(files::failed)?;
        Ok(Some(ExportedCalendar { file: files::name_of(&path), slots: calendar.events.len() as u32 }))
    })
    .await
}

/// Returns what everyone may know of an owner's slots that are to take place.
pub(super) fn calendar(reading: &Reading<'_>, days: CalendarDays) -> Result<Calendar, Failure> {
    let CalendarDays { owner, from, until } = days;
    let mut slots = match owner {
        CalendarOwner::Person(person) => schedule::of_person_between(reading.db, person, from, until)?,
        CalendarOwner::Unit(unit) => schedule::at_unit_between(reading.db, unit, from, until)?,
    };
    slots.retain(|slot| !slot.state.is_unpublished() && slot.person.is_some() && slot.planned_minutes() > 0);
    let names = Names::of(reading)?;
    let events = slots.into_iter().map(|slot| event(reading, owner, &names, slot)).collect();
    Ok(Calendar { name: owner.name(reading.db)?, events })
}

/// Its number is lower than any that the link tells, so that a calendar program with both believes the link.
fn event(reading: &Reading<'_>, owner: CalendarOwner, names: &Names, slot: ScheduleSlot) -> Event {
    let unit = slot.unit.and_then(|unit| names.units.get(&unit));
    let summary = match owner {
        CalendarOwner::Person(_) => unit.map_or_else(|| summary_of(slot.kind).to_owned(), |unit| unit.name.clone()),
        CalendarOwner::Unit(_) => slot.person.and_then(|person| names.people.get(&person)).cloned().unwrap_or_default(),
    };
    Event {
        slot: slot.id,
        revision: 0,
        changed_at: reading.now,
        day: slot.day,
        start: slot.start,
        end: slot.end,
        summary,
        location: unit.map(|unit| unit.address.clone()).unwrap_or_default(),
        cancelled: false,
    }
}

/// What units and people are called.
struct Names {
    units: HashMap<UnitId, Unit>,
    people: HashMap<PersonId, String>,
}

impl Names {
    fn of(reading: &Reading<'_>) -> Result<Self, Failure> {
        let people = people::people(reading.db)?.into_iter().map(|person| (person.id, person.called_name));
        let units = people::units(reading.db)?.into_iter().map(|unit| (unit.id, unit));
        Ok(Self { units: units.collect(), people: people.collect() })
    }
}
