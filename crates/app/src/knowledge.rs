//! The knowledge base: reading, writing and finding articles.

mod articles;
mod attachments;
pub(crate) mod excerpt;
mod limits;
mod markdown;
mod view;
mod write;

pub use articles::{ArticleFilter, ArticleRow};
pub use attachments::{Attached, AttachmentArg, NewAttachment};
pub use markdown::{Place, render};
pub use view::{ArticleArg, ArticleView, Markdown};
pub use write::ArticleText;

pub(crate) use articles::{articles, language_of};
pub(crate) use attachments::{attach, save_attachment};
pub(crate) use view::{article, preview};
pub(crate) use write::{remove, write};
