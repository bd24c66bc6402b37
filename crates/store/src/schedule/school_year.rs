//! Queries for what a school year is planned from: calendars, tasks of the year wheel, absences.

use crate::{Read, StoreError, record};
use lahituki_domain::Day;
use lahituki_domain::ids::{PersonId, SchoolCalendarId, YearItemId};
use lahituki_domain::schedule::{Absence, ScheduleSlot, SchoolCalendar, YearItem};
use lahituki_domain::time::SchoolYear;
use rusqlite::named_params;

/// Returns the calendars of a school year, in no particular order.
///
/// # Errors
/// Those of the database.
pub fn calendars(read: &Read<'_>, year: SchoolYear) -> Result<Vec<SchoolCalendar>, StoreError> {
    let sql = "select id, body from school_calendar where school_year = :year";
    record::entities(read.connection, sql, named_params! { ":year": year.0 })
}

/// Returns a school calendar, or `None` when there is none of this id here.
///
/// # Errors
/// Those of the database.
pub fn calendar(read: &Read<'_>, id: SchoolCalendarId) -> Result<Option<SchoolCalendar>, StoreError> {
    record::one(read.connection, id.0)
}

/// Returns the tasks of a school year, in no particular order.
///
/// # Errors
/// Those of the database.
pub fn year_items(read: &Read<'_>, year: SchoolYear) -> Result<Vec<YearItem>, StoreError> {
    let sql = "select id, body from year_item where school_year = :year";
    record::entities(read.connection, sql, named_params! { ":year": year.0 })
}

/// Returns a task of the year wheel, or `None` when there is none of this id here.
///
/// # Errors
/// Those of the database.
pub fn year_item(read: &Read<'_>, id: YearItemId) -> Result<Option<YearItem>, StoreError> {
    record::one(read.connection, id.0)
}

/// Returns the absences of a person that reach a day or later ones, in no particular order.
///
/// # Errors
/// Those of the database.
pub fn absences_of_from(read: &Read<'_>, person: PersonId, from: Day) -> Result<Vec<Absence>, StoreError> {
    let sql = "select id, body from absence where person = :person and until_day >= :from";
    let params = named_params! { ":person": person.to_string(), ":from": from.to_string() };
    record::entities(read.connection, sql, params)
}

/// Returns the slots of a person after a day that are still to take place, drafts too, by day and start.
///
/// # Errors
/// Those of the database.
pub fn planned_after(read: &Read<'_>, person: PersonId, day: Day) -> Result<Vec<ScheduleSlot>, StoreError> {
    let sql = "select id, body from slot
               where person = :person and day > :day
                   and state in ('draft', 'proposed', 'published', 'acknowledged', 'swapping')
               order by day, start";
    let params = named_params! { ":person": person.to_string(), ":day": day.to_string() };
    record::entities(read.connection, sql, params)
}
