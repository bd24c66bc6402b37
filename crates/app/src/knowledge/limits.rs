//! How much is taken at once.

use crate::{Failure, FailureCode};

/// The longest text of an article, in bytes: 1 MiB.
pub(crate) const LONGEST_BODY: usize = 1024 * 1024;

/// The longest title and the longest short text, in characters.
pub(crate) const LONGEST_TITLE: usize = 200;
pub(crate) const LONGEST_SHORT: usize = 1_000;

/// How many articles a list shows at most.
pub(crate) const MOST_ROWS: u32 = 500;

/// Returns how many rows a list shows: 200 when nothing is said.
pub(crate) fn rows(asked: Option<u32>) -> u32 {
    asked.unwrap_or(200).clamp(1, MOST_ROWS)
}

/// Refuses a text that is too long to be an article.
pub(crate) fn body(text: &str) -> Result<(), Failure> {
    match text.len() {
        0..=LONGEST_BODY => Ok(()),
        _ => Err(Failure::new(FailureCode::TooLarge, "the text is longer than a mebibyte")),
    }
}
