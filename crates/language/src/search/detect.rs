//! Telling which language a text is in.

use super::Analyser;
use crate::Language;
use crate::words::words;

/// How many words are looked at; a language shows itself in the first few.
const WORDS: usize = 200;

/// How much more a small word says than one that is in the dictionary.
const SMALL_WORD: usize = 3;

/// Small words that no text goes without and that the other languages do not have.
const SMALL_WORDS: [(Language, &[&str]); 3] = [
    (
        Language::Fi,
        &[
            "ei", "ja", "on", "se", "että", "mutta", "kun", "jos", "niin", "myös", "tai", "kuin", "ovat", "voi", "sen",
            "tämä", "miten", "missä", "mikä", "ole", "jo", "nyt", "sitten", "vain", "kanssa",
        ],
    ),
    (
        Language::Sv,
        &[
            "och", "att", "det", "som", "en", "ett", "är", "inte", "för", "med", "till", "av", "har", "du", "den",
            "om", "eller", "hur", "när", "kan", "från", "jag", "vi", "på", "ska", "så", "var", "men", "de",
        ],
    ),
    (
        Language::En,
        &[
            "the", "and", "of", "to", "is", "in", "it", "you", "that", "for", "not", "with", "this", "how", "are",
            "be", "or", "if", "can", "your", "does", "from", "when", "was", "have", "my", "what", "an",
        ],
    ),
];

/// Returns the language of a text by its small words and by how many of its words are Finnish; nothing where no
/// language stands out, as in the name of a product.
pub(super) fn language(text: &str, analyser: &Analyser) -> Option<Language> {
    let words = words(text);
    let mut points = SMALL_WORDS.map(|(language, _)| (language, 0));
    for word in words.iter().take(WORDS) {
        for ((_, small), (_, points)) in SMALL_WORDS.iter().zip(&mut points) {
            *points += if small.contains(&word.text.as_str()) { SMALL_WORD } else { 0 };
        }
        points[0].1 += usize::from(analyser.is_finnish(word.core.of(text)));
    }
    let best = points.into_iter().map(|(_, points)| points).max().filter(|best| *best > 0)?;
    let mut first = points.into_iter().filter(|(_, points)| *points == best);
    first.next().map(|(language, _)| language).filter(|_| first.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_told_by_its_small_words_and_by_its_finnish_ones() {
        let analyser = Analyser::shipped().unwrap();
        let check = |text, expected| assert_eq!(analyser.language_of(text), expected, "{text}");
        check("Projektori ei näytä kuvaa", Some(Language::Fi));
        check("Salasanan vaihto", Some(Language::Fi));
        check("tulostusjono jumissa luokassa", Some(Language::Fi));
        check("Skrivaren skriver inte ut jobbet från kön", Some(Language::Sv));
        check("Hur byter eleven sitt lösenord?", Some(Language::Sv));
        check("How to connect to the wireless network", Some(Language::En));
        check("The printer does not print", Some(Language::En));
        check("XQZ 204", None);
        check("", None);
    }
}
