//! Images that articles show, and files that they hand on.

mod picture;
mod shareable;

use crate::{App, Failure, FailureCode, Writing, files};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use lahituki_domain::ids::SpaceId;
use lahituki_domain::knowledge::{Attachment, AttachmentHash, MAX_ATTACHMENT_BYTES};
use lahituki_store::{Read, blobs, knowledge};
use picture::{Picture, Unfit};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(crate) use picture::image_type;

/// The most characters of a file's name that are kept.
const LONGEST_NAME: usize = 120;

/// A file to be attached.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct NewAttachment {
    /// The name of the file.
    pub name: String,
    /// The bytes in base64.
    pub data: String,
    /// The space of the article that shows it; the common one when left out.
    pub space: Option<SpaceId>,
}

/// A file that was attached.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Attached {
    /// The hash by which Markdown names it.
    pub hash: AttachmentHash,
    /// The Markdown that shows it.
    pub markdown: String,
}

/// Which file.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct AttachmentArg {
    /// The hash by which Markdown names it.
    pub hash: AttachmentHash,
}

/// What is kept of a file.
pub(super) struct Kept {
    pub(super) bytes: Vec<u8>,
    media_type: &'static str,
    is_image: bool,
}

/// Attaches a file. An image is upright, no larger than it is shown, and without what the camera noted in it.
pub(crate) async fn attach(app: &App, arg: NewAttachment) -> Result<Attached, Failure> {
    let NewAttachment { name, data, space } = arg;
    let name = plain_name(&name);
    let called = name.clone();
    // A large photo takes a while, in which nothing else should wait for the database.
    let kept = app.blocking(move || shareable(&called, decoded(&data)?)).await?;
    app.change(move |writing| keep(writing, name, &kept, space)).await
}

/// Saves a file where the person chooses and returns its name there; `None` when they changed their mind.
pub(crate) async fn save_attachment(app: &App, arg: AttachmentArg) -> Result<Option<String>, Failure> {
    let session = app.session().await?;
    let worker = app.clone();
    app.blocking(move || {
        let (name, bytes) = session.store.read(|db| found(db, &arg.hash))?;
        let Some(path) = worker.inner.files.choose_place(&name) else { return Ok(None) };
        files::write(&path, &bytes).map_err(files::failed)?;
        Ok(Some(files::name_of(&path)))
    })
    .await
}

fn decoded(data: &str) -> Result<Vec<u8>, Failure> {
    // Base64 writes three bytes as four characters, so a file that is too large is refused before it is decoded.
    if data.len() > MAX_ATTACHMENT_BYTES / 3 * 4 + 4 {
        return Err(too_large());
    }
    let bytes = STANDARD.decode(data.trim()).map_err(|error| Failure::invalid(error.to_string()))?;
    if bytes.len() > MAX_ATTACHMENT_BYTES { Err(too_large()) } else { Ok(bytes) }
}

/// Returns what is kept of a file, or why nothing is.
pub(super) fn shareable(name: &str, bytes: Vec<u8>) -> Result<Kept, Failure> {
    if image_type(&bytes).is_some() {
        return fitting(bytes);
    }
    match shareable::media_type(name, &bytes) {
        Some(media_type) => Ok(Kept { bytes, media_type, is_image: false }),
        None => Err(Failure::new(FailureCode::NotShareable, "the file is of a kind that is not shared")),
    }
}

fn fitting(bytes: Vec<u8>) -> Result<Kept, Failure> {
    let Picture { bytes, media_type } = picture::fit(bytes).map_err(|unfit| match unfit {
        Unfit::NotAnImage => Failure::new(FailureCode::NotAnImage, "the file is no PNG, JPEG, WebP or GIF image"),
        Unfit::TooLarge => Failure::new(FailureCode::TooLarge, "the image has too many pixels"),
    })?;
    if bytes.len() > MAX_ATTACHMENT_BYTES { Err(too_large()) } else { Ok(Kept { bytes, media_type, is_image: true }) }
}

/// Keeps a file in a space, or in the common one.
pub(super) fn keep(
    writing: &mut Writing<'_, '_>,
    name: String,
    kept: &Kept,
    space: Option<SpaceId>,
) -> Result<Attached, Failure> {
    let hash = AttachmentHash::of(&kept.bytes);
    if knowledge::attachment_in(&writing.txn.read(), &hash, space)?.is_none() {
        writing.create(&Attachment {
            id: hash.id_in(space),
            proof: Some(Attachment::proof_of(hash.id_in(space), &kept.bytes)),
            hash: hash.clone(),
            name: name.clone(),
            media_type: kept.media_type.to_owned(),
            size_bytes: kept.bytes.len() as u32,
            added_by: writing.me.person,
            space,
        })?;
    }
    writing.txn.add_blob(&hash, &kept.bytes)?;
    let sign = if kept.is_image { "!" } else { "" };
    let markdown = format!("{sign}[{name}](attachment:{})", hash.as_str());
    Ok(Attached { hash, markdown })
}

/// Returns the name and the bytes of a file. What came from the server is looked at as closely as what is attached here:
/// nobody should save a program that calls itself a form.
fn found(db: &Read<'_>, hash: &AttachmentHash) -> Result<(String, Vec<u8>), Failure> {
    let Some(attachment) = knowledge::attachment(db, hash)? else { return Err(Failure::not_found()) };
    let Some(bytes) = blobs::get(db, hash)? else {
        return Err(Failure::new(FailureCode::NotHereYet, "the bytes of the file have not come yet"));
    };
    let name = plain_name(&attachment.name);
    match shareable::media_type(&name, &bytes) {
        Some(_) => Ok((name, bytes)),
        None => Err(Failure::new(FailureCode::NotShareable, "the file is not what its name says")),
    }
}

/// Returns whether a file is an image, or a file to be shared that is what its name says.
pub(super) fn is_what_it_says(name: &str, bytes: &[u8]) -> bool {
    image_type(bytes).is_some() || shareable::media_type(name, bytes).is_some()
}

fn too_large() -> Failure {
    Failure::new(FailureCode::TooLarge, "the file is larger than 10 MiB")
}

/// Returns a file's name without its folder and without what Markdown would read.
pub(super) fn plain_name(name: &str) -> String {
    let file = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let meaning = |letter: &char| letter.is_control() || "[]()<>`*!|\"".contains(*letter);
    file.chars().filter(|letter| !meaning(letter)).take(LONGEST_NAME).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests;
