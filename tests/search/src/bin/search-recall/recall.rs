//! How many of the sentences that have a word a search by another form of it finds.

use super::index::Index;
use super::treebank::{Sentence, Word};
use lahituki_language::search::{Analyser, Kind};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

/// How many sentences a word may be in to be asked for: one alone has no others to find, and nobody asks for what is
/// everywhere.
const SENTENCES: RangeInclusive<usize> = 2..=50;

/// The fewest letters of a part of a compound that is asked for.
const SHORTEST_PART: usize = 3;

/// The mean of all queries' shares.
pub(crate) struct Shares {
    /// How many words or parts were asked for.
    pub(crate) queries: usize,
    /// Found of the relevant.
    pub(crate) recall: f64,
    /// Found of the relevant that do not have the query as it is written.
    pub(crate) hard_recall: f64,
    /// Relevant of the found.
    pub(crate) precision: f64,
}

impl Shares {
    fn of(shares: &[[Option<f64>; 3]]) -> Self {
        let [recall, hard_recall, precision] = means(shares).map(Option::unwrap_or_default);
        Self { queries: shares.len(), recall, hard_recall, precision }
    }
}

/// Asks for every word by each of its inflected forms, as often as it is written so; relevant are all other sentences
/// with the word. A word counts once, with the mean of its forms.
pub(crate) fn of_inflected(sentences: &[Sentence], analyser: &Analyser) -> Shares {
    let index = Index::new(analyser, sentences.iter().map(|sentence| sentence.text.as_str()));
    let words = places(sentences, |sentence| sentence.lemmas()).into_iter();
    let words = words.filter(|(_, places)| SENTENCES.contains(&places.len()));
    let shares = words.filter_map(|(lemma, places)| {
        let is_inflected = |word: &&Word| word.lemma() == lemma && word.form != lemma;
        let forms = |at: usize| sentences[at].words.iter().filter(is_inflected).map(move |word| (at, &word.form));
        let asked = places.iter().flat_map(|at| forms(*at)).map(|(home, form)| {
            let others = |mut found: BTreeSet<usize>| {
                found.remove(&home);
                found
            };
            let found = others(index.search(form, &[Kind::Exact, Kind::Lemma]));
            Asked { found, relevant: others(places.clone()), is_hard: &|at| !sentences[at].has_form(form) }.shares()
        });
        let asked: Vec<_> = asked.collect();
        (!asked.is_empty()).then(|| means(&asked))
    });
    Shares::of(&shares.collect::<Vec<_>>())
}

/// Asks for every part of a compound; hard to find are the sentences that have it only within a compound.
pub(crate) fn of_parts(sentences: &[Sentence], analyser: &Analyser) -> Shares {
    let index = Index::new(analyser, sentences.iter().map(|sentence| sentence.text.as_str()));
    let parts = |sentence: &Sentence| sentence.words.iter().flat_map(Word::parts).map(str::to_owned).collect();
    let alone = places(sentences, |sentence| sentence.lemmas());
    let none = BTreeSet::new();
    let asked = places(sentences, parts).into_iter().filter(|(part, _)| part.chars().count() >= SHORTEST_PART);
    let shares = asked.map(|(part, within)| {
        let alone = alone.get(&part).unwrap_or(&none);
        let found = index.search(&part, &[Kind::Exact, Kind::Lemma, Kind::Part]);
        Asked { found, relevant: &within | alone, is_hard: &|at| !alone.contains(&at) }.shares()
    });
    Shares::of(&shares.collect::<Vec<_>>())
}

/// For each of what a sentence has, the sentences that have it.
fn places(sentences: &[Sentence], of: impl Fn(&Sentence) -> BTreeSet<String>) -> BTreeMap<String, BTreeSet<usize>> {
    let mut places: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    for (at, sentence) in sentences.iter().enumerate() {
        for what in of(sentence) {
            places.entry(what).or_default().insert(at);
        }
    }
    places
}

/// One query: what it found and what it should have found.
struct Asked<'a> {
    found: BTreeSet<usize>,
    relevant: BTreeSet<usize>,
    is_hard: &'a dyn Fn(usize) -> bool,
}

impl Asked<'_> {
    /// Recall, hard recall and precision; nothing where there was nothing to find.
    fn shares(&self) -> [Option<f64>; 3] {
        let hit = &self.found & &self.relevant;
        let hard = |of: &BTreeSet<usize>| of.iter().filter(|at| (self.is_hard)(**at)).count();
        [
            share(hit.len(), self.relevant.len()),
            share(hard(&hit), hard(&self.relevant)),
            share(hit.len(), self.found.len()),
        ]
    }
}

fn share(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

/// The mean of each share over those that have it.
fn means(shares: &[[Option<f64>; 3]]) -> [Option<f64>; 3] {
    [0, 1, 2].map(|which| {
        let known: Vec<f64> = shares.iter().filter_map(|shares| shares[which]).collect();
        (!known.is_empty()).then(|| known.iter().sum::<f64>() / known.len() as f64)
    })
}
