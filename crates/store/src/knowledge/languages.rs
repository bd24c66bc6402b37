//! Queries of the same article in several languages.

use crate::{Read, StoreError, record};
use lahituki_domain::ids::ArticleId;
use lahituki_domain::knowledge::Article;
use rusqlite::named_params;

/// Returns the translations of an article that are in use.
///
/// # Errors
/// Those of the database.
pub fn translations(read: &Read<'_>, original: ArticleId) -> Result<Vec<Article>, StoreError> {
    let sql = "select id, body from article where original = :original and state <> 'archived' order by id";
    record::entities(read.connection, sql, named_params! { ":original": original.to_string() })
}
