//! How much is taken at once.

use super::wording::Wording;
use crate::{Failure, FailureCode};
use lahituki_domain::knowledge::Article;
use lahituki_domain::merge::text::MAX_BYTES;

/// The longest text of an article, in bytes: 256 KiB. Two people's changes of a longer one could not be merged.
pub(crate) const LONGEST_BODY: usize = MAX_BYTES;

/// The longest title, short text and keyword, in characters.
pub(crate) const LONGEST_TITLE: usize = 200;
pub(crate) const LONGEST_SHORT: usize = 1_000;
pub(crate) const LONGEST_KEYWORD: usize = 60;

/// The most keywords of an article.
pub(crate) const MOST_KEYWORDS: usize = 30;

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
        _ => Err(too_large("the text is longer than 256 KiB")),
    }
}

/// Refuses words that cannot be those of an article.
pub(crate) fn wording(words: &Wording) -> Result<(), Failure> {
    body(&words.body)?;
    title(&words.title)?;
    line(&words.short)
}

/// Refuses a title that is missing or too long.
pub(crate) fn title(title: &str) -> Result<(), Failure> {
    match title.chars().count() {
        0 => Err(Failure::invalid("a title is needed")),
        1..=LONGEST_TITLE => Ok(()),
        _ => Err(too_large("the title is too long")),
    }
}

/// Refuses a line that is too long to be a short text or a remark.
pub(crate) fn line(text: &str) -> Result<(), Failure> {
    match text.chars().count() {
        0..=LONGEST_SHORT => Ok(()),
        _ => Err(too_large("the line is too long")),
    }
}

/// Refuses too many keywords, and too long ones.
pub(crate) fn keywords(words: &[String]) -> Result<(), Failure> {
    let too_long = |word: &String| word.chars().count() > LONGEST_KEYWORD;
    if words.len() > MOST_KEYWORDS || words.iter().any(too_long) {
        return Err(too_large("these are too many keywords, or too long ones"));
    }
    Ok(())
}

/// Refuses a short text that is no longer short, and a critical article without one. What was there before the change
/// may stay as it is, except in a critical article.
pub(crate) fn short_text(before: &Article, after: &Article) -> Result<(), Failure> {
    if after.critical && after.short_words() == 0 {
        return Err(Failure::new(FailureCode::ShortMissing, "a critical article needs a short text"));
    }
    let is_old = before.short == after.short && !after.critical;
    if !is_old && after.short_words() > Article::LONGEST_SHORT_WORDS {
        return Err(Failure::new(FailureCode::ShortTooLong, "the short text has too many words"));
    }
    Ok(())
}

fn too_large(message: &str) -> Failure {
    Failure::new(FailureCode::TooLarge, message)
}
