//! Which sentences hold which terms.

use lahituki_language::Language;
use lahituki_language::search::{Analyser, Kind, Term};
use std::collections::{BTreeSet, HashMap};

/// The sentences, by their number, that hold each term.
pub(crate) struct Index<'a> {
    analyser: &'a Analyser,
    sentences: HashMap<Term, BTreeSet<usize>>,
}

impl<'a> Index<'a> {
    /// Reads the sentences, which are numbered from 0.
    pub(crate) fn new<'t>(analyser: &'a Analyser, texts: impl Iterator<Item = &'t str>) -> Self {
        let mut sentences: HashMap<Term, BTreeSet<usize>> = HashMap::new();
        for (number, text) in texts.enumerate() {
            for token in analyser.tokens(text, Language::Fi) {
                for term in token.terms.iter() {
                    sentences.entry(term.clone()).or_default().insert(number);
                }
            }
        }
        Self { analyser, sentences }
    }

    /// Returns the sentences that have a base form of the query, or the query itself, as a term of one of the kinds.
    pub(crate) fn search(&self, query: &str, kinds: &[Kind]) -> BTreeSet<usize> {
        let tokens = self.analyser.tokens(query, Language::Fi);
        let asked = tokens.iter().flat_map(|token| token.terms.iter());
        let asked = asked.filter(|term| matches!(term.kind, Kind::Exact | Kind::Lemma));
        let wanted = asked.flat_map(|term| kinds.iter().map(|kind| Term { kind: *kind, text: term.text.clone() }));
        wanted.filter_map(|term| self.sentences.get(&term)).flatten().copied().collect()
    }
}
