//! The index: a packed base, the documents that came after it, and questions to both.

use crate::bitmap::Bitmap;
use crate::blob::{TermId, decode};
use crate::class::Class;
use crate::documents::{Documents, KINDS};
use crate::numbers::Numbers;
use crate::terms::Terms;
use crate::vocabulary::bare;
use crate::{Damaged, Id};

/// Finds documents by their words.
#[derive(Debug, Default)]
pub struct Index {
    pub(crate) terms: Terms,
    pub(crate) documents: Documents,
    /// The terms of the base by the numbers that the store gave them.
    numbers: Numbers,
}

impl Index {
    pub(crate) fn new(terms: Terms, numbers: Numbers, documents: Documents) -> Self {
        Self { terms, documents, numbers }
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
        let mut found = Vec::new();
        for tag in tags {
            self.terms.read(&Class::Tag.key(tag.as_ref()), self.documents.live(), &mut found);
            found.iter().for_each(|(document, _)| documents.insert(*document));
        }
        documents
    }

    /// Returns the ids of the documents that have the tag, in ascending order.
    pub fn tagged(&self, tag: &str) -> Vec<Id> {
        let mut found = Vec::new();
        self.terms.read(&Class::Tag.key(tag), self.documents.live(), &mut found);
        let mut ids: Vec<Id> = found.into_iter().map(|(document, _)| self.documents.id(document)).collect();
        ids.sort_unstable();
        ids
    }
}
