//! Swedish and English words: stems by rule, and Swedish compounds by the words that a collection holds.

use super::{Kind, Term};
use crate::{Language, stems};

/// The fewest letters of a part of a compound.
const SHORTEST_PART: usize = 3;

/// What Swedish may put between the parts of a compound.
const JOINTS: &[&str] = &["", "s", "e", "o"];

/// Words that end as if they were definite.
const NOT_DEFINITE: &[&str] = &["internet", "paket", "alfabet", "universitet", "planet", "magnet"];

/// The fewest letters of a word that may be definite.
const SHORTEST_DEFINITE: usize = 5;

/// Returns the terms of a lower-case word besides itself.
pub(super) fn terms(word: &str, language: Language) -> Vec<Term> {
    vec![Term::new(Kind::Lemma, stem(word, language))]
}

/// Returns the stem by rule; of a Swedish word that the rules leave alone without the article at its end, so that
/// `nätverket` and `programmet` are forms of `nätverk` and `program`.
fn stem(word: &str, language: Language) -> String {
    let stem = stems::stem(word, language);
    let may_be_definite = language == Language::Sv && stem == word && word.chars().count() >= SHORTEST_DEFINITE;
    match word.strip_suffix("et") {
        Some(noun) if may_be_definite && !NOT_DEFINITE.contains(&word) => {
            let is_doubled = noun.ends_with("mm") || noun.ends_with("nn");
            noun[..noun.len() - usize::from(is_doubled)].to_owned()
        }
        _ => stem,
    }
}

/// Returns the stems of the two parts of a Swedish compound, given which words a collection holds.
///
/// Of several ways to part it the one with the longest last part is taken, for that part names the thing.
/// Nothing comes of a word whose parts are not all known.
pub fn compound_parts(word: &str, is_known: impl Fn(&str) -> bool) -> Option<[String; 2]> {
    let cuts = word.char_indices().map(|(at, _)| at).skip(SHORTEST_PART);
    cuts.filter(|at| word[*at..].chars().count() >= SHORTEST_PART).find_map(|at| {
        let (head, tail) = word.split_at(at);
        let heads = JOINTS.iter().filter_map(|joint| head.strip_suffix(joint));
        let head = heads.filter(|head| head.chars().count() >= SHORTEST_PART).find(|head| is_known(head))?;
        is_known(tail).then(|| [head, tail].map(|part| stem(part, Language::Sv)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_swedish_noun_loses_its_article() {
        let cases = [
            ("lösenordet", "lösenord"),
            ("programmet", "program"),
            ("batteriet", "batteri"),
            ("skrivaren", "skriv"),
            ("internet", "internet"),
            ("nätet", "nät"),
        ];
        for (word, expected) in cases {
            assert_eq!(stem(word, Language::Sv), expected);
        }
        assert_eq!(stem("tablet", Language::En), "tablet");
    }

    #[test]
    fn a_swedish_compound_is_parted_where_both_parts_are_known() {
        let is_known = |word: &str| ["skrivare", "problem", "lösenord", "ord", "byte", "lösen"].contains(&word);
        let check = |word, expected: Option<[&str; 2]>| {
            assert_eq!(compound_parts(word, is_known), expected.map(|parts| parts.map(String::from)), "{word}");
        };
        check("skrivarproblem", None);
        check("lösenordsbyte", Some(["lösenord", "byt"]));
        check("problemskrivare", Some(["problem", "skriv"]));
        check("ord", None);
        check("", None);
        check("åäö", None);
    }
}
