//! Which words a Finnish form may be a form of.

use super::Finnish;
use crate::morphology::Analysis;
use crate::search::Senses;
use std::collections::BTreeSet;

/// The fewest letters of a part of a compound that only its parts make known.
const SHORTEST_PART: usize = 3;

/// The fewest letters of the last of them, so that an ending is not taken for a word.
const SHORTEST_LAST: usize = 4;

/// The classes of words that such compounds are made of.
const PARTS: &[&str] = &["noun", "noun-pl", "adjective", "proper"];

/// The beginnings of the classes of small words, which say nothing by themselves.
const SMALL: &[&str] = &["adverb", "adposition", "conjunction", "pronoun", "interjection", "numeral"];

/// What is said for short or at ease at the end of a word, and what is written for it in full.
const SPOKEN: &[(&str, &[&str])] = &[
    ("nu", &["nut"]),
    ("ny", &["nyt"]),
    ("s", &["si", "nen"]),
    ("ki", &["kin"]),
    ("ee", &["eä", "ea"]),
    ("ii", &["ia", "iä"]),
    ("oo", &["oa"]),
    ("uu", &["ua"]),
    ("yy", &["yä"]),
    ("öö", &["öä"]),
];

/// A base form.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Base {
    /// The parts of a compound, all but the last as they stand in it; one that is no compound is its only part.
    pub(super) parts: Vec<String>,
    /// Whether it is a word that is always plural.
    pub(super) is_plural: bool,
    /// Whether compounds are made of such words.
    is_part: bool,
}

impl Base {
    /// Returns the base form without seams.
    pub(super) fn whole(&self) -> String {
        self.parts.concat()
    }

    fn of_lexicon(word: &str) -> Self {
        Self { parts: parts(word), is_plural: false, is_part: true }
    }

    fn of_analysis(analysis: &Analysis) -> Self {
        let class = analysis.class.as_str();
        Self { parts: parts(&analysis.lemma), is_plural: class.ends_with("-pl"), is_part: PARTS.contains(&class) }
    }
}

impl Finnish {
    /// Returns the words that a form may belong to; none of what is neither known nor made of known words.
    pub(super) fn bases(&self, written: &str) -> BTreeSet<Base> {
        let lower = written.to_lowercase();
        let known = self.known(written, &lower);
        if !known.is_empty() {
            return known;
        }
        let mut in_full = in_full(&lower).map(|form| self.known(&form, &form));
        in_full.find(|bases| !bases.is_empty()).unwrap_or_else(|| self.made_of_known(&lower))
    }

    /// Returns what the form may be; capitals say nothing.
    pub(in crate::search) fn senses(&self, written: &str) -> Senses {
        let lower = written.to_lowercase();
        let (plain, as_name) = (self.transducer.analyses(&lower), self.transducer.analyses(&capitalised(&lower)));
        let is_proper = |analysis: &Analysis| analysis.class.starts_with("proper");
        let of_field = |word: &str| self.lexicon.word_of(word).is_some();
        let senses = Senses {
            is_of_field: of_field(&lower),
            is_name: as_name.iter().any(is_proper),
            is_common: plain.iter().any(|analysis| !is_proper(analysis)),
            is_small: plain.iter().any(|analysis| SMALL.iter().any(|class| analysis.class.starts_with(class))),
            is_made_up: false,
        };
        if senses != Senses::default() {
            return senses;
        }
        let made_of = self.bases(&lower);
        let is_of_field = made_of.iter().flat_map(|base| &base.parts).any(|part| of_field(part));
        Senses { is_of_field, is_made_up: !made_of.is_empty(), ..senses }
    }

    /// Whether the form is one of a word of the language that is no name.
    pub(in crate::search) fn is_common(&self, written: &str) -> bool {
        let analyses = self.transducer.analyses(&written.to_lowercase());
        analyses.iter().any(|analysis| !analysis.class.starts_with("proper"))
    }

    fn known(&self, written: &str, lower: &str) -> BTreeSet<Base> {
        if let Some(word) = self.lexicon.word_of(lower) {
            return BTreeSet::from([Base::of_lexicon(word)]);
        }
        let mut analyses = self.transducer.analyses(written);
        if written != lower {
            analyses.extend(self.transducer.analyses(lower));
        }
        // People write names as they come: `porissa` may be in Pori.
        let names = self.transducer.analyses(&capitalised(lower));
        analyses.extend(names.into_iter().filter(|analysis| analysis.class.starts_with("proper")));
        likely(&analyses).map(Base::of_analysis).collect()
    }

    /// Returns a word that nothing knows as the two it is made of: what a hyphen parts, or two known ones, the last as
    /// long as can be.
    fn made_of_known(&self, word: &str) -> BTreeSet<Base> {
        if let Some((head, tail)) = word.rsplit_once('-') {
            return self.joined(head, tail);
        }
        let cuts = word.char_indices().map(|(at, _)| at).skip(SHORTEST_PART);
        let cuts = cuts.filter(|at| word[*at..].chars().count() >= SHORTEST_LAST).map(|at| word.split_at(at));
        let mut compounds = cuts.filter_map(|(head, tail)| {
            let joined = self.joined(head, tail);
            let is_known = !joined.is_empty() && self.known(head, head).iter().any(|base| base.is_part);
            is_known.then_some(joined)
        });
        compounds.next().unwrap_or_default()
    }

    /// Returns the compounds of a first part with what the last part may be.
    fn joined(&self, head: &str, tail: &str) -> BTreeSet<Base> {
        let tails = self.known(tail, tail).into_iter().filter(|base| base.is_part);
        tails.map(|base| Base { parts: [parts(head), base.parts].concat(), ..base }).collect()
    }
}

/// Returns the parts of a compound, parted by seams or hyphens.
fn parts(word: &str) -> Vec<String> {
    word.split(['|', '-']).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// Leaves out a verb where the word derived from it is read too, as `tulostaa` beside `tulostus`.
fn likely(analyses: &[Analysis]) -> impl Iterator<Item = &Analysis> {
    let is_derivation = |analysis: &Analysis| analysis.form.starts_with("+deriv_");
    let only = analyses.iter().all(is_derivation);
    analyses.iter().filter(move |analysis| only || !is_derivation(analysis))
}

/// Returns what may be meant by a form that is written as it is spoken.
fn in_full(form: &str) -> impl Iterator<Item = String> {
    let spoken = SPOKEN.iter().filter_map(move |(spoken, full)| Some((form.strip_suffix(spoken)?, *full)));
    spoken.flat_map(|(head, full)| full.iter().map(move |full| format!("{head}{full}")))
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}
