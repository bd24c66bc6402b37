//! What the transfer of attachments asks of a storage.

use super::StorageError;
use lahituki_domain::knowledge::AttachmentHash;

/// How much of an attachment has arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct BlobState {
    /// The number of bytes that are here.
    pub received_bytes: u64,
    /// Whether they are all there is and match the hash.
    pub complete: bool,
}

/// The bytes of attachments.
pub trait Blobs {
    /// Returns how much of an attachment has arrived; nothing for one that was never sent.
    fn blob_state(&mut self, hash: &AttachmentHash) -> Result<BlobState, StorageError>;
    /// Returns the bytes that have arrived.
    fn blob_bytes(&mut self, hash: &AttachmentHash) -> Result<Vec<u8>, StorageError>;
    /// Adds bytes after those that have arrived.
    fn append_blob(&mut self, hash: &AttachmentHash, bytes: &[u8]) -> Result<(), StorageError>;
    /// Marks an attachment as whole.
    fn complete_blob(&mut self, hash: &AttachmentHash) -> Result<(), StorageError>;
    /// Forgets the bytes that have arrived.
    fn drop_blob(&mut self, hash: &AttachmentHash) -> Result<(), StorageError>;
}
