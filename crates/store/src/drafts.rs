//! Text that is being typed. It stays on this laptop and outlives a crash.

use crate::{Read, StoreError, WriteTxn};
use rusqlite::{OptionalExtension, named_params};

/// Returns the text of a field, or `None` when there is none.
///
/// # Errors
/// Those of the database.
pub fn get(read: &Read<'_>, key: &str) -> Result<Option<String>, StoreError> {
    let mut statement = read.connection.prepare_cached("select text from draft where key = :key")?;
    Ok(statement.query_row(named_params! { ":key": key }, |row| row.get(0)).optional()?)
}

/// Returns every field with a text, latest first.
///
/// # Errors
/// Those of the database.
pub fn all(read: &Read<'_>) -> Result<Vec<(String, String)>, StoreError> {
    let mut statement = read.connection.prepare_cached("select key, text from draft order by at desc, key")?;
    let rows = statement.query_map([], |row| Ok((row.get("key")?, row.get("text")?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

impl WriteTxn<'_> {
    /// Keeps the text of a field; an empty text is forgotten.
    ///
    /// # Errors
    /// Those of the database.
    pub fn keep_draft(&mut self, key: &str, text: &str) -> Result<(), StoreError> {
        let now = self.now().0;
        if text.is_empty() {
            let sql = "delete from draft where key = :key";
            self.connection().prepare_cached(sql)?.execute(named_params! { ":key": key })?;
            return Ok(());
        }
        let sql = "insert into draft (key, text, at) values (:key, :text, :at)
                   on conflict (key) do update set text = :text, at = :at";
        let params = named_params! { ":key": key, ":text": text, ":at": now };
        self.connection().prepare_cached(sql)?.execute(params)?;
        Ok(())
    }
}
