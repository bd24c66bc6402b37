//! Changes that the server did not take as they were. The person sees them until they are dismissed.

use crate::outbox::PendingOp;
use crate::{Read, StoreError, WriteTxn};
use lahituki_domain::Timestamp;
use rusqlite::{Connection, named_params};
use uuid::Uuid;

/// A change that the server refused, or took only in part.
#[derive(Debug, Clone, PartialEq)]
pub struct Refused {
    /// The change as it was.
    pub op: PendingOp,
    /// Why, as a short key.
    pub reason: String,
}

pub(crate) fn add(connection: &Connection, op: &PendingOp, reason: &str, now: Timestamp) -> Result<(), StoreError> {
    let sql = "insert into tray (op, kind, reason, at, message) values (:op, :kind, :reason, :at, :message)
               on conflict (op) do nothing";
    connection.prepare_cached(sql)?.execute(named_params! {
        ":op": op.op.to_string(),
        ":kind": op.kind.name(),
        ":reason": reason,
        ":at": now.0,
        ":message": serde_json::to_string(op)?,
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
    let rows =
        statement.query_map([], |row| Ok((row.get::<_, String>("message")?, row.get::<_, String>("reason")?)))?;
    rows.map(|row| {
        let (message, reason) = row?;
        Ok(Refused { op: serde_json::from_str(&message)?, reason })
    })
    .collect()
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
    /// Marks a refused change as seen; it stays in the file.
    ///
    /// # Errors
    /// Those of the database.
    pub fn dismiss(&mut self, op: Uuid) -> Result<(), StoreError> {
        let sql = "update tray set dismissed = 1 where op = :op";
        self.connection().prepare_cached(sql)?.execute(named_params! { ":op": op.to_string() })?;
        Ok(())
    }
}
