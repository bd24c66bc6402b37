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
    /// The disk is full; nothing was written.
    #[error("the disk is full")]
    DiskFull,
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
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            _ if matches!(error, rusqlite::Error::QueryReturnedNoRows) => Self::NotFound,
            _ => Self::Sqlite(error),
        }
    }
}
