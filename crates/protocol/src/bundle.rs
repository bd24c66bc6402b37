//! A bundle: what waits on a laptop, sealed in a file, for when there is no network at all.
//!
//! The file ([`Envelope`]) begins with a line that anyone may read; what follows is a sealed box (X25519, XSalsa20 and
//! Poly1305) that only the server opens. In the box, compressed with zstd, are the [`Letter`] as one line of JSON and
//! then the bytes of the attachments that it lists. Whoever carries the file can read and change nothing.

mod envelope;
#[cfg(test)]
mod tests;

pub use envelope::{Envelope, seal, seal_key};

use crate::{DecodeError, Op, codec};
use lahituki_domain::knowledge::AttachmentHash;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The largest bundle, in bytes: of the file, and of what the box unpacks to.
pub const MAX_BUNDLE_BYTES: usize = 64 * 1024 * 1024;
/// The largest letter, in bytes of JSON. It becomes several times as large in memory, the attachments do not.
pub const MAX_LETTER_BYTES: usize = 16 * 1024 * 1024;

/// What the author's laptop says to the server.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Letter {
    /// The protocol version of the laptop.
    pub v: u32,
    /// The token of the author's session; it says who the author is.
    pub token: String,
    /// The lineage of the server's data that the revisions in `ops` belong to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub epoch: Option<Uuid>,
    /// The database that the changes wait in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub laptop: Option<Uuid>,
    /// The waiting changes, oldest first.
    #[serde(default)]
    pub ops: Vec<Op>,
    /// The attachments whose bytes follow, in the same order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub enclosed: Vec<Enclosed>,
}

/// An attachment whose bytes come along.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enclosed {
    /// The hash of the bytes.
    pub hash: AttachmentHash,
    /// How many bytes there are.
    pub size_bytes: u32,
}

/// A letter with the bytes of its attachments.
#[derive(Clone, PartialEq)]
pub struct Bundle {
    letter: Letter,
    bytes: Vec<u8>,
}

/// What the server answers to a bundle. It tells nothing of what is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delivered {
    /// How many changes were in it.
    pub changes: u64,
    /// How many of them the server had not answered before, and has now.
    pub new: u64,
}

/// Why something is not taken for a bundle, or none can be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BundleError {
    /// The file is something else altogether.
    #[error("the file is no bundle")]
    NotABundle,
    /// A newer program wrote the file.
    #[error("the bundle is of a newer version")]
    TooNew,
    /// The box is for another server, or the key to seal it under is none.
    #[error("the bundle is for another server")]
    WrongServer,
    /// Part of the file is missing or was changed.
    #[error("the bundle is damaged")]
    Damaged,
    /// It is over [`MAX_BUNDLE_BYTES`] or [`MAX_LETTER_BYTES`].
    #[error("the bundle is too large")]
    TooLarge,
}

impl Bundle {
    /// Returns a bundle without attachments; what `letter` lists as enclosed is forgotten.
    pub fn new(letter: Letter) -> Self {
        Self { letter: Letter { enclosed: Vec::new(), ..letter }, bytes: Vec::new() }
    }

    /// Returns the letter.
    pub fn letter(&self) -> &Letter {
        &self.letter
    }

    /// Adds an attachment, if there is room for it. Returns whether there was.
    pub fn enclose(&mut self, hash: AttachmentHash, bytes: &[u8]) -> bool {
        let room = MAX_BUNDLE_BYTES - MAX_LETTER_BYTES - self.bytes.len();
        let size_bytes = u32::try_from(bytes.len()).ok().filter(|_| bytes.len() <= room);
        if let Some(size_bytes) = size_bytes {
            self.letter.enclosed.push(Enclosed { hash, size_bytes });
            self.bytes.extend_from_slice(bytes);
        }
        size_bytes.is_some()
    }

    /// Returns the attachments with their bytes. Nothing says yet that the bytes are those of the hash.
    pub fn enclosed(&self) -> impl Iterator<Item = (&AttachmentHash, &[u8])> {
        self.letter.enclosed.iter().scan(self.bytes.as_slice(), |rest, enclosed| {
            let (bytes, after) = rest.split_at_checked(enclosed.size_bytes as usize)?;
            *rest = after;
            Some((&enclosed.hash, bytes))
        })
    }

    fn pack(&self) -> Result<Vec<u8>, BundleError> {
        // A letter's maps have text keys, so it is always written; compressing fails only for lack of memory.
        let mut content = serde_json::to_vec(&self.letter).map_err(|_| BundleError::TooLarge)?;
        if content.len() > MAX_LETTER_BYTES {
            return Err(BundleError::TooLarge);
        }
        content.push(b'\n');
        content.extend_from_slice(&self.bytes);
        codec::pack(&content).map_err(|_| BundleError::TooLarge)
    }

    fn unpack(packed: &[u8]) -> Result<Self, BundleError> {
        let mut content = codec::unpack(packed, MAX_BUNDLE_BYTES).map_err(|error| match error {
            DecodeError::TooLarge => BundleError::TooLarge,
            DecodeError::NotZstd | DecodeError::Malformed(_) => BundleError::Damaged,
        })?;
        let end = content.iter().position(|byte| *byte == b'\n').ok_or(BundleError::Damaged)?;
        if end > MAX_LETTER_BYTES {
            return Err(BundleError::TooLarge);
        }
        let bytes = content.split_off(end + 1);
        let letter: Letter = serde_json::from_slice(&content).map_err(|_| BundleError::Damaged)?;
        let announced: u64 = letter.enclosed.iter().map(|enclosed| u64::from(enclosed.size_bytes)).sum();
        if announced != bytes.len() as u64 {
            return Err(BundleError::Damaged);
        }
        Ok(Self { letter, bytes })
    }
}
