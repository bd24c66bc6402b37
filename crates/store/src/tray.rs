//! Changes that the server did not take as they were. The person sees them until they are dismissed.

use crate::outbox::{Leaving, PendingOp};
use crate::{Read, StoreError, WriteTxn};
use lahituki_domain::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use uuid::Uuid;

/// A change that the server refused, or took only in part.
#[derive(Debug, Clone, PartialEq)]
pub struct Refused {
    /// The change as it was.
    pub op: PendingOp,
    /// Why, as a short key.
    pub reason: String,
}

pub(crate) fn add(connection: &Connection, op: &Leaving, reason: &str, now: Timestamp) -> Result<(), StoreError> {
    let sql = "insert into tray (op, kind, reason, at, message) values (:op, :kind, :reason, :at, :message)
               on conflict (op) do nothing";
    connection.prepare_cached(sql)?.execute(named_params! {
        ":op": op.op.to_string(),
        ":kind": op.kind,
        ":reason": reason,
        ":at": now.0,
        ":message": op.message,
    })?;
    Ok(())
}

/// Returns the refused changes that were not dismissed, latest first.
///
/// # Errors
/// Those of the database.
pub fn refused(read: &Read<'_>) -> Result<Vec<Refused>, StoreError> {
    let sql = "select message, reason from tray where dismissed = 0 order by at desc, op";
    let mut statement = read.connection.prepare_cached(sql)?;
    let rows = statement.query_map([], columns)?;
    rows.map(|row| read_refused(row?)).collect()
}

fn columns(row: &Row<'_>) -> rusqlite::Result<(String, String)> {
    Ok((row.get("message")?, row.get("reason")?))
}

fn read_refused((message, reason): (String, String)) -> Result<Refused, StoreError> {
    Ok(Refused { op: serde_json::from_str(&message)?, reason })
}

/// Returns one refused change, dismissed or not; `None` when there is none.
///
/// # Errors
/// Those of the database.
pub fn one(read: &Read<'_>, op: Uuid) -> Result<Option<Refused>, StoreError> {
    let sql = "select message, reason from tray where op = :op";
    let mut statement = read.connection.prepare_cached(sql)?;
    let found = statement.query_row(named_params! { ":op": op.to_string() }, columns).optional()?;
    found.map(read_refused).transpose()
}

/// Returns how many refused changes were not dismissed.
///
/// # Errors
/// Those of the database.
pub fn count(read: &Read<'_>) -> Result<u32, StoreError> {
    let sql = "select count(*) from tray where dismissed = 0";
    Ok(read.connection.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

impl WriteTxn<'_> {
    /// Puts a refused change out of sight, or back into it; it stays in the file either way.
    ///
    /// # Errors
    /// Those of the database.
    pub fn dismiss(&mut self, op: Uuid, dismissed: bool) -> Result<(), StoreError> {
        let sql = "update tray set dismissed = :dismissed where op = :op";
        let params = named_params! { ":op": op.to_string(), ":dismissed": dismissed };
        self.connection().prepare_cached(sql)?.execute(params)?;
        Ok(())
    }
}
