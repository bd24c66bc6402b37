//! The words people write: analysing them for search, and reading a line of the quick log.
//!
//! Two things live here and neither knows of records, databases or clocks.
//! [`search`] gives each word of a text the terms that other forms of it share, so that `tulostimella` finds `tulostin`;
//! it stands on [`morphology`], which knows Finnish words, and on lists of words that are [`shipped`].
//! [`read_quick_line`] turns `samm lk204 projektori ei kuvaa opettaja 15 ok` into fields, given the
//! [`Vocabulary`] of the place where it was written; [`stem`] is enough for that.
//! Every function takes any text at all and answers; only what ships with the program can be damaged.
//!
//! To teach the search a word, add it to a file of `assets/language`.
//! To teach the quick log another kind of field, add a file to `quick_log/` that looks at the
//! tokens still free and takes its own, and call it from `quick_log.rs` in its order of precedence.

mod finnish;
pub mod morphology;
mod quick_log;
pub mod search;
pub mod shipped;
mod stems;
mod words;

pub use quick_log::{
    Ambiguity, Asker, DayWord, Found, LineKind, Outcome, QuickLine, RoomFound, RoomWords, TopicWords, UnitWords,
    Vocabulary, read_quick_line,
};
pub use stems::stem;
pub use words::{Span, Word, fold, words};

/// A language that texts are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// Finnish, the source language.
    #[default]
    Fi,
    /// Swedish.
    Sv,
    /// English.
    En,
}

impl Language {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Language; 3] = [Language::Fi, Language::Sv, Language::En];

    /// Returns the two-letter code: `fi`, `sv` or `en`.
    pub fn code(self) -> &'static str {
        match self {
            Language::Fi => "fi",
            Language::Sv => "sv",
            Language::En => "en",
        }
    }

    /// Returns the language of a two-letter code in lower case, or `None` for any other text.
    pub fn from_code(code: &str) -> Option<Language> {
        Language::ALL.into_iter().find(|language| language.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_is_found_again_by_its_code() {
        for language in Language::ALL {
            assert_eq!(Language::from_code(language.code()), Some(language));
        }
        assert_eq!(Language::from_code("FI"), None);
    }
}
