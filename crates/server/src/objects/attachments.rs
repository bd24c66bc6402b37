//! What is here of an attachment, and how it is given out.

use super::{Objects, ObjectsError, in_txn};
use crate::storage::{Blob, BlobPart, Purpose, Storage};
use axum::body::Bytes;
use futures_util::stream::BoxStream;
use lahituki_domain::knowledge::AttachmentHash;
use std::ops::Range;
use std::sync::Arc;

/// A whole attachment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whole {
    /// How many bytes it has.
    pub size_bytes: u64,
    object: String,
}

/// How an upload stands.
pub(super) struct Standing {
    /// What the database knows.
    pub(super) blob: Option<Blob>,
    /// The parts of what is not whole.
    pub(super) parts: Vec<BlobPart>,
    /// Whether all bytes are here, in one object.
    pub(super) is_whole: bool,
    /// How many bytes are really here: none when the object that should hold the whole is missing.
    pub(super) received_bytes: u64,
    /// How many bytes the other attachments have.
    pub(super) others_bytes: u64,
}

/// Returns how many bytes of an attachment are here.
///
/// # Errors
/// When the objects or the database fail.
pub async fn received_bytes(
    storage: &Arc<dyn Storage>,
    objects: &Objects,
    hash: &AttachmentHash,
) -> Result<u64, ObjectsError> {
    Ok(standing(storage, objects, hash).await?.received_bytes)
}

/// Returns an attachment that is whole; `None` for another.
///
/// # Errors
/// When the database fails.
pub async fn whole(storage: &Arc<dyn Storage>, hash: &AttachmentHash) -> Result<Option<Whole>, ObjectsError> {
    let hash = hash.clone();
    let blob = in_txn(storage, Purpose::Read, move |txn| txn.blob(&hash)).await?;
    Ok(blob.and_then(|blob| Some(Whole { size_bytes: blob.size_bytes, object: blob.object? })))
}

/// Returns bytes of an attachment as they come; `None` when the object that should hold them is missing.
///
/// # Errors
/// When the objects fail.
pub async fn read(
    objects: &Objects,
    whole: &Whole,
    range: Range<u64>,
) -> Result<Option<BoxStream<'static, object_store::Result<Bytes>>>, ObjectsError> {
    let bytes = objects.stream(&whole.object, range).await?;
    if bytes.is_none() {
        tracing::error!(object = whole.object, "an attachment's object is missing");
    }
    Ok(bytes)
}

pub(super) async fn standing(
    storage: &Arc<dyn Storage>,
    objects: &Objects,
    hash: &AttachmentHash,
) -> Result<Standing, ObjectsError> {
    let hash = hash.clone();
    let look = in_txn(storage, Purpose::Read, move |txn| {
        let (blob, parts) = (txn.blob(&hash)?, txn.blob_parts(&hash)?);
        let own_bytes = blob.as_ref().map_or(0, |blob| blob.size_bytes);
        let others_bytes = txn.reserved_bytes()?.saturating_sub(own_bytes);
        Ok((blob, parts, others_bytes))
    });
    let (blob, parts, others_bytes) = look.await?;
    let (is_whole, received_bytes) = match &blob {
        Some(Blob { object: Some(object), received_bytes, .. }) => match objects.exists(object).await? {
            true => (true, *received_bytes),
            false => (false, 0),
        },
        Some(blob) => (false, blob.received_bytes),
        None => (false, 0),
    };
    Ok(Standing { blob, parts, is_whole, received_bytes, others_bytes })
}
