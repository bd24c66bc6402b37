//! What the server remembers of one tenant, behind traits, so that another database can stand beside SQLite.
//!
//! A new storage implements [`Storage`] and [`Txn`] and passes `storage::conformance`; the engine does not change.

mod accounts;
mod attempt;
mod blobs;
#[cfg(test)]
pub(crate) mod conformance;
mod hints;
mod migrations;
mod pool;
pub mod postgres;
mod records;
#[cfg(test)]
mod side_by_side;
pub mod sqlite;
mod versions;

pub use accounts::{Account, Accounts, Session};
pub use attempt::{Passing, attempt};
pub use blobs::{Blob, BlobPart, Blobs, InlineBlob};
pub use hints::Hints;
pub use records::{FeedFrom, FeedItem, LaptopRecord, Member, Records, StoredRow, SumChange, Tenant};
pub use versions::{Version, Versions};

use hints::NoHints;

/// Why the storage could not do something. None of it is the fault of a request.
#[derive(Debug, thiserror::Error)]
pub enum StorageError {
    /// The database failed, for example because its file is damaged.
    #[error("the database failed: {0}")]
    Database(#[from] Box<dyn std::error::Error + Send + Sync>),
    /// The disk of the database is full; nothing was written.
    #[error("the database has no room on its disk: {0}")]
    DiskFull(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The same work, begun anew, may succeed a moment later: it stood in the way of other work, or there is no
    /// connection, or there was none for a moment. After a lost connection it may have been done nevertheless.
    #[error("the database has to be asked again: {0}")]
    TryAgain(Box<dyn std::error::Error + Send + Sync>),
    /// Something stored does not read back as what was stored.
    #[error("{what} is stored in a form that cannot be read")]
    Damaged {
        /// What it is, without its content.
        what: &'static str,
    },
    /// A newer version of the server has written the database.
    #[error("the database has version {found}, this server knows {known}: start the newer server")]
    TooNew {
        /// The version of the database.
        found: usize,
        /// The newest version that this program knows.
        known: usize,
    },
}

/// What a transaction is begun for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To read one consistent state.
    Read,
    /// To read and write. Such transactions of a tenant run one after another: a storage locks the tenant's counter
    /// before anything else, so that commits happen in the order of the numbers.
    Write,
}

/// One tenant's data.
pub trait Storage: Send + Sync {
    /// Begins a transaction. It sees one state of the data from beginning to end.
    ///
    /// # Errors
    /// When the database fails.
    fn begin(&self, purpose: Purpose) -> Result<Box<dyn Txn + '_>, StorageError>;

    /// Returns what tells that another process has moved the counter; a storage that cannot tell leaves it to looking.
    fn hints(&self) -> Box<dyn Hints> {
        Box::new(NoHints)
    }
}

/// A transaction; dropping it undoes what it wrote.
pub trait Txn: Records + Accounts + Blobs {
    /// Makes what was written lasting.
    ///
    /// # Errors
    /// When the database fails; then nothing was written, or with [`StorageError::TryAgain`] perhaps all of it.
    fn commit(self: Box<Self>) -> Result<(), StorageError>;
}
