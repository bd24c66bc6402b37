//! What the database's complaints mean for us.

use crate::storage::StorageError;
use postgres::error::{DbError, SqlState};
use std::error::Error;

impl From<postgres::Error> for StorageError {
    fn from(error: postgres::Error) -> Self {
        let passes = error.as_db_error().map_or_else(|| is_of_the_connection(&error), passes);
        let is_full = error.code() == Some(&SqlState::DISK_FULL);
        // The details that a database gives may be a person's words, which must not get into the log.
        let reason = match error.as_db_error() {
            Some(told) => format!("{}: {}", told.code().code(), told.message()).into(),
            None => Box::<dyn Error + Send + Sync>::from(error),
        };
        match is_full {
            _ if passes => Self::TryAgain(reason),
            true => Self::DiskFull(reason),
            false => Self::Database(reason),
        }
    }
}

/// Whether the same work may succeed a moment later: it stood in the way of other work, or the database is about to end
/// or to begin, or another server has taken its place.
fn passes(error: &DbError) -> bool {
    let code = error.code();
    let is_of_class = |class: &str| code.code().starts_with(class);
    is_of_class("08")
        || is_of_class("40")
        || [
            SqlState::ADMIN_SHUTDOWN,
            SqlState::CRASH_SHUTDOWN,
            SqlState::CANNOT_CONNECT_NOW,
            SqlState::TOO_MANY_CONNECTIONS,
            SqlState::LOCK_NOT_AVAILABLE,
            SqlState::IDLE_IN_TRANSACTION_SESSION_TIMEOUT,
            SqlState::READ_ONLY_SQL_TRANSACTION,
        ]
        .contains(code)
}

/// Whether there is no connection, or none any more.
fn is_of_the_connection(error: &postgres::Error) -> bool {
    let is_of_the_system = error.source().is_some_and(|source| source.is::<std::io::Error>());
    error.is_closed() || is_of_the_system
}
