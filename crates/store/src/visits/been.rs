//! Where people have been.

use crate::{Read, StoreError, record};
use lahituki_domain::Day;
use lahituki_domain::ids::{PersonId, UnitId};
use rusqlite::named_params;

/// Returns who was at which unit on which day, from one day to another, both included, in no particular order: the
/// visits that were not cancelled.
///
/// # Errors
/// Those of the database.
pub fn been_between(read: &Read<'_>, from: Day, until: Day) -> Result<Vec<(PersonId, UnitId, Day)>, StoreError> {
    let mut statement = read.connection.prepare_cached(include_str!("been_between.sql"))?;
    let params = named_params! { ":from": from.to_string(), ":until": until.to_string() };
    let rows = statement.query_map(params, |row| {
        let day: String = row.get("day")?;
        Ok((record::id_column(row, "person")?, record::id_column(row, "unit")?, day))
    })?;
    let rows: Vec<(PersonId, UnitId, String)> = rows.collect::<Result<_, _>>()?;
    // A day that is no day cannot be written through either door.
    Ok(rows.into_iter().filter_map(|(person, unit, day)| Some((person, unit, day.parse().ok()?))).collect())
}
