//! Two people's changes to the same text.

use lahituki_domain::merge::text::merged_text;
use std::collections::HashSet;

/// The bytes are three texts with zeros between them.
pub(crate) fn run(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let mut parts = text.splitn(3, '\0');
    let mut next = || parts.next().unwrap_or_default();
    check(next(), next(), next());
}

fn check(was: &str, current: &str, new: &str) {
    let merged = merged_text(was, current, new);
    let turned = merged_text(was, new, current);
    assert_eq!(merged.overlaps, turned.overlaps);
    assert!(merged.overlaps || merged == turned, "the order of arrival matters");
    assert_eq!(merged_text(was, was, new).text, new);
    assert_eq!(merged_text(was, current, was).text, current);
    // Each end of line may become one byte longer.
    assert!(merged.text.len() <= 2 * (was.len() + current.len() + new.len()));
    let lines = |text: &'_ str| text.lines().map(|line| line.trim_end_matches('\r').to_owned()).collect::<Vec<_>>();
    let written: HashSet<String> = [was, current, new].into_iter().flat_map(lines).collect();
    assert!(lines(&merged.text).iter().all(|line| written.contains(line)), "a line that nobody wrote");
}
