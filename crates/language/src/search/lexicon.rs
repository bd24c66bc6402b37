//! Words of the field that no dictionary knows, and how they are inflected.
//!
//! A line of the file is a word, with `|` at the seams of a compound, and after a colon the stems that its endings hang
//! on where they are not the word itself:
//!
//! ```text
//! # names of services
//! chromebook
//! abitti: abiti
//! pin|koodi
//! ```

use super::fingerprint;
use std::collections::HashMap;
use thiserror::Error;

/// What may follow a stem.
const ENDINGS: &[&str] = &[
    "", "n", "a", "ä", "ta", "tä", "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "na", "nä", "ksi",
    "tta", "ttä", "t", "en", "in", "ien", "jen", "ja", "jä", "ia", "iä", "ita", "itä", "iden", "issa", "issä", "ista",
    "istä", "illa", "illä", "ilta", "iltä", "ille", "ina", "inä", "iksi", "ihin", "iin", "hin", "seen",
];

/// What may follow any ending: whose it is, and small words that hang on.
const CLITICS: &[&str] = &["", "kin", "kaan", "kään", "ko", "kö", "han", "hän", "ni", "si", "mme", "nne", "nsa", "nsä"];

/// Why a list of words cannot be used.
#[derive(Debug, Error, PartialEq, Eq)]
#[error("line {line} of the words of the field: {fault}")]
pub struct LexiconError {
    /// The number of the line, from one.
    pub line: usize,
    /// What is wrong with it.
    pub fault: &'static str,
}

/// Words of the field, found by any of their forms.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    /// Every stem, the word itself included, and the number of its word.
    stems: HashMap<String, usize>,
    /// The words with their seams.
    words: Vec<String>,
    fingerprint: u64,
}

impl Lexicon {
    /// Reads a list of words.
    ///
    /// # Errors
    /// Where a line is neither empty, a comment nor a word with its stems, all in lower case; or a word comes twice.
    pub fn parse(text: &str) -> Result<Self, LexiconError> {
        let mut lexicon = Self { fingerprint: fingerprint(text.bytes().map(u64::from)), ..Self::default() };
        for (line, words) in (1..).zip(text.lines()) {
            let words = words.split('#').next().unwrap_or_default().trim();
            if !words.is_empty() {
                lexicon.add(words).map_err(|fault| LexiconError { line, fault })?;
            }
        }
        Ok(lexicon)
    }

    fn add(&mut self, line: &str) -> Result<(), &'static str> {
        let (word, stems) = line.split_once(':').unwrap_or((line, ""));
        let whole = word.replace('|', "");
        for stem in [whole.as_str()].into_iter().chain(stems.split_whitespace()) {
            if stem.is_empty() || !stem.chars().all(|letter| letter.is_alphanumeric() && !letter.is_uppercase()) {
                return Err("a word has only letters and digits, in lower case");
            }
            for stem in with_vowel(stem) {
                // A stem by rule gives way to another word, but no word to another.
                let is_taken = self.stems.insert(stem, self.words.len()).is_some_and(|other| other < self.words.len());
                if is_taken {
                    return Err("another word has this stem already");
                }
            }
        }
        self.words.push(word.to_owned());
        Ok(())
    }

    /// Returns a number that tells this list from another.
    pub(super) fn fingerprint(&self) -> u64 {
        self.fingerprint
    }

    /// Returns the word that a lower-case form belongs to, with its seams: the one with the longest stem.
    pub fn word_of(&self, form: &str) -> Option<&str> {
        let ends = form.char_indices().map(|(at, letter)| at + letter.len_utf8()).rev();
        let mut found = ends.filter_map(|end| {
            let (stem, ending) = form.split_at(end);
            let word = *self.stems.get(stem)?;
            is_ending(ending, stem).then(|| self.words[word].as_str())
        });
        found.next()
    }
}

/// Returns the stem and what it becomes before an ending: a consonant takes an `i`, in the plural an `e`, and so does
/// an `i`.
fn with_vowel(stem: &str) -> Vec<String> {
    let body = stem.strip_suffix('i').unwrap_or(stem);
    if body.ends_with(is_vowel) {
        return vec![stem.to_owned()];
    }
    let mut stems = vec![stem.to_owned(), format!("{body}i"), format!("{body}e")];
    stems.dedup();
    stems
}

/// Whether it may follow the stem as an ending, with or without a clitic.
fn is_ending(rest: &str, stem: &str) -> bool {
    // Into something: the last vowel is doubled.
    let doubles = |ending: &str| {
        let last = stem.chars().next_back().filter(|last| is_vowel(*last));
        last.is_some_and(|last| ending.strip_prefix(last) == Some("n"))
    };
    let mut endings = CLITICS.iter().filter_map(|clitic| rest.strip_suffix(clitic));
    endings.any(|ending| ENDINGS.contains(&ending) || doubles(ending))
}

fn is_vowel(letter: char) -> bool {
    "aeiouyåäö".contains(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(forms: &str, expected: Option<&str>) {
        let lexicon = Lexicon::parse("# words\nchromebook\nabitti: abiti # an exam\nqridi\npin|koodi\ncanva").unwrap();
        for form in forms.split(' ') {
            assert_eq!(lexicon.word_of(form), expected, "{form}");
        }
    }

    #[test]
    fn a_word_is_found_by_its_forms() {
        check("chromebook chromebookin chromebookeja chromebookissakin chromebookiin", Some("chromebook"));
        check("abitti abitissa abittiin abiteissa abittia", Some("abitti"));
        check("qridi qridiä qridiin qridinkin", Some("qridi"));
        check("canva canvaan canvassa canvasta", Some("canva"));
        check("pinkoodini pinkoodeja", Some("pin|koodi"));
    }

    #[test]
    fn what_merely_begins_like_a_word_is_none_of_its_forms() {
        check(" chrome chromebookkärry abiturientti qrid canvaus", None);
    }

    #[test]
    fn a_line_that_is_no_word_is_named() {
        let line = |text| Lexicon::parse(text).map(|_| ()).unwrap_err().line;
        assert_eq!(line("wilma\nOma Wilma"), 2);
        assert_eq!(line("wilma\n\nteams: wilma"), 3);
        assert_eq!(line("wilma:\n:"), 2);
    }
}
