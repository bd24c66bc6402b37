//! Queries of what people searched for and did not find.

use crate::{Read, StoreError, record};
use lahituki_domain::ids::SearchMissId;
use lahituki_domain::knowledge::SearchMiss;

/// Returns the words that no article is written for yet.
///
/// # Errors
/// Those of the database.
pub fn unanswered(read: &Read<'_>) -> Result<Vec<SearchMiss>, StoreError> {
    let sql = "select id, body from search_miss where body ->> '$.article' is null order by id";
    record::entities(read.connection, sql, [])
}

/// Returns what is known of some words, or `None` when nobody has missed them.
///
/// # Errors
/// Those of the database.
pub fn one(read: &Read<'_>, id: SearchMissId) -> Result<Option<SearchMiss>, StoreError> {
    record::one(read.connection, id.0)
}
