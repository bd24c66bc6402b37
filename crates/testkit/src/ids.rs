//! Ids that count.

use lahituki_domain::Ids;
use uuid::Uuid;

/// Ids 1, 2, 3, … above a base, so that two sources in one test never give the same id.
#[derive(Debug, Clone, Default)]
pub struct CountedIds {
    last: u128,
}

impl CountedIds {
    /// Returns ids that count from a base of their own; 0 is the default source.
    pub fn of_source(source: u32) -> Self {
        Self { last: u128::from(source) << 64 }
    }
}

impl Ids for CountedIds {
    fn fresh(&mut self) -> Uuid {
        self.last += 1;
        Uuid::from_u128(self.last)
    }
}
