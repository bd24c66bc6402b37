//! What is known, written down so that it does not rest on one person.

mod article;
mod attachment;

pub use article::{Article, ArticleState};
pub use attachment::{Attachment, AttachmentHash, MAX_ATTACHMENT_BYTES};
