//! What search knows words by: the terms that the forms of one word, its compounds and its derivations share.
//!
//! An [`Analyser`] cuts a text into [`Token`]s and gives each its [`Term`]s. A text is found by a query when they share
//! terms; how much a shared term is worth depends on its [`Kind`] and is for the ranking to say.
//! Words that mean the same are joined by a [`Thesaurus`].

mod analyser;
mod cache;
mod detect;
mod finnish;
mod germanic;
mod lexicon;
mod roots;
mod small;
mod swedish;
mod thesaurus;
mod version;

pub use analyser::{Analyser, Senses, Token, is_code};
pub use lexicon::{Lexicon, LexiconError};
pub use swedish::compound_parts;
pub use thesaurus::{Alike, Group, GroupError, Thesaurus};
pub(crate) use version::fingerprint;

/// How a term belongs to the word it was made of, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The word as it is written, in lower case.
    Exact,
    /// The base form, or the stem of a word that no lexicon knows.
    Lemma,
    /// The base form of a part of a compound: `tulostus` and `ongelma` of `tulostusongelma`.
    Part,
    /// What a base form and the words derived from it begin with: `tulost` of `tulostaa`, `tulostin` and `tuloste`.
    Root,
}

impl Kind {
    /// Every kind, the surest first.
    pub const ALL: [Kind; 4] = [Kind::Exact, Kind::Lemma, Kind::Part, Kind::Root];
}

/// Something that search knows a word by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Term {
    /// How it belongs to the word.
    pub kind: Kind,
    /// Lower-case letters and digits; no foreign accents, but `å ä ö`.
    pub text: Box<str>,
}

impl Term {
    fn new(kind: Kind, text: impl Into<Box<str>>) -> Self {
        Self { kind, text: text.into() }
    }

    fn part(text: String) -> Self {
        Self::new(Kind::Part, text)
    }

    fn root(text: String) -> Self {
        Self::new(Kind::Root, text)
    }
}
