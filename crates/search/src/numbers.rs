//! Which place in the vocabulary the store's number of a term has.

use crate::blob::TermId;

/// How many neighbouring numbers share a page.
const PAGE: usize = 4096;

/// Stands for a number that no term has.
const NONE: u32 = u32::MAX;

/// A table that has room only where there are numbers: they grow for ever, and old ones fall out of use together.
#[derive(Debug, Default)]
pub(crate) struct Numbers {
    pages: Vec<Option<Box<[u32]>>>,
}

impl Numbers {
    /// Remembers the place of a number; says whether it had none yet.
    pub(crate) fn insert(&mut self, TermId(id): TermId, place: u32) -> bool {
        let page = id as usize / PAGE;
        if page >= self.pages.len() {
            self.pages.resize(page + 1, None);
        }
        let page = self.pages[page].get_or_insert_with(|| vec![NONE; PAGE].into_boxed_slice());
        std::mem::replace(&mut page[id as usize % PAGE], place) == NONE
    }

    /// Returns the place of a number.
    #[inline]
    pub(crate) fn get(&self, TermId(id): TermId) -> Option<u32> {
        let page = self.pages.get(id as usize / PAGE)?.as_ref()?;
        Some(page[id as usize % PAGE]).filter(|place| *place != NONE)
    }

    /// Returns the bytes of memory it takes.
    pub(crate) fn bytes(&self) -> usize {
        let held = self.pages.iter().flatten().count() * PAGE * size_of::<u32>();
        self.pages.capacity() * size_of::<Option<Box<[u32]>>>() + held
    }
}
