//! Which documents have each term, packed: the step to the next document, then the byte of both counts.

use crate::Damaged;
use crate::varint;

/// The documents of every term of a vocabulary.
#[derive(Debug, Default)]
pub(crate) struct Postings {
    /// Where the documents of each term begin, and after the last where they end.
    starts: Vec<u32>,
    packed: Vec<u8>,
}

impl Postings {
    /// Returns the documents that have the term, with the byte of both counts, in ascending order.
    #[inline]
    pub(crate) fn of(&self, term: u32) -> impl Iterator<Item = (u32, u8)> {
        let mut rest = self.bytes_of(term);
        let mut document = 0;
        std::iter::from_fn(move || {
            document += varint::read(&mut rest)?;
            let (tf, after) = rest.split_first()?;
            rest = after;
            Some((document, *tf))
        })
    }

    /// Returns the bytes of memory it takes.
    pub(crate) fn bytes(&self) -> usize {
        self.packed.capacity() + self.starts.capacity() * size_of::<u32>()
    }

    fn bytes_of(&self, term: u32) -> &[u8] {
        let at = term as usize;
        &self.packed[self.starts[at] as usize..self.starts[at + 1] as usize]
    }
}

/// Packs postings in two rounds over the same documents: [`Measuring`] tells the room that each term needs, and
/// [`Packing`] fills it.
#[derive(Debug)]
pub(crate) struct Measuring {
    sizes: Vec<u32>,
    last: Vec<u32>,
}

impl Measuring {
    pub(crate) fn new(terms: usize) -> Self {
        Self { sizes: vec![0; terms], last: vec![0; terms] }
    }

    /// Takes the term of a document into account; documents come in ascending order.
    pub(crate) fn add(&mut self, term: u32, document: u32) {
        let at = term as usize;
        self.sizes[at] += varint::length(document - self.last[at]) as u32 + 1;
        self.last[at] = document;
    }

    /// Makes the room.
    ///
    /// # Errors
    /// Where it would be more than 4 GB.
    pub(crate) fn packing(self) -> Result<Packing, Damaged> {
        let mut starts = Vec::with_capacity(self.sizes.len() + 1);
        let mut end = 0_u32;
        starts.push(end);
        for size in &self.sizes {
            end = end.checked_add(*size).ok_or(Damaged::TooLarge)?;
            starts.push(end);
        }
        let next = starts[..self.sizes.len()].to_vec();
        let last = vec![0; self.sizes.len()];
        Ok(Packing { postings: Postings { starts, packed: vec![0; end as usize] }, next, last })
    }
}

/// The second round.
#[derive(Debug)]
pub(crate) struct Packing {
    postings: Postings,
    next: Vec<u32>,
    last: Vec<u32>,
}

impl Packing {
    /// Writes the term of a document; the same as in the first round, in the same order.
    pub(crate) fn add(&mut self, term: u32, document: u32, tf: u8) {
        let at = term as usize;
        let mut place = self.next[at] as usize;
        let mut step = document - self.last[at];
        while step >= 0x80 {
            self.postings.packed[place] = step as u8 | 0x80;
            step >>= 7;
            place += 1;
        }
        self.postings.packed[place] = step as u8;
        self.postings.packed[place + 1] = tf;
        // The room ends below 4 GB.
        self.next[at] = (place + 2) as u32;
        self.last[at] = document;
    }

    pub(crate) fn finish(self) -> Postings {
        self.postings
    }
}
