//! Cutting texts into tokens and giving each its terms.

use super::cache::Cache;
use super::finnish::Finnish;
use super::lexicon::Lexicon;
use super::version::RULES;
use super::{Kind, Term, detect, germanic};
use crate::morphology::{LONGEST_WORD, Transducer, pack};
use crate::shipped::{self, ShippedError};
use crate::words::words;
use crate::{Language, Span};
use std::sync::Arc;
use unicode_normalization::UnicodeNormalization;

/// How many forms are remembered at least; twice as many take some 20 MB.
const REMEMBERED: usize = 30_000;

/// A word of a text and what search knows it by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Where the word stands in the text.
    pub span: Span,
    /// The terms in order of their kind, each once; the first is the word as it is written.
    pub terms: Arc<[Term]>,
}

impl Token {
    /// Returns the word as it is written, in lower case.
    pub fn word(&self) -> &str {
        self.terms.first().map_or("", |term| &term.text)
    }

    /// Returns the texts of the terms of one kind.
    pub fn of(&self, kind: Kind) -> impl Iterator<Item = &str> {
        self.terms.iter().filter(move |term| term.kind == kind).map(|term| term.text.as_ref())
    }
}

/// What a word may be, all that applies; a word of which nothing does is unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Senses {
    /// A word of the field or made of one; it may be the name of a product.
    pub is_of_field: bool,
    /// A name of a person, a place or a thing.
    pub is_name: bool,
    /// A word that is no name.
    pub is_common: bool,
    /// A word that says nothing by itself, such as an adverb or a pronoun.
    pub is_small: bool,
    /// A word that is unknown as it stands, but that seems to be made of known ones or to be written as it is spoken.
    pub is_made_up: bool,
}

/// Knows the words of each language and remembers the forms it has seen lately.
#[derive(Debug)]
pub struct Analyser {
    finnish: Finnish,
    version: String,
    cache: Cache<(Language, Box<str>), Arc<[Term]>>,
}

impl Analyser {
    /// Makes an analyser of the Finnish transducer and the words of the field, which come before it.
    pub fn new(transducer: Transducer, lexicon: Lexicon) -> Self {
        let version = format!("{RULES}-{:016x}-{:016x}", transducer.fingerprint(), lexicon.fingerprint());
        Self { finnish: Finnish { transducer, lexicon }, version, cache: Cache::new(REMEMBERED) }
    }

    /// Makes an analyser of what ships with the program; it takes some 60 ms and 15 MB.
    ///
    /// # Errors
    /// Where the program is damaged.
    pub fn shipped() -> Result<Self, ShippedError> {
        Ok(Self::new(pack::read(shipped::FINNISH_PACK)?, Lexicon::parse(shipped::LEXICON)?))
    }

    /// Returns the words of a text in order.
    ///
    /// A word with hyphens gives each part and after them the whole without hyphens, so that `wlan-verkko` is found by
    /// `verkko` and by `wlanverkko`.
    pub fn tokens(&self, text: &str, language: Language) -> Vec<Token> {
        self.tokens_where(text, language, |_| true)
    }

    /// Returns those words of a text, as [`Analyser::tokens`] does, of which `is_wanted` says so; it is given them in
    /// lower case. The others take next to no time.
    pub fn tokens_where(&self, text: &str, language: Language, is_wanted: impl Fn(&str) -> bool) -> Vec<Token> {
        let words = words(text);
        let mut tokens = Vec::new();
        let mut add = |span: Span, core: Span, word: &str| {
            if is_wanted(word) {
                tokens.push(self.token(span, core.of(text), word, language));
            }
        };
        for run in words.chunk_by(|_, next| next.joins_previous) {
            for word in run {
                add(word.span, word.core, &word.text);
            }
            if let [first, .., last] = run {
                let whole: String = run.iter().map(|word| word.text.as_str()).collect();
                add(first.span.to(last.span), first.core.to(last.core), &whole);
            }
        }
        tokens
    }

    /// Returns what the terms depend on: where it changes, texts must be analysed anew.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Returns what a Finnish word may be, whether it is written with capitals or without.
    pub fn senses(&self, written: &str) -> Senses {
        self.finnish.senses(&written.nfc().collect::<String>())
    }

    /// Returns the language that a text is most likely in, or nothing where none stands out.
    pub fn language_of(&self, text: &str) -> Option<Language> {
        detect::language(text, self)
    }

    /// Whether a dictionary has the word as a form of a Finnish one that is no name.
    pub(super) fn is_finnish(&self, written: &str) -> bool {
        self.finnish.is_common(written)
    }

    fn token(&self, span: Span, written: &str, word: &str, language: Language) -> Token {
        let terms = self.cache.get((language, written.into()), |_| self.terms(written, word, language));
        Token { span, terms }
    }

    fn terms(&self, written: &str, word: &str, language: Language) -> Arc<[Term]> {
        let exact = Term::new(Kind::Exact, word);
        let others = match language {
            _ if is_code(word) => Vec::new(),
            Language::Fi => self.finnish.terms(&written.nfc().collect::<String>(), word).into_iter().collect(),
            Language::Sv | Language::En => germanic::terms(word, language),
        };
        [exact].into_iter().chain(others).collect()
    }
}

/// Whether it is a number, the name of a room or of a device, or no word at all: known only as it is written, and no
/// misspelling of anything else.
pub fn is_code(word: &str) -> bool {
    word.chars().any(|letter| letter.is_ascii_digit()) || word.chars().count() > LONGEST_WORD
}

#[cfg(test)]
mod tests;
