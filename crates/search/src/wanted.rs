//! What an index has of a word that is asked for: the word, words it begins, words it may have been meant for.

use crate::bitmap::Bitmap;
use crate::class::Class;
use crate::fuzzy::Likeness;
use crate::question::{Asked, Keys, Role, add, add_word};
use crate::terms::{Terms, WORDS};
use crate::vocabulary::{bare, is_marked};
use crate::weights;
use lahituki_language::search::{Analyser, compound_parts};
use std::cmp::Reverse;
use std::collections::HashMap;

/// A term that visible documents have.
#[derive(Debug)]
pub(crate) struct Sought {
    pub(crate) term: String,
    /// What a match is worth.
    pub(crate) worth: f32,
    /// How many visible documents have it, one at least.
    pub(crate) count: usize,
}

/// A word as it is looked for.
#[derive(Debug)]
pub(crate) struct Wanted {
    /// What stands for the word.
    pub(crate) terms: Vec<Sought>,
    /// What stands for its parts, and what such a part counts for.
    pub(crate) parts: Vec<(Vec<Sought>, f32)>,
    pub(crate) role: Role,
    /// What words that it begins have in common, where it is unfinished.
    pub(crate) beginning: Option<String>,
}

/// Looks words up; holds what is needed for it.
pub(crate) struct Lookup<'a> {
    pub(crate) terms: &'a Terms,
    pub(crate) analyser: &'a Analyser,
    pub(crate) visible: &'a Bitmap,
    pub(crate) counts: &'a mut Vec<u8>,
    /// In how many visible documents a term is that was looked up.
    pub(crate) known: HashMap<String, usize>,
}

impl Lookup<'_> {
    /// Returns what to look for, for one word.
    pub(crate) fn wanted(&mut self, asked: &Asked) -> Wanted {
        let mut keys = asked.keys.clone();
        let mut parts = asked.parts.clone();
        let frequency =
            asked.keys.iter().filter(|(_, worth)| **worth > weights::ROOT).map(|(key, _)| self.frequency(key));
        let frequency = frequency.max().unwrap_or(0);
        self.add_compounds(asked, &mut keys, &mut parts);
        let beginning = self.add_beginnings(asked, &mut keys);
        if !asked.is_code && asked.role != Role::Small {
            self.add_unmarked(asked, &mut keys);
            if beginning.is_none() {
                self.add_slips(asked, frequency, &mut keys);
            }
        }
        let terms = self.sought(keys);
        let parts = parts.into_iter().map(|(keys, weight)| (self.sought(keys), weight)).collect();
        Wanted { terms, parts, role: asked.role, beginning }
    }

    /// Leaves out what no visible document has.
    fn sought(&mut self, keys: Keys) -> Vec<Sought> {
        let counted = keys.into_iter().map(|(term, worth)| Sought { count: self.frequency(&term), term, worth });
        counted.filter(|sought| sought.count > 0).collect()
    }

    /// In how many visible documents the term is.
    fn frequency(&mut self, term: &str) -> usize {
        if let Some(count) = self.known.get(term) {
            return *count;
        }
        let count = self.terms.count(term, self.visible);
        self.known.insert(term.to_owned(), count);
        count
    }

    /// In how many visible documents the word is, as whatever it is most often.
    fn frequency_of_word(&mut self, word: &str) -> usize {
        WORDS.iter().map(|class| self.frequency(&class.key(word))).max().unwrap_or(0)
    }

    /// Returns the most frequent, leaving out what no visible document has.
    fn frequent<'w>(
        &mut self,
        words: impl IntoIterator<Item = &'w str>,
        most: usize,
        frequency: fn(&mut Self, &str) -> usize,
    ) -> Vec<&'w str> {
        let counted = words.into_iter().map(|word| (frequency(self, word), word));
        let mut words: Vec<_> = counted.filter(|(count, _)| *count > 0).collect();
        words.sort_unstable_by_key(|(count, word)| (Reverse(*count), *word));
        words.truncate(most);
        words.into_iter().map(|(_, word)| word).collect()
    }

    /// Adds compounds that no dictionary parts but the words of the documents do, and the parts of such a one.
    fn add_compounds(&mut self, asked: &Asked, keys: &mut Keys, parts: &mut Vec<(Keys, f32)>) {
        let (terms, visible) = (self.terms, self.visible);
        let is_known =
            |word: &str| [Class::Lemma, Class::Exact].iter().any(|class| terms.has(&class.key(word), visible));
        for stem in asked.stems.iter().filter(|stem| stem.chars().count() >= weights::SHORTEST_STEM) {
            let around = self.frequent(terms.around(stem), weights::MOST_AROUND, Self::frequency);
            for compound in around.into_iter().map(bare) {
                if compound_parts(compound, is_known).is_some_and(|parts| parts.contains(stem)) {
                    add(keys, Class::Lemma, compound, weights::PART);
                }
            }
            for part in compound_parts(&asked.word, is_known).into_iter().flatten() {
                let mut keys = Keys::new();
                add(&mut keys, Class::Lemma, &part, 1.0);
                parts.push((keys, weights::OWN_PART));
            }
        }
    }

    /// Adds the words that an unfinished one begins; returns the beginning where there are any.
    fn add_beginnings(&mut self, asked: &Asked, keys: &mut Keys) -> Option<String> {
        if !asked.is_unfinished || asked.word.chars().count() < weights::SHORTEST_BEGINNING {
            return None;
        }
        let begun = self.frequent(self.terms.beginning(&asked.word), weights::MOST_BEGINNINGS, Self::frequency);
        for term in &begun {
            let known = keys.entry((*term).to_owned()).or_insert(weights::BEGINNING);
            *known = known.max(weights::BEGINNING);
        }
        (!begun.is_empty()).then(|| asked.word.clone())
    }

    /// Adds words that have marks where none were typed.
    fn add_unmarked(&mut self, asked: &Asked, keys: &mut Keys) {
        if asked.word.contains(is_marked) {
            return;
        }
        let letters = asked.word.chars().count();
        let words = self.terms.unmarked(&asked.word).into_iter().filter(|word| word.chars().count() == letters);
        for word in self.frequent(words, weights::MOST_LIKE, Self::frequency_of_word) {
            self.add_meant(asked, word, weights::UNMARKED, keys);
        }
    }

    /// Adds words that a misspelt one may have been meant for.
    fn add_slips(&mut self, asked: &Asked, frequency: usize, keys: &mut Keys) {
        let worth = match frequency {
            0 => weights::SLIP,
            1..=weights::RARE => weights::RARE_SLIP,
            _ => return,
        };
        let Some(likeness) = Likeness::of(&asked.word) else { return };
        let near = self.terms.near(&likeness, self.counts);
        for slips in 1..=2 {
            let words = near.iter().filter(|(_, by)| **by == slips).map(|(word, _)| *word);
            for word in self.frequent(words, weights::MOST_LIKE, Self::frequency_of_word) {
                self.add_meant(asked, word, worth / f32::from(slips), keys);
            }
        }
    }

    /// Adds a word that may have been meant, in any form.
    fn add_meant(&self, asked: &Asked, word: &str, worth: f32, keys: &mut Keys) {
        add(keys, Class::Exact, word, worth);
        add(keys, Class::Lemma, word, worth);
        add(keys, Class::Part, word, worth * weights::PART);
        for language in &asked.languages {
            for token in self.analyser.tokens(word, *language) {
                add_word(keys, &token, worth);
            }
        }
    }
}
