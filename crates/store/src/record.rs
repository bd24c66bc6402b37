//! Records as rows: the one place that reads and writes the tables of the kinds.

use crate::{Read, StoreError, search};
use lahituki_domain::{Audience, Body, Entity, Kind};
use rusqlite::{Connection, OptionalExtension, Params, Row, named_params};
use uuid::Uuid;

/// A record as it stands in the table of its kind.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Stored {
    pub(crate) aud: Audience,
    pub(crate) rev: u64,
    pub(crate) body: Body,
}

/// Returns the fields of a record of any kind, or `None` when there is none of this id here.
///
/// # Errors
/// Those of the database.
pub fn body(read: &Read<'_>, kind: Kind, id: Uuid) -> Result<Option<Body>, StoreError> {
    Ok(get(read.connection, kind, id)?.map(|stored| stored.body))
}

pub(crate) fn get(connection: &Connection, kind: Kind, id: Uuid) -> Result<Option<Stored>, StoreError> {
    let sql = format!("select aud, rev, body from {} where id = :id", kind.name());
    let found = connection
        .prepare_cached(&sql)?
        .query_row(named_params! { ":id": id.to_string() }, |row| {
            Ok((row.get::<_, String>("aud")?, row.get::<_, i64>("rev")?, row.get::<_, String>("body")?))
        })
        .optional()?;
    let Some((aud, rev, body)) = found else { return Ok(None) };
    Ok(Some(Stored { aud: aud.into(), rev: rev.unsigned_abs(), body: serde_json::from_str(&body)? }))
}

pub(crate) fn put(connection: &Connection, kind: Kind, id: Uuid, stored: &Stored) -> Result<(), StoreError> {
    let sql = format!(
        "insert into {} (id, aud, rev, body) values (:id, :aud, :rev, :body)
         on conflict (id) do update set aud = :aud, rev = :rev, body = :body
         returning {}",
        kind.name(),
        if search::is_indexed(kind) { "rowid" } else { "0" },
    );
    let rowid: i64 = connection.prepare_cached(&sql)?.query_row(
        named_params! {
            ":id": id.to_string(),
            ":aud": stored.aud.as_str(),
            ":rev": stored.rev as i64,
            ":body": serde_json::to_string(&stored.body)?,
        },
        |row| row.get(0),
    )?;
    search::index(connection, kind, rowid, &stored.body)
}

pub(crate) fn delete(connection: &Connection, kind: Kind, id: Uuid) -> Result<(), StoreError> {
    let returning = if search::is_indexed(kind) { "rowid" } else { "0" };
    let sql = format!("delete from {} where id = :id returning {returning}", kind.name());
    let rowid: Option<i64> = connection
        .prepare_cached(&sql)?
        .query_row(named_params! { ":id": id.to_string() }, |row| row.get(0))
        .optional()?;
    match rowid {
        Some(rowid) => search::forget(connection, kind, rowid),
        None => Ok(()),
    }
}

/// Reads the entity in the columns `id` and `body` of a row.
pub(crate) fn entity<E: Entity>(row: &Row<'_>) -> rusqlite::Result<E> {
    let (id, body): (String, String) = (row.get("id")?, row.get("body")?);
    let read = || -> Result<E, Box<dyn std::error::Error + Send + Sync>> {
        let body: Body = serde_json::from_str(&body)?;
        Ok(E::from_body(id.parse()?, &body)?)
    };
    read().map_err(|error| rusqlite::Error::FromSqlConversionFailure(1, rusqlite::types::Type::Text, error))
}

/// Returns the entities that a query with the columns `id` and `body` finds.
pub(crate) fn entities<E: Entity>(
    connection: &Connection,
    sql: &str,
    params: impl Params,
) -> Result<Vec<E>, StoreError> {
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map(params, entity)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Returns one entity by its id.
pub(crate) fn one<E: Entity>(connection: &Connection, id: Uuid) -> Result<Option<E>, StoreError> {
    match get(connection, E::KIND, id)? {
        Some(stored) => Ok(Some(E::from_body(id, &stored.body)?)),
        None => Ok(None),
    }
}

/// Reads an id column as an id type.
pub(crate) fn id_column<I: From<Uuid>>(row: &Row<'_>, name: &str) -> rusqlite::Result<I> {
    let text: String = row.get(name)?;
    text.parse::<Uuid>()
        .map(I::from)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(error)))
}
