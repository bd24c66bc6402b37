//! Queries for what people had written and concurrent changes replaced.
//!
//! A coordinator's laptop holds those of others too, so each query names the person.

use crate::{Read, StoreError, record};
use lahituki_domain::LostChange;
use lahituki_domain::ids::{LostChangeId, PersonId};
use rusqlite::named_params;

/// Returns what a person has lost and neither restored nor thrown away, latest first.
///
/// # Errors
/// Those of the database.
pub fn of_person(read: &Read<'_>, person: PersonId) -> Result<Vec<LostChange>, StoreError> {
    let sql = "select id, body from lost_change where person = :person order by at desc, id";
    record::entities(read.connection, sql, named_params! { ":person": person.to_string() })
}

/// Returns how many of them there are.
///
/// # Errors
/// Those of the database.
pub fn count(read: &Read<'_>, person: PersonId) -> Result<u32, StoreError> {
    let sql = "select count(*) from lost_change where person = :person";
    let params = named_params! { ":person": person.to_string() };
    Ok(read.connection.prepare_cached(sql)?.query_row(params, |row| row.get(0))?)
}

/// Returns one, or `None` when there is none of this id here.
///
/// # Errors
/// Those of the database.
pub fn one(read: &Read<'_>, id: LostChangeId) -> Result<Option<LostChange>, StoreError> {
    record::one(read.connection, id.0)
}
