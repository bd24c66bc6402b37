//! The terms of a Finnish word: its base forms, the parts of a compound, and what its derivations share.

mod bases;

use super::lexicon::Lexicon;
use super::roots::root;
use super::{Kind, Term};
use crate::morphology::Transducer;
use crate::words::normal;
use crate::{Language, stems};
use bases::Base;
use std::collections::BTreeSet;

/// What is known of Finnish words.
#[derive(Debug)]
pub(super) struct Finnish {
    /// The words of the language.
    pub(super) transducer: Transducer,
    /// The words of the field, which come first.
    pub(super) lexicon: Lexicon,
}

impl Finnish {
    /// Returns the terms of a word besides itself, each once.
    ///
    /// The word is given as it is written, with its capitals, accents and hyphens, and in the plain letters of terms.
    pub(super) fn terms(&self, written: &str, word: &str) -> BTreeSet<Term> {
        let bases = self.bases(written);
        let mut terms = BTreeSet::new();
        for base in &bases {
            terms.insert(Term::new(Kind::Lemma, normal(&base.whole())));
            self.add_parts(base, &mut terms);
        }
        if bases.is_empty() {
            terms.insert(Term::new(Kind::Lemma, stems::stem(word, Language::Fi)));
        }
        terms
    }

    /// Adds the parts of a compound, each group of neighbouring ones as a word of its own, and the roots.
    fn add_parts(&self, base: &Base, terms: &mut BTreeSet<Term>) {
        let count = base.parts.len();
        for from in 0..count {
            for to in from + 1..=count {
                let lemmas = self.lemmas_of_parts(base, from, to);
                let is_single = to - from == 1;
                terms.extend(lemmas.iter().filter(|_| is_single).filter_map(|lemma| root(lemma)).map(Term::root));
                terms.extend(lemmas.into_iter().filter(|_| to - from < count).map(Term::part));
            }
        }
    }

    /// Returns the base forms of some neighbouring parts of a compound.
    fn lemmas_of_parts(&self, base: &Base, from: usize, to: usize) -> BTreeSet<String> {
        let word = base.parts[from..to].concat();
        let mut lemmas = BTreeSet::new();
        // The last part is a base form, but a plural one where the compound is always plural.
        let is_base = to == base.parts.len();
        if !is_base || base.is_plural {
            lemmas.extend(self.bases(&word).iter().map(|base| normal(&base.whole())));
        }
        if is_base || lemmas.is_empty() {
            lemmas.insert(normal(&word));
        }
        lemmas
    }
}
