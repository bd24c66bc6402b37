//! Numbers that look like chance and follow from a seed: the generator splitmix64 by Steele, Lea and Flood (2014).

/// A sequence of numbers.
#[derive(Debug, Clone)]
pub(super) struct Random {
    state: u64,
}

impl Random {
    /// Returns the sequence of a seed and a purpose; sequences of different purposes have nothing to do with each other.
    pub(super) fn of(seed: u64, purpose: &str) -> Self {
        let hash = blake3::hash(format!("{seed} {purpose}").as_bytes());
        let state = hash.as_bytes().iter().take(8).fold(0, |state, byte| state << 8 | u64::from(*byte));
        Self { state }
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// Returns a number from 0 to below `end`; 0 when `end` is 0.
    pub(super) fn below(&mut self, end: usize) -> usize {
        if end == 0 { 0 } else { (self.next() % end as u64) as usize }
    }

    /// Returns `true` so many times out of a hundred.
    pub(super) fn percent(&mut self, times: usize) -> bool {
        self.below(100) < times
    }

    /// Returns one of some things, each as likely as the others; `None` when there are none.
    pub(super) fn one<'a, T>(&mut self, things: &'a [T]) -> Option<&'a T> {
        things.get(self.below(things.len()))
    }

    /// Returns one of some things by their weights; `None` when all weigh nothing.
    pub(super) fn weighted<'a, T>(&mut self, things: &'a [T], weight: impl Fn(&T) -> usize) -> Option<&'a T> {
        let total = things.iter().map(&weight).sum();
        let mut left = self.below(total);
        things.iter().find(|thing| match left.checked_sub(weight(thing)) {
            Some(rest) => {
                left = rest;
                false
            }
            None => true,
        })
    }

    /// Puts some things into an order of chance (Fisher and Yates).
    pub(super) fn shuffle<T>(&mut self, things: &mut [T]) {
        for last in (1..things.len()).rev() {
            things.swap(last, self.below(last + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_and_a_purpose_give_one_sequence() {
        let numbers = |seed, purpose| -> Vec<usize> {
            let mut random = Random::of(seed, purpose);
            (0..8).map(|_| random.below(1_000)).collect()
        };
        assert_eq!(numbers(1, "slots"), numbers(1, "slots"));
        assert_ne!(numbers(1, "slots"), numbers(2, "slots"));
        assert_ne!(numbers(1, "slots"), numbers(1, "work"));
    }

    #[test]
    fn a_thing_without_weight_is_never_chosen() {
        let mut random = Random::of(1, "weights");
        let chosen: Vec<_> = (0..200).filter_map(|_| random.weighted(&[0, 3, 1], |weight| *weight)).collect();
        assert_eq!(chosen.len(), 200);
        let threes = chosen.iter().filter(|weight| ***weight == 3).count();
        assert!((120..180).contains(&threes), "{threes}");
        assert_eq!(random.weighted(&[0, 0], |weight| *weight), None);
    }
}
