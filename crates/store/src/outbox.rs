//! The changes that wait to be sent.

use crate::record::{Stored, id_column};
use crate::{Read, Saw, StoreError, shadow};
use lahituki_domain::record::Change;
use lahituki_domain::{Body, Kind, Timestamp, merge};
use rusqlite::{Connection, OptionalExtension, named_params};
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
    /// The run of changes that it belongs to: the id of the first of them.
    pub lane: Uuid,
    /// The server's revision of what the person saw and changed; 0 for a new record.
    pub base: u64,
    /// When it was made, by the laptop's estimate of the server's time; later than every waiting change of the record.
    pub at: Timestamp,
    /// What it does.
    pub change: Change,
    /// What the person had before it in those fields that the server merges, such as a text.
    #[serde(default, skip_serializing_if = "Body::is_empty")]
    pub was: Body,
    /// What they had in its other fields.
    #[serde(default, skip_serializing_if = "Saw::is_empty")]
    pub saw: Saw,
}

/// Returns the waiting changes in the order in which they are offered, at most `limit`: the oldest first, but those of
/// records that the server put off behind all others.
///
/// # Errors
/// Those of the database.
pub fn waiting(read: &Read<'_>, limit: u32) -> Result<Vec<PendingOp>, StoreError> {
    let sql = "select message from outbox order by turn, n limit :limit";
    messages(read.connection, sql, named_params! { ":limit": limit })
}

/// Returns the waiting changes in the order in which they are offered, without those that are under way, at most `limit`.
///
/// # Errors
/// Those of the database.
pub fn waiting_behind(read: &Read<'_>, under_way: &HashSet<Uuid>, limit: usize) -> Result<Vec<PendingOp>, StoreError> {
    let mut statement = read.connection.prepare_cached("select op, message from outbox order by turn, n")?;
    let mut rows = statement.query([])?;
    let mut waiting = Vec::new();
    while let (true, Some(row)) = (waiting.len() < limit, rows.next()?) {
        if !under_way.contains(&id_column(row, "op")?) {
            let message = row.get_ref("message")?.as_str().map_err(rusqlite::Error::from)?;
            waiting.push(serde_json::from_str(message)?);
        }
    }
    Ok(waiting)
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
    Ok(shadow::get(read.connection, row)?.is_some())
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

/// Adds an op behind the others of its record.
pub(crate) fn push(connection: &Connection, op: &PendingOp) -> Result<(), StoreError> {
    let sql = "insert into outbox (op, row, kind, lane, at, message, turn)
               values (:op, :row, :kind, :lane, :at, :message,
                       coalesce((select max(turn) from outbox where row = :row), 0))
               on conflict (op) do nothing";
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

/// Returns the waiting changes of a record, oldest first.
pub(crate) fn of_row(connection: &Connection, row: Uuid) -> Result<Vec<PendingOp>, StoreError> {
    let sql = "select message from outbox where row = :row order by n";
    messages(connection, sql, named_params! { ":row": row.to_string() })
}

/// A waiting change that is about to leave the outbox, its message not read: it moves on as it is.
pub(crate) struct Leaving {
    pub(crate) op: Uuid,
    pub(crate) row: Uuid,
    pub(crate) kind: String,
    pub(crate) at: Timestamp,
    pub(crate) message: String,
}

/// Takes a change out of the outbox; `None` when it does not wait.
pub(crate) fn take(connection: &Connection, op: Uuid) -> Result<Option<Leaving>, StoreError> {
    let mut statement = connection.prepare_cached("select n, row, kind, at, message from outbox where op = :op")?;
    let found = statement.query_row(named_params! { ":op": op.to_string() }, |row| {
        let (row_id, at) = (id_column(row, "row")?, Timestamp(row.get("at")?));
        let leaving = Leaving { op, row: row_id, kind: row.get("kind")?, at, message: row.get("message")? };
        Ok((row.get::<_, i64>("n")?, leaving))
    });
    let Some((n, leaving)) = found.optional()? else { return Ok(None) };
    connection.prepare_cached("delete from outbox where n = :n")?.execute(named_params! { ":n": n })?;
    Ok(Some(leaving))
}

/// Empties the outbox and returns what was in it, oldest first.
pub(crate) fn take_all(connection: &Connection) -> Result<Vec<PendingOp>, StoreError> {
    let ops = messages(connection, "select message from outbox order by n", [])?;
    connection.execute("delete from outbox", [])?;
    Ok(ops)
}

/// Moves all changes of an op's record behind those of other records, which they must not delay. The op is not later
/// than `stamp`: with the time of a clock that was ahead the server would wait for the record for ever.
pub(crate) fn postpone(connection: &Connection, op: Uuid, stamp: Timestamp) -> Result<(), StoreError> {
    let sql = "update outbox set turn = (select max(turn) from outbox) + 1
               where row = (select row from outbox where op = :op)";
    connection.prepare_cached(sql)?.execute(named_params! { ":op": op.to_string() })?;
    let sql = "update outbox set at = :stamp, message = json_set(message, '$.at', :stamp)
               where op = :op and at > :stamp";
    connection.prepare_cached(sql)?.execute(named_params! { ":op": op.to_string(), ":stamp": stamp.0 })?;
    Ok(())
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
