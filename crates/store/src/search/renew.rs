//! Beginning anew: for another analyser, or where the index is damaged.

use super::NUMBERS;
use crate::open::lock;
use crate::{Store, StoreError, meta};
use lahituki_language::search::Analyser;
use rusqlite::{Connection, TransactionBehavior, named_params};
use std::sync::Arc;

/// Raised when what the tables hold changes its meaning, or `texts.rs` finds other words or tags in a record.
const FORMAT: u32 = 1;

/// By what the terms in the tables were made.
const VERSION: &str = "search_version";

/// Makes the tables, without a row in any of them.
const TABLES: &str = include_str!("../../migrations/0015_search.sql");

impl Store {
    /// Hands in what knows words: from now on what is written can be found at once. Only the first one counts.
    ///
    /// Where another one made the index, all of it is due anew.
    ///
    /// # Errors
    /// Those of the database.
    pub fn give(&self, analyser: Arc<Analyser>) -> Result<(), StoreError> {
        if self.analyser.get().is_some() {
            return Ok(());
        }
        let version = format!("{FORMAT} {}", analyser.version());
        let mut writer = lock(&self.writer);
        let txn = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        if meta::value(&txn, VERSION)?.as_deref() != Some(&version) {
            start_over(&txn)?;
            meta::set(&txn, VERSION, &version)?;
        }
        txn.commit()?;
        self.analyser.get_or_init(|| analyser);
        Ok(())
    }
}

/// Empties the index and marks every record as due.
pub(super) fn start_over(connection: &Connection) -> Result<(), StoreError> {
    connection.execute_batch(TABLES)?;
    for (kind, number) in NUMBERS {
        let sql = "insert into search_due (id, kind) select unhex(replace(id, '-', '')), :number from";
        let sql = format!("{sql} {} order by id", kind.name());
        connection.execute(&sql, named_params! { ":number": number })?;
    }
    Ok(())
}

/// Returns the present era: what was read from the tables in another one does not hold any more.
pub(super) fn era(connection: &Connection) -> Result<String, StoreError> {
    Ok(meta::value(connection, "search_era")?.unwrap_or_default())
}

/// Begins another era.
pub(super) fn begin_era(connection: &Connection) -> Result<(), StoreError> {
    connection.execute("update meta set value = hex(randomblob(8)) where name = 'search_era'", [])?;
    Ok(())
}
