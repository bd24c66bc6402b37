//! How the pages reach each other, and the images and files beside them.

use crate::Failure;
use crate::knowledge::attachments::{image_type, is_what_it_says};
use crate::knowledge::export::layout::stem;
use crate::knowledge::markdown::{FileAt, Place};
use lahituki_domain::ids::{ArticleId, SpaceId};
use lahituki_domain::knowledge::{Attachment, AttachmentHash};
use lahituki_store::{Read, blobs, knowledge};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The folder of the pages. All else lies one folder deep, too, or deeper.
const PAGES: &str = "articles";

/// What the pages of some spaces reach. Nothing of another space is there, whoever links to it.
pub(super) struct Shared<'r> {
    read: &'r Read<'r>,
    spaces: &'r [Option<SpaceId>],
    pages: &'r HashMap<ArticleId, String>,
    /// Where what is shown lies in the folder.
    pub(super) files: BTreeMap<AttachmentHash, String>,
    /// What cannot be shown, because its bytes have not come yet.
    pub(super) missing: BTreeSet<AttachmentHash>,
}

impl<'r> Shared<'r> {
    /// Returns what is reached from pages with these names.
    pub(super) fn new(
        read: &'r Read<'r>,
        spaces: &'r [Option<SpaceId>],
        pages: &'r HashMap<ArticleId, String>,
    ) -> Self {
        Self { read, spaces, pages, files: BTreeMap::new(), missing: BTreeSet::new() }
    }

    /// Returns the address of an image or a file, if it is in one of the spaces and its bytes are what it says.
    fn address(&mut self, hash: &AttachmentHash, place: fn(&Attachment, &[u8]) -> Option<String>) -> Found {
        if let Some(file) = self.files.get(hash) {
            return Ok(Some(format!("../{file}")));
        }
        let Some(attachment) = self.attachment(hash)? else { return Ok(None) };
        let Some(bytes) = blobs::get(self.read, hash)? else {
            self.missing.insert(hash.clone());
            return Ok(None);
        };
        let Some(file) = place(&attachment, &bytes) else { return Ok(None) };
        let address = format!("../{file}");
        self.files.insert(hash.clone(), file);
        Ok(Some(address))
    }

    fn attachment(&self, hash: &AttachmentHash) -> Result<Option<Attachment>, Failure> {
        for space in self.spaces {
            if let Some(attachment) = knowledge::attachment_in(self.read, hash, *space)? {
                return Ok(Some(attachment));
            }
        }
        Ok(None)
    }
}

type Found = Result<Option<String>, Failure>;

impl Place for Shared<'_> {
    fn image(&mut self, hash: &AttachmentHash) -> Found {
        self.address(hash, image)
    }

    fn article(&mut self, id: ArticleId) -> Found {
        Ok(self.pages.get(&id).map(|name| format!("{name}.html")))
    }

    fn file(&mut self, hash: &AttachmentHash) -> Result<FileAt, Failure> {
        let address =
            self.address(hash, |attachment, bytes| image(attachment, bytes).or_else(|| file(attachment, bytes)));
        Ok(address?.map_or(FileAt::Nowhere, FileAt::Address))
    }
}

/// Returns where the page with a name lies.
pub(super) fn page(name: &str) -> String {
    format!("{PAGES}/{name}.html")
}

fn image(attachment: &Attachment, bytes: &[u8]) -> Option<String> {
    let kind = image_type(bytes)?.strip_prefix("image/")?;
    Some(format!("images/{}.{kind}", attachment.hash.as_str()))
}

/// Returns where a file lies, under a name that needs no signs in an address.
fn file(attachment: &Attachment, bytes: &[u8]) -> Option<String> {
    let (name, ending) = attachment.name.rsplit_once('.')?;
    let file = format!("files/{}/{}.{}", attachment.hash.as_str(), stem(name), ending.to_lowercase());
    is_what_it_says(&file, bytes).then_some(file)
}
