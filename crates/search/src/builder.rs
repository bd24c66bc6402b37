//! Packing everything that a store keeps into an index.

use crate::blob::{TermId, decode};
use crate::documents::{Documents, KINDS};
use crate::fuzzy::Trigrams;
use crate::index::Index;
use crate::numbers::Numbers;
use crate::postings::{Measuring, Postings};
use crate::terms::Terms;
use crate::vocabulary::Vocabulary;
use crate::{Damaged, Id};
use std::ops::Range;

/// Takes first the terms in the order of their texts, then the documents in any order.
#[derive(Debug, Default)]
pub struct Builder {
    vocabulary: Vocabulary,
    numbers: Numbers,
    documents: Vec<Row>,
    blobs: Vec<u8>,
}

#[derive(Debug)]
struct Row {
    id: Id,
    kind: u8,
    length: u16,
    blob: Range<usize>,
}

impl Builder {
    /// Makes a builder of an empty index.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a term with the number that documents name it by.
    ///
    /// # Errors
    /// Where its text is not after the one before or its number was given already.
    pub fn term(&mut self, id: TermId, text: &str) -> Result<(), Damaged> {
        // There are fewer terms than bytes of their texts, whose count fits.
        let place = self.vocabulary.len() as u32;
        if self.vocabulary.push(text) && self.numbers.insert(id, place) { Ok(()) } else { Err(Damaged::Terms) }
    }

    /// Adds a document: what [`gather`](crate::gather) says of it, its terms [`encode`](crate::encode)d.
    pub fn document(&mut self, id: Id, kind: u8, length: u16, blob: &[u8]) {
        let start = self.blobs.len();
        self.blobs.extend_from_slice(blob);
        self.documents.push(Row { id, kind, length, blob: start..self.blobs.len() });
    }

    /// Packs the index.
    ///
    /// # Errors
    /// Where a document is damaged or names a term that was not added.
    pub fn finish(mut self) -> Result<Index, Damaged> {
        self.documents.sort_unstable_by_key(|row| row.id);
        let is_sound = self.documents.is_sorted_by(|one, next| one.id < next.id)
            && self.documents.iter().all(|row| usize::from(row.kind) < KINDS);
        if !is_sound {
            return Err(Damaged::Document);
        }
        let postings = self.postings()?;
        let mut documents = Documents::default();
        for row in &self.documents {
            documents.push_base(row.id, row.kind, row.length);
        }
        let Builder { mut vocabulary, numbers, .. } = self;
        vocabulary.finish();
        let trigrams = Trigrams::of(&vocabulary);
        Ok(Index::new(Terms { vocabulary, postings, trigrams, ..Terms::default() }, numbers, documents))
    }

    fn postings(&self) -> Result<Postings, Damaged> {
        let mut measuring = Measuring::new(self.vocabulary.len());
        self.each_posting(|term, document, _| measuring.add(term, document))?;
        let mut packing = measuring.packing()?;
        self.each_posting(|term, document, tf| packing.add(term, document, tf))?;
        Ok(packing.finish())
    }

    fn each_posting(&self, mut take: impl FnMut(u32, u32, u8)) -> Result<(), Damaged> {
        for (document, row) in (0..).zip(&self.documents) {
            for term in decode(&self.blobs[row.blob.clone()]) {
                let (id, tf) = term?;
                let term = self.numbers.get(id).ok_or(Damaged::MissingTerm)?;
                take(term, document, tf.packed());
            }
        }
        Ok(())
    }
}
