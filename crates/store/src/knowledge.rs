//! Queries of articles, attachments, spaces and groups of words.

pub mod desk;
pub mod feedback;
pub mod issues;
pub mod languages;
pub mod links;
pub mod misses;
pub mod versions;

use crate::{Read, StoreError, record};
use lahituki_domain::Day;
use lahituki_domain::ids::{ArticleId, PersonId, SpaceId};
use lahituki_domain::knowledge::{Article, ArticleState, Attachment, AttachmentHash, Space, WordGroup};
use lahituki_domain::people::{Role, ScreenLanguage, UnitForm};
use lahituki_domain::visits::Matter;
use rusqlite::named_params;
use serde::Serialize;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// Which articles to find; what is `None` or `false` does not narrow, but archived ones are found only when asked for.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Narrow {
    /// Among these.
    pub among: Option<Vec<ArticleId>>,
    /// About this matter.
    pub matter: Option<Matter>,
    /// In this state.
    pub state: Option<ArticleState>,
    /// Owned by this person.
    pub owner: Option<PersonId>,
    /// In this space.
    pub space: Option<SpaceId>,
    /// In this language.
    pub language: Option<ScreenLanguage>,
    /// Meant for this role, among others or for everyone.
    pub role: Option<Role>,
    /// Of use at this kind of unit, among others or everywhere.
    pub unit_form: Option<UnitForm>,
    /// Perhaps to be checked on this day: all that are, and those that have failed anyone ever.
    pub due_on: Option<Day>,
    /// Kept true by nobody who is still here on this day.
    pub ownerless_on: Option<Day>,
    /// Translations that follow an older text than their original has now.
    pub behind: bool,
}

/// Returns the articles that changed last, latest first, at most `limit`.
///
/// # Errors
/// Those of the database.
pub fn latest(read: &Read<'_>, narrow: &Narrow, limit: u32) -> Result<Vec<Article>, StoreError> {
    record::entities(
        read.connection,
        include_str!("knowledge/latest.sql"),
        named_params! {
            ":ids": narrow.among.as_ref().map(serde_json::to_string).transpose()?,
            ":matter": narrow.matter.map(Matter::code),
            ":state": narrow.state.and_then(name),
            ":owner": narrow.owner.map(|owner| owner.to_string()),
            ":space": narrow.space.map(|space| space.to_string()),
            ":language": narrow.language.map(ScreenLanguage::name),
            ":role": narrow.role.and_then(name),
            ":unit_form": narrow.unit_form.and_then(name),
            ":due_on": narrow.due_on.map(|day| day.to_string()),
            ":ownerless_on": narrow.ownerless_on.map(|day| day.to_string()),
            ":behind": narrow.behind,
            ":limit": limit,
        },
    )
}

/// Returns the name under which serde writes a unit variant.
fn name(value: impl Serialize) -> Option<String> {
    serde_json::to_value(value).ok()?.as_str().map(str::to_owned)
}

/// Returns articles by their ids, in the order of the ids; those that are not here are left out.
///
/// # Errors
/// Those of the database.
pub fn by_ids(read: &Read<'_>, ids: &[ArticleId]) -> Result<Vec<Article>, StoreError> {
    let sql =
        "select a.id, a.body from json_each(:ids) wanted join article a on a.id = wanted.value order by wanted.key";
    record::entities(read.connection, sql, named_params! { ":ids": serde_json::to_string(ids)? })
}

/// Returns an article, or `None` when there is none of this id here.
///
/// # Errors
/// Those of the database.
pub fn article(read: &Read<'_>, id: ArticleId) -> Result<Option<Article>, StoreError> {
    record::one(read.connection, id.0)
}

/// Returns the full names of some people; those who are not here are left out.
///
/// # Errors
/// Those of the database.
pub fn names_of(read: &Read<'_>, people: &HashSet<PersonId>) -> Result<HashMap<PersonId, String>, StoreError> {
    let sql = "select id, called_name || ' ' || last_name as name from person
               where id in (select value from json_each(:ids))";
    let mut statement = read.connection.prepare_cached(sql)?;
    let rows = statement.query_map(named_params! { ":ids": serde_json::to_string(people)? }, |row| {
        Ok((record::id_column(row, "id")?, row.get("name")?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Returns the attachment with a hash in a space, or in the common one; `None` when no such row is here.
///
/// # Errors
/// Those of the database.
pub fn attachment_in(
    read: &Read<'_>,
    hash: &AttachmentHash,
    space: Option<SpaceId>,
) -> Result<Option<Attachment>, StoreError> {
    record::one(read.connection, Uuid::from(hash.id_in(space)))
}

/// Returns an attachment with a hash, of whichever space; `None` when no such row is here.
///
/// # Errors
/// Those of the database.
pub fn attachment(read: &Read<'_>, hash: &AttachmentHash) -> Result<Option<Attachment>, StoreError> {
    let sql = "select id, body from attachment where hash = :hash order by id limit 1";
    let found = record::entities(read.connection, sql, named_params! { ":hash": hash.as_str() })?;
    Ok(found.into_iter().next())
}

/// Returns the space with an id, or `None` when there is none of this id here.
///
/// # Errors
/// Those of the database.
pub fn space(read: &Read<'_>, id: SpaceId) -> Result<Option<Space>, StoreError> {
    record::one(read.connection, id.0)
}

/// Returns every space, also those that are out of use.
///
/// # Errors
/// Those of the database.
pub fn spaces(read: &Read<'_>) -> Result<Vec<Space>, StoreError> {
    record::entities(read.connection, "select id, body from space", [])
}

/// Returns every article of a space that is here, archived ones too.
///
/// # Errors
/// Those of the database.
pub fn of_space(read: &Read<'_>, space: SpaceId) -> Result<Vec<Article>, StoreError> {
    let sql = "select id, body from article where space = :space order by id";
    record::entities(read.connection, sql, named_params! { ":space": space.to_string() })
}

/// Returns how many articles of each space are here, archived ones too.
///
/// # Errors
/// Those of the database.
pub fn space_sizes(read: &Read<'_>) -> Result<HashMap<SpaceId, u32>, StoreError> {
    let sql = "select space, count(*) as articles from article where space is not null group by space";
    let mut statement = read.connection.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| Ok((record::id_column(row, "space")?, row.get("articles")?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Returns every group of words that people have made or changed.
///
/// # Errors
/// Those of the database.
pub fn word_groups(read: &Read<'_>) -> Result<Vec<WordGroup>, StoreError> {
    record::entities(read.connection, "select id, body from word_group order by id", [])
}

#[cfg(test)]
mod tests;
