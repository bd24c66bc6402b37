//! Bringing the words of a text and of a query to common stems.

use std::collections::BTreeSet;

use rust_stemmers::{Algorithm, Stemmer};

use crate::words::Word;
use crate::{Language, Span, finnish, words};

/// A longer run of letters is an identifier or a mistake; it is its own stem.
const LONGEST_WORD: usize = 60;

/// A word of a text and what search knows it by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Where the word stands in the text.
    pub span: Span,
    /// The word in lower case.
    pub word: String,
    /// What the word's inflected forms have in common; often no word itself.
    pub stem: String,
}

/// Returns the words of a text with their stems, in order.
///
/// A word with hyphens gives each part and after them the whole without hyphens, so that
/// `wlan-verkko` is found by `verkko` and by `wlanverkko`.
pub fn terms(text: &str, language: Language) -> Vec<Term> {
    written(text).into_iter().map(|(span, word)| term(span, word, language)).collect()
}

/// Returns the words of a query with their stems: those of [`terms`], but a word with hyphens gives its parts only.
///
/// A match must have them all, and not every text joins its words.
pub fn query_terms(query: &str, language: Language) -> Vec<Term> {
    words(query).into_iter().map(|word| term(word.span, word.text, language)).collect()
}

/// Returns what a full-text index should hold of a text: stems parted by spaces, in the order of the words.
///
/// A word that differs from its stem follows it as written, so that the beginning of a word finds it too.
/// The index must keep `å ä ö` apart from `a o` (in SQLite `unicode61 remove_diacritics 0`).
pub fn index_text(text: &str, language: Language) -> String {
    let mut index = Vec::new();
    for term in terms(text, language) {
        let exact = (term.word != term.stem).then_some(term.word);
        index.push(term.stem);
        index.extend(exact);
    }
    index.join(" ")
}

/// Returns the words of a text that a query means, in order and without overlaps.
///
/// A word is meant when it shares its stem with a word of the query, or begins with the query's last word while
/// that is still being written: while nothing, not even a space, follows it.
pub fn highlight(text: &str, query: &str, language: Language) -> Vec<Span> {
    let query_terms = query_terms(query, language);
    let unfinished = query_terms.last().filter(|last| last.span.end == query.len()).map(|last| last.word.as_str());
    let stems: BTreeSet<&str> = query_terms.iter().map(|term| term.stem.as_str()).collect();
    let first_letters: BTreeSet<Option<char>> = stems.iter().map(|stem| stem.chars().next()).collect();

    let meant = |word: &str| {
        unfinished.is_some_and(|prefix| word.starts_with(prefix))
            // A stem begins as its word does, so most words need no stemming to be told apart.
            || first_letters.contains(&word.chars().next()) && stems.contains(stem(word, language).as_str())
    };
    let mut spans: Vec<Span> = Vec::new();
    for (span, _) in written(text).into_iter().filter(|(_, word)| meant(word)) {
        match spans.last_mut() {
            Some(last) if span.start < last.end => *last = last.to(span),
            _ => spans.push(span),
        }
    }
    spans
}

/// Returns the stem of one lower-case word.
///
/// A word with digits or with letters of no Nordic alphabet is its own stem.
pub fn stem(word: &str, language: Language) -> String {
    let ours = |letter: char| letter.is_ascii_lowercase() || matches!(letter, 'å' | 'ä' | 'ö');
    if word.len() > LONGEST_WORD || !word.chars().all(ours) {
        return word.to_owned();
    }
    match language {
        Language::Fi => finnish::stem(word),
        Language::Sv => Stemmer::create(Algorithm::Swedish).stem(word).into_owned(),
        Language::En => Stemmer::create(Algorithm::English).stem(word).into_owned(),
    }
}

/// Tells whether two words share a stem, in whatever case they are written.
pub(crate) fn same_stem(one: &str, other: &str, language: Language) -> bool {
    let (one, other) = (one.to_lowercase(), other.to_lowercase());
    // A stem begins as its word does, and most words are told apart by that alone.
    one.chars().next() == other.chars().next() && stem(&one, language) == stem(&other, language)
}

/// Returns the words of a text in order; after the parts of a word with hyphens the whole without hyphens.
fn written(text: &str) -> Vec<(Span, String)> {
    let words = words(text);
    let mut written = Vec::with_capacity(words.len());
    for run in words.chunk_by(|_, next| next.joins_previous) {
        written.extend(run.iter().map(|word| (word.span, word.text.clone())));
        if let [first, .., last] = run {
            written.push((first.span.to(last.span), joined(run)));
        }
    }
    written
}

fn term(span: Span, word: String, language: Language) -> Term {
    let stem = stem(&word, language);
    Term { span, word, stem }
}

fn joined(run: &[Word]) -> String {
    run.iter().map(|word| word.text.as_str()).collect()
}

#[cfg(test)]
mod tests;
