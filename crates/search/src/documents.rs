//! The documents of the index by number: what they are, how long, and which of them are still there.

use crate::Id;
use crate::bitmap::Bitmap;
use std::collections::HashMap;

/// How many kinds of document there may be.
pub(crate) const KINDS: usize = 32;

/// How many words titles and whole documents of each kind have on the average.
pub(crate) type Usual = [[f32; 2]; KINDS];

/// How many words a document has: in the lower twelve bits all, in the others those of its title.
///
/// Above 2 048 words, where a few more make no difference, they are counted by thirty-two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Length(pub(crate) u16);

impl Length {
    const BITS: u32 = 12;
    const EXACT: usize = 1 << (Self::BITS - 1);
    const STEP: usize = 32;

    /// Counts beyond what fits are cut: 15 in the title, some 67 000 in all.
    pub(crate) fn new(title: usize, all: usize) -> Self {
        let cut = |words: usize, bits: u32| u16::try_from(words).unwrap_or(u16::MAX).min((1 << bits) - 1);
        let all = if all < Self::EXACT { all } else { Self::EXACT + (all - Self::EXACT) / Self::STEP };
        Self(cut(title, u16::BITS - Self::BITS) << Self::BITS | cut(all, Self::BITS))
    }

    /// Returns the words of the title and all words.
    #[inline]
    fn words(self) -> [u32; 2] {
        let all = usize::from(self.0 & ((1 << Self::BITS) - 1));
        let all = if all < Self::EXACT { all } else { Self::EXACT + (all - Self::EXACT) * Self::STEP };
        // At most 67 552.
        [u32::from(self.0 >> Self::BITS), all as u32]
    }
}

/// Every document that was ever put; a number is never given twice.
#[derive(Debug, Default)]
pub(crate) struct Documents {
    ids: Vec<Id>,
    kinds: Vec<u8>,
    lengths: Vec<u16>,
    /// How many documents the base has; their ids ascend.
    base: usize,
    /// The numbers of those that came later.
    fresh: HashMap<Id, u32>,
    live: Bitmap,
    of_kind: [Bitmap; KINDS],
}

impl Documents {
    /// Adds a document, one of the base; its id must be above all others and its kind below [`KINDS`].
    pub(crate) fn push_base(&mut self, id: Id, kind: u8, length: u16) {
        self.push(id, kind, length);
        self.base = self.ids.len();
    }

    /// Adds a document after the base in place of the one with the same id, and returns its number.
    pub(crate) fn put(&mut self, id: Id, kind: u8, length: u16) -> u32 {
        self.remove(id);
        let number = self.push(id, kind, length);
        self.fresh.insert(id, number);
        number
    }

    /// Takes a document out; says whether it was there.
    pub(crate) fn remove(&mut self, id: Id) -> bool {
        let Some(number) = self.number(id) else { return false };
        self.live.remove(number);
        self.of_kind[usize::from(self.kinds[number as usize])].remove(number);
        self.fresh.remove(&id);
        true
    }

    /// Returns how many documents there are.
    pub(crate) fn len(&self) -> usize {
        self.live.len()
    }

    /// Returns how many numbers were given since the base.
    pub(crate) fn fresh(&self) -> usize {
        self.ids.len() - self.base
    }

    /// Returns how many numbers were given.
    pub(crate) fn numbers(&self) -> usize {
        self.ids.len()
    }

    pub(crate) fn live(&self) -> &Bitmap {
        &self.live
    }

    /// Returns the documents of the kinds whose bits are set.
    pub(crate) fn of_kinds(&self, kinds: u32) -> Bitmap {
        let mut all = Bitmap::default();
        for (kind, documents) in self.of_kind.iter().enumerate() {
            if kinds >> kind & 1 == 1 {
                all.unite(documents);
            }
        }
        all
    }

    pub(crate) fn id(&self, number: u32) -> Id {
        self.ids[number as usize]
    }

    pub(crate) fn kind(&self, number: u32) -> u8 {
        self.kinds[number as usize]
    }

    /// Returns how many words the title and the whole document have, as multiples of what is usual for its kind.
    #[inline]
    pub(crate) fn relative_length(&self, number: u32, usual: &Usual) -> [f32; 2] {
        let at = number as usize;
        let [title, all] = Length(self.lengths[at]).words();
        let [usual_title, usual_all] = usual[usize::from(self.kinds[at])];
        [title as f32 / usual_title, all.max(1) as f32 / usual_all]
    }

    /// Returns how many words the titles and the whole documents of each kind have on the average, one at least; only of
    /// those that are visible.
    pub(crate) fn usual_lengths(&self, visible: &Bitmap) -> Usual {
        let mut sums = [[0_u64; 3]; KINDS];
        for number in visible.iter() {
            let at = number as usize;
            let [title, all] = Length(self.lengths[at]).words();
            let sum = &mut sums[usize::from(self.kinds[at])];
            *sum = [sum[0] + 1, sum[1] + u64::from(title), sum[2] + u64::from(all)];
        }
        sums.map(|[count, title, all]| [title, all].map(|words| (words as f64 / count.max(1) as f64).max(1.0) as f32))
    }

    /// Returns the bytes of memory it takes.
    pub(crate) fn bytes(&self) -> usize {
        let row = size_of::<Id>() + size_of::<u8>() + size_of::<u16>();
        let fresh = self.fresh.capacity() * (size_of::<Id>() + size_of::<u32>());
        let bitmaps: usize = self.of_kind.iter().chain([&self.live]).map(Bitmap::bytes).sum();
        self.ids.capacity() * row + fresh + bitmaps
    }

    fn push(&mut self, id: Id, kind: u8, length: u16) -> u32 {
        // Sixteen bytes for each of 4 billion ids do not fit into the memory of any machine we run on.
        let number = self.ids.len() as u32;
        self.ids.push(id);
        self.kinds.push(kind);
        self.lengths.push(length);
        self.live.insert(number);
        self.of_kind[usize::from(kind)].insert(number);
        number
    }

    fn number(&self, id: Id) -> Option<u32> {
        let of_base = || self.ids[..self.base].binary_search(&id).ok().map(|at| at as u32);
        let number = self.fresh.get(&id).copied().or_else(of_base)?;
        self.live.contains(number).then_some(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_counted_less_closely_but_in_order() {
        let all = |words| Length::new(3, words).words();
        let kept = [0, 7, 2047, 2048, 2079, 2080, 20_010].map(|words| all(words)[1]);
        assert_eq!(kept, [0, 7, 2047, 2048, 2048, 2080, 20_000]);
        assert_eq!(Length::new(99, usize::MAX).words(), [15, 67_552]);
    }
}
