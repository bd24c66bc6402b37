//! A new lineage of the server's data, after the server was restored from a backup.

use crate::{Read, StoreError, SyncTxn, blobs, journal, meta, outbox};
use lahituki_domain::Kind;
use rusqlite::{Connection, named_params};
use std::collections::HashMap;

/// The value that counts what is offered again.
const REOFFERED: &str = "reoffered";

/// Returns how many changes that an earlier lineage had taken were offered to this one again; 0 once nothing waits any
/// more.
///
/// # Errors
/// Those of the database.
pub fn reoffered(read: &Read<'_>) -> Result<u32, StoreError> {
    Ok(meta::get(read, REOFFERED)?.and_then(|count| count.parse().ok()).unwrap_or(0))
}

/// Forgets what was offered again once nothing waits any more.
pub(crate) fn forget_reoffered(connection: &Connection) -> Result<(), StoreError> {
    let sql = "delete from meta where name = :name and not exists (select 1 from outbox)";
    connection.prepare_cached(sql)?.execute(named_params! { ":name": REOFFERED })?;
    Ok(())
}

impl SyncTxn<'_> {
    /// Makes everything that the person has done on this laptop wait again, what the server had taken before what it
    /// had not, and the pages of an unfinished answer void.
    ///
    /// The numbers above `floor` were given twice, so they no longer prove that something was seen: bases and revisions
    /// come down to it. All changes of a record become one run, because their order here is their order; in it their
    /// times grow, although the server may have let an earlier one count later than it was made.
    ///
    /// # Errors
    /// Those of the database.
    pub fn begin_lineage(&mut self, floor: u64) -> Result<(), StoreError> {
        for table in Kind::ALL.map(Kind::name).into_iter().chain(["shadow", "raw"]) {
            let sql = format!("update {table} set rev = :floor where rev > :floor");
            self.connection().execute(&sql, named_params! { ":floor": floor as i64 })?;
        }
        let mut ops = journal::take_all(self.connection())?;
        if !ops.is_empty() {
            meta::set(self.connection(), REOFFERED, &ops.len().to_string())?;
        }
        ops.extend(outbox::take_all(self.connection())?);
        let mut runs = HashMap::new();
        for op in &mut ops {
            op.base = op.base.min(floor);
            let (lane, earliest) = *runs.get(&op.row).unwrap_or(&(op.lane, op.at));
            (op.lane, op.at) = (lane, op.at.max(earliest));
            runs.insert(op.row, (lane, op.at.plus_millis(1)));
        }
        self.queue_again(&ops)?;
        blobs::doubt_all(self.connection())?;
        self.drop_stage()
    }
}
