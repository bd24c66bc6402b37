//! Queries of which articles link to which.

use crate::{Read, StoreError, record};
use lahituki_domain::ids::ArticleId;
use rusqlite::named_params;

/// An article by its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The article.
    pub id: ArticleId,
    /// Its title.
    pub title: String,
}

/// Returns the articles in use that link to an article, in the order of their titles. Every text is looked through.
///
/// # Errors
/// Those of the database.
pub fn linking_to(read: &Read<'_>, article: ArticleId) -> Result<Vec<Named>, StoreError> {
    let sql = "select id, body ->> '$.title' as title from article
               where instr(body, 'article:' || :article) > 0 and state <> 'archived' and id <> :article
               order by title, id";
    named(read, sql, &article.to_string())
}

/// Returns those of some articles that are in use, in the order of their titles.
///
/// # Errors
/// Those of the database.
pub fn in_use(read: &Read<'_>, articles: &[ArticleId]) -> Result<Vec<Named>, StoreError> {
    let sql = "select article.id as id, article.body ->> '$.title' as title
               from json_each(:article) wanted
               join article on article.id = wanted.value
               where article.state <> 'archived'
               order by title, article.id";
    named(read, sql, &serde_json::to_string(articles)?)
}

/// Returns the titles of some articles in the order of the ids; those that are not here are left out.
///
/// # Errors
/// Those of the database.
pub fn titles(read: &Read<'_>, articles: &[ArticleId]) -> Result<Vec<Named>, StoreError> {
    let sql = "select article.id as id, article.body ->> '$.title' as title
               from json_each(:article) wanted
               join article on article.id = wanted.value
               order by wanted.key";
    named(read, sql, &serde_json::to_string(articles)?)
}

fn named(read: &Read<'_>, sql: &str, article: &str) -> Result<Vec<Named>, StoreError> {
    let mut statement = read.connection.prepare_cached(sql)?;
    let rows = statement.query_map(named_params! { ":article": article }, |row| {
        Ok(Named { id: record::id_column(row, "id")?, title: row.get("title")? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
