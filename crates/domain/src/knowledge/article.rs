//! A knowledge article.

use super::links::Links;
use crate::ids::{ArticleId, EntryId, PersonId, SpaceId, named};
use crate::kind::Kind;
use crate::people::{Role, ScreenLanguage, UnitForm};
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
    /// What it says in at most [`Article::LONGEST_SHORT_WORDS`] words, for someone in a hurry.
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
    /// The space that it belongs to; the common one when there is none.
    #[serde(default)]
    pub space: Option<SpaceId>,
    /// Whether harm follows from not knowing it: then its short text must be there, and be short.
    #[serde(default)]
    pub critical: bool,
    /// The article that this is a translation of.
    #[serde(default)]
    pub original: Option<ArticleId>,
    /// When the text of the original last changed that this text follows.
    #[serde(default)]
    pub original_at: Option<Timestamp>,
    /// When someone last found it to be true.
    #[serde(default)]
    pub checked_at: Option<Timestamp>,
    /// Who did.
    #[serde(default)]
    pub checked_by: Option<PersonId>,
    /// Who last changed its text.
    #[serde(default)]
    pub edited_by: Option<PersonId>,
    /// That somebody saw that what it says has changed; nothing once it is checked.
    #[serde(default)]
    pub check_wanted: Option<CheckWish>,
    /// The visit entry that it was written from.
    #[serde(default)]
    pub source: Option<EntryId>,
    /// Whom it is meant for, everyone when empty; this narrows lists and hides nothing.
    #[serde(default)]
    pub for_roles: Vec<Role>,
    /// At what kinds of units it holds, everywhere when empty; this narrows lists and hides nothing.
    #[serde(default)]
    pub unit_forms: Vec<UnitForm>,
    /// Words by which it is found as by its title.
    #[serde(default)]
    pub keywords: Vec<String>,
    /// How many months a check holds; as long as is usual when 0: see [`Article::next_review`].
    #[serde(default)]
    pub review_months: u8,
}

impl Article {
    /// The most words of the short text of a critical article.
    pub const LONGEST_SHORT_WORDS: usize = 60;

    /// Returns a draft of a person without a word in it.
    pub fn blank(id: ArticleId, owner: PersonId, edited_at: Timestamp) -> Self {
        Self {
            id,
            title: String::new(),
            short: String::new(),
            body: String::new(),
            language: ScreenLanguage::default(),
            matter: None,
            owner,
            deputy: None,
            state: ArticleState::Draft,
            review_by: None,
            edited_at,
            space: None,
            critical: false,
            original: None,
            original_at: None,
            checked_at: None,
            checked_by: None,
            edited_by: None,
            check_wanted: None,
            source: None,
            for_roles: Vec::new(),
            unit_forms: Vec::new(),
            keywords: Vec::new(),
            review_months: 0,
        }
    }

    /// Returns the id of the translation of an article into a language: two people who begin it make one.
    pub fn translation_id(original: ArticleId, language: ScreenLanguage) -> ArticleId {
        ArticleId(named(&["translation", &original.to_string(), language.name()]))
    }

    /// Returns the number of words of the short text.
    pub fn short_words(&self) -> usize {
        self.short.split_whitespace().count()
    }

    /// Returns whether this translation follows an older text than the one that its original has now.
    pub fn is_behind(&self, original: &Self) -> bool {
        self.original == Some(original.id) && self.original_at.is_none_or(|at| at < original.edited_at)
    }

    /// Returns what a text in Markdown links to.
    pub fn links(body: &str) -> Links {
        Links::of(body)
    }
}

/// That what an article says has changed, as far as somebody knows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CheckWish {
    /// Who says so.
    pub by: PersonId,
    /// When they said it.
    pub at: Timestamp,
    /// What they saw.
    #[serde(default)]
    pub why: String,
}

impl Entity for Article {
    const KIND: Kind = Kind::Article;

    fn uuid(&self) -> Uuid {
        self.id.0
    }

    fn nonsense(&self) -> Option<&'static str> {
        let words = self.short_words();
        if self.critical && words == 0 {
            return Some("a critical article needs a short text");
        }
        if self.critical && words > Self::LONGEST_SHORT_WORDS {
            return Some("the short text of a critical article is too long");
        }
        (self.original == Some(self.id)).then_some("an article is no translation of itself")
    }
}

/// How far along an article is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ArticleState {
    /// A quick note: everyone sees it, marked as unchecked.
    Note,
    /// Being written; only the owner and the coordinators see it, and those who write in its space.
    Draft,
    /// Waits for a coordinator to read it; everyone sees it, marked as unchecked.
    InReview,
    /// Checked.
    Published,
    /// No longer in use; search does not find it.
    Archived,
}
