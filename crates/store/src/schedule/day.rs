//! Queries for what happens on the day: who has not answered yet.

use crate::{Read, StoreError, record};
use lahituki_domain::Day;
use lahituki_domain::schedule::ScheduleSlot;
use rusqlite::named_params;

/// Returns the published slots of everyone between two days, both included, that their person has not confirmed: by
/// day and start.
///
/// # Errors
/// Those of the database.
pub fn unanswered(read: &Read<'_>, from: Day, until: Day) -> Result<Vec<ScheduleSlot>, StoreError> {
    let sql = "select id, body from slot
               where day between :from and :until and state = 'published' and person is not null
               order by day, start";
    let params = named_params! { ":from": from.to_string(), ":until": until.to_string() };
    record::entities(read.connection, sql, params)
}
