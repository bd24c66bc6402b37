//! The index: a packed base, the documents that came after it, and questions to both.

use crate::bitmap::Bitmap;
use crate::blob::{TermId, decode};
use crate::class::Class;
use crate::documents::{Documents, KINDS};
use crate::numbers::Numbers;
use crate::terms::Terms;
use crate::vocabulary::bare;
use crate::{Damaged, Id};
use std::sync::atomic::{AtomicU64, Ordering};

/// Finds documents by their words.
#[derive(Debug)]
pub struct Index {
    pub(crate) terms: Terms,
    pub(crate) documents: Documents,
    /// The terms of the base by the numbers that the store gave them.
    numbers: Numbers,
    /// No other index of the process has the same.
    pub(crate) serial: u64,
}

/// The serial of the next index.
static NEXT_SERIAL: AtomicU64 = AtomicU64::new(0);

impl Default for Index {
    fn default() -> Self {
        Self::new(Terms::default(), Numbers::default(), Documents::default())
    }
}

impl Index {
    pub(crate) fn new(terms: Terms, numbers: Numbers, documents: Documents) -> Self {
        Self { terms, documents, numbers, serial: NEXT_SERIAL.fetch_add(1, Ordering::Relaxed) }
    }

    /// Takes a new document, or a new state of one.
    ///
    /// `text_of` tells the texts of terms that are younger than the base.
    ///
    /// # Errors
    /// Where the document is damaged or a term has no text; then nothing is changed.
    pub fn put(
        &mut self,
        id: Id,
        kind: u8,
        length: u16,
        blob: &[u8],
        text_of: &mut dyn FnMut(TermId) -> Option<String>,
    ) -> Result<(), Damaged> {
        if usize::from(kind) >= KINDS {
            return Err(Damaged::Document);
        }
        let mut terms = Vec::new();
        for term in decode(blob) {
            let (id, tf) = term?;
            let known = self.numbers.get(id).map(|number| self.terms.vocabulary.text(number).to_owned());
            terms.push((known.or_else(|| text_of(id)).ok_or(Damaged::MissingTerm)?, tf));
        }
        let number = self.documents.put(id, kind, length);
        for (term, tf) in terms {
            self.terms.fresh.add(term, number, tf.packed());
        }
        Ok(())
    }

    /// Takes a document out; says whether it was there.
    pub fn remove(&mut self, id: Id) -> bool {
        self.documents.remove(id)
    }

    /// Returns how many documents there are.
    pub fn len(&self) -> usize {
        self.documents.len()
    }

    /// Whether there is no document.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns how many documents were put since the base was packed; many of them make answers slower.
    pub fn fresh(&self) -> usize {
        self.documents.fresh()
    }

    /// Returns about how many bytes of memory it takes.
    pub fn bytes(&self) -> usize {
        self.terms.bytes() + self.documents.bytes() + self.numbers.bytes()
    }

    /// Returns the tags that begin so and that a document has, in order.
    pub fn tags(&self, start: &str) -> Vec<&str> {
        let terms = self.terms.starting_with(&Class::Tag.key(start)).into_iter();
        terms.filter(|term| self.terms.has(term, self.documents.live())).map(bare).collect()
    }

    /// Returns the documents that have at least one of the tags.
    pub fn with_any<Tag: AsRef<str>>(&self, tags: &[Tag]) -> Bitmap {
        let mut documents = Bitmap::default();
        for tag in tags {
            let tag = Class::Tag.key(tag.as_ref());
            self.terms.each(&tag, self.documents.live(), |document, _| documents.insert(document));
        }
        documents
    }

    /// Returns the ids of the documents that have the tag, in ascending order.
    pub fn tagged(&self, tag: &str) -> Vec<Id> {
        let mut ids: Vec<Id> = self.with_any(&[tag]).iter().map(|document| self.documents.id(document)).collect();
        ids.sort_unstable();
        ids
    }
}
