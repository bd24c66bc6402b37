//! Images that articles show.

use crate::{Failure, FailureCode, Writing};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use lahituki_domain::knowledge::{Attachment, AttachmentHash, MAX_ATTACHMENT_BYTES};
use lahituki_store::knowledge;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The most characters of a file's name that are kept.
const LONGEST_NAME: usize = 120;

/// A file to be attached.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct NewAttachment {
    /// The name of the file.
    pub name: String,
    /// The bytes in base64.
    pub data: String,
}

/// A file that was attached.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Attached {
    /// The hash by which Markdown names it.
    pub hash: AttachmentHash,
    /// The Markdown that shows it.
    pub markdown: String,
}

/// Attaches an image.
pub(crate) fn attach(writing: &mut Writing<'_, '_>, arg: NewAttachment) -> Result<Attached, Failure> {
    // Base64 writes three bytes as four characters, so a file that is too large is refused before it is decoded.
    if arg.data.len() > MAX_ATTACHMENT_BYTES / 3 * 4 + 4 {
        return Err(too_large());
    }
    let bytes = STANDARD.decode(arg.data.trim()).map_err(|error| Failure::invalid(error.to_string()))?;
    if bytes.len() > MAX_ATTACHMENT_BYTES {
        return Err(too_large());
    }
    let Some(media_type) = image_type(&bytes) else {
        return Err(Failure::new(FailureCode::NotAnImage, "the file is no PNG, JPEG, WebP or GIF image"));
    };
    let hash = AttachmentHash::of(&bytes);
    let name = plain_name(&arg.name);
    if knowledge::attachment(&writing.txn.read(), &hash)?.is_none() {
        writing.create(&Attachment {
            id: hash.id(),
            hash: hash.clone(),
            name: name.clone(),
            media_type: media_type.to_owned(),
            size_bytes: bytes.len() as u32,
            added_by: writing.me.person,
        })?;
    }
    writing.txn.add_blob(&hash, &bytes)?;
    let markdown = format!("![{name}](attachment:{})", hash.as_str());
    Ok(Attached { hash, markdown })
}

fn too_large() -> Failure {
    Failure::new(FailureCode::TooLarge, "the file is larger than 10 MiB")
}

/// Returns the media type of an image, told by its first bytes; `None` for what the window cannot show.
pub(crate) fn image_type(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Some("image/png"),
        [0xff, 0xd8, 0xff, ..] => Some("image/jpeg"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some("image/webp"),
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Some("image/gif"),
        _ => None,
    }
}

/// Returns a file's name without its folder and without what Markdown would read.
fn plain_name(name: &str) -> String {
    let file = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let meaning = |letter: &char| letter.is_control() || "[]()<>`*!|\"".contains(*letter);
    file.chars().filter(|letter| !meaning(letter)).take(LONGEST_NAME).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests;
