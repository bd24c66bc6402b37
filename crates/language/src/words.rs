//! Cutting text into words that remember where they stood.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::decompose_canonical;

/// A range of bytes in the text that was read, always on character boundaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl Span {
    /// Returns the part of `text` that the span covers, or nothing if `text` is another, shorter text.
    pub fn of(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or_default()
    }

    /// Returns the shortest span that covers both.
    pub fn to(self, other: Span) -> Span {
        Span { start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

/// One word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Where the word stands, a case ending after a colon (`USB:n`) included.
    pub span: Span,
    /// Where the word stands without such an ending.
    pub core: Span,
    /// The word in lower case, without apostrophes and foreign accents; `å ä ö` are kept.
    pub text: String,
    /// Whether only a hyphen parts it from the word before, as `verkkoon` in `wifi-verkkoon`.
    pub joins_previous: bool,
}

/// Endings that Finnish and Swedish hang on an abbreviation with a colon: `USB:n`, `VPN:ään`.
const COLON_ENDINGS: [&str; 24] = [
    "a", "aan", "e", "een", "hen", "iin", "ksi", "lla", "lle", "llä", "lta", "ltä", "n", "na", "nä", "s", "ssa", "ssä",
    "sta", "stä", "t", "ta", "tä", "ä",
];

/// Cuts a text into words: unbroken runs of letters and digits.
///
/// An accent may be composed with its letter or follow it as a character of its own.
pub fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(begins_word).map(|offset| at + offset) {
        let core = Span { start, end: start + core_length(&text[start..]) };
        let span = Span { start, end: core.end + colon_ending_length(&text[core.end..]) };
        let joins_previous = words.last().is_some_and(|last| is_hyphen(&text[last.span.end..start]));
        words.push(Word { span, core, text: normal(core.of(text)), joins_previous });
        at = span.end;
    }
    words
}

/// Returns the text in lower case with every accent gone, `å ä ö` included, for forgiving comparison.
pub fn fold(text: &str) -> String {
    let plain = |letter| match letter {
        'å' | 'ä' => 'a',
        'ö' => 'o',
        other => other,
    };
    normal(text).chars().map(plain).collect()
}

fn core_length(rest: &str) -> usize {
    let mut letters = rest.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let apostrophe = is_apostrophe(letter) && letters.peek().is_some_and(|(_, next)| next.is_alphanumeric());
        if !letter.is_alphanumeric() && !apostrophe && !is_accent(letter) {
            return at;
        }
    }
    rest.len()
}

fn colon_ending_length(rest: &str) -> usize {
    let Some(ending) = rest.strip_prefix(':') else { return 0 };
    let length = ending.find(|letter: char| !letter.is_alphanumeric()).unwrap_or(ending.len());
    if COLON_ENDINGS.contains(&&ending[..length]) { 1 + length } else { 0 }
}

fn begins_word(letter: char) -> bool {
    letter.is_alphanumeric() && !is_accent(letter)
}

/// Whether it is an accent that stands after its letter as a character of its own.
fn is_accent(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

fn is_hyphen(between: &str) -> bool {
    matches!(between, "-" | "\u{2010}" | "\u{2011}")
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '\u{2019}')
}

/// Returns the word in lower case, without apostrophes and without accents other than those of `å ä ö`.
pub(crate) fn normal(word: &str) -> String {
    let letters = word.chars().filter(|&letter| !is_apostrophe(letter)).nfc().flat_map(char::to_lowercase);
    letters.filter(|&letter| !is_accent(letter)).map(without_accent).collect()
}

fn without_accent(letter: char) -> char {
    match letter {
        'å' | 'ä' | 'ö' => letter,
        'æ' => 'ä',
        'ø' => 'ö',
        'đ' | 'ð' => 'd',
        'ł' => 'l',
        _ if letter.is_ascii() => letter,
        _ => plain(letter).unwrap_or(letter),
    }
}

/// Returns the Latin letter that an accented one is made of.
fn plain(letter: char) -> Option<char> {
    let mut first = None;
    decompose_canonical(letter, |part| {
        first.get_or_insert(part);
    });
    first.filter(char::is_ascii_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[(&str, &str)]) {
        let found = words(text);
        let found: Vec<(&str, &str)> = found.iter().map(|word| (word.span.of(text), word.text.as_str())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn punctuation_and_emoji_part_words_and_letters_are_lowered() {
        check("Ääni, LK204 🙂 (näyttö)", &[("Ääni", "ääni"), ("LK204", "lk204"), ("näyttö", "näyttö")]);
    }

    #[test]
    fn a_hyphen_parts_words_and_says_so() {
        let found = words("wifi-verkkoon - heti");
        let joins: Vec<bool> = found.iter().map(|word| word.joins_previous).collect();
        assert_eq!(joins, [false, true, false]);
    }

    #[test]
    fn a_case_ending_after_a_colon_belongs_to_the_word_but_not_to_its_text() {
        check(
            "USB:n VPN:ää klo 9:45",
            &[("USB:n", "usb"), ("VPN", "vpn"), ("ää", "ää"), ("klo", "klo"), ("9", "9"), ("45", "45")],
        );
    }

    #[test]
    fn an_apostrophe_inside_a_word_does_not_part_it() {
        check("don't 'ok'", &[("don't", "dont"), ("ok", "ok")]);
    }

    #[test]
    fn nothing_to_read_gives_no_words() {
        check(" \u{0} … \n", &[]);
    }

    #[test]
    fn foreign_accents_go_always_and_nordic_letters_only_when_folding() {
        check("Žofié Åsa", &[("Žofié", "zofie"), ("Åsa", "åsa")]);
        assert_eq!(fold("Kesämäen Šåå Ölö"), "kesamaen saa olo");
        check("Łódź ΐ 한국", &[("Łódź", "lodz"), ("ΐ", "ΐ"), ("한국", "한국")]);
    }

    #[test]
    fn an_accent_of_its_own_is_read_as_part_of_its_letter() {
        check("a\u{308}a\u{308}ni\u{301}", &[("a\u{308}a\u{308}ni\u{301}", "ääni")]);
    }
}
