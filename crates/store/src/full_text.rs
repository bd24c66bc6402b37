//! The full-text index: stems of articles and visit entries, written in the same transaction as the records.

use crate::{Read, StoreError};
use lahituki_domain::ids::{ArticleId, EntryId};
use lahituki_domain::{Body, Kind};
use lahituki_language::{Language, Term, index_text, query_terms};
use rusqlite::{Connection, named_params};
use std::collections::BTreeSet;

/// Returns whether records of a kind are in the index.
pub(crate) fn is_indexed(kind: Kind) -> bool {
    matches!(kind, Kind::Article | Kind::VisitEntry)
}

/// Writes a record's texts into the index, replacing what was there.
pub(crate) fn index(connection: &Connection, kind: Kind, rowid: i64, body: &Body) -> Result<(), StoreError> {
    let text = |field: &str| body.get(field).and_then(|value| value.as_str()).unwrap_or_default();
    match kind {
        Kind::Article if text("state") == "archived" => forget(connection, kind, rowid),
        Kind::Article => {
            let language = Language::from_code(text("language")).unwrap_or_default();
            let sql =
                "insert or replace into article_index (rowid, title, short, text) values (:id, :title, :short, :text)";
            connection.prepare_cached(sql)?.execute(named_params! {
                ":id": rowid,
                ":title": index_text(text("title"), language),
                ":short": index_text(text("short"), language),
                ":text": index_text(text("body"), language),
            })?;
            Ok(())
        }
        Kind::VisitEntry => {
            let words = format!("{} {}", text("text"), text("room_text"));
            let sql = "insert or replace into entry_index (rowid, text) values (:id, :text)";
            let params = named_params! { ":id": rowid, ":text": index_text(&words, Language::Fi) };
            connection.prepare_cached(sql)?.execute(params)?;
            Ok(())
        }
        _ => Ok(()),
    }
}

/// Takes a record out of the index.
pub(crate) fn forget(connection: &Connection, kind: Kind, rowid: i64) -> Result<(), StoreError> {
    let sql = match kind {
        Kind::Article => "delete from article_index where rowid = :id",
        Kind::VisitEntry => "delete from entry_index where rowid = :id",
        _ => return Ok(()),
    };
    connection.prepare_cached(sql)?.execute(named_params! { ":id": rowid })?;
    Ok(())
}

/// Puts the parts of the index together anew, without the words of records that are not in it any more.
pub(crate) fn compact(connection: &Connection) -> Result<(), StoreError> {
    for table in ["article_index", "entry_index"] {
        connection.execute(&format!("insert into {table} ({table}) values ('optimize')"), [])?;
    }
    Ok(())
}

/// Returns the articles that hold every word of the query in any inflected form, best match first.
///
/// The last word may be unfinished. A query without words finds nothing.
/// Of more than 500 matches the ones that came last are ranked: so many match only what is hardly begun.
///
/// # Errors
/// Those of the database; never for what the query says.
pub fn articles(read: &Read<'_>, query: &str, limit: u32) -> Result<Vec<ArticleId>, StoreError> {
    find(read, include_str!("full_text/articles.sql"), query, limit)
}

/// Returns the visit entries that hold every word of the query in any inflected form, latest first.
///
/// # Errors
/// Those of the database; never for what the query says.
pub fn entries(read: &Read<'_>, query: &str, limit: u32) -> Result<Vec<EntryId>, StoreError> {
    let sql = "select e.id from entry_index i join visit_entry e on e.rowid = i.rowid
               where entry_index match :query order by i.rowid desc limit :limit";
    find(read, sql, query, limit)
}

fn find<I: From<uuid::Uuid>>(read: &Read<'_>, sql: &str, query: &str, limit: u32) -> Result<Vec<I>, StoreError> {
    let Some(query) = match_expression(query) else { return Ok(Vec::new()) };
    let mut statement = read.connection.prepare_cached(sql)?;
    let ids = statement
        .query_map(named_params! { ":query": query, ":limit": limit }, |row| crate::record::id_column(row, "id"))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

/// Returns the query in the index's own language: every word, as its stem in any of the languages or as it is written;
/// when it is the last and nothing follows it, as whatever begins like it.
fn match_expression(query: &str) -> Option<String> {
    let unfinished = query.ends_with(char::is_alphanumeric);
    let words = query_terms(query, Language::Fi);
    let last = words.len().checked_sub(1)?;
    let stems: Vec<_> = Language::ALL.iter().map(|language| query_terms(query, *language)).collect();
    // Words hold letters and digits only, so quoting makes any text harmless.
    let forms = |(index, word): (usize, &Term)| {
        let is_begun = unfinished && index == last;
        let mut forms: BTreeSet<&str> =
            stems.iter().filter_map(|terms| Some(terms.get(index)?.stem.as_str())).collect();
        forms.retain(|stem| !(is_begun && stem.starts_with(&word.word)));
        let mut forms: Vec<String> = forms.into_iter().map(|stem| format!("\"{stem}\"")).collect();
        forms.push(format!("\"{}\"{}", word.word, if is_begun { "*" } else { "" }));
        format!("({})", forms.join(" OR "))
    };
    Some(words.iter().enumerate().map(forms).collect::<Vec<_>>().join(" AND "))
}

#[cfg(test)]
mod tests;
