//! What is known, written down so that it does not rest on one person.

mod article;
mod attachment;
mod feedback;
mod links;
mod space;
mod standing;
mod version;

pub use article::{Article, ArticleState, CheckWish};
pub use attachment::{Attachment, AttachmentHash, MAX_ATTACHMENT_BYTES};
pub use feedback::ArticleFeedback;
pub use links::Links;
pub use space::{Duty, Members, Space};
pub use standing::{CheckReason, MOST_REVIEWS_A_MONTH, Standing};
pub use version::{ArticleVersion, ProposalState};
