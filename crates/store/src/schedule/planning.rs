//! Queries for making a plan: what is still to be published, and what everyone has been given.

use crate::{Read, StoreError, record};
use lahituki_domain::ids::PersonId;
use lahituki_domain::schedule::{Publication, ScheduleSlot};
use lahituki_domain::{Day, IsoWeek, Kind};
use rusqlite::named_params;

/// Returns the slots from a day on that are not published, by day and start.
///
/// # Errors
/// Those of the database.
pub fn drafts_from(read: &Read<'_>, from: Day) -> Result<Vec<ScheduleSlot>, StoreError> {
    let sql = "select id, body from slot
               where day >= :from and state in ('draft', 'proposed')
               order by day, start";
    record::entities(read.connection, sql, named_params! { ":from": from.to_string() })
}

/// Returns whether a week is published.
///
/// # Errors
/// Those of the database.
pub fn is_published(read: &Read<'_>, week: IsoWeek) -> Result<bool, StoreError> {
    Ok(record::place(read.connection, Kind::Publication, Publication::id_of(week).0)?.is_some())
}

/// Returns how many templates there are.
///
/// # Errors
/// Those of the database.
pub fn count_templates(read: &Read<'_>) -> Result<u32, StoreError> {
    Ok(read.connection.prepare_cached("select count(*) from plan_template")?.query_row([], |row| row.get(0))?)
}

/// Returns the planned minutes of each person who has any from one day to another, both included.
///
/// # Errors
/// Those of the database.
pub fn minutes_of_people(read: &Read<'_>, from: Day, until: Day) -> Result<Vec<(PersonId, u32)>, StoreError> {
    let sql = "select person, sum(end_minute - start) as minutes from slot
               where day between :from and :until and person is not null and state not in ('cancelled', 'absent')
               group by person";
    let mut statement = read.connection.prepare_cached(sql)?;
    let params = named_params! { ":from": from.to_string(), ":until": until.to_string() };
    let rows = statement.query_map(params, |row| Ok((record::id_column(row, "person")?, row.get("minutes")?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Returns the days, from one to another, both included, on which anybody is planned, in order.
///
/// # Errors
/// Those of the database.
pub fn planned_days(read: &Read<'_>, from: Day, until: Day) -> Result<Vec<Day>, StoreError> {
    let sql = "select distinct day from slot
               where day between :from and :until and person is not null and state not in ('cancelled', 'absent')
               order by day";
    let mut statement = read.connection.prepare_cached(sql)?;
    let params = named_params! { ":from": from.to_string(), ":until": until.to_string() };
    let days = statement.query_map(params, |row| row.get::<_, String>("day"))?;
    let days: Vec<String> = days.collect::<Result<_, _>>()?;
    // A day that is no day cannot be written through either door.
    Ok(days.iter().filter_map(|day| day.parse().ok()).collect())
}
