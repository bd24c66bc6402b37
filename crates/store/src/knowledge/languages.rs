//! Queries of the same article in several languages.

use crate::{Read, StoreError, record};
use lahituki_domain::ids::ArticleId;
use lahituki_domain::knowledge::Article;
use lahituki_domain::people::ScreenLanguage;
use rusqlite::named_params;
use serde_json::Value;
use std::collections::HashMap;

/// Returns the translations of an article that are in use.
///
/// # Errors
/// Those of the database.
pub fn translations(read: &Read<'_>, original: ArticleId) -> Result<Vec<Article>, StoreError> {
    let sql = "select id, body from article where original = :original and state <> 'archived' order by id";
    record::entities(read.connection, sql, named_params! { ":original": original.to_string() })
}

/// Returns the languages in which each of some articles can be read, its own among them; those of archived articles are
/// left out. Originals are named by themselves, translations by their originals.
///
/// # Errors
/// Those of the database.
pub fn of_originals(
    read: &Read<'_>,
    originals: &[ArticleId],
) -> Result<HashMap<ArticleId, Vec<ScreenLanguage>>, StoreError> {
    let sql = "select wanted.value as original, article.body ->> '$.language' as language
               from json_each(:ids) wanted
               join article on article.id = wanted.value or article.original = wanted.value
               where article.state <> 'archived'";
    let mut statement = read.connection.prepare_cached(sql)?;
    let rows = statement.query_map(named_params! { ":ids": serde_json::to_string(originals)? }, |row| {
        Ok((record::id_column(row, "original")?, row.get::<_, Option<String>>("language")?))
    })?;
    let mut found: HashMap<ArticleId, Vec<ScreenLanguage>> = HashMap::new();
    for row in rows {
        let (original, language) = row?;
        let language = language.and_then(|name| serde_json::from_value(Value::String(name)).ok()).unwrap_or_default();
        found.entry(original).or_default().push(language);
    }
    Ok(found)
}
