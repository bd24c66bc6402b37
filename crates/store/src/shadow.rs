//! The server's state of the records that have waiting changes, kept beside what the tables show.

use crate::StoreError;
use crate::record::{Stored, id_column};
use lahituki_domain::{Audience, Body, Kind};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use uuid::Uuid;

/// The server's state of a record with waiting changes.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Shadow {
    pub(crate) kind: Kind,
    /// The revision that was last heard of, also of one that is not here any more.
    pub(crate) rev: u64,
    /// `None` where the server has no such record.
    pub(crate) stored: Option<Stored>,
}

pub(crate) fn get(connection: &Connection, id: Uuid) -> Result<Option<Shadow>, StoreError> {
    let mut statement = connection.prepare_cached("select kind, aud, rev, body from shadow where id = :id")?;
    let found = statement.query_row(named_params! { ":id": id.to_string() }, columns).optional()?;
    found.map(read).transpose()
}

type Columns = (String, String, i64, Option<String>);

fn columns(row: &Row<'_>) -> rusqlite::Result<Columns> {
    Ok((row.get("kind")?, row.get("aud")?, row.get("rev")?, row.get("body")?))
}

fn read((kind, aud, rev, body): Columns) -> Result<Shadow, StoreError> {
    let kind = Kind::parse(&kind).ok_or(StoreError::NotFound)?;
    let rev = rev.unsigned_abs();
    let body: Option<Body> = body.as_deref().map(serde_json::from_str).transpose()?;
    Ok(Shadow { kind, rev, stored: body.map(|body| Stored { aud: aud.into(), rev, body }) })
}

/// Sets a record's server state aside.
pub(crate) fn set(connection: &Connection, kind: Kind, id: Uuid, stored: &Stored) -> Result<(), StoreError> {
    write(connection, kind, id, stored.aud.as_str(), stored.rev, Some(serde_json::to_string(&stored.body)?))
}

/// Notes that the server has no such record, as far as was heard at `rev`.
pub(crate) fn set_absent(connection: &Connection, kind: Kind, id: Uuid, rev: u64) -> Result<(), StoreError> {
    write(connection, kind, id, "", rev, None)
}

fn write(
    connection: &Connection,
    kind: Kind,
    id: Uuid,
    aud: &str,
    rev: u64,
    body: Option<String>,
) -> Result<(), StoreError> {
    let sql = "insert into shadow (id, kind, aud, rev, body) values (:id, :kind, :aud, :rev, :body)
               on conflict (id) do update set aud = :aud, rev = :rev, body = :body";
    connection.prepare_cached(sql)?.execute(named_params! {
        ":id": id.to_string(),
        ":kind": kind.name(),
        ":aud": aud,
        ":rev": rev as i64,
        ":body": body,
    })?;
    Ok(())
}

pub(crate) fn drop(connection: &Connection, id: Uuid) -> Result<(), StoreError> {
    connection.prepare_cached("delete from shadow where id = :id")?.execute(named_params! { ":id": id.to_string() })?;
    Ok(())
}

/// Returns the records that the server has in an audience, or in any.
pub(crate) fn ids_in(connection: &Connection, audience: Option<&Audience>) -> Result<Vec<Uuid>, StoreError> {
    let sql = "select id from shadow where body is not null and (:aud is null or aud = :aud)";
    let mut statement = connection.prepare_cached(sql)?;
    let params = named_params! { ":aud": audience.map(Audience::as_str) };
    let ids = statement.query_map(params, |row| id_column(row, "id"))?;
    Ok(ids.collect::<Result<_, _>>()?)
}
