//! The terms of documents that came after the base was packed.

use std::collections::BTreeMap;

/// The documents of each term, in ascending order, with the byte of both counts.
#[derive(Debug, Default)]
pub(crate) struct Fresh {
    postings: BTreeMap<String, Vec<(u32, u8)>>,
}

impl Fresh {
    /// Adds the term of a document, whose number is above all others.
    pub(crate) fn add(&mut self, term: String, document: u32, tf: u8) {
        self.postings.entry(term).or_default().push((document, tf));
    }

    /// Returns the documents that have the term.
    pub(crate) fn of(&self, term: &str) -> &[(u32, u8)] {
        self.postings.get(term).map_or(&[], Vec::as_slice)
    }

    /// Returns the terms whose text begins so, in order.
    pub(crate) fn starting_with<'a>(&'a self, start: &str) -> impl Iterator<Item = &'a str> {
        let from = self.postings.range::<str, _>((std::ops::Bound::Included(start), std::ops::Bound::Unbounded));
        from.map(|(term, _)| term.as_str()).take_while(move |term| term.starts_with(start))
    }

    /// Returns about how many bytes of memory it takes.
    pub(crate) fn bytes(&self) -> usize {
        let row = size_of::<String>() + size_of::<Vec<(u32, u8)>>();
        let held = |(term, documents): (&String, &Vec<(u32, u8)>)| term.capacity() + documents.capacity() * 8;
        self.postings.iter().map(|entry| row + held(entry)).sum()
    }
}
