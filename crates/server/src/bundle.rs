//! Takes in a bundle: the changes that a laptop without a network wrote into a file.
//!
//! The file says who its author is, so it does not matter who brings it; an op has one effect and one answer, so it does
//! not matter how often. The author's laptop keeps its changes until it hears the answers itself.

use crate::auth::session;
use crate::engine::attachment::visible;
use crate::engine::push::current_actor;
use crate::engine::{self, seal};
use crate::objects::{self, Objects, ObjectsError, Upload, UploadError};
use crate::storage::{Passing, Purpose, Storage, StorageError, Txn};
use axum::body::Bytes;
use lahituki_domain::Timestamp;
use lahituki_domain::access::Actor;
use lahituki_domain::ids::PersonId;
use lahituki_domain::knowledge::AttachmentHash;
use lahituki_protocol::bundle::{Bundle, BundleError, Delivered, Envelope, Letter};
use lahituki_protocol::messages::MAX_OPS;
use lahituki_protocol::version::OLDEST_SUPPORTED;
use std::sync::Arc;

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
    /// The attachments' place failed.
    #[error(transparent)]
    Objects(#[from] ObjectsError),
}

impl Passing for ImportError {
    fn passes(&self) -> bool {
        matches!(self, Self::Storage(error) if error.passes())
    }
}

/// What was taken in of a bundle.
pub struct Taken {
    /// What the one who brought it is told.
    pub delivered: Delivered,
    /// Where the counter stands now.
    pub head: u64,
    author: PersonId,
    bundle: Bundle,
}

/// Opens a bundle and applies its changes, in order, a request's worth in a transaction.
///
/// # Errors
/// See [`ImportError`]. What was applied before stays applied; the rest comes with the next attempt.
pub fn take_changes(storage: &dyn Storage, file: &[u8], now: Timestamp) -> Result<Taken, ImportError> {
    let bundle = open(storage, file)?;
    let letter = bundle.letter();
    let (author_then, mut head) = storage.attempt(Purpose::Read, |mut txn| {
        let author = author(&mut *txn, letter, now)?.person;
        Ok::<_, ImportError>((author, txn.tenant()?.seq))
    })?;
    let mut new = 0;
    for ops in letter.ops.chunks(MAX_OPS) {
        new += storage.attempt(Purpose::Write, |mut txn| {
            let author = author(&mut *txn, letter, now)?;
            let new = engine::bundle::import(&mut *txn, author, letter.epoch, ops, now)?;
            head = txn.tenant()?.seq;
            txn.commit()?;
            Ok::<_, ImportError>(new)
        })?;
    }
    let delivered = Delivered { changes: letter.ops.len() as u64, new: new as u64 };
    Ok(Taken { delivered, head, author: author_then, bundle })
}

/// Keeps the bytes of the attachments that came along and are not here yet. What is not taken the author's laptop sends
/// itself later, and is told why.
///
/// # Errors
/// When the objects or the storage fail.
pub async fn take_attachments(
    storage: &Arc<dyn Storage>,
    objects: &Objects,
    taken: &Taken,
    now: Timestamp,
) -> Result<(), ImportError> {
    for (hash, bytes) in taken.bundle.enclosed() {
        match take_attachment(storage, objects, taken.author, hash, bytes, now).await {
            Ok(()) => {}
            Err(UploadError::Objects(error)) => return Err(error.into()),
            Err(refusal) => tracing::warn!(%refusal, "an attachment of a bundle was not taken"),
        }
    }
    Ok(())
}

async fn take_attachment(
    storage: &Arc<dyn Storage>,
    objects: &Objects,
    author: PersonId,
    hash: &AttachmentHash,
    bytes: &[u8],
    now: Timestamp,
) -> Result<(), UploadError> {
    let (worker, wanted) = (Arc::clone(storage), hash.clone());
    let look = move || worker.attempt(Purpose::Read, |mut txn| visible(&mut *txn, author, &wanted));
    let attachment =
        tokio::task::spawn_blocking(look).await.map_err(ObjectsError::from)?.map_err(ObjectsError::from)?;
    let size_bytes = bytes.len() as u64;
    let fits = attachment.is_some_and(|attachment| u64::from(attachment.size_bytes) == size_bytes);
    if !fits || AttachmentHash::of(bytes) != *hash {
        return Err(UploadError::WrongHash);
    }
    let offset = objects::received_bytes(storage, objects, hash).await?;
    let rest = bytes.get(offset as usize..).unwrap_or_default();
    if rest.is_empty() {
        return Ok(());
    }
    let upload = Upload { hash: hash.clone(), size_bytes, offset, bytes: Bytes::copy_from_slice(rest) };
    objects::take(storage, objects, upload, now).await.map(drop)
}

fn open(storage: &dyn Storage, file: &[u8]) -> Result<Bundle, ImportError> {
    let envelope = Envelope::read(file)?;
    let tenant = storage.attempt(Purpose::Read, |mut txn| txn.tenant())?;
    let bundle = envelope.open(&seal::opening_key(&tenant))?;
    if bundle.letter().v < OLDEST_SUPPORTED { Err(ImportError::TooOld) } else { Ok(bundle) }
}

/// Returns the author of a letter with the rights that they have now. That it is read here does not count as using their session: a file shows when someone
/// was signed in, and can be brought again and again.
fn author(txn: &mut dyn Txn, letter: &Letter, now: Timestamp) -> Result<Actor, ImportError> {
    let holder = session::holder(txn, &letter.token, now)?.ok_or(ImportError::AuthorSignedOut)?;
    current_actor(txn, holder.person)?.ok_or(ImportError::AuthorSignedOut)
}
