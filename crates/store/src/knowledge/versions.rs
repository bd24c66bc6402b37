//! Queries of what articles said, and of what is proposed for them.

use crate::{Read, StoreError, record};
use lahituki_domain::ids::{ArticleId, ArticleVersionId};
use lahituki_domain::knowledge::ArticleVersion;
use rusqlite::named_params;

/// How many versions there are of an article.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// Those that its text had.
    pub settled: u32,
    /// Those that wait for an approver.
    pub proposed: u32,
}

/// Returns the versions of an article and the proposals for it, latest first.
///
/// # Errors
/// Those of the database.
pub fn of_article(read: &Read<'_>, article: ArticleId) -> Result<Vec<ArticleVersion>, StoreError> {
    let sql = "select id, body from article_version where article = :article order by at desc, id desc";
    record::entities(read.connection, sql, named_params! { ":article": article.to_string() })
}

/// Returns the last version that an article's text had, proposals that nobody accepted left out.
///
/// # Errors
/// Those of the database.
pub fn last(read: &Read<'_>, article: ArticleId) -> Result<Option<ArticleVersion>, StoreError> {
    let sql = "select id, body from article_version
               where article = :article and (proposal is null or proposal = 'accepted')
               order by at desc, id desc limit 1";
    let found = record::entities(read.connection, sql, named_params! { ":article": article.to_string() })?;
    Ok(found.into_iter().next())
}

/// Returns one version, or `None` when there is none of this id here.
///
/// # Errors
/// Those of the database.
pub fn one(read: &Read<'_>, id: ArticleVersionId) -> Result<Option<ArticleVersion>, StoreError> {
    record::one(read.connection, id.0)
}

/// Counts the versions of an article.
///
/// # Errors
/// Those of the database.
pub fn count(read: &Read<'_>, article: ArticleId) -> Result<Count, StoreError> {
    let sql = "select count(*) filter (where proposal is null or proposal = 'accepted') as settled,
                      count(*) filter (where proposal = 'open') as proposed
               from article_version where article = :article";
    let mut statement = read.connection.prepare_cached(sql)?;
    let params = named_params! { ":article": article.to_string() };
    Ok(statement.query_row(params, |row| Ok(Count { settled: row.get("settled")?, proposed: row.get("proposed")? }))?)
}

/// Returns whether another version of the same article was begun from this one.
///
/// # Errors
/// Those of the database.
pub fn is_base(read: &Read<'_>, version: &ArticleVersion) -> Result<bool, StoreError> {
    let sql = "select exists (
                   select 1 from article_version where article = :article and body ->> '$.base' = :base
               )";
    let mut statement = read.connection.prepare_cached(sql)?;
    let params = named_params! { ":article": version.article.to_string(), ":base": version.id.to_string() };
    Ok(statement.query_row(params, |row| row.get(0))?)
}
