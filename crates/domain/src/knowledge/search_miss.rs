//! What people searched for and did not find.

use crate::ids::{ArticleId, SearchMissId, named};
use crate::kind::Kind;
use crate::people::ScreenLanguage;
use crate::record::Entity;
use crate::time::Day;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Words that were searched for and found nowhere. It names nobody.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SearchMiss {
    /// The id: see [`SearchMiss::id_of`].
    pub id: SearchMissId,
    /// The words, as [`SearchMiss::words_of`] writes them.
    pub words: String,
    /// The language of the screen on which they were written.
    pub language: ScreenLanguage,
    /// The days on which they were searched for.
    #[serde(default)]
    pub days: Vec<Day>,
    /// The article that was written for them.
    #[serde(default)]
    pub article: Option<ArticleId>,
    /// Whether nothing is to be written for them.
    #[serde(default)]
    pub dismissed: bool,
}

impl SearchMiss {
    /// The most letters of the words; what is longer is no search.
    pub const LONGEST_WORDS: usize = 60;

    /// Returns the words of a search in small letters, one space between them; `None` when there are none or far too
    /// many.
    pub fn words_of(search: &str) -> Option<String> {
        let words = search.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
        (1..=Self::LONGEST_WORDS).contains(&words.chars().count()).then_some(words)
    }

    /// Returns the id of some words: whoever misses them misses the same.
    pub fn id_of(language: ScreenLanguage, words: &str) -> SearchMissId {
        SearchMissId(named(&["search miss", language.name(), words]))
    }
}

impl Entity for SearchMiss {
    const KIND: Kind = Kind::SearchMiss;

    fn uuid(&self) -> Uuid {
        self.id.0
    }

    fn nonsense(&self) -> Option<&'static str> {
        let as_written = Self::words_of(&self.words).as_ref() == Some(&self.words);
        (!as_written).then_some("the words are not written as those of a search")
    }
}
