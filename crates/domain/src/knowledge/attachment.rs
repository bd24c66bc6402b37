//! Images and files that articles show. The row syncs at once; the bytes follow by their hash.

use crate::ids::{AttachmentId, PersonId, SpaceId, named};
use crate::kind::Kind;
use crate::record::Entity;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// The largest attachment that is accepted, in bytes: 10 MiB.
pub const MAX_ATTACHMENT_BYTES: usize = 10 * 1024 * 1024;

/// An image or file, named by what it holds. It never changes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Attachment {
    /// The attachment's id: see [`AttachmentHash::id_in`].
    pub id: AttachmentId,
    /// The hash of the bytes.
    pub hash: AttachmentHash,
    /// The name of the file that it came from.
    pub name: String,
    /// The media type, for example `image/png`.
    pub media_type: String,
    /// The number of bytes, at most [`MAX_ATTACHMENT_BYTES`].
    pub size_bytes: u32,
    /// Who added it.
    pub added_by: PersonId,
    /// The space whose articles show it; the common one when there is none.
    #[serde(default)]
    pub space: Option<SpaceId>,
    /// What shows that whoever added it held the bytes, see [`Attachment::proof_of`]: the hash stands in texts, and who
    /// only knows that shall not come by the bytes. Older programs say nothing.
    #[serde(default)]
    pub proof: Option<AttachmentHash>,
}

impl Attachment {
    /// Returns what only those can say of an attachment who hold its bytes.
    pub fn proof_of(id: AttachmentId, bytes: &[u8]) -> AttachmentHash {
        let mut hasher = blake3::Hasher::new_derive_key("fi.lahituki attachment proof 1");
        hasher.update(id.0.as_bytes()).update(bytes);
        AttachmentHash(hasher.finalize().to_hex().to_string())
    }

    /// Returns whether these bytes bear out that whoever added the attachment held them.
    pub fn is_proved_by(&self, bytes: &[u8]) -> bool {
        self.proof.as_ref() == Some(&Self::proof_of(self.id, bytes))
    }
}

impl Entity for Attachment {
    const KIND: Kind = Kind::Attachment;

    fn uuid(&self) -> Uuid {
        self.id.0
    }

    fn nonsense(&self) -> Option<&'static str> {
        (self.size_bytes as usize > MAX_ATTACHMENT_BYTES).then_some("the attachment is too large")
    }
}

/// The BLAKE3-256 hash of an attachment's bytes: 64 lower-case hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct AttachmentHash(String);

impl AttachmentHash {
    /// Returns the hash of some bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(blake3::hash(bytes).to_hex().to_string())
    }

    /// Returns the hash that a text spells, or `None` when it spells none.
    pub fn parse(text: &str) -> Option<Self> {
        let is_hash = text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        is_hash.then(|| Self(text.to_owned()))
    }

    /// Returns the 64 digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the id of the attachment with these bytes in the common space.
    pub fn id(&self) -> AttachmentId {
        self.id_in(None)
    }

    /// Returns the id of the attachment with these bytes in a space: the same bytes are the same attachment everywhere in
    /// it, and nothing of it is told outside.
    pub fn id_in(&self, space: Option<SpaceId>) -> AttachmentId {
        AttachmentId(match space {
            Some(space) => named(&["attachment", &self.0, &space.to_string()]),
            None => named(&["attachment", &self.0]),
        })
    }
}

impl TryFrom<String> for AttachmentHash {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or("not a BLAKE3 hash")
    }
}

impl From<AttachmentHash> for String {
    fn from(hash: AttachmentHash) -> Self {
        hash.0
    }
}
