//! Chance that repeats: everything a seed decides comes from here.

use lahituki_domain::Ids;
use uuid::Uuid;

/// A stream of numbers that a seed determines (SplitMix64).
#[derive(Debug, Clone)]
pub(crate) struct Rng {
    state: u64,
}

impl Rng {
    /// Returns the stream of a seed.
    pub(crate) fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    /// Returns a stream of its own, so that what one part draws does not shift what another draws.
    pub(crate) fn fork(&mut self) -> Self {
        Self::new(self.next())
    }

    /// Returns the next number.
    pub(crate) fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Returns a number below `n`, which is over 0.
    pub(crate) fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }

    /// Returns a number from `from` to `to`, both included.
    pub(crate) fn between(&mut self, from: i64, to: i64) -> i64 {
        from + (self.next() % (to - from + 1) as u64) as i64
    }

    /// Returns `true` that many times in a hundred.
    pub(crate) fn chance(&mut self, percent: u32) -> bool {
        self.below(100) < percent as usize
    }

    /// Returns one of some things, of which there is at least one.
    pub(crate) fn pick<'a, T>(&mut self, things: &'a [T]) -> &'a T {
        &things[self.below(things.len())]
    }

    /// Returns one of some weighted things.
    pub(crate) fn weighted<T: Copy>(&mut self, things: &[(u32, T)]) -> T {
        let total: u32 = things.iter().map(|(weight, _)| weight).sum();
        let mut drawn = self.below(total as usize) as u32;
        for (weight, thing) in things {
            if drawn < *weight {
                return *thing;
            }
            drawn -= weight;
        }
        unreachable!("the number drawn is below the sum of the weights")
    }
}

impl Ids for Rng {
    fn fresh(&mut self) -> Uuid {
        Uuid::from_u64_pair(self.next(), self.next())
    }
}
