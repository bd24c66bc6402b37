//! Swedish and English words: stems by rule, and Swedish compounds by the words that a collection holds.

use super::{Kind, Term};
use crate::{Language, stems};

/// The fewest letters of a part of a compound.
const SHORTEST_PART: usize = 3;

/// What Swedish may put between the parts of a compound.
const JOINTS: &[&str] = &["", "s", "e", "o"];

/// Returns the terms of a lower-case word besides itself.
pub(super) fn terms(word: &str, language: Language) -> Vec<Term> {
    vec![Term::new(Kind::Lemma, stems::stem(word, language))]
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
        is_known(tail).then(|| [head, tail].map(|part| stems::stem(part, Language::Sv)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

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
