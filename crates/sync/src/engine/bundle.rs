//! What waits on this laptop as a sealed file, and such files of others on their way to the server.

use super::{place, wire};
use lahituki_protocol::bundle::{Bundle, BundleError, Envelope, Letter, MAX_LETTER_BYTES, seal};
use lahituki_protocol::version::PROTOCOL_VERSION;
use lahituki_store::{Read, StoreError, SyncTxn, blobs, outbox};

/// What waits on this laptop, as a file for the server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    /// The file.
    pub file: Vec<u8>,
    /// How many changes are in it.
    pub changes: usize,
    /// Whether everything that waits is in it, and not only what there was room for.
    pub is_complete: bool,
}

/// Why there is no file, or none is taken.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// Nothing waits.
    #[error("nothing waits to be sent")]
    NothingWaits,
    /// No server has given this laptop a key yet under which to seal a file.
    #[error("the server's key is not known yet")]
    NoKey,
    /// What waits cannot be sealed.
    #[error(transparent)]
    Bundle(#[from] BundleError),
    /// The local database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Why a file is not taken along.
#[derive(Debug, thiserror::Error)]
pub enum CarryError {
    /// It is not a whole bundle for this laptop's server.
    #[error(transparent)]
    Bundle(#[from] BundleError),
    /// The local database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Returns the waiting changes and attachments as a file. They go on waiting here: the answers to them come by the
/// exchange. `token` is that of the person's session, `random` must be random and new.
///
/// # Errors
/// See [`ExportError`].
pub fn export(read: &Read<'_>, token: &str, random: [u8; 32]) -> Result<Export, ExportError> {
    let (waiting, unsent) = (outbox::waiting(read, u32::MAX)?, blobs::unsent(read)?);
    if waiting.is_empty() && unsent.is_empty() {
        return Err(ExportError::NothingWaits);
    }
    let key = place::seal_key(read)?.ok_or(ExportError::NoKey)?;
    let all = waiting.len();
    let ops = wire::fitting(waiting, MAX_LETTER_BYTES);
    let changes = ops.len();
    let mut is_complete = changes == all;
    let (epoch, laptop) = (place::epoch(read)?, place::laptop(read)?);
    let letter = Letter { v: PROTOCOL_VERSION, token: token.to_owned(), epoch, laptop, ops, enclosed: Vec::new() };
    let mut bundle = Bundle::new(letter);
    for hash in unsent {
        let bytes = blobs::get(read, &hash)?.unwrap_or_default();
        is_complete &= bundle.enclose(hash, &bytes);
    }
    Ok(Export { file: seal(&bundle, &key, random)?, changes, is_complete })
}

/// Takes the file of a laptop along to the server. Returns whether it was not being carried yet.
///
/// # Errors
/// See [`CarryError`].
pub fn carry(txn: &mut SyncTxn<'_>, file: &[u8]) -> Result<bool, CarryError> {
    let envelope = Envelope::read(file)?;
    // Before the first exchange no key is known; the server itself then says whether the file is for it.
    if place::seal_key(&txn.read())?.is_some_and(|key| !envelope.is_for(&key)) {
        return Err(BundleError::WrongServer.into());
    }
    Ok(txn.carry(envelope.hash(), file)?)
}
