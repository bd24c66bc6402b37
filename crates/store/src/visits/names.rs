//! What entries need besides themselves to be shown, for all of them at once.

use crate::{Read, StoreError, outbox, record};
use lahituki_domain::ids::{EntryId, PersonId, RoomId, UnitId};
use lahituki_domain::visits::VisitEntry;
use rusqlite::named_params;
use std::collections::{HashMap, HashSet};
use std::hash::Hash;
use uuid::Uuid;

/// The names that some entries refer to, and which of the entries wait to be sent.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EntryNames {
    /// The called names.
    pub people: HashMap<PersonId, String>,
    /// The official names.
    pub units: HashMap<UnitId, String>,
    /// The names of rooms.
    pub rooms: HashMap<RoomId, String>,
    /// The entries that still wait to be sent.
    pub waiting: HashSet<EntryId>,
}

/// Returns the names that entries refer to; what is not here any more is left out.
///
/// # Errors
/// Those of the database.
pub fn names(read: &Read<'_>, entries: &[VisitEntry]) -> Result<EntryNames, StoreError> {
    let people = "select id, called_name as name from person where id in (select value from json_each(:ids))";
    let units = "select id, name from unit where id in (select value from json_each(:ids))";
    let rooms = "select id, body ->> '$.name' as name from room where id in (select value from json_each(:ids))";
    let ids: Vec<Uuid> = entries.iter().map(|entry| entry.id.0).collect();
    Ok(EntryNames {
        people: named(read, people, entries.iter().map(|entry| entry.person))?,
        units: named(read, units, entries.iter().map(|entry| entry.unit))?,
        rooms: named(read, rooms, entries.iter().filter_map(|entry| entry.room))?,
        waiting: outbox::waiting_among(read, &ids)?.into_iter().map(EntryId).collect(),
    })
}

fn named<I>(read: &Read<'_>, sql: &str, ids: impl Iterator<Item = I>) -> Result<HashMap<I, String>, StoreError>
where
    I: Copy + Eq + Hash + From<Uuid> + Into<Uuid>,
{
    let distinct: HashSet<Uuid> = ids.map(Into::into).collect();
    if distinct.is_empty() {
        return Ok(HashMap::new());
    }
    let mut statement = read.connection.prepare_cached(sql)?;
    let rows = statement.query_map(named_params! { ":ids": serde_json::to_string(&distinct)? }, |row| {
        Ok((record::id_column(row, "id")?, row.get("name")?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
