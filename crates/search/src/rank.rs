//! Scoring documents by the words that are asked for.
//!
//! A word's score in a document is the best of all terms that stand for it; the scores of words add up, and what lacks
//! words loses some.

use crate::bitmap::Bitmap;
use crate::document::Tf;
use crate::documents::Usual;
use crate::index::Index;
use crate::question::Role;
use crate::wanted::{Sought, Wanted};
use crate::weights;
use std::mem;

/// A document with its score, and how much of the question it has.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ranked {
    pub(crate) document: u32,
    pub(crate) score: f32,
    pub(crate) coverage: f32,
}

/// Room for working out an answer, to be used again for the next one.
#[derive(Debug, Default)]
pub struct Scratch {
    /// For each word of the vocabulary how much it is like an asked one.
    pub(crate) counts: Vec<u8>,
    /// How long documents are, of which index, and which of its documents were visible; it takes longest to work out.
    usual: Option<(u64, Bitmap, Usual)>,
    /// For each document the sum of its words' scores, how much of the question it has, and both for one word or part.
    sums: Vec<Sum>,
    /// The documents with a score, those that have something of the present word, and of the present unit.
    touched: Vec<u32>,
    of_word: Vec<u32>,
    here: Vec<u32>,
}

impl Scratch {
    fn usual_lengths(&mut self, index: &Index, visible: &Bitmap) -> Usual {
        if let Some((serial, of, usual)) = &self.usual
            && (*serial, of) == (index.serial, visible)
        {
            return *usual;
        }
        let usual = index.documents.usual_lengths(visible);
        self.usual = Some((index.serial, visible.clone(), usual));
        usual
    }
}

#[derive(Debug, Clone, Copy, Default)]
struct Sum {
    score: f32,
    covered: f32,
    best: f32,
    has: f32,
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
pub(crate) struct Ranking<'a> {
    index: &'a Index,
    fitting: &'a Bitmap,
    scratch: &'a mut Scratch,
    /// How many words titles and documents of each kind have.
    usual: Usual,
    /// How many documents may be known of.
    count: f32,
    /// What a document with all words would have.
    whole: f32,
}

impl<'a> Ranking<'a> {
    pub(crate) fn new(index: &'a Index, visible: &'a Bitmap, fitting: &'a Bitmap, scratch: &'a mut Scratch) -> Self {
        let numbers = index.documents.numbers();
        if scratch.sums.len() < numbers {
            scratch.sums.resize(numbers, Sum::default());
        }
        let usual = scratch.usual_lengths(index, visible);
        Self { index, fitting, scratch, usual, count: visible.len() as f32, whole: 0.0 }
    }

    /// Scores a word.
    pub(crate) fn add_word(&mut self, word: &Wanted) {
        let rarity = self.rarity(&word.terms);
        let (share, weight) = match word.role {
            Role::Subject => (rarity.of_word, 1.0),
            Role::Small => (0.0, weights::SMALL),
            Role::Joined => (0.0, weights::JOINED),
        };
        self.whole += share;
        self.add_unit(&word.terms, rarity, weight, 1.0);
        for (terms, weight) in &word.parts {
            self.add_unit(terms, self.rarity(terms), *weight, weights::PART_COVERS);
        }
        self.close_word(share);
    }

    /// Returns the documents that have something of the question, in no order, and leaves the scratch clean.
    pub(crate) fn finish(self) -> Vec<Ranked> {
        let Scratch { sums, touched, .. } = self.scratch;
        let ranked = touched.drain(..).map(|document| {
            let sum = mem::take(&mut sums[document as usize]);
            let coverage = if self.whole > 0.0 { (sum.covered / self.whole).min(1.0) } else { 1.0 };
            Ranked { document, score: sum.score * coverage.sqrt(), coverage }
        });
        ranked.collect()
    }

    /// Returns how rare a word is by the surest of its terms; the most frequent of them counts.
    fn rarity(&self, terms: &[Sought]) -> Rarity {
        let surest = terms.iter().map(|sought| (sought.worth, sought.count));
        let (worth, count) = surest.fold((0.0, 0), |one, other| if other > one { other } else { one });
        let of_word = self.of_count(count);
        Rarity { of_word, most_of_others: if worth < 1.0 { f32::INFINITY } else { of_word } }
    }

    /// Returns how rare a term is that so many documents have.
    fn of_count(&self, documents: usize) -> f32 {
        let documents = documents as f32;
        (1.0 + (self.count - documents + 0.5) / (documents + 0.5)).ln()
    }

    /// Adds to each document the best score that a term gives it.
    fn add_unit(&mut self, terms: &[Sought], rarity: Rarity, weight: f32, covers: f32) {
        let (index, fitting) = (self.index, self.fitting);
        for Sought { term, worth, count } in terms {
            let own = self.of_count(*count);
            let factor = worth * if *worth < 1.0 { own.min(rarity.most_of_others) } else { own };
            let Scratch { sums, here, .. } = &mut *self.scratch;
            index.terms.each(term, fitting, |document, tf| {
                let score = factor * saturated(tf, index.documents.relative_length(document, &self.usual));
                let sum = &mut sums[document as usize];
                if sum.best == 0.0 {
                    here.push(document);
                }
                sum.best = sum.best.max(score);
            });
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
}

/// What the counts of a term are worth: more by less each time, and less in a long title or document.
///
/// A text that is four times as long as is usual has a word twice as often without being more about it.
#[inline]
fn saturated(tf: u8, [title_length, length]: [f32; 2]) -> f32 {
    let Tf { title, body } = Tf::unpacked(tf);
    let title_length = 1.0 - weights::TITLE_LENGTH + weights::TITLE_LENGTH * title_length;
    let in_title = if title == 0 { 0.0 } else { weights::TITLE * f32::from(title) / title_length };
    let in_body = if body == 0 { 0.0 } else { f32::from(body) / length.sqrt() };
    let count = in_title + in_body;
    count * (1.0 + weights::SATURATION) / (count + weights::SATURATION)
}
