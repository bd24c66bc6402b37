//! Queries of what waits for somebody in the knowledge base, and of who keeps how much of it true.

use crate::{Read, StoreError, record};
use lahituki_domain::Day;
use lahituki_domain::ids::{ArticleId, ArticleVersionId, PersonId, SpaceId};
use lahituki_domain::knowledge::{Article, ArticleState, AttachmentHash};
use rusqlite::{Params, Row, named_params};
use serde_json::Value;
use uuid::Uuid;

/// An article that waits, with what tells for whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// The article.
    pub id: ArticleId,
    /// The space that it belongs to.
    pub space: Option<SpaceId>,
    /// How far along it is.
    pub state: ArticleState,
    /// Who keeps it true.
    pub owner: PersonId,
    /// Who does when the owner is away.
    pub deputy: Option<PersonId>,
    /// Who last changed its text.
    pub edited_by: Option<PersonId>,
}

/// A proposal that waits for an approver.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposed {
    /// The proposal.
    pub id: ArticleVersionId,
    /// The article that it is for.
    pub article: ArticleId,
    /// The space that it belongs to.
    pub space: Option<SpaceId>,
}

/// How much one person keeps true.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Load {
    /// Who.
    pub owner: PersonId,
    /// Their published articles.
    pub articles: u32,
    /// Those of them that come to be checked by the day that was asked about.
    pub due: u32,
}

/// Returns the articles that wait for an approver to read them, the longest waiting first.
///
/// # Errors
/// Those of the database.
pub fn in_review(read: &Read<'_>) -> Result<Vec<Waiting>, StoreError> {
    let sql = "select id, space, state, owner, deputy, body ->> '$.edited_by' as edited_by
               from article indexed by article_edited
               where state = 'in_review'
               order by edited_at, id";
    waiting(read, sql, [])
}

/// Returns the articles that are to be checked on a day, the longest due first; those that have failed people at least
/// so often since their last check are.
///
/// # Errors
/// Those of the database.
pub fn to_check(read: &Read<'_>, day: Day, failed_often: u32) -> Result<Vec<Waiting>, StoreError> {
    let params = named_params! { ":day": day.to_string(), ":often": failed_often };
    waiting(read, include_str!("desk/to_check.sql"), params)
}

/// Returns the articles in use that nobody who is still here on a day keeps true, the latest change first.
///
/// # Errors
/// Those of the database.
pub fn ownerless(read: &Read<'_>, day: Day) -> Result<Vec<Waiting>, StoreError> {
    waiting(read, include_str!("desk/ownerless.sql"), named_params! { ":day": day.to_string() })
}

/// Returns the translations in use that follow an older text than their original has now, the longest behind first.
///
/// # Errors
/// Those of the database.
pub fn behind(read: &Read<'_>) -> Result<Vec<Waiting>, StoreError> {
    waiting(read, include_str!("desk/behind.sql"), [])
}

/// Returns those of some articles that are in use, in the order of their titles.
///
/// # Errors
/// Those of the database.
pub fn among(read: &Read<'_>, articles: &[ArticleId]) -> Result<Vec<Waiting>, StoreError> {
    let sql = "select article.id, space, state, owner, deputy, body ->> '$.edited_by' as edited_by
               from json_each(:ids) wanted
               join article on article.id = wanted.value
               where state <> 'archived'
               order by title, article.id";
    waiting(read, sql, named_params! { ":ids": serde_json::to_string(articles)? })
}

/// Returns the proposals that wait, the oldest first.
///
/// # Errors
/// Those of the database.
pub fn proposals(read: &Read<'_>) -> Result<Vec<Proposed>, StoreError> {
    let sql = "select id, article, body ->> '$.space' as space
               from article_version
               where proposal = 'open'
               order by at, id";
    let mut statement = read.connection.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| {
        let (id, article) = (record::id_column(row, "id")?, record::id_column(row, "article")?);
        Ok(Proposed { id, article, space: id_or_none(row, "space")? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Returns how much everybody keeps true, counting what comes to be checked by a day; most of that first.
///
/// # Errors
/// Those of the database.
pub fn loads(read: &Read<'_>, due_by: Day) -> Result<Vec<Load>, StoreError> {
    let sql = "select owner, count(*) as articles, count(*) filter (where review_by <= :day) as due
               from article indexed by article_review
               where state = 'published'
               group by owner
               order by due desc, articles desc, owner";
    let mut statement = read.connection.prepare_cached(sql)?;
    let rows = statement.query_map(named_params! { ":day": due_by.to_string() }, |row| {
        Ok(Load { owner: record::id_column(row, "owner")?, articles: row.get("articles")?, due: row.get("due")? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Returns the articles in use that a person keeps true, in the order of their titles.
///
/// # Errors
/// Those of the database.
pub fn owned(read: &Read<'_>, owner: PersonId) -> Result<Vec<Article>, StoreError> {
    let sql = "select id, body from article
               where n in (select n from article indexed by article_edited where owner = :owner and state <> 'archived')
               order by title, id";
    record::entities(read.connection, sql, named_params! { ":owner": owner.to_string() })
}

/// Returns how many articles in use a person keeps true.
///
/// # Errors
/// Those of the database.
pub fn count_owned(read: &Read<'_>, owner: PersonId) -> Result<u32, StoreError> {
    let sql = "select count(*) from article indexed by article_edited where owner = :owner and state <> 'archived'";
    let mut statement = read.connection.prepare_cached(sql)?;
    Ok(statement.query_row(named_params! { ":owner": owner.to_string() }, |row| row.get(0))?)
}

/// Returns those of some articles that are not here.
///
/// # Errors
/// Those of the database.
pub fn missing_articles(read: &Read<'_>, ids: &[ArticleId]) -> Result<Vec<ArticleId>, StoreError> {
    let sql = "select value as id from json_each(:ids) where value not in (select id from article)";
    let mut statement = read.connection.prepare_cached(sql)?;
    let ids = serde_json::to_string(ids)?;
    let rows = statement.query_map(named_params! { ":ids": ids }, |row| record::id_column(row, "id"))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Returns those of some hashes that no attachment here has.
///
/// # Errors
/// Those of the database.
pub fn missing_files(read: &Read<'_>, hashes: &[AttachmentHash]) -> Result<Vec<AttachmentHash>, StoreError> {
    let sql = "select value as hash from json_each(:hashes)
               where not exists (select 1 from attachment where hash = value)";
    let mut statement = read.connection.prepare_cached(sql)?;
    let hashes = serde_json::to_string(hashes)?;
    let rows = statement.query_map(named_params! { ":hashes": hashes }, |row| row.get::<_, String>("hash"))?;
    let found: Vec<String> = rows.collect::<Result<_, _>>()?;
    Ok(found.iter().filter_map(|hash| AttachmentHash::parse(hash)).collect())
}

fn waiting(read: &Read<'_>, sql: &str, params: impl Params) -> Result<Vec<Waiting>, StoreError> {
    let mut statement = read.connection.prepare_cached(sql)?;
    let rows = statement.query_map(params, |row| {
        let state = serde_json::from_value(Value::String(row.get("state")?)).ok();
        let (id, owner) = (record::id_column(row, "id")?, record::id_column(row, "owner")?);
        let (space, deputy) = (id_or_none(row, "space")?, id_or_none(row, "deputy")?);
        let edited_by = id_or_none(row, "edited_by")?;
        // A state that only a newer program knows is nothing that this one could do something about.
        Ok(state.map(|state| Waiting { id, space, state, owner, deputy, edited_by }))
    })?;
    Ok(rows.filter_map(Result::transpose).collect::<Result<_, _>>()?)
}

fn id_or_none<I: From<Uuid>>(row: &Row<'_>, name: &str) -> rusqlite::Result<Option<I>> {
    let text: Option<String> = row.get(name)?;
    text.map(|_| record::id_column(row, name)).transpose()
}

#[cfg(test)]
mod tests;
