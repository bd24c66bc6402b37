//! What can go wrong with the local database.

use lahituki_domain::InvalidBody;

/// A failure of the local database.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The file was written by a newer version of the program; updating the program opens it.
    #[error("the database has version {found}, this program knows up to {known}")]
    TooNew {
        /// The version in the file.
        found: u32,
        /// The newest version that this program knows.
        known: u32,
    },
    /// The file is damaged, or the key is not its key: the two cannot be told apart. [`crate::rescue`] keeps it aside.
    #[error("the database is damaged or the key is not its key: {0}")]
    Damaged(#[source] rusqlite::Error),
    /// The system takes no more bytes: the disk is full, or a quota or a limit is reached. Nothing was written.
    #[error("the disk is full: {0}")]
    DiskFull(#[source] rusqlite::Error),
    /// A change names a record that is not there.
    #[error("there is no such record")]
    NotFound,
    /// A record does not fit its kind.
    #[error(transparent)]
    Invalid(#[from] InvalidBody),
    /// A stored text is not the JSON that it should be.
    #[error("a stored message cannot be read: {0}")]
    Unreadable(#[from] serde_json::Error),
    /// SQLite failed in another way.
    #[error(transparent)]
    Sqlite(rusqlite::Error),
    /// A file could not be moved or read.
    #[error("the database file: {0}")]
    File(#[from] std::io::Error),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged(error),
            _ if is_lack_of_room(&error) => Self::DiskFull(error),
            _ if matches!(error, rusqlite::Error::QueryReturnedNoRows) => Self::NotFound,
            _ => Self::Sqlite(error),
        }
    }
}

/// Whether a write failed for want of room. SQLite calls only a full disk by that name; where a quota or a limit ends the
/// room, or the room for its index of the log, it merely says that a write failed.
fn is_lack_of_room(error: &rusqlite::Error) -> bool {
    use rusqlite::ffi::{SQLITE_FULL, SQLITE_IOERR_SHMSIZE, SQLITE_IOERR_WRITE};
    let code = error.sqlite_error().map(|error| error.extended_code);
    code.is_some_and(|code| [SQLITE_FULL, SQLITE_IOERR_SHMSIZE, SQLITE_IOERR_WRITE].contains(&code))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rusqlite::Connection;

    #[test]
    fn a_database_that_cannot_grow_has_no_room() {
        let connection = Connection::open_in_memory().unwrap();
        connection.execute_batch("create table note (text text); pragma max_page_count = 2").unwrap();
        let error = connection.execute("insert into note values (zeroblob(9000))", []).unwrap_err();
        assert!(matches!(error.into(), StoreError::DiskFull(_)));
    }
}
