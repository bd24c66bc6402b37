//! Chance that comes out the same every time.

use lahituki_domain::{Ids, Timestamp};
use uuid::Uuid;

/// A stream of random numbers (SplitMix64, Steele and others 2014) from a fixed seed.
pub struct Dice {
    state: u64,
    /// The moment at which fresh ids are made, so that they grow with time as real ones do.
    pub now: Timestamp,
}

impl Dice {
    /// Returns a stream of its own for each seed.
    pub fn new(seed: u64) -> Self {
        Self { state: seed, now: Timestamp(0) }
    }

    /// Returns any number.
    pub fn roll(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Returns a number below `end`, each as likely; 0 when `end` is 0.
    pub fn below(&mut self, end: usize) -> usize {
        (self.roll() % end.max(1) as u64) as usize
    }

    /// Returns a number below `end`, the small ones more likely, as the words of a text are: of a hundred the first
    /// comes up every tenth time.
    pub fn common(&mut self, end: usize) -> usize {
        let part = (self.roll() >> 11) as f64 / (1u64 << 53) as f64;
        (part * part * end as f64) as usize
    }

    /// Returns one of some things, which must not be none.
    pub fn pick<'a, T>(&mut self, things: &'a [T]) -> &'a T {
        &things[self.below(things.len())]
    }
}

impl Ids for Dice {
    fn fresh(&mut self) -> Uuid {
        let [one, two] = [self.roll(), self.roll()].map(u64::to_le_bytes);
        let mut random = [0; 10];
        random[..8].copy_from_slice(&one);
        random[8..].copy_from_slice(&two[..2]);
        uuid::Builder::from_unix_timestamp_millis(self.now.0.unsigned_abs(), &random).into_uuid()
    }
}
