//! How an attachment arrives in parts: every step may be cut off, and repeating it leads to the whole.

use super::attachments::{Standing, standing};
use super::{Objects, ObjectsError, in_txn};
use crate::storage::{Blob, BlobPart, Purpose, Storage, StorageError, Txn};
use axum::body::Bytes;
use lahituki_domain::Timestamp;
use lahituki_domain::knowledge::AttachmentHash;
use object_store::PutPayload;
use std::sync::Arc;

/// Bytes that arrive.
#[derive(Debug, Clone)]
pub struct Upload {
    /// The hash of the whole.
    pub hash: AttachmentHash,
    /// How many bytes the whole has.
    pub size_bytes: u64,
    /// Where these bytes start.
    pub offset: u64,
    /// The bytes.
    pub bytes: Bytes,
}

/// Why bytes were not taken.
#[derive(Debug, thiserror::Error)]
pub enum UploadError {
    /// The upload stands elsewhere, here.
    #[error("the upload stands at {0}")]
    WrongOffset(u64),
    /// There would be more bytes than the whole has.
    #[error("there are more bytes than announced")]
    TooLarge,
    /// All bytes arrived and are not those of the hash; they were forgotten.
    #[error("the bytes do not match the hash")]
    WrongHash,
    /// There is no room for the whole.
    #[error("the quota is used up")]
    Quota,
    /// The objects or the database failed.
    #[error(transparent)]
    Objects(#[from] ObjectsError),
}

impl Upload {
    fn end(&self) -> u64 {
        self.offset + self.bytes.len() as u64
    }

    /// Returns what is known of the attachment once these bytes are here.
    fn taken(&self, object: Option<String>, now: Timestamp) -> Blob {
        Blob {
            hash: self.hash.clone(),
            size_bytes: self.size_bytes,
            received_bytes: self.end(),
            object,
            touched_at: now,
            unreferenced_since: None,
        }
    }
}

/// Takes bytes and returns how many are then here. With the last ones, the whole is checked and kept as one object.
///
/// Uploads of the same attachment may run side by side, in several processes too: the first to record bytes at a place
/// wins, and the others are told where the upload stands.
///
/// # Errors
/// See [`UploadError`].
pub async fn take(
    storage: &Arc<dyn Storage>,
    objects: &Objects,
    upload: Upload,
    now: Timestamp,
) -> Result<u64, UploadError> {
    let standing = standing(storage, objects, &upload.hash).await?;
    if standing.received_bytes != upload.offset {
        return Err(UploadError::WrongOffset(standing.received_bytes));
    }
    if upload.end() > upload.size_bytes {
        return Err(UploadError::TooLarge);
    }
    if standing.others_bytes + upload.size_bytes > objects.quota_bytes {
        return Err(UploadError::Quota);
    }
    let is_last = upload.end() == upload.size_bytes;
    match upload.bytes.is_empty() && (standing.is_whole || !is_last) {
        true => Ok(upload.offset),
        false if is_last => finish(storage, objects, upload, standing, now).await,
        false => add(storage, objects, upload, standing, now).await,
    }
}

/// Keeps bytes as another part.
async fn add(
    storage: &Arc<dyn Storage>,
    objects: &Objects,
    upload: Upload,
    standing: Standing,
    now: Timestamp,
) -> Result<u64, UploadError> {
    let (end, blob) = (upload.end(), upload.taken(None, now));
    let object = objects.keep(&upload.hash, upload.bytes).await?;
    let part = BlobPart { starts_at: upload.offset, object: object.clone() };
    let recorded = in_txn(storage, Purpose::Write, move |txn| {
        let present = txn.blob(&blob.hash)?;
        if txn.blob_parts(&blob.hash)?.contains(&part) {
            return Ok(Ok(()));
        }
        if present != standing.blob {
            return Ok(Err(present.map_or(0, |blob| blob.received_bytes)));
        }
        txn.put_blob(&blob)?;
        txn.add_blob_part(&blob.hash, &part)?;
        Ok(Ok(()))
    });
    if let Err(elsewhere) = recorded.await? {
        objects.forget([object]).await;
        return Err(UploadError::WrongOffset(elsewhere));
    }
    Ok(end)
}

/// Checks the whole, whose last bytes these are, and keeps it.
async fn finish(
    storage: &Arc<dyn Storage>,
    objects: &Objects,
    upload: Upload,
    standing: Standing,
    now: Timestamp,
) -> Result<u64, UploadError> {
    let Some(mut pieces) = pieces(objects, &standing.parts, upload.offset).await? else {
        restart(storage, objects, upload.hash, standing).await?;
        return Err(UploadError::WrongOffset(0));
    };
    pieces.push(upload.bytes.clone());
    if !match_hash(&pieces, &upload.hash) {
        restart(storage, objects, upload.hash, standing).await?;
        return Err(UploadError::WrongHash);
    }
    let object = objects.keep(&upload.hash, pieces.into_iter().collect::<PutPayload>()).await?;
    let whole = upload.taken(Some(object), now);
    let record = move |txn: &mut dyn Txn| record_whole(txn, &whole, standing.blob.as_ref());
    let spare = in_txn(storage, Purpose::Write, record).await?;
    objects.forget(spare).await;
    Ok(upload.size_bytes)
}

/// Returns the bytes of the parts; `None` when they are not all there up to a place.
async fn pieces(objects: &Objects, parts: &[BlobPart], up_to: u64) -> Result<Option<Vec<Bytes>>, ObjectsError> {
    let (mut pieces, mut end) = (Vec::new(), 0);
    for part in parts {
        let Some(bytes) = objects.read(&part.object).await? else { return Ok(None) };
        if part.starts_at != end {
            return Ok(None);
        }
        end += bytes.len() as u64;
        pieces.push(bytes);
    }
    Ok((end == up_to).then_some(pieces))
}

/// Forgets an upload whose bytes are of no use, unless it went on elsewhere meanwhile.
async fn restart(
    storage: &Arc<dyn Storage>,
    objects: &Objects,
    hash: AttachmentHash,
    standing: Standing,
) -> Result<(), ObjectsError> {
    let forget = move |txn: &mut dyn Txn| {
        if txn.blob(&hash)? != standing.blob {
            return Ok(Vec::new());
        }
        txn.drop_blob(&hash)?;
        Ok(standing.parts.iter().map(|part| part.object.clone()).collect())
    };
    let spare = in_txn(storage, Purpose::Write, forget).await?;
    objects.forget(spare).await;
    Ok(())
}

/// Records that an attachment is whole and returns the objects that are not needed any more: the parts, or the whole
/// itself when another upload was first.
fn record_whole(txn: &mut dyn Txn, whole: &Blob, before: Option<&Blob>) -> Result<Vec<String>, StorageError> {
    let present = txn.blob(&whole.hash)?;
    if present.as_ref() == Some(whole) {
        return Ok(Vec::new());
    }
    let is_whole = present.as_ref().is_some_and(|blob| blob.object.is_some());
    if is_whole && present.as_ref() != before {
        return Ok(whole.object.iter().cloned().collect());
    }
    let parts = txn.blob_parts(&whole.hash)?;
    txn.put_blob(whole)?;
    txn.drop_blob_parts(&whole.hash)?;
    Ok(parts.into_iter().map(|part| part.object).collect())
}

fn match_hash(pieces: &[Bytes], hash: &AttachmentHash) -> bool {
    let mut hasher = blake3::Hasher::new();
    for piece in pieces {
        hasher.update(piece);
    }
    hasher.finalize().to_hex().as_str() == hash.as_str()
}
