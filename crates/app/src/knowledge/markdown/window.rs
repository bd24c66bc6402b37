//! What an article's text reaches in the window.

use super::{FileAt, Place};
use crate::Failure;
use crate::knowledge::attachments::image_type;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use lahituki_domain::ids::ArticleId;
use lahituki_domain::knowledge::AttachmentHash;
use lahituki_store::{Read, blobs, knowledge};

/// The window of a laptop, which shows what is in its database.
pub(super) struct Window<'r> {
    pub(super) read: &'r Read<'r>,
}

impl Place for Window<'_> {
    fn image(&mut self, hash: &AttachmentHash) -> Result<Option<String>, Failure> {
        let Some(bytes) = blobs::get(self.read, hash)? else { return Ok(None) };
        // What came from the server is looked at as closely as what was attached here.
        let media_type = image_type(&bytes);
        Ok(media_type.map(|media_type| format!("data:{media_type};base64,{}", STANDARD.encode(&bytes))))
    }

    fn article(&mut self, id: ArticleId) -> Result<Option<String>, Failure> {
        Ok(knowledge::article(self.read, id)?.map(|_| format!("#/knowledge?id={id}")))
    }

    fn file(&mut self, _: &AttachmentHash) -> Result<FileAt, Failure> {
        Ok(FileAt::Button)
    }
}
