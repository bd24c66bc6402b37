//! Moves the bytes of attachments out of databases in which older servers kept them.

use super::{Objects, ObjectsError, in_txn};
use crate::storage::{Blob, BlobPart, InlineBlob, Purpose, Storage};
use lahituki_domain::Timestamp;
use std::sync::Arc;

/// Moves all bytes that are still in the database to objects, one attachment at a time, and returns of how many. What
/// is cut off goes on at the next start.
///
/// # Errors
/// When the objects or the database fail.
pub async fn move_out(storage: &Arc<dyn Storage>, objects: &Objects, now: Timestamp) -> Result<usize, ObjectsError> {
    let mut moved = 0;
    while let Some(inline) = in_txn(storage, Purpose::Read, |txn| txn.inline_blob()).await? {
        let InlineBlob { hash, bytes, complete } = inline;
        let size_bytes = bytes.len() as u64;
        let object = objects.keep(&hash, bytes).await?;
        let blob = Blob {
            hash,
            size_bytes,
            received_bytes: size_bytes,
            object: complete.then(|| object.clone()),
            touched_at: now,
            unreferenced_since: None,
        };
        let record = in_txn(storage, Purpose::Write, move |txn| {
            txn.put_blob(&blob)?;
            let part = BlobPart { starts_at: 0, object: object.clone() };
            if !complete && size_bytes > 0 && !txn.blob_parts(&blob.hash)?.contains(&part) {
                txn.add_blob_part(&blob.hash, &part)?;
            }
            txn.drop_inline_bytes(&blob.hash)
        });
        record.await?;
        moved += 1;
    }
    Ok(moved)
}
