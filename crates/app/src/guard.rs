//! Keeps out of what is written down what nobody should write: personal identity codes, and characters that deceive.

use lahituki_domain::hetu;

/// What stands where a code stood.
const MASK: &str = "[henkilötunnus poistettu]";

/// Returns a text with every personal identity code masked, and whether there was one.
pub(crate) fn masked(text: &str) -> (String, bool) {
    let mut kept = String::with_capacity(text.len());
    let mut from = 0;
    for code in hetu::find(text) {
        kept.push_str(&text[from..code.start]);
        kept.push_str(MASK);
        from = code.end;
    }
    kept.push_str(&text[from..]);
    (kept, from > 0)
}

/// Returns a text on one line, without personal identity codes and without the characters that control its direction:
/// they can make it read as another.
pub(crate) fn one_line(text: &str) -> String {
    let turns = |letter: &char| {
        let marks = matches!(letter, '\u{061c}' | '\u{200e}' | '\u{200f}');
        marks || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let kept: String = text.chars().filter(|letter| !turns(letter)).map(blank_for_control).collect();
    masked(&kept.split_whitespace().collect::<Vec<_>>().join(" ")).0
}

fn blank_for_control(letter: char) -> char {
    if letter.is_control() { ' ' } else { letter }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_personal_identity_code_is_masked_where_it_stands() {
        let (text, found) = masked("oppilaan 020516C903K tunnus");
        assert_eq!((text.as_str(), found), ("oppilaan [henkilötunnus poistettu] tunnus", true));
        assert_eq!(masked("lk204 äänet"), ("lk204 äänet".to_owned(), false));
    }
}
