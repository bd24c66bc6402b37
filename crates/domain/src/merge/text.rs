//! How two people's changes to the same text come together, line by line.
//!
//! What either of them changed holds. Changes overlap as in `diff3`: when they touch the same line, or lines with no
//! unchanged line between them, or add lines at the same place; then the lines of the first to arrive stay. What both
//! changed alike is no overlap and comes once.
//!
//! The ends of lines are settled by themselves, since whoever changes one of them did not rewrite the lines: a merged text
//! ends its lines as the side that changed this does, and likewise its last line.

mod changes;

use changes::{Region, regions};
use std::collections::HashMap;

/// Larger texts are not merged, in bytes.
pub const MAX_BYTES: usize = 256 * 1024;
/// Longer texts are not merged, in lines. At this length the costliest difference takes some tens of milliseconds.
pub const MAX_LINES: usize = 20_000;

/// A text after two people changed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MergedText {
    /// The text.
    pub text: String,
    /// Whether some of `new` is missing, because `current` had changed the same lines.
    pub overlaps: bool,
}

/// Returns the text after someone turned `was` into `new`, without having seen `current`. Texts over [`MAX_BYTES`] or
/// [`MAX_LINES`] that both have changed count as overlapping as a whole, and so do those whose merging would repeat a line.
pub fn merged_text(was: &str, current: &str, new: &str) -> MergedText {
    let settled = |text: &str| MergedText { text: text.to_owned(), overlaps: false };
    if new == was || new == current {
        return settled(current);
    }
    if current == was {
        return settled(new);
    }
    let texts = [was, current, new];
    let merged = if texts.iter().any(|text| is_too_large(text)) { None } else { merged_lines(texts) };
    merged.unwrap_or_else(|| MergedText { text: current.to_owned(), overlaps: true })
}

fn is_too_large(text: &str) -> bool {
    text.len() > MAX_BYTES || text.lines().count() > MAX_LINES
}

/// Returns the merged text, or `None` when it would hold a line twice that nobody wrote twice.
fn merged_lines(texts: [&str; 3]) -> Option<MergedText> {
    let [was, current, new] = &texts.map(|text| text.lines().collect::<Vec<_>>());
    let mut lines = Vec::new();
    let mut overlaps = false;
    let mut copied = 0;
    for region in regions(was, current, new) {
        lines.extend(&was[copied..region.was.start]);
        copied = region.was.end;
        let (chosen, is_overlap) = chosen(&region, was, current, new);
        lines.extend(chosen);
        overlaps |= is_overlap;
    }
    lines.extend(&was[copied..]);
    (!repeats(&lines, [was, current, new])).then(|| MergedText { text: joined(&lines, texts), overlaps })
}

/// Returns the lines that a region shall have, and whether the two sides wanted different ones.
fn chosen<'a, 'text>(
    region: &Region,
    was: &[&'text str],
    current: &'a [&'text str],
    new: &'a [&'text str],
) -> (&'a [&'text str], bool) {
    let was = &was[region.was.clone()];
    let current = &current[region.current.clone()];
    let new = &new[region.new.clone()];
    if current == was { (new, false) } else { (current, new != was && new != current) }
}

/// Returns whether a line stands more often than on any side and than both sides' changes together explain: both moved it,
/// to different places. Empty lines and rulers may stand as often as they like.
fn repeats(merged: &[&str], sides: [&Vec<&str>; 3]) -> bool {
    let merged = occurrences(merged);
    let [was, current, new] = sides.map(|side| occurrences(side));
    merged.iter().any(|(line, times)| {
        let [was, current, new] = [&was, &current, &new].map(|side| side.get(line).copied().unwrap_or(0));
        *times > was.max(current).max(new).max((current + new).saturating_sub(was))
    })
}

/// Returns how often each line with words in it stands.
fn occurrences<'text>(lines: &[&'text str]) -> HashMap<&'text str, usize> {
    let mut times = HashMap::new();
    for line in lines.iter().filter(|line| line.contains(char::is_alphanumeric)) {
        *times.entry(*line).or_default() += 1;
    }
    times
}

/// Returns the lines as a text whose ends of lines follow the side that changed them.
fn joined(lines: &[&str], texts: [&str; 3]) -> String {
    let end = if settled(texts.map(ends_lines_with_cr)) { "\r\n" } else { "\n" };
    let mut text = lines.join(end);
    if !lines.is_empty() && settled(texts.map(|text| text.ends_with('\n'))) {
        text.push_str(end);
    }
    text
}

fn ends_lines_with_cr(text: &str) -> bool {
    text.split_once('\n').is_some_and(|(first, _)| first.ends_with('\r'))
}

/// Returns what holds of a yes or no: of two values, two sides can only change to the same one.
fn settled([was, current, new]: [bool; 3]) -> bool {
    if current == was { new } else { current }
}

#[cfg(test)]
mod tests;
