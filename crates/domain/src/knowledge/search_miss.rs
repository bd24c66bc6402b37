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
    /// The day on which somebody said that nothing is to be written for them; it holds until they are missed later.
    #[serde(default)]
    pub dismissed_on: Option<Day>,
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

    /// Returns the days that ask for an article: none once there is one, and only those after it was said that none is
    /// needed.
    pub fn open_days(&self) -> Vec<Day> {
        if self.article.is_some() {
            return Vec::new();
        }
        self.days.iter().copied().filter(|day| self.dismissed_on.is_none_or(|dismissed| *day > dismissed)).collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_ask_for_an_article_until_there_is_one_and_again_when_they_are_missed_later() {
        let [day, next] = ["2026-11-23", "2026-11-24"].map(|day| day.parse::<Day>().unwrap());
        let (language, words) = (ScreenLanguage::Fi, "videotykki".to_owned());
        let id = SearchMiss::id_of(language, &words);
        let miss = SearchMiss { id, words, language, days: vec![day, next], article: None, dismissed_on: None };
        let dismissed_on = |day| SearchMiss { dismissed_on: Some(day), ..miss.clone() };
        let answered = SearchMiss { article: Some(ArticleId(Uuid::nil())), ..miss.clone() };
        let cases = [
            (miss.clone(), vec![day, next]),
            (dismissed_on(day), vec![next]),
            (dismissed_on(next), vec![]),
            (answered, vec![]),
        ];
        for (n, (miss, expected)) in cases.into_iter().enumerate() {
            assert_eq!(miss.open_days(), expected, "case {n}");
        }
    }
}
