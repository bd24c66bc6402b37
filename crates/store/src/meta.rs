//! Single values: the cursor, the epoch, settings.

use crate::{Read, StoreError, WriteTxn};
use rusqlite::{Connection, OptionalExtension, named_params};

/// Returns a value, or `None` when it was never set.
///
/// # Errors
/// Those of the database.
pub fn get(read: &Read<'_>, name: &str) -> Result<Option<String>, StoreError> {
    value(read.connection, name)
}

pub(crate) fn value(connection: &Connection, name: &str) -> Result<Option<String>, StoreError> {
    let mut statement = connection.prepare_cached("select value from meta where name = :name")?;
    Ok(statement.query_row(named_params! { ":name": name }, |row| row.get(0)).optional()?)
}

pub(crate) fn set(connection: &Connection, name: &str, value: &str) -> Result<(), StoreError> {
    let sql = "insert into meta (name, value) values (:name, :value) on conflict (name) do update set value = :value";
    connection.prepare_cached(sql)?.execute(named_params! { ":name": name, ":value": value })?;
    Ok(())
}

pub(crate) fn unset(connection: &Connection, name: &str) -> Result<(), StoreError> {
    connection.prepare_cached("delete from meta where name = :name")?.execute(named_params! { ":name": name })?;
    Ok(())
}

impl WriteTxn<'_> {
    /// Stores a single value. It stays on this laptop.
    ///
    /// # Errors
    /// Those of the database.
    pub fn set_meta(&mut self, name: &str, value: &str) -> Result<(), StoreError> {
        set(self.connection(), name, value)
    }
}
