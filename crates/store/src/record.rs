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

/// Returns the audience and the revision of a record, without its fields.
pub(crate) fn place(connection: &Connection, kind: Kind, id: Uuid) -> Result<Option<(Audience, u64)>, StoreError> {
    let sql = format!("select aud, rev from {} where id = :id", kind.name());
    let mut statement = connection.prepare_cached(&sql)?;
    let found = statement.query_row(named_params! { ":id": id.to_string() }, |row| {
        Ok((Audience::from(row.get::<_, String>("aud")?), row.get::<_, i64>("rev")?.unsigned_abs()))
    });
    Ok(found.optional()?)
}

/// Writes a record, whatever was there.
pub(crate) fn put(connection: &Connection, kind: Kind, id: Uuid, stored: &Stored) -> Result<(), StoreError> {
    upsert(connection, kind, id, stored, "").map(drop)
}

/// Writes a record if it is not there or at an older revision, and returns whether it did.
pub(crate) fn put_newer(connection: &Connection, kind: Kind, id: Uuid, stored: &Stored) -> Result<bool, StoreError> {
    upsert(connection, kind, id, stored, "where :rev > rev")
}

fn upsert(connection: &Connection, kind: Kind, id: Uuid, stored: &Stored, condition: &str) -> Result<bool, StoreError> {
    let sql = format!(
        "insert into {} (id, aud, rev, body) values (:id, :aud, :rev, :body)
         on conflict (id) do update set aud = :aud, rev = :rev, body = :body {condition}",
        kind.name(),
    );
    let written = connection.prepare_cached(&sql)?.execute(named_params! {
        ":id": id.to_string(),
        ":aud": stored.aud.as_str(),
        ":rev": stored.rev as i64,
        ":body": serde_json::to_string(&stored.body)?,
    })?;
    if written > 0 {
        search::touch(connection, kind, id)?;
    }
    Ok(written > 0)
}

/// Notes a record's new audience and revision if its fields stand there in the very words that are given, and returns
/// whether anything was noted. Nothing is read for it. Search goes by audiences, so what it finds must stay in its own.
pub(crate) fn confirm(connection: &Connection, kind: Kind, id: Uuid, stored: &Stored) -> Result<bool, StoreError> {
    let news = if search::is_indexed(kind) { "aud = :aud and rev <> :rev" } else { "(aud <> :aud or rev <> :rev)" };
    let sql = format!("update {} set aud = :aud, rev = :rev where id = :id and body = :body and {news}", kind.name());
    let confirmed = connection.prepare_cached(&sql)?.execute(named_params! {
        ":id": id.to_string(),
        ":aud": stored.aud.as_str(),
        ":rev": stored.rev as i64,
        ":body": serde_json::to_string(&stored.body)?,
    })?;
    Ok(confirmed > 0)
}

/// Notes a record's new audience and revision; its fields stay as they are.
pub(crate) fn set_place(
    connection: &Connection,
    kind: Kind,
    id: Uuid,
    aud: &Audience,
    rev: u64,
) -> Result<(), StoreError> {
    let sql = format!("update {} set aud = :aud, rev = :rev where id = :id", kind.name());
    connection.prepare_cached(&sql)?.execute(named_params! {
        ":id": id.to_string(),
        ":aud": aud.as_str(),
        ":rev": rev as i64,
    })?;
    search::touch(connection, kind, id)
}

/// Deletes a record and returns whether it was there.
pub(crate) fn delete(connection: &Connection, kind: Kind, id: Uuid) -> Result<bool, StoreError> {
    let sql = format!("delete from {} where id = :id", kind.name());
    let deleted = connection.prepare_cached(&sql)?.execute(named_params! { ":id": id.to_string() })?;
    search::forget(connection, kind, id)?;
    Ok(deleted > 0)
}

/// Deletes the records of one audience, or of all, that have no waiting changes; returns whether there were any.
pub(crate) fn forget(connection: &Connection, kind: Kind, audience: Option<&Audience>) -> Result<bool, StoreError> {
    let sql = format!(
        "delete from {} where (:aud is null or aud = :aud) and id not in (select id from shadow) returning id",
        kind.name(),
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let params = named_params! { ":aud": audience.map(Audience::as_str) };
    let gone = statement.query_map(params, |row| id_column(row, "id"))?.collect::<Result<Vec<Uuid>, _>>()?;
    for id in &gone {
        search::forget(connection, kind, *id)?;
    }
    Ok(!gone.is_empty())
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
