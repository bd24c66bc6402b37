//! Time entries and their sums.

use crate::{Read, StoreError, record};
use lahituki_domain::Day;
use lahituki_domain::ids::{PersonId, TimeEntryId};
use lahituki_domain::visits::TimeEntry;
use rusqlite::named_params;

/// A time entry with what a list shows of the records that it points to.
#[derive(Debug, Clone, PartialEq)]
pub struct TimeLine {
    /// The time entry.
    pub time: TimeEntry,
    /// The unit's name, empty outside the units.
    pub unit_name: String,
    /// The text of the visit entry that it came from, empty without one.
    pub entry_text: String,
}

/// The minutes of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PersonMinutes {
    /// The person.
    pub person: PersonId,
    /// Their minutes.
    pub minutes: u32,
}

/// Returns a time entry by its id.
///
/// # Errors
/// Those of the database.
pub fn time_entry(read: &Read<'_>, id: TimeEntryId) -> Result<Option<TimeEntry>, StoreError> {
    record::one(read.connection, id.0)
}

/// Returns a person's time entries from a day to another, both included.
///
/// They come by day; within it those of visit entries first, and each sort in the order of writing.
///
/// # Errors
/// Those of the database.
pub fn time_of_person(read: &Read<'_>, person: PersonId, from: Day, to: Day) -> Result<Vec<TimeLine>, StoreError> {
    let mut statement = read.connection.prepare_cached(include_str!("time_of_person.sql"))?;
    let params = named_params! { ":person": person.to_string(), ":from": from.to_string(), ":to": to.to_string() };
    let lines = statement.query_map(params, |row| {
        Ok(TimeLine {
            time: record::entity(row)?,
            unit_name: row.get("unit_name")?,
            entry_text: row.get("entry_text")?,
        })
    })?;
    Ok(lines.collect::<Result<_, _>>()?)
}

/// Returns the minutes that a person logged from a day to another, both included.
///
/// # Errors
/// Those of the database.
pub fn minutes_between(read: &Read<'_>, person: PersonId, from: Day, to: Day) -> Result<u32, StoreError> {
    let sql = "select ifnull(sum(minutes), 0) from time_entry
               where person = :person and day >= :from and day <= :to";
    let params = named_params! { ":person": person.to_string(), ":from": from.to_string(), ":to": to.to_string() };
    Ok(read.connection.prepare_cached(sql)?.query_row(params, |row| row.get(0))?)
}

/// Returns the minutes of everyone who logged any from a day to another, both included.
///
/// # Errors
/// Those of the database.
pub fn minutes_by_person(read: &Read<'_>, from: Day, to: Day) -> Result<Vec<PersonMinutes>, StoreError> {
    let sql = "select person, sum(minutes) as minutes from time_entry
               where day >= :from and day <= :to group by person order by person";
    let mut statement = read.connection.prepare_cached(sql)?;
    let params = named_params! { ":from": from.to_string(), ":to": to.to_string() };
    let sums = statement.query_map(params, |row| {
        Ok(PersonMinutes { person: record::id_column(row, "person")?, minutes: row.get("minutes")? })
    })?;
    Ok(sums.collect::<Result<_, _>>()?)
}
