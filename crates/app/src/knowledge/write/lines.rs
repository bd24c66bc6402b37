//! Making one plain line of what was typed or brought along.

use crate::guard;

/// Returns a text on one line, without personal identity codes and without the characters that control its direction:
/// they can make it read as another.
pub(in crate::knowledge) fn one_line(text: &str) -> String {
    let turns = |letter: &char| {
        let marks = matches!(letter, '\u{061c}' | '\u{200e}' | '\u{200f}');
        marks || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let kept: String = text.chars().filter(|letter| !turns(letter)).map(blank_for_control).collect();
    guard::masked(&kept.split_whitespace().collect::<Vec<_>>().join(" ")).0
}

fn blank_for_control(letter: char) -> char {
    if letter.is_control() { ' ' } else { letter }
}
