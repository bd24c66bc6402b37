//! Swedish words: Snowball's stems with the forms of one word that it leaves apart put together, and compounds by the
//! words that a collection holds.

use crate::{Language, stems};

/// The fewest letters of a part of a compound.
const SHORTEST_PART: usize = 3;

/// What may stand between the parts of a compound, and what the first part ends with in its place when it stands alone:
/// `utskrifts-`, `skrivar-`, `flick-`, `kyrko-`, `gatu-`.
const JOINTS: &[(&str, &str)] =
    &[("", ""), ("s", ""), ("", "e"), ("", "a"), ("e", ""), ("o", ""), ("o", "a"), ("u", "a"), ("e", "a")];

/// The fewest letters of a word whose end is looked at.
const SHORTEST_WORD: usize = 5;

/// The fewest letters of a stem that is made shorter.
const SHORTEST_STEM: usize = 4;

/// Words that end as if they were definite.
const NOT_DEFINITE: &[&str] = &["internet", "paket", "alfabet", "universitet", "planet", "magnet"];

/// Ends of words that name a device or a person by what it does; their `or` is no plural.
const DOERS: &[&str] = &["ator", "itor", "ktor", "otor", "cessor", "nsor"];

/// What such a word is inflected by.
const DOER_ENDINGS: &[&str] = &["", "n", "s", "ns", "er", "ers", "erna", "ernas"];

/// Plurals that end like them.
const NO_DOERS: &[&str] = &["gator"];

/// Returns the stem of a lower-case word.
pub(super) fn stem(word: &str) -> String {
    let stem = stems::stem(word, Language::Sv);
    if word.chars().count() < SHORTEST_WORD {
        return stem;
    }
    if let Some(doer) = doer(word) {
        return doer.to_owned();
    }
    let stem = if stem == word { without_article(word) } else { &stem };
    // What is done by a verb in `-era` is the verb's noun: `formatering`.
    let verb = stem.strip_suffix("ing").filter(|verb| verb.ends_with("er"));
    shortened(verb.unwrap_or(stem))
}

/// Returns the stems of the two parts of a compound, given which words a collection holds.
///
/// Of several ways to part it the one with the longest last part is taken, for that part names the thing.
/// Nothing comes of a word whose parts are not all known.
pub fn compound_parts(word: &str, is_known: impl Fn(&str) -> bool) -> Option<[String; 2]> {
    let cuts = word.char_indices().map(|(at, _)| at).skip(SHORTEST_PART);
    cuts.filter(|at| word[*at..].chars().count() >= SHORTEST_PART).find_map(|at| {
        let (head, tail) = word.split_at(at);
        let last = stem(tail);
        let is_whole = is_known(tail) || is_known(&last);
        let first = heads(head).find(|head| is_whole && is_known(head))?;
        Some([stem(&first), last])
    })
}

/// Returns what the first part of a compound may be when it stands alone.
fn heads(head: &str) -> impl Iterator<Item = String> {
    let heads = JOINTS.iter().filter_map(move |(joint, end)| Some(format!("{}{end}", head.strip_suffix(joint)?)));
    heads.filter(|head| head.chars().count() >= SHORTEST_PART)
}

fn doer(word: &str) -> Option<&str> {
    let mut words = DOER_ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending));
    words.find(|word| DOERS.iter().any(|end| word.ends_with(end)) && !NO_DOERS.contains(word))
}

/// Returns the noun of a definite form that Snowball leaves alone: `nätverk` of `nätverket`, `meny` of `menyn`, and `sid`
/// of `sidan`, which is what it makes of `sida`.
fn without_article(word: &str) -> &str {
    if NOT_DEFINITE.contains(&word) {
        return word;
    }
    let noun = word.strip_suffix("et").or_else(|| word.strip_suffix("an"));
    let in_n = || word.strip_suffix('n').filter(|noun| noun.ends_with("el") || noun.ends_with('y'));
    noun.or_else(in_n).unwrap_or(word)
}

/// Puts together stems that differ by a vowel or a doubled letter: `nyckel` and `nyckl`, `filtr` and `filt`, `teckn` and
/// `teck`, `programm` and `program`.
fn shortened(stem: &str) -> String {
    let mut letters: Vec<char> = stem.chars().collect();
    if letters.len() < SHORTEST_STEM {
        return stem.to_owned();
    }
    match letters[..] {
        [.., _, before, 'e', 'l'] if letters.len() > SHORTEST_STEM && is_consonant(before) => {
            letters.truncate(letters.len() - 2);
            letters.push('l');
        }
        [.., before, 'r'] if is_consonant(before) => letters.truncate(letters.len() - 1),
        [.., 'k' | 't', 'n'] => letters.truncate(letters.len() - 1),
        _ => {}
    }
    if letters.ends_with(&['m', 'm']) || letters.ends_with(&['n', 'n']) {
        letters.pop();
    }
    letters.into_iter().collect()
}

fn is_consonant(letter: char) -> bool {
    !"aeiouyåäö".contains(letter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn forms_of_one_word_share_a_stem() {
        let groups = [
            "dator datorn datorer datorerna",
            "projektor projektorn projektorer projektorns",
            "lösenord lösenordet lösenorden lösenords",
            "program programmet programmen",
            "nätverk nätverket nätverken",
            "sida sidan sidor sidorna",
            "ruta rutan rutor",
            "meny menyn menyer menyerna",
            "fönster fönstret fönstren",
            "filter filtret filtren",
            "nyckel nyckeln nycklar nycklarna",
            "artikel artikeln artiklar",
            "tecken tecknet tecknen",
            "nummer numret",
            "skrivare skrivaren skrivarna",
            "formatera formaterar formatering formateringen",
            "batteri batteriet batterier",
        ];
        for group in groups {
            let stems: BTreeSet<String> = group.split(' ').map(stem).collect();
            assert_eq!(stems.len(), 1, "{group}: {stems:?}");
        }
    }

    #[test]
    fn words_of_different_things_keep_different_stems() {
        let words = "internet nät skärm mus tangentbord dator data sida fel spel spela kabel gata tidning tid skrivare";
        let stems: BTreeSet<String> = words.split(' ').map(stem).collect();
        assert_eq!(stems.len(), words.split(' ').count() - 1, "only spel and spela: {stems:?}");
    }

    #[test]
    fn a_compound_is_parted_where_both_parts_are_known() {
        let is_known =
            |word: &str| ["skrivare", "problem", "lösenord", "ord", "byte", "lösen", "gata", "lampa"].contains(&word);
        let check = |word, expected: Option<[&str; 2]>| {
            assert_eq!(compound_parts(word, is_known), expected.map(|parts| parts.map(String::from)), "{word}");
        };
        check("skrivarproblem", Some(["skriv", "problem"]));
        check("lösenordsbyte", Some(["lösenord", "byt"]));
        check("problemskrivare", Some(["problem", "skriv"]));
        check("gatulampa", Some(["gat", "lamp"]));
        check("skrivarsladd", None);
        check("ord", None);
        check("", None);
        check("åäö", None);
    }
}
