//! A new lineage of the server's data, after the server was restored from a backup.

use crate::{StoreError, SyncTxn, blobs, journal, outbox};
use lahituki_domain::Kind;
use rusqlite::named_params;
use std::collections::HashMap;

impl SyncTxn<'_> {
    /// Makes everything that the person has done on this laptop wait again, what the server had taken before what it
    /// had not, and the pages of an unfinished answer void.
    ///
    /// The numbers above `floor` were given twice, so they no longer prove that something was seen: bases and revisions
    /// come down to it. All changes of a record become one run, because their order here is their order.
    ///
    /// # Errors
    /// Those of the database.
    pub fn begin_lineage(&mut self, floor: u64) -> Result<(), StoreError> {
        for table in Kind::ALL.map(Kind::name).into_iter().chain(["shadow", "raw"]) {
            let sql = format!("update {table} set rev = :floor where rev > :floor");
            self.connection().execute(&sql, named_params! { ":floor": floor as i64 })?;
        }
        let mut ops = journal::take_all(self.connection())?;
        ops.extend(outbox::take_all(self.connection())?);
        let mut lanes = HashMap::new();
        for op in &mut ops {
            op.base = op.base.min(floor);
            op.lane = *lanes.entry(op.row).or_insert(op.lane);
        }
        self.queue_again(&ops)?;
        blobs::doubt_all(self.connection())?;
        self.drop_stage()
    }
}
