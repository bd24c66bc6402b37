//! What a thing is called where there is room for one line.

use lahituki_domain::Day;

/// The most letters of a longer text that stand for it.
const FIRST_LETTERS: usize = 80;

/// Returns the beginning of a text on one line, cut between words where it is long.
pub(crate) fn first_words(text: &str) -> String {
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > FIRST_LETTERS {
            return line + " …";
        }
        let room = FIRST_LETTERS.saturating_sub(line.chars().count());
        if !line.is_empty() {
            line.push(' ');
        }
        line.extend(word.chars().take(room));
    }
    line
}

/// Returns a day as it is written in Finland, in Finnish and in Swedish: `24.11.2026`.
pub(crate) fn written(day: Day) -> String {
    day.0.format("%-d.%-m.%Y").to_string()
}

/// Returns the key by which names sort as in a Finnish telephone book: å, ä and ö come after z, and case is ignored.
pub(crate) fn alphabetical(name: &str) -> String {
    let last = |letter| match letter {
        'å' => '{',
        'ä' => '|',
        'ö' => '}',
        other => other,
    };
    // The three signs are those that follow z in Unicode.
    name.chars().flat_map(char::to_lowercase).map(last).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_cut_between_words() {
        let words = "Projektori ei kuvaa ".repeat(6);
        let cut = first_words(&words);
        assert!(cut.ends_with("kuvaa …") && cut.chars().count() <= FIRST_LETTERS + 2, "{cut}");
        assert_eq!(first_words("  Projektori\nei   kuvaa "), "Projektori ei kuvaa");
        assert_eq!(first_words(&"ä".repeat(500)), "ä".repeat(FIRST_LETTERS));
    }

    #[test]
    fn names_sort_as_in_finland() {
        let mut names = ["Öylätti", "zeta", "Äänekoski", "Åbo", "aula"];
        names.sort_by_key(|name| alphabetical(name));
        assert_eq!(names, ["aula", "zeta", "Åbo", "Äänekoski", "Öylätti"]);
    }

    #[test]
    fn a_day_is_written_without_leading_zeros() {
        assert_eq!(Day::new(2026, 3, 5).map(written), Some("5.3.2026".to_owned()));
    }
}
