//! Cutting text into words that remember where they stood.

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
/// Composed characters (NFC) are expected: a loose combining mark parts words.
pub fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(char::is_alphanumeric).map(|offset| at + offset) {
        let core = start + core_length(&text[start..]);
        let end = core + colon_ending_length(&text[core..]);
        let joins_previous = words.last().is_some_and(|last| is_hyphen(&text[last.span.end..start]));
        words.push(Word { span: Span { start, end }, text: normal(&text[start..core]), joins_previous });
        at = end;
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
        if !letter.is_alphanumeric() && !apostrophe {
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

fn is_hyphen(between: &str) -> bool {
    matches!(between, "-" | "\u{2010}" | "\u{2011}")
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '\u{2019}')
}

fn normal(word: &str) -> String {
    word.chars().filter(|&letter| !is_apostrophe(letter)).flat_map(char::to_lowercase).map(without_accent).collect()
}

fn without_accent(letter: char) -> char {
    match letter {
        'á' | 'à' | 'â' | 'ã' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'õ' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'æ' => 'ä',
        'ø' => 'ö',
        'ç' => 'c',
        'ñ' => 'n',
        'š' => 's',
        'ž' => 'z',
        other => other,
    }
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
    }
}
