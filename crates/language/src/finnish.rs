//! Finnish stems: Snowball's, with the seams it leaves between forms of one word mended.

use rust_stemmers::{Algorithm, Stemmer};

/// Endings that Snowball takes for something they are not, and what to give it instead.
const BEFORE: [(&str, &str); 3] = [("nen", "sen"), ("bookin", "book"), ("sana", "sanan")];

/// Leftovers that differ between forms of one word (`tulostim` – `tulost`), and their common end.
const AFTER: [(&str, &str); 10] = [
    ("väkod", "väkot"),
    ("uks", "us"),
    ("yks", "ys"),
    ("mis", "m"),
    ("sano", "san"),
    ("im", ""),
    ("in", ""),
    ("as", ""),
    ("ej", ""),
    ("oj", ""),
];

/// The fewest letters that must remain when a leftover is cut.
const SHORTEST_REMAINDER: usize = 3;

/// Returns the stem of a lower-case word of Finnish letters.
pub(crate) fn stem(word: &str) -> String {
    let word = replaced_ending(word, &BEFORE);
    let stem = Stemmer::create(Algorithm::Finnish).stem(&word).into_owned();
    without_last_vowel(without_double_end(replaced_ending(&stem, &AFTER)))
}

fn replaced_ending(word: &str, endings: &[(&str, &str)]) -> String {
    let replaced = endings.iter().find_map(|(from, to)| {
        let head = word.strip_suffix(from)?;
        (head.chars().count() >= SHORTEST_REMAINDER).then(|| format!("{head}{to}"))
    });
    replaced.unwrap_or_else(|| word.to_owned())
}

fn without_double_end(mut stem: String) -> String {
    let mut last = stem.chars().rev();
    if let (Some(a), Some(b)) = (last.next(), last.next())
        && a == b
        && !is_vowel(a)
    {
        stem.pop();
    }
    stem
}

fn without_last_vowel(mut stem: String) -> String {
    if stem.ends_with(is_vowel) && stem.chars().count() > SHORTEST_REMAINDER {
        stem.pop();
    }
    stem
}

fn is_vowel(letter: char) -> bool {
    "aeiouyåäö".contains(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_one_word_share_a_stem() {
        let groups = [
            "projektori projektorissa projektorin projektoria projektorit projektoreihin",
            "salasana salasanan salasanaa salasanat salasanojen salasanoja salasanalla",
            "tulostin tulostimen tulostimella tulostinta tulostimet tulostimia",
            "chromebook chromebookin chromebookit chromebookeja chromebookissa",
            "verkko verkon verkossa verkkoa verkot verkkoon",
            "näyttö näytön näytöt näyttöä näytöllä",
            "luokka luokan luokassa luokkaan luokat",
            "kirjautuminen kirjautumisen kirjautumista kirjautumiseen",
            "tunnus tunnuksen tunnukset tunnuksia",
            "selain selaimen selaimella selaimet",
            "laite laitteen laitteet laitteita laitetta",
            "oppilas oppilaan oppilaat oppilasta",
            "kuva kuvan kuvaa kuvat kuvia",
            "tili tilin tilit tilejä tilille",
            "kaiutin kaiuttimen kaiuttimet",
            "ääni äänen ääntä äänet",
            "wilma wilman wilmaan wilmassa",
            "päiväkoti päiväkodin päiväkodissa päiväkotiin",
        ];
        for group in groups {
            let stems: std::collections::BTreeSet<String> = group.split(' ').map(stem).collect();
            assert_eq!(stems.len(), 1, "{group}: {stems:?}");
        }
    }

    #[test]
    fn words_of_different_things_keep_different_stems() {
        let words = "projektori salasana tulostin verkko näyttö luokka laite kuva tili ääni kone avain tunti tunnus";
        let stems: std::collections::BTreeSet<String> = words.split(' ').map(stem).collect();
        assert_eq!(stems.len(), words.split(' ').count(), "{stems:?}");
    }
}
