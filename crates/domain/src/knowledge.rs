//! What is known, written down so that it does not rest on one person.

mod article;
mod attachment;
mod feedback;
mod known_issue;
mod links;
mod search_miss;
mod space;
mod standing;
mod version;
mod word_group;

pub use article::{Article, ArticleState, CheckWish};
pub use attachment::{Attachment, AttachmentHash, MAX_ATTACHMENT_BYTES};
pub use feedback::ArticleFeedback;
pub use known_issue::KnownIssue;
pub use links::Links;
pub use search_miss::SearchMiss;
pub use space::{Duty, Members, Space};
pub use standing::{CheckReason, FAILED_OFTEN, MOST_REVIEWS_A_MONTH, Standing};
pub use version::{ArticleVersion, ProposalState};
pub use word_group::WordGroup;

/// Returns whether something is a word, or a few, in small letters without space around them.
pub(crate) fn is_small(words: &str) -> bool {
    !words.is_empty() && words.trim() == words && words.to_lowercase() == words
}
