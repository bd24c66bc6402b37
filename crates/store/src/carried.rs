//! The files in which others sealed their waiting changes, on their way to the server. Nobody here can read them.

use crate::{Read, StoreError, SyncTxn};
use rusqlite::{OptionalExtension, named_params};

/// A file that is on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// The hash that the file names itself by.
    pub hash: String,
    /// The file.
    pub file: Vec<u8>,
}

/// Returns the file that was taken first; `None` when there is none.
///
/// # Errors
/// Those of the database.
pub fn next(read: &Read<'_>) -> Result<Option<Carried>, StoreError> {
    let sql = "select hash, file from carried order by rowid limit 1";
    let mut statement = read.connection.prepare_cached(sql)?;
    Ok(statement.query_row([], |row| Ok(Carried { hash: row.get("hash")?, file: row.get("file")? })).optional()?)
}

impl SyncTxn<'_> {
    /// Takes a file along, once however often it is given. Returns whether it was not there yet.
    ///
    /// # Errors
    /// Those of the database.
    pub fn carry(&mut self, hash: &str, file: &[u8]) -> Result<bool, StoreError> {
        let sql = "insert into carried (hash, file) values (:hash, :file) on conflict (hash) do nothing";
        let mut statement = self.connection().prepare_cached(sql)?;
        Ok(statement.execute(named_params! { ":hash": hash, ":file": file })? > 0)
    }

    /// Puts a file down, because the server has it, or never will.
    ///
    /// # Errors
    /// Those of the database.
    pub fn put_down(&mut self, hash: &str) -> Result<(), StoreError> {
        let sql = "delete from carried where hash = :hash";
        self.connection().prepare_cached(sql)?.execute(named_params! { ":hash": hash })?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Key, Store};

    #[test]
    fn a_file_is_carried_once_and_in_its_turn() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("test.db"), &Key::new([7; 32])).unwrap();
        let carry = |hash: &str| store.sync(|txn| txn.carry(hash, b"sealed")).unwrap();
        assert_eq!([carry("b"), carry("a"), carry("b")], [true, true, false]);

        let mut order = Vec::new();
        while let Some(Carried { hash, file }) = store.read(next).unwrap() {
            assert_eq!(file, b"sealed");
            store.sync(|txn| txn.put_down(&hash)).unwrap();
            order.push(hash);
        }
        assert_eq!(order, ["b", "a"]);
    }
}
