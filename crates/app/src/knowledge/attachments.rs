//! Images that articles show.

mod picture;

use crate::{App, Failure, FailureCode, Writing};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use lahituki_domain::knowledge::{Attachment, AttachmentHash, MAX_ATTACHMENT_BYTES};
use lahituki_store::knowledge;
use picture::{Picture, Unfit};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(crate) use picture::image_type;

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

/// Attaches an image: upright, no larger than it is shown, and without what the camera noted in it.
pub(crate) async fn attach(app: &App, arg: NewAttachment) -> Result<Attached, Failure> {
    let NewAttachment { name, data } = arg;
    // A large photo takes a while, in which nothing else should wait for the database.
    let picture = app.blocking(move || read(&data)).await?;
    app.change(move |writing| keep(writing, &name, &picture)).await
}

fn read(data: &str) -> Result<Picture, Failure> {
    // Base64 writes three bytes as four characters, so a file that is too large is refused before it is decoded.
    if data.len() > MAX_ATTACHMENT_BYTES / 3 * 4 + 4 {
        return Err(too_large());
    }
    let bytes = STANDARD.decode(data.trim()).map_err(|error| Failure::invalid(error.to_string()))?;
    if bytes.len() > MAX_ATTACHMENT_BYTES {
        return Err(too_large());
    }
    let picture = picture::fit(bytes).map_err(|unfit| match unfit {
        Unfit::NotAnImage => Failure::new(FailureCode::NotAnImage, "the file is no PNG, JPEG, WebP or GIF image"),
        Unfit::TooLarge => Failure::new(FailureCode::TooLarge, "the image has too many pixels"),
    })?;
    if picture.bytes.len() > MAX_ATTACHMENT_BYTES { Err(too_large()) } else { Ok(picture) }
}

fn keep(writing: &mut Writing<'_, '_>, name: &str, picture: &Picture) -> Result<Attached, Failure> {
    let hash = AttachmentHash::of(&picture.bytes);
    let name = plain_name(name);
    if knowledge::attachment_in(&writing.txn.read(), &hash, None)?.is_none() {
        writing.create(&Attachment {
            id: hash.id(),
            hash: hash.clone(),
            name: name.clone(),
            media_type: picture.media_type.to_owned(),
            size_bytes: picture.bytes.len() as u32,
            added_by: writing.me.person,
            space: None,
        })?;
    }
    writing.txn.add_blob(&hash, &picture.bytes)?;
    let markdown = format!("![{name}](attachment:{})", hash.as_str());
    Ok(Attached { hash, markdown })
}

fn too_large() -> Failure {
    Failure::new(FailureCode::TooLarge, "the file is larger than 10 MiB")
}

/// Returns a file's name without its folder and without what Markdown would read.
fn plain_name(name: &str) -> String {
    let file = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let meaning = |letter: &char| letter.is_control() || "[]()<>`*!|\"".contains(*letter);
    file.chars().filter(|letter| !meaning(letter)).take(LONGEST_NAME).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests;
