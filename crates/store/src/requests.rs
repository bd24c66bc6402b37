//! Queries of who takes care of what.

use crate::{Read, StoreError, record};
use lahituki_domain::ids::ResponsibilityId;
use lahituki_domain::requests::Responsibility;

/// Returns every line of who takes care of what, in the order of the lines.
///
/// # Errors
/// Those of the database.
pub fn responsibilities(read: &Read<'_>) -> Result<Vec<Responsibility>, StoreError> {
    let sql = "select id, body from responsibility order by body ->> '$.order', id";
    record::entities(read.connection, sql, [])
}

/// Returns a line, or `None` when there is none of this id here.
///
/// # Errors
/// Those of the database.
pub fn responsibility(read: &Read<'_>, id: ResponsibilityId) -> Result<Option<Responsibility>, StoreError> {
    record::one(read.connection, id.0)
}
