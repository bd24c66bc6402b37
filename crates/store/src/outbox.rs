//! Waiting changes, and the server's state of the records that have some.

use crate::record::{Stored, id_column};
use crate::{Read, StoreError};
use lahituki_domain::record::Change;
use lahituki_domain::{Body, Kind, Timestamp, merge};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use uuid::Uuid;

/// A change that waits to be sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PendingOp {
    /// Its random id, the same each time it is offered.
    pub op: Uuid,
    /// The record.
    pub row: Uuid,
    /// The kind of the record.
    pub kind: Kind,
    /// The run of changes that it belongs to.
    pub lane: Uuid,
    /// The server's revision of the record that the person saw; 0 for a new one.
    pub base: u64,
    /// When it was made, by the laptop's estimate of the server's time.
    pub at: Timestamp,
    /// What it does.
    pub change: Change,
}

/// Returns the waiting changes, oldest first, at most `limit`.
///
/// # Errors
/// Those of the database.
pub fn waiting(read: &Read<'_>, limit: u32) -> Result<Vec<PendingOp>, StoreError> {
    let sql = "select message from outbox order by n limit :limit";
    messages(read.connection, sql, named_params! { ":limit": limit })
}

/// Returns how many changes wait.
///
/// # Errors
/// Those of the database.
pub fn count(read: &Read<'_>) -> Result<u32, StoreError> {
    Ok(read.connection.prepare_cached("select count(*) from outbox")?.query_row([], |row| row.get(0))?)
}

/// Returns whether a record has waiting changes.
///
/// # Errors
/// Those of the database.
pub fn is_waiting(read: &Read<'_>, row: Uuid) -> Result<bool, StoreError> {
    Ok(shadow(read.connection, row)?.is_some())
}

/// Returns which of some records have waiting changes.
///
/// # Errors
/// Those of the database.
pub fn waiting_among(read: &Read<'_>, rows: &[Uuid]) -> Result<HashSet<Uuid>, StoreError> {
    let sql = "select id from shadow where id in (select value from json_each(:rows))";
    let mut statement = read.connection.prepare_cached(sql)?;
    let ids =
        statement.query_map(named_params! { ":rows": serde_json::to_string(rows)? }, |row| id_column(row, "id"))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

/// The server's state of a record with waiting changes.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Shadow {
    pub(crate) kind: Kind,
    pub(crate) rev: u64,
    /// `None` where the server has no such record.
    pub(crate) stored: Option<Stored>,
}

pub(crate) fn shadow(connection: &Connection, id: Uuid) -> Result<Option<Shadow>, StoreError> {
    let mut statement = connection.prepare_cached("select kind, aud, rev, body from shadow where id = :id")?;
    let found = statement.query_row(named_params! { ":id": id.to_string() }, shadow_columns).optional()?;
    found.map(read_shadow).transpose()
}

type ShadowColumns = (String, String, i64, Option<String>);

fn shadow_columns(row: &Row<'_>) -> rusqlite::Result<ShadowColumns> {
    Ok((row.get("kind")?, row.get("aud")?, row.get("rev")?, row.get("body")?))
}

fn read_shadow((kind, aud, rev, body): ShadowColumns) -> Result<Shadow, StoreError> {
    let kind = Kind::parse(&kind).ok_or(StoreError::NotFound)?;
    let rev = rev.unsigned_abs();
    let body: Option<Body> = body.as_deref().map(serde_json::from_str).transpose()?;
    Ok(Shadow { kind, rev, stored: body.map(|body| Stored { aud: aud.into(), rev, body }) })
}

/// Sets a record's server state aside; `exists` is false where the server has none.
pub(crate) fn set_shadow(
    connection: &Connection,
    kind: Kind,
    id: Uuid,
    stored: &Stored,
    exists: bool,
) -> Result<Shadow, StoreError> {
    let sql = "insert into shadow (id, kind, aud, rev, body) values (:id, :kind, :aud, :rev, :body)
               on conflict (id) do update set aud = :aud, rev = :rev, body = :body";
    let body = exists.then(|| serde_json::to_string(&stored.body)).transpose()?;
    connection.prepare_cached(sql)?.execute(named_params! {
        ":id": id.to_string(),
        ":kind": kind.name(),
        ":aud": stored.aud.as_str(),
        ":rev": stored.rev as i64,
        ":body": body,
    })?;
    Ok(Shadow { kind, rev: stored.rev, stored: exists.then(|| stored.clone()) })
}

pub(crate) fn drop_shadow(connection: &Connection, id: Uuid) -> Result<(), StoreError> {
    connection.prepare_cached("delete from shadow where id = :id")?.execute(named_params! { ":id": id.to_string() })?;
    Ok(())
}

/// Returns the lane of a record's waiting changes.
pub(crate) fn lane(connection: &Connection, row: Uuid) -> Result<Option<Uuid>, StoreError> {
    let sql = "select lane from outbox where row = :row limit 1";
    let lane: Option<String> = connection
        .prepare_cached(sql)?
        .query_row(named_params! { ":row": row.to_string() }, |row| row.get(0))
        .optional()?;
    Ok(lane.and_then(|lane| lane.parse().ok()))
}

pub(crate) fn push(connection: &Connection, op: &PendingOp) -> Result<(), StoreError> {
    let sql = "insert into outbox (op, row, kind, lane, at, message)
               values (:op, :row, :kind, :lane, :at, :message) on conflict (op) do nothing";
    connection.prepare_cached(sql)?.execute(named_params! {
        ":op": op.op.to_string(),
        ":row": op.row.to_string(),
        ":kind": op.kind.name(),
        ":lane": op.lane.to_string(),
        ":at": op.at.0,
        ":message": serde_json::to_string(op)?,
    })?;
    Ok(())
}

pub(crate) fn of_row(connection: &Connection, row: Uuid) -> Result<Vec<PendingOp>, StoreError> {
    let sql = "select message from outbox where row = :row order by n";
    messages(connection, sql, named_params! { ":row": row.to_string() })
}

pub(crate) fn take(connection: &Connection, op: Uuid) -> Result<Option<PendingOp>, StoreError> {
    let sql = "delete from outbox where op = :op returning message";
    let message: Option<String> = connection
        .prepare_cached(sql)?
        .query_row(named_params! { ":op": op.to_string() }, |row| row.get(0))
        .optional()?;
    Ok(message.map(|message| serde_json::from_str(&message)).transpose()?)
}

/// Moves an op behind the others, so that a record that the server does not know yet delays no other record.
pub(crate) fn postpone(connection: &Connection, op: &PendingOp) -> Result<(), StoreError> {
    take(connection, op.op)?;
    push(connection, op)
}

pub(crate) fn messages(
    connection: &Connection,
    sql: &str,
    params: impl rusqlite::Params,
) -> Result<Vec<PendingOp>, StoreError> {
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map(params, |row| row.get::<_, String>("message"))?;
    rows.map(|message| Ok(serde_json::from_str(&message?)?)).collect()
}

/// Returns a record with waiting changes folded onto the server's state; `None` where nothing remains.
///
/// A change of fields whose record the server no longer has shows nothing: the server decides whether it comes back.
pub(crate) fn fold(base: Option<Stored>, ops: &[PendingOp]) -> Option<Stored> {
    ops.iter().fold(base, |state, op| match (&op.change, state) {
        (Change::Delete, _) => None,
        (Change::Put(_), None) => None,
        (Change::Create(put), None) => {
            let body = put.clone();
            let aud = op.kind.audience(&body).ok()?;
            Some(Stored { aud, rev: op.base, body })
        }
        (Change::Put(put) | Change::Create(put), Some(mut stored)) => {
            merge::set(&mut stored.body, put);
            stored.aud = op.kind.audience(&stored.body).unwrap_or(stored.aud);
            Some(stored)
        }
    })
}
