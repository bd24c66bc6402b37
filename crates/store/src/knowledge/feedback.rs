//! Queries of what people say of articles.

use crate::{Read, StoreError, record};
use lahituki_domain::ids::{ArticleFeedbackId, ArticleId};
use lahituki_domain::knowledge::ArticleFeedback;
use rusqlite::named_params;
use std::collections::HashMap;

/// How often an article helped and did not since it was last checked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Said {
    /// It helped.
    pub helped: u32,
    /// It did not.
    pub not_helped: u32,
}

/// Returns what is said of some articles since each was last checked; those of which nothing is said are left out.
///
/// # Errors
/// Those of the database.
pub fn since_check(read: &Read<'_>, articles: &[ArticleId]) -> Result<HashMap<ArticleId, Said>, StoreError> {
    let mut statement = read.connection.prepare_cached(include_str!("since_check.sql"))?;
    let rows = statement.query_map(named_params! { ":ids": serde_json::to_string(articles)? }, |row| {
        let said = Said { helped: row.get("helped")?, not_helped: row.get("not_helped")? };
        Ok((record::id_column(row, "article")?, said))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Returns everything that is said of an article, oldest first.
///
/// # Errors
/// Those of the database.
pub fn of_article(read: &Read<'_>, article: ArticleId) -> Result<Vec<ArticleFeedback>, StoreError> {
    let sql = "select id, body from article_feedback where article = :article order by at, id";
    record::entities(read.connection, sql, named_params! { ":article": article.to_string() })
}

/// Returns what a person says of an article on a day, or `None` when they have said nothing.
///
/// # Errors
/// Those of the database.
pub fn one(read: &Read<'_>, id: ArticleFeedbackId) -> Result<Option<ArticleFeedback>, StoreError> {
    record::one(read.connection, id.0)
}
