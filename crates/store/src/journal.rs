//! The person's own changes that the server has taken, kept for a month: should the server be restored from a backup
//! that lacks them, they are offered again.

use crate::outbox::{self, Leaving, PendingOp};
use crate::{Read, StoreError, SyncTxn};
use lahituki_domain::Timestamp;
use rusqlite::{Connection, named_params};
use std::borrow::Cow;

/// How long the journal and the tray are kept, in milliseconds: longer than a municipality takes to notice that its
/// server was restored from a backup.
pub const KEPT_MS: i64 = 30 * 86_400_000;

/// Adds an op as the server stored it: under its stamp, with the record's revision after it.
pub(crate) fn add(
    connection: &Connection,
    op: &Leaving,
    seq: u64,
    stamp: Timestamp,
    now: Timestamp,
) -> Result<(), StoreError> {
    let sql = "insert into journal (op, row, seq, at, message) values (:op, :row, :seq, :at, :message)
               on conflict (op) do nothing";
    connection.prepare_cached(sql)?.execute(named_params! {
        ":op": op.op.to_string(),
        ":row": op.row.to_string(),
        ":seq": seq as i64,
        ":at": now.0,
        ":message": stamped(op, stamp)?,
    })?;
    Ok(())
}

/// Returns the message of an op with the stamp in place of the time at which it was made: most often they are the same.
fn stamped(op: &Leaving, stamp: Timestamp) -> Result<Cow<'_, str>, StoreError> {
    if op.at == stamp {
        return Ok(Cow::Borrowed(&op.message));
    }
    let made: PendingOp = serde_json::from_str(&op.message)?;
    Ok(Cow::Owned(serde_json::to_string(&PendingOp { at: stamp, ..made })?))
}

/// Returns the changes that the server has taken, in the order of its answers.
///
/// # Errors
/// Those of the database.
pub fn taken(read: &Read<'_>) -> Result<Vec<PendingOp>, StoreError> {
    outbox::messages(read.connection, "select message from journal order by n", [])
}

/// Empties the journal and returns what was in it, in the order of the server's answers.
pub(crate) fn take_all(connection: &Connection) -> Result<Vec<PendingOp>, StoreError> {
    let ops = outbox::messages(connection, "select message from journal order by n", [])?;
    connection.execute("delete from journal", [])?;
    Ok(ops)
}

impl SyncTxn<'_> {
    /// Forgets what has been in the journal and in the tray for longer than [`KEPT_MS`].
    ///
    /// # Errors
    /// Those of the database.
    pub fn forget_old(&mut self, now: Timestamp) -> Result<(), StoreError> {
        let before = now.plus_millis(-KEPT_MS).0;
        for sql in ["delete from journal where at < :before", "delete from tray where at < :before"] {
            self.connection().prepare_cached(sql)?.execute(named_params! { ":before": before })?;
        }
        Ok(())
    }
}
