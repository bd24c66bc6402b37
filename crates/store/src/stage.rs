//! The pages of an answer of which more are to come: they are kept as they came, and applied together with the last.

use crate::{Read, StoreError, SyncTxn};
use rusqlite::named_params;

/// Returns the pages that have come so far, in their order.
///
/// # Errors
/// Those of the database.
pub fn pages(read: &Read<'_>) -> Result<Vec<Vec<u8>>, StoreError> {
    let mut statement = read.connection.prepare_cached("select page from stage order by n")?;
    let pages = statement.query_map([], |row| row.get("page"))?;
    Ok(pages.collect::<Result<_, _>>()?)
}

impl SyncTxn<'_> {
    /// Keeps a page behind those that came before it.
    ///
    /// # Errors
    /// Those of the database.
    pub fn stage(&mut self, page: &[u8]) -> Result<(), StoreError> {
        let sql = "insert into stage (page) values (:page)";
        self.connection().prepare_cached(sql)?.execute(named_params! { ":page": page })?;
        Ok(())
    }

    /// Drops the pages that have come so far.
    ///
    /// # Errors
    /// Those of the database.
    pub fn drop_stage(&mut self) -> Result<(), StoreError> {
        self.connection().prepare_cached("delete from stage")?.execute([])?;
        Ok(())
    }
}
