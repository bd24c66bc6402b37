//! Queries for the slots of the schedule.

pub mod changes;
pub mod day;
pub mod outline;
pub mod planning;
pub mod year;

mod school_year;

pub use school_year::{absences_of_from, calendar, calendars, planned_after, year_item, year_items};

use crate::{Read, StoreError, record};
use lahituki_domain::Day;
use lahituki_domain::ids::{PersonId, SeriesId, SlotId, UnitId};
use lahituki_domain::schedule::ScheduleSlot;
use rusqlite::named_params;

/// Returns a slot, or `None` when there is none of this id here.
///
/// # Errors
/// Those of the database.
pub fn slot(read: &Read<'_>, id: SlotId) -> Result<Option<ScheduleSlot>, StoreError> {
    record::one(read.connection, id.0)
}

/// Returns the slots of everyone from one day to another, both included, by day and start.
///
/// # Errors
/// Those of the database.
pub fn between(read: &Read<'_>, from: Day, until: Day) -> Result<Vec<ScheduleSlot>, StoreError> {
    let sql = "select id, body from slot where day between :from and :until order by day, start";
    let params = named_params! { ":from": from.to_string(), ":until": until.to_string() };
    record::entities(read.connection, sql, params)
}

/// Returns the slots between two days, both included, for which someone is still to be found: by day and start.
///
/// # Errors
/// Those of the database.
pub fn open_between(read: &Read<'_>, from: Day, until: Day) -> Result<Vec<ScheduleSlot>, StoreError> {
    let sql = "select id, body from slot
               where person is null and day between :from and :until and state not in ('cancelled', 'absent')
               order by day, start";
    let params = named_params! { ":from": from.to_string(), ":until": until.to_string() };
    record::entities(read.connection, sql, params)
}

/// Returns the slots of a person between two days, both included, in every state: by day and start.
///
/// # Errors
/// Those of the database.
pub fn of_person_between(
    read: &Read<'_>,
    person: PersonId,
    from: Day,
    until: Day,
) -> Result<Vec<ScheduleSlot>, StoreError> {
    let sql = "select id, body from slot
               where person = :person and day between :from and :until
               order by day, start";
    let params =
        named_params! { ":person": person.to_string(), ":from": from.to_string(), ":until": until.to_string() };
    record::entities(read.connection, sql, params)
}

/// Returns the slots at a unit between two days, both included, in every state: by day and start.
///
/// # Errors
/// Those of the database.
pub fn at_unit_between(read: &Read<'_>, unit: UnitId, from: Day, until: Day) -> Result<Vec<ScheduleSlot>, StoreError> {
    let sql = "select id, body from slot
               where unit = :unit and day between :from and :until
               order by day, start";
    let params = named_params! { ":unit": unit.to_string(), ":from": from.to_string(), ":until": until.to_string() };
    record::entities(read.connection, sql, params)
}

/// Returns the slots of a series from a day on, by day.
///
/// # Errors
/// Those of the database.
pub fn of_series_from(read: &Read<'_>, series: SeriesId, from: Day) -> Result<Vec<ScheduleSlot>, StoreError> {
    let sql = "select id, body from slot where series = :series and day >= :from order by day, id";
    let params = named_params! { ":series": series.to_string(), ":from": from.to_string() };
    record::entities(read.connection, sql, params)
}

/// Returns what a person has been told of a day, by start: every slot that is not a draft.
///
/// # Errors
/// Those of the database.
pub fn of_person_on(read: &Read<'_>, person: PersonId, day: Day) -> Result<Vec<ScheduleSlot>, StoreError> {
    let sql = "select id, body from slot
               where person = :person and day = :day and state not in ('draft', 'proposed')
               order by start";
    let params = named_params! { ":person": person.to_string(), ":day": day.to_string() };
    record::entities(read.connection, sql, params)
}

/// Returns the slots that a person goes to after a day, earliest first, at most `limit`.
///
/// # Errors
/// Those of the database.
pub fn of_person_after(
    read: &Read<'_>,
    person: PersonId,
    day: Day,
    limit: u32,
) -> Result<Vec<ScheduleSlot>, StoreError> {
    let sql = "select id, body from slot
               where person = :person and day > :day and state in ('published', 'acknowledged', 'swapping')
               order by day, start
               limit :limit";
    let params = named_params! { ":person": person.to_string(), ":day": day.to_string(), ":limit": limit };
    record::entities(read.connection, sql, params)
}

/// Returns the published slots of a person from a day on that they have not confirmed, earliest first.
///
/// # Errors
/// Those of the database.
pub fn unconfirmed(read: &Read<'_>, person: PersonId, from: Day) -> Result<Vec<SlotId>, StoreError> {
    let sql = "select id from slot
               where person = :person and day >= :from and state = 'published'
               order by day, start";
    let mut statement = read.connection.prepare_cached(sql)?;
    let params = named_params! { ":person": person.to_string(), ":from": from.to_string() };
    let ids = statement.query_map(params, |row| record::id_column(row, "id"))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

/// Returns the slots at a unit on a day to which someone really goes or went, by start.
///
/// # Errors
/// Those of the database.
pub fn at_unit_on(read: &Read<'_>, unit: UnitId, day: Day) -> Result<Vec<ScheduleSlot>, StoreError> {
    let sql = "select id, body from slot
               where unit = :unit and day = :day and state in ('published', 'acknowledged', 'swapping', 'done')
                   and person is not null
               order by start";
    let params = named_params! { ":unit": unit.to_string(), ":day": day.to_string() };
    record::entities(read.connection, sql, params)
}

/// Returns the coming slots at a unit to which someone goes from a day on, earliest first, at most `limit`.
///
/// # Errors
/// Those of the database.
pub fn at_unit_from(read: &Read<'_>, unit: UnitId, day: Day, limit: u32) -> Result<Vec<ScheduleSlot>, StoreError> {
    let sql = "select id, body from slot
               where unit = :unit and day >= :day and state in ('published', 'acknowledged', 'swapping')
                   and person is not null
               order by day, start
               limit :limit";
    let params = named_params! { ":unit": unit.to_string(), ":day": day.to_string(), ":limit": limit };
    record::entities(read.connection, sql, params)
}

/// Returns the first coming slot of every unit to which someone goes from a day on, in no particular order.
///
/// # Errors
/// Those of the database.
pub fn next_at_units(read: &Read<'_>, from: Day) -> Result<Vec<ScheduleSlot>, StoreError> {
    let sql = include_str!("schedule/next_at_units.sql");
    record::entities(read.connection, sql, named_params! { ":from": from.to_string() })
}

#[cfg(test)]
mod tests;
