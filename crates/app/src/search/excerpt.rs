//! The lines under a title in a list.

use super::Marker;
use crate::spans::utf16;
use lahituki_language::{Language, Span};

/// The most characters of an excerpt.
const LONGEST: usize = 200;

/// The characters before the first hit of a long line.
const BEFORE: usize = 60;

/// A part of a text, with the words in it that were found.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Excerpt {
    pub(crate) text: String,
    pub(crate) hits: Vec<Span>,
}

impl Excerpt {
    /// Returns a text as it is.
    pub(crate) fn whole(text: &str, language: Language, marker: &Marker<'_>) -> Self {
        Self { hits: marker.spans(text, language), text: text.to_owned() }
    }

    /// Returns the beginning of a line.
    pub(crate) fn beginning(line: &str) -> Self {
        Self { text: cut(line, 0), hits: Vec::new() }
    }

    /// Returns the part of a line where what was found stands first, or `None` where nothing of it does.
    pub(crate) fn around_first(line: &str, language: Language, marker: &Marker<'_>) -> Option<Self> {
        let first = marker.spans(line, language).first()?.start;
        Some(Self::whole(&cut(line, first), language, marker))
    }

    /// Returns what was found as `[start, end]` in UTF-16 units.
    pub(crate) fn utf16_hits(&self) -> Vec<(u32, u32)> {
        utf16(&self.text, &self.hits)
    }
}

/// Returns the part of a line around a place, cut between characters.
fn cut(line: &str, place: usize) -> String {
    let before = line[..place].chars().count();
    let from = if before > LONGEST / 2 { before - BEFORE } else { 0 };
    let part: String = line.chars().skip(from).take(LONGEST).collect();
    let whole = |text: &str, at_start: bool| if at_start { text.trim_start() } else { text.trim_end() }.to_owned();
    let mut excerpt = whole(&part, from > 0);
    if from > 0 {
        excerpt.insert_str(0, "… ");
    }
    if line.chars().count() > from + LONGEST {
        excerpt.push_str(" …");
    }
    excerpt
}
