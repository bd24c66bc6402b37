//! Ranking the documents that have what is asked for.
//!
//! A word's score in a document is the best of all terms that stand for it; the scores of words add up, and what lacks
//! words loses some.

use crate::Id;
use crate::bitmap::Bitmap;
use crate::document::Tf;
use crate::documents::KINDS;
use crate::index::Index;
use crate::marks::Meant;
use crate::question::{Keys, Question};
use crate::wanted::{Lookup, Wanted};
use crate::weights;
use lahituki_language::search::Analyser;
use std::cmp::Ordering;
use std::mem;

/// What was found.
#[derive(Debug, Clone, Default)]
pub struct Found {
    /// The best documents of each kind, the best of all first; equal ones in the order of their ids.
    pub hits: Vec<Hit>,
    /// What the words of the question were taken for, for [`marks`](crate::marks).
    pub meant: Meant,
}

/// A document that was found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hit {
    /// Its id.
    pub id: Id,
    /// Its kind.
    pub kind: u8,
    /// How well it matches; only comparable with others of the same answer.
    pub score: f32,
    /// How much of the question it has: 1 is all, and rare words count for more.
    pub coverage: f32,
}

/// Room for working out an answer, to be used again for the next one.
#[derive(Debug, Default)]
pub struct Scratch {
    postings: Vec<(u32, u8)>,
    counts: Vec<u8>,
    /// For each document the sum of its words' scores, how much of the question it has, and both for one word or part.
    sums: Vec<Sum>,
    /// The documents with a score, those that have something of the present word, and of the present unit.
    touched: Vec<u32>,
    of_word: Vec<u32>,
    here: Vec<u32>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Sum {
    score: f32,
    covered: f32,
    best: f32,
    has: f32,
}

impl Index {
    /// Finds the best documents of each kind.
    pub fn find(&self, question: &Question, analyser: &Analyser, scratch: &mut Scratch) -> Found {
        let mut visible = self.documents.live().clone();
        if let Some(within) = &question.within {
            visible.intersect(within);
        }
        let mut fitting = visible.clone();
        fitting.intersect(&self.documents.of_kinds(question.kinds));
        for tag in &question.tags {
            fitting.intersect(&self.with_any(&[tag]));
        }
        let Scratch { postings, counts, .. } = scratch;
        let mut lookup = Lookup { terms: &self.terms, analyser, visible: &visible, found: postings, counts };
        let wanted: Vec<Wanted> = question.words.iter().map(|asked| lookup.wanted(asked)).collect();
        let mut ranking = Ranking::new(self, &visible, &fitting, scratch);
        let meant = ranking.add_words(&wanted);
        Found { hits: ranking.best(question), meant }
    }
}

/// How much it says that a document has a word: the more, the fewer have it.
#[derive(Debug, Clone, Copy)]
struct Rarity {
    of_word: f32,
    /// The most for a term that only stands for the word, such as a compound with it: that few documents have the
    /// compound makes it no better a match. Of an unknown word nothing is known, so there is no such limit.
    most_of_others: f32,
}

/// One answer being worked out.
struct Ranking<'a> {
    index: &'a Index,
    visible: &'a Bitmap,
    fitting: &'a Bitmap,
    scratch: &'a mut Scratch,
    /// How many words titles and documents of each kind have.
    usual: [[f32; 2]; KINDS],
    /// How many documents may be known of.
    count: f32,
    /// What a document with all words would have.
    whole: f32,
}

impl<'a> Ranking<'a> {
    fn new(index: &'a Index, visible: &'a Bitmap, fitting: &'a Bitmap, scratch: &'a mut Scratch) -> Self {
        let numbers = index.documents.numbers();
        if scratch.sums.len() < numbers {
            scratch.sums.resize(numbers, Sum::default());
        }
        let usual = index.documents.usual_lengths(visible);
        Self { index, visible, fitting, scratch, usual, count: visible.len() as f32, whole: 0.0 }
    }

    /// Scores all words; returns what they were taken for.
    fn add_words(&mut self, words: &[Wanted]) -> Meant {
        let mut meant = Meant::default();
        for word in words {
            let rarity = self.rarity(&word.keys);
            let (share, weight) = if word.is_joined { (0.0, weights::JOINED) } else { (rarity.of_word, 1.0) };
            self.whole += share;
            self.add_unit(&word.keys, rarity, weight, 1.0);
            for (keys, weight) in &word.parts {
                let rarity = self.rarity(keys);
                self.add_unit(keys, rarity, *weight, weights::PART_COVERS);
            }
            self.close_word(share);
            meant.add(word);
        }
        meant
    }

    /// Returns how rare a word is by the surest of its terms that any document has; the most frequent of them counts.
    fn rarity(&mut self, keys: &Keys) -> Rarity {
        let mut surest = (0.0, 0);
        for (key, worth) in keys {
            self.index.terms.read(key, self.visible, &mut self.scratch.postings);
            let count = self.scratch.postings.len();
            if count > 0 && (*worth, count) > surest {
                surest = (*worth, count);
            }
        }
        let of_word = self.of_count(surest.1);
        Rarity { of_word, most_of_others: if surest.0 < 1.0 { f32::INFINITY } else { of_word } }
    }

    /// Returns how rare a term is that so many documents have.
    fn of_count(&self, documents: usize) -> f32 {
        let documents = documents as f32;
        (1.0 + (self.count - documents + 0.5) / (documents + 0.5)).ln()
    }

    /// Adds to each document the best score that a term gives it.
    fn add_unit(&mut self, keys: &Keys, rarity: Rarity, weight: f32, covers: f32) {
        let (index, fitting) = (self.index, self.fitting);
        for (key, worth) in keys {
            index.terms.read(key, self.visible, &mut self.scratch.postings);
            let own = self.of_count(self.scratch.postings.len());
            let factor = worth * if *worth < 1.0 { own.min(rarity.most_of_others) } else { own };
            let Scratch { postings, sums, here, .. } = &mut *self.scratch;
            for (document, tf) in postings.iter().filter(|(document, _)| fitting.contains(*document)) {
                let score = factor * saturated(*tf, index.documents.relative_length(*document, &self.usual));
                let sum = &mut sums[*document as usize];
                if sum.best == 0.0 {
                    here.push(*document);
                }
                sum.best = sum.best.max(score);
            }
        }
        let Scratch { sums, here, of_word, touched, .. } = &mut *self.scratch;
        for document in here.drain(..) {
            let sum = &mut sums[document as usize];
            if sum.score == 0.0 {
                touched.push(document);
            }
            if sum.has == 0.0 {
                of_word.push(document);
            }
            sum.score += weight * mem::take(&mut sum.best);
            sum.has = sum.has.max(covers);
        }
    }

    /// Adds to each document how much of a word it has.
    fn close_word(&mut self, share: f32) {
        let Scratch { sums, of_word, .. } = &mut *self.scratch;
        for document in of_word.drain(..) {
            let sum = &mut sums[document as usize];
            sum.covered += share * mem::take(&mut sum.has);
        }
    }

    /// Returns the best of each kind and leaves the scratch clean.
    fn best(self, question: &Question) -> Vec<Hit> {
        let documents = &self.index.documents;
        let boosts: Vec<(Bitmap, f32)> =
            question.boosts.iter().map(|(tag, factor)| (self.index.with_any(&[tag]), *factor)).collect();
        let Scratch { sums, touched, .. } = self.scratch;
        let mut of_kind: [Vec<Hit>; KINDS] = Default::default();
        for document in touched.drain(..) {
            let sum = mem::take(&mut sums[document as usize]);
            let coverage = if self.whole > 0.0 { (sum.covered / self.whole).min(1.0) } else { 1.0 };
            let boost: f32 = boosts.iter().filter(|(with, _)| with.contains(document)).map(|(_, by)| by).product();
            let kind = documents.kind(document);
            let score = sum.score * coverage.powf(weights::COVERAGE) * boost;
            of_kind[usize::from(kind)].push(Hit { id: documents.id(document), kind, score, coverage });
        }
        let mut hits: Vec<Hit> = of_kind.into_iter().flat_map(|hits| first(hits, question.limit)).collect();
        hits.sort_unstable_by(better);
        hits
    }
}

/// What the counts of a term are worth: more by less each time, and less in a long title or document.
#[inline]
fn saturated(tf: u8, [title_length, length]: [f32; 2]) -> f32 {
    let Tf { title, body } = Tf::unpacked(tf);
    let within = |count: u8, taken: f32, length: f32| f32::from(count) / (1.0 - taken + taken * length);
    let title = within(title, weights::TITLE_LENGTH, title_length);
    let count = weights::TITLE * title + within(body, weights::LENGTH, length);
    count * (1.0 + weights::SATURATION) / (count + weights::SATURATION)
}

/// Returns the best hits, in no order.
fn first(mut hits: Vec<Hit>, limit: usize) -> Vec<Hit> {
    if hits.len() > limit {
        hits.select_nth_unstable_by(limit, better);
        hits.truncate(limit);
    }
    hits
}

fn better(one: &Hit, other: &Hit) -> Ordering {
    other.score.total_cmp(&one.score).then(one.id.cmp(&other.id))
}
