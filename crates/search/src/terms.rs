//! The terms of all documents: the packed base, and what came after it, answering as one.

use crate::bitmap::Bitmap;
use crate::class::Class;
use crate::fresh::Fresh;
use crate::fuzzy::{Likeness, Trigrams};
use crate::postings::Postings;
use crate::vocabulary::{Vocabulary, bare, begins_unmarked, is_marked};
use std::collections::{BTreeMap, BTreeSet};

/// Classes of terms that are words.
pub(crate) const WORDS: [Class; 3] = [Class::Lemma, Class::Exact, Class::Part];

/// The terms, which documents have them, and ways to find terms like others.
#[derive(Debug, Default)]
pub(crate) struct Terms {
    pub(crate) vocabulary: Vocabulary,
    pub(crate) postings: Postings,
    pub(crate) trigrams: Trigrams,
    pub(crate) fresh: Fresh,
}

impl Terms {
    /// Takes the documents among some that have the term, with the byte of both counts, in ascending order.
    #[inline]
    pub(crate) fn each(&self, term: &str, among: &Bitmap, mut take: impl FnMut(u32, u8)) {
        let base = self.vocabulary.find(term).into_iter().flat_map(|number| self.postings.of(number));
        for (document, tf) in base.chain(self.fresh.of(term).iter().copied()) {
            if among.contains(document) {
                take(document, tf);
            }
        }
    }

    /// Returns how many of some documents have the term.
    pub(crate) fn count(&self, term: &str, among: &Bitmap) -> usize {
        let mut count = 0;
        self.each(term, among, |_, _| count += 1);
        count
    }

    /// Whether any of some documents has the term.
    pub(crate) fn has(&self, term: &str, among: &Bitmap) -> bool {
        let base = self.vocabulary.find(term).into_iter().flat_map(|number| self.postings.of(number));
        base.chain(self.fresh.of(term).iter().copied()).any(|(document, _)| among.contains(document))
    }

    /// Returns the terms whose text begins so, in order.
    pub(crate) fn starting_with<'a>(&'a self, start: &str) -> BTreeSet<&'a str> {
        let base = self.vocabulary.starting_with(start).map(|number| self.vocabulary.text(number));
        base.chain(self.fresh.starting_with(start)).collect()
    }

    /// Returns the words and codes that begin so, whole terms.
    pub(crate) fn beginning<'a>(&'a self, start: &str) -> Vec<&'a str> {
        let classes = [Class::Exact, Class::Lemma, Class::Code].into_iter();
        classes.flat_map(|class| self.starting_with(&class.key(start))).collect()
    }

    /// Returns the base forms that begin or end so and are longer, whole terms.
    pub(crate) fn around<'a>(&'a self, stem: &str) -> BTreeSet<&'a str> {
        let begin = self.starting_with(&Class::Lemma.key(stem));
        let fresh = self.fresh.starting_with(Class::Lemma.start()).filter(|term| term.ends_with(stem));
        let all = begin.into_iter().chain(self.vocabulary.ending_with(stem)).chain(fresh);
        all.filter(|term| bare(term).len() > stem.len()).collect()
    }

    /// Returns the words that are a slip or two away, and how many.
    pub(crate) fn near<'a>(&'a self, asked: &Likeness, counts: &mut Vec<u8>) -> BTreeMap<&'a str, u8> {
        let base = self.trigrams.near(asked, &self.vocabulary, counts);
        let fresh = self.fresh_words().filter_map(|word| Some((word, asked.slips_to(word)?)));
        base.into_iter().chain(fresh).collect()
    }

    /// Returns the words that have marks and without them begin so.
    pub(crate) fn unmarked<'a>(&'a self, start: &str) -> BTreeSet<&'a str> {
        let is_meant = |word: &&str| word.contains(is_marked) && begins_unmarked(word, start);
        self.vocabulary.unmarked(start).chain(self.fresh_words().filter(is_meant)).collect()
    }

    /// Returns the bytes of memory it takes.
    pub(crate) fn bytes(&self) -> usize {
        self.vocabulary.bytes() + self.postings.bytes() + self.trigrams.bytes() + self.fresh.bytes()
    }

    /// The words that came after the base; most of them are in the base too, but they are few.
    fn fresh_words(&self) -> impl Iterator<Item = &str> {
        WORDS.iter().flat_map(|class| self.fresh.starting_with(class.start())).map(bare)
    }
}
