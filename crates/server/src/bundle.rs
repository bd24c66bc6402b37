//! Takes in a bundle: the changes that a laptop without a network wrote into a file.
//!
//! The file says who its author is, so it does not matter who brings it; an op has one effect and one answer, so it does
//! not matter how often. The author's laptop keeps its changes until it hears the answers itself.

use crate::auth::session;
use crate::engine::push::current_actor;
use crate::engine::{self, seal};
use crate::storage::{Purpose, Storage, StorageError, Txn};
use lahituki_domain::Timestamp;
use lahituki_domain::access::Actor;
use lahituki_protocol::bundle::{Bundle, BundleError, Delivered, Envelope, Letter};
use lahituki_protocol::messages::MAX_OPS;
use lahituki_protocol::version::OLDEST_SUPPORTED;

/// Why a bundle is not taken in.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The file is not a bundle for this server, or not whole.
    #[error(transparent)]
    File(#[from] BundleError),
    /// The program that wrote it is too old.
    #[error("the bundle is of a version that is no longer understood")]
    TooOld,
    /// The author's session has ended since; their laptop must sign in again.
    #[error("the author of the bundle is signed out")]
    AuthorSignedOut,
    /// The storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// What was taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Imported {
    /// What the one who brought it is told.
    pub delivered: Delivered,
    /// Where the counter stands now.
    pub head: u64,
}

/// Opens a bundle and applies its changes, in order, a request's worth in a transaction.
///
/// # Errors
/// See [`ImportError`]. What was applied before stays applied; the rest comes with the next attempt.
pub fn import(storage: &dyn Storage, file: &[u8], now: Timestamp) -> Result<Imported, ImportError> {
    let bundle = open(storage, file)?;
    let letter = bundle.letter();
    let mut txn = storage.begin(Purpose::Read)?;
    author(&mut *txn, letter, now)?;
    let mut head = txn.tenant()?.seq;
    drop(txn);
    let mut new = 0;
    for ops in letter.ops.chunks(MAX_OPS) {
        let mut txn = storage.begin(Purpose::Write)?;
        let author = author(&mut *txn, letter, now)?;
        new += engine::bundle::import(&mut *txn, author, letter.epoch, ops, now)?;
        head = txn.tenant()?.seq;
        txn.commit()?;
    }
    Ok(Imported { delivered: Delivered { changes: letter.ops.len() as u64, new: new as u64 }, head })
}

fn open(storage: &dyn Storage, file: &[u8]) -> Result<Bundle, ImportError> {
    let envelope = Envelope::read(file)?;
    let tenant = storage.begin(Purpose::Read)?.tenant()?;
    let bundle = envelope.open(&seal::opening_key(&tenant))?;
    if bundle.letter().v < OLDEST_SUPPORTED { Err(ImportError::TooOld) } else { Ok(bundle) }
}

/// Returns the author of a letter with the rights that they have now. That it is read here does not count as using their session: a file shows when someone
/// was signed in, and can be brought again and again.
fn author(txn: &mut dyn Txn, letter: &Letter, now: Timestamp) -> Result<Actor, ImportError> {
    let holder = session::holder(txn, &letter.token, now)?.ok_or(ImportError::AuthorSignedOut)?;
    current_actor(txn, holder.person)?.ok_or(ImportError::AuthorSignedOut)
}
