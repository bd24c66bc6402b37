//! What the transfer of attachments asks of a storage: how far each has come, and which objects hold its bytes.

use super::StorageError;
use lahituki_domain::Timestamp;
use lahituki_domain::knowledge::AttachmentHash;

/// An attachment of which bytes have arrived. The bytes are elsewhere: see [`crate::objects`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blob {
    /// The hash that the bytes have, or will have.
    pub hash: AttachmentHash,
    /// How many bytes it has in all; they are reserved of the quota from the first part on.
    pub size_bytes: u64,
    /// How many of them are here.
    pub received_bytes: u64,
    /// The object that holds all bytes, once they are here and match the hash.
    pub object: Option<String>,
    /// When bytes arrived last.
    pub touched_at: Timestamp,
    /// Since when no record names it, as far as it was looked after.
    pub unreferenced_since: Option<Timestamp>,
}

/// Bytes of an attachment that is not whole yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlobPart {
    /// Where the bytes start.
    pub starts_at: u64,
    /// The object that holds them.
    pub object: String,
}

/// An attachment whose bytes an older server kept in the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InlineBlob {
    /// Its hash.
    pub hash: AttachmentHash,
    /// The bytes that have arrived.
    pub bytes: Vec<u8>,
    /// Whether they are all there is and match the hash.
    pub complete: bool,
}

/// How far each attachment has come.
pub trait Blobs {
    /// Returns what is known of an attachment; `None` for one of which nothing was sent.
    fn blob(&mut self, hash: &AttachmentHash) -> Result<Option<Blob>, StorageError>;
    /// Returns up to `limit` attachments in the order of their hashes, from the first after `after` on.
    fn blobs_after(&mut self, after: Option<&AttachmentHash>, limit: u32) -> Result<Vec<Blob>, StorageError>;
    /// Stores what is known of an attachment in place of what was known before; its parts stay.
    fn put_blob(&mut self, blob: &Blob) -> Result<(), StorageError>;
    /// Forgets an attachment and its parts.
    fn drop_blob(&mut self, hash: &AttachmentHash) -> Result<(), StorageError>;

    /// Returns the parts of an attachment in their order.
    fn blob_parts(&mut self, hash: &AttachmentHash) -> Result<Vec<BlobPart>, StorageError>;
    /// Remembers a part of an attachment that is known.
    fn add_blob_part(&mut self, hash: &AttachmentHash, part: &BlobPart) -> Result<(), StorageError>;
    /// Forgets the parts of an attachment.
    fn drop_blob_parts(&mut self, hash: &AttachmentHash) -> Result<(), StorageError>;

    /// Returns how many bytes all attachments have, those included that are still to arrive.
    fn reserved_bytes(&mut self) -> Result<u64, StorageError>;
    /// Returns the objects of all attachments and parts, in any order.
    fn objects_in_use(&mut self) -> Result<Vec<String>, StorageError>;

    /// Returns an attachment whose bytes are still in the database; a storage that never held any has none.
    fn inline_blob(&mut self) -> Result<Option<InlineBlob>, StorageError> {
        Ok(None)
    }
    /// Removes the bytes of an attachment from the database; what is known of it stays.
    fn drop_inline_bytes(&mut self, _hash: &AttachmentHash) -> Result<(), StorageError> {
        Ok(())
    }
}
