//! Swedish and English words: stems by rule.

use super::{Kind, Term, swedish};
use crate::{Language, stems};

/// Returns the terms of a lower-case word besides itself.
pub(super) fn terms(word: &str, language: Language) -> Vec<Term> {
    let stem = if language == Language::Sv { swedish::stem(word) } else { stems::stem(word, language) };
    vec![Term::new(Kind::Lemma, stem)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_swedish_words_have_articles_at_their_end() {
        let lemma = |word, language| terms(word, language).remove(0).text;
        assert_eq!(lemma("tabletet", Language::Sv).as_ref(), "tablet");
        assert_eq!(lemma("tabletet", Language::En).as_ref(), "tabletet");
    }
}
