//! The text of an article as someone saved it.

use crate::ids::{ArticleId, ArticleVersionId, PersonId, SpaceId};
use crate::kind::Kind;
use crate::record::Entity;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// The whole text of an article as someone saved or proposed it. The text never changes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ArticleVersion {
    /// The version's id.
    pub id: ArticleVersionId,
    /// The article.
    pub article: ArticleId,
    /// The space of the article: the versions move with it.
    #[serde(default)]
    pub space: Option<SpaceId>,
    /// Whose draft it was, outside every space: then only they and the coordinators see it, as they alone see the draft.
    #[serde(default)]
    pub draft_of: Option<PersonId>,
    /// Who wrote it.
    pub by: PersonId,
    /// Their name, where they are not known here: the version was brought along.
    #[serde(default)]
    pub by_name: String,
    /// When it was saved.
    pub at: Timestamp,
    /// The title.
    pub title: String,
    /// The short text.
    #[serde(default)]
    pub short: String,
    /// The text in Markdown.
    pub body: String,
    /// The version that its author began with.
    #[serde(default)]
    pub base: Option<ArticleVersionId>,
    /// What became of it, if its author could only propose it.
    #[serde(default)]
    pub proposal: Option<ProposalState>,
    /// What its author says of it.
    #[serde(default)]
    pub note: String,
    /// What the approver answered who decided about it.
    #[serde(default)]
    pub answer: String,
}

/// What became of a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ProposalState {
    /// It waits for an approver.
    Open,
    /// It is in the article.
    Accepted,
    /// It is not.
    Refused,
}

impl Entity for ArticleVersion {
    const KIND: Kind = Kind::ArticleVersion;

    fn uuid(&self) -> Uuid {
        self.id.0
    }
}
