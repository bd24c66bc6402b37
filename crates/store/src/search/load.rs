//! Loading the index from the tables.

use super::memory::{Loaded, Memory};
use super::renew;
use crate::open::lock;
use crate::{Store, StoreError};
use lahituki_search::{Builder, Damaged, Id, TermId};
use rusqlite::{Connection, TransactionBehavior, named_params};

/// Loads the index as it is on the disk; questions are answered from the earlier one meanwhile.
///
/// A damaged index is thrown away and everything is due; there is none in memory then, until the next call.
///
/// # Errors
/// Those of the database.
pub fn load(store: &Store, memory: &Memory) -> Result<(), StoreError> {
    let loaded = {
        let mut keeper = lock(&store.keeper);
        let txn = keeper.transaction()?;
        read(&txn)
    };
    match loaded {
        Ok(Ok(loaded)) => {
            let seen = loaded.seen;
            memory.take(loaded);
            drop_log(store, seen)
        }
        Ok(Err(_)) | Err(StoreError::Damaged(_)) => {
            memory.clear();
            let mut writer = lock(&store.writer);
            let txn = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
            renew::start_over(&txn)?;
            Ok(txn.commit()?)
        }
        Err(error) => Err(error),
    }
}

fn read(connection: &Connection) -> Result<Result<Loaded, Damaged>, StoreError> {
    let era = renew::era(connection)?;
    let sql = "select coalesce(max(n), 0) from search_change";
    let seen: i64 = connection.query_row(sql, [], |row| row.get(0))?;
    let mut builder = Builder::new();
    let mut terms = connection.prepare_cached("select id, text from search_term order by text")?;
    let mut rows = terms.query([])?;
    while let Some(row) = rows.next()? {
        let text = row.get_ref("text")?.as_str().map_err(rusqlite::Error::from)?;
        if let Err(damaged) = builder.term(TermId(row.get("id")?), text) {
            return Ok(Err(damaged));
        }
    }
    let mut documents = connection.prepare_cached("select id, kind, length, terms from search_doc")?;
    let mut rows = documents.query([])?;
    while let Some(row) = rows.next()? {
        let id: Id = row.get("id")?;
        let terms = row.get_ref("terms")?.as_blob().map_err(rusqlite::Error::from)?;
        builder.document(id, row.get("kind")?, row.get("length")?, terms);
    }
    Ok(builder.finish().map(|index| Loaded::new(index, era, seen)))
}

/// Cuts off the part of the log that is not needed any more. The last row tells others that there was more.
fn drop_log(store: &Store, seen: i64) -> Result<(), StoreError> {
    let writer = lock(&store.writer);
    writer.execute("delete from search_change where n < :seen", named_params! { ":seen": seen })?;
    Ok(())
}
