//! The bytes of attachments, as objects in a folder or in a bucket that speaks S3.
//!
//! The database says which object holds what ([`crate::storage::Blobs`]). An object is written whole or not at all, has
//! a name of its own, and never changes. It is written before the database names it, and removed after the database
//! has forgotten it; so whatever is cut off leaves at most an object that nobody names, and [`collect_garbage`] finds it.

mod attachments;
mod garbage;
mod moving;
mod place;
#[cfg(test)]
mod tests;
mod upload;

pub use attachments::{Whole, read, received_bytes, whole};
pub use garbage::{Collected, collect_garbage};
pub use moving::move_out;
pub use place::{Place, PlaceError};
pub use upload::{Upload, UploadError, take};

use crate::storage::{Purpose, Storage, StorageError, Txn};
use axum::body::Bytes;
use futures_util::stream::BoxStream;
use futures_util::{StreamExt, TryStreamExt};
use lahituki_domain::Timestamp;
use lahituki_domain::knowledge::AttachmentHash;
use object_store::path::Path;
use object_store::{GetOptions, GetRange, ObjectStore, ObjectStoreExt, PutPayload};
use std::error::Error;
use std::io::{self, ErrorKind};
use std::ops::Range;
use std::sync::Arc;
use uuid::Uuid;

/// Why something could not be done with objects. None of it is the fault of a request.
#[derive(Debug, thiserror::Error)]
pub enum ObjectsError {
    /// The folder or the bucket failed.
    #[error("the attachments' place failed: {0}")]
    Place(#[source] object_store::Error),
    /// The disk of the folder is full; nothing is kept of what was to be written.
    #[error("the attachments have no room on their disk: {0}")]
    DiskFull(#[source] object_store::Error),
    /// The database failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// The thread that worked with the database ended early.
    #[error("work with the database ended early: {0}")]
    Thread(#[from] tokio::task::JoinError),
}

impl From<object_store::Error> for ObjectsError {
    fn from(error: object_store::Error) -> Self {
        if is_lack_of_room(&error) { Self::DiskFull(error) } else { Self::Place(error) }
    }
}

/// Whether a disk, a quota or a limit of the system took no more bytes.
fn is_lack_of_room(error: &(dyn Error + 'static)) -> bool {
    let mut causes = std::iter::successors(Some(error), |error| (*error).source());
    let kind = causes.find_map(|cause| cause.downcast_ref::<io::Error>()).map(io::Error::kind);
    matches!(kind, Some(ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge))
}

/// A tenant's objects.
#[derive(Debug, Clone)]
pub struct Objects {
    store: Arc<dyn ObjectStore>,
    quota_bytes: u64,
}

impl Objects {
    /// Returns the objects of a store, which belongs to this tenant alone; its attachments may have so many bytes.
    pub fn new(store: Arc<dyn ObjectStore>, quota_bytes: u64) -> Self {
        Self { store, quota_bytes }
    }

    /// Keeps bytes and returns the name of their object.
    async fn keep(&self, hash: &AttachmentHash, bytes: impl Into<PutPayload>) -> Result<String, ObjectsError> {
        // The hash lets a person find a file; what follows lets no two uploads of it ever write the same object.
        let digits = hash.as_str();
        let name = format!("{}/{digits}-{}", &digits[..2], Uuid::now_v7().simple());
        self.store.put(&Path::from(name.as_str()), bytes.into()).await?;
        Ok(name)
    }

    /// Returns all bytes of an object; `None` when there is none.
    async fn read(&self, name: &str) -> Result<Option<Bytes>, ObjectsError> {
        match found(self.store.get(&Path::from(name)).await)? {
            Some(object) => Ok(Some(object.bytes().await?)),
            None => Ok(None),
        }
    }

    /// Returns some bytes of an object as they come; `None` when there is no object.
    async fn stream(
        &self,
        name: &str,
        range: Range<u64>,
    ) -> Result<Option<BoxStream<'static, object_store::Result<Bytes>>>, ObjectsError> {
        // No store gives out a range without bytes.
        let range = (!range.is_empty()).then_some(GetRange::Bounded(range));
        let options = GetOptions { range, ..GetOptions::default() };
        Ok(found(self.store.get_opts(&Path::from(name), options).await)?.map(|object| object.into_stream()))
    }

    async fn exists(&self, name: &str) -> Result<bool, ObjectsError> {
        Ok(found(self.store.head(&Path::from(name)).await)?.is_some())
    }

    /// Removes objects that nothing names any more. What cannot be removed now is garbage for another day.
    async fn forget(&self, names: impl IntoIterator<Item = String>) {
        let paths: Vec<_> = names.into_iter().map(|name| Ok(Path::from(name))).collect();
        let mut removed = self.store.delete_stream(futures_util::stream::iter(paths).boxed());
        while let Some(outcome) = removed.next().await {
            match outcome {
                Ok(_) | Err(object_store::Error::NotFound { .. }) => {}
                Err(error) => tracing::warn!(%error, "an object could not be removed"),
            }
        }
    }

    /// Returns the names of the objects that were written before an instant.
    async fn older_than(&self, instant: Timestamp) -> Result<Vec<String>, ObjectsError> {
        let is_old = |age: i64| async move { age < instant.0 };
        let all = self.store.list(None).map_err(ObjectsError::from);
        let old = all.try_filter(move |object| is_old(object.last_modified.timestamp_millis()));
        old.map_ok(|object| object.location.to_string()).try_collect().await
    }
}

/// Takes "there is none" for an answer.
fn found<T>(answer: object_store::Result<T>) -> object_store::Result<Option<T>> {
    match answer {
        Ok(found) => Ok(Some(found)),
        Err(object_store::Error::NotFound { .. }) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Does the work of one transaction where it holds up no request, and makes it lasting if it was for writing. It must be
/// harmless to do twice, because a database may lose the answer to a commit.
async fn in_txn<T: Send + 'static>(
    storage: &Arc<dyn Storage>,
    purpose: Purpose,
    work: impl Fn(&mut dyn Txn) -> Result<T, StorageError> + Send + 'static,
) -> Result<T, ObjectsError> {
    let storage = Arc::clone(storage);
    let unit = move |mut txn: Box<dyn Txn + '_>| {
        let done = work(&mut *txn)?;
        if purpose == Purpose::Write {
            txn.commit()?;
        }
        Ok::<_, StorageError>(done)
    };
    Ok(tokio::task::spawn_blocking(move || storage.attempt(purpose, unit)).await??)
}
