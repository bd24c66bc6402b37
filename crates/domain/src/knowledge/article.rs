//! A knowledge article.

use crate::ids::{ArticleId, PersonId};
use crate::kind::Kind;
use crate::people::ScreenLanguage;
use crate::record::Entity;
use crate::time::{Day, Timestamp};
use crate::visits::Matter;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A knowledge article in Markdown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Article {
    /// The article's id.
    pub id: ArticleId,
    /// The title.
    pub title: String,
    /// What it says in at most 60 words, for someone in a hurry.
    #[serde(default)]
    pub short: String,
    /// The text in Markdown; an image is `![what it shows](attachment:HASH)`.
    pub body: String,
    /// The language of the text.
    #[serde(default)]
    pub language: ScreenLanguage,
    /// What it is about.
    #[serde(default)]
    pub matter: Option<Matter>,
    /// Who keeps it true.
    pub owner: PersonId,
    /// Who keeps it true when the owner is away.
    #[serde(default)]
    pub deputy: Option<PersonId>,
    /// How far along it is.
    pub state: ArticleState,
    /// The day by which it must be checked.
    #[serde(default)]
    pub review_by: Option<Day>,
    /// When its text last changed.
    pub edited_at: Timestamp,
}

impl Entity for Article {
    const KIND: Kind = Kind::Article;

    fn uuid(&self) -> Uuid {
        self.id.0
    }
}

/// How far along an article is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ArticleState {
    /// A quick note: everyone sees it, marked as unchecked.
    Note,
    /// Being written; only the owner and the coordinators see it.
    Draft,
    /// Waits for a coordinator to read it; everyone sees it, marked as unchecked.
    InReview,
    /// Checked.
    Published,
    /// No longer in use; search does not find it.
    Archived,
}
