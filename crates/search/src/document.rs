//! What the index knows of a document: its terms, how often they come in its title and body, and how long it is.

use crate::class::Class;
use crate::documents::Length;
use lahituki_language::Language;
use lahituki_language::search::{Analyser, Kind, Token};
use std::collections::HashMap;

/// The highest count that is kept; beyond it another occurrence says nothing more.
const MOST: u8 = 15;

/// A document to be found.
#[derive(Debug, Clone, Copy)]
pub struct Document<'a> {
    /// What it is called; counts for more than the body.
    pub title: &'a str,
    /// All else that it says, in plain words.
    pub body: &'a str,
    /// The language of both.
    pub language: Language,
    /// What it may be picked out by; never found by asking for words.
    pub tags: &'a [String],
}

/// How often a term comes in a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tf {
    /// Times in the title, 15 at most.
    pub title: u8,
    /// Times in the body, 15 at most.
    pub body: u8,
}

impl Tf {
    /// Returns both in one byte.
    pub(crate) fn packed(self) -> u8 {
        self.title.min(MOST) << 4 | self.body.min(MOST)
    }

    /// Reads both from one byte.
    pub(crate) fn unpacked(byte: u8) -> Self {
        Self { title: byte >> 4, body: byte & MOST }
    }
}

/// What the index keeps of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gathered {
    /// Each term once, in the order of the texts. The letter before the colon tells what a term is: `x` a word as it is
    /// written, `l` a base form (a word that is its own base form has no `x`), `p` a part of a compound, `r` a root,
    /// `c` a number or name of a device, `t` a tag.
    pub terms: Vec<(String, Tf)>,
    /// How many words it has, and how many of them in the title.
    pub length: u16,
}

/// Returns what the index should keep of a document.
pub fn gather(document: &Document<'_>, analyser: &Analyser) -> Gathered {
    let title = analyser.tokens(document.title, document.language);
    let body = analyser.tokens(document.body, document.language);
    let mut counts: HashMap<(Class, &str), Tf> = HashMap::new();
    for term in title.iter().flat_map(terms) {
        raise(&mut counts.entry(term).or_default().title);
    }
    for term in body.iter().flat_map(terms) {
        raise(&mut counts.entry(term).or_default().body);
    }
    counts.extend(document.tags.iter().map(|tag| ((Class::Tag, tag.as_str()), Tf::default())));
    let mut terms: Vec<_> = counts.into_iter().map(|((class, text), tf)| (class.key(text), tf)).collect();
    terms.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
    // Only words that are cut can have become the same.
    terms.dedup_by(|(later, _), (earlier, _)| later == earlier);
    let Length(length) = Length::new(title.len(), title.len() + body.len());
    Gathered { terms, length }
}

/// Returns the terms that a token puts into the index.
pub(crate) fn terms(token: &Token) -> impl Iterator<Item = (Class, &str)> {
    // An analyser gives every word a base form, but nothing to a code.
    let is_code = token.of(Kind::Lemma).next().is_none();
    let is_base = token.of(Kind::Lemma).any(|lemma| lemma == token.word());
    token.terms.iter().filter_map(move |term| match term.kind {
        Kind::Exact if is_code => Some((Class::Code, term.text.as_ref())),
        Kind::Exact if is_base => None,
        kind => Some((Class::of(kind), term.text.as_ref())),
    })
}

fn raise(count: &mut u8) {
    *count = MOST.min(*count + 1);
}
