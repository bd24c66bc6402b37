//! The stem of a word: what its inflected forms have in common.

use crate::{Language, finnish};
use rust_stemmers::{Algorithm, Stemmer};

/// A longer run of letters is an identifier or a mistake; it is its own stem.
const LONGEST_WORD: usize = 60;

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

#[cfg(test)]
mod tests;
