//! A clock that stands still until it is told to go on.

use lahituki_domain::{Day, Timestamp};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// Sunday 2026-11-22 at 10:00 UTC, noon in Finland: the instant at which tests happen unless they say otherwise.
pub const NOW: Timestamp = Timestamp(1_795_341_600_000);

/// Returns the day of [`NOW`] in Finland.
pub fn today() -> Day {
    Day::new(2026, 11, 22).expect("the day is in the calendar")
}

/// A clock in the hands of a test; clones show the same time.
#[derive(Debug, Clone)]
pub struct FixedClock {
    millis: Arc<AtomicI64>,
}

impl Default for FixedClock {
    fn default() -> Self {
        Self { millis: Arc::new(AtomicI64::new(NOW.0)) }
    }
}

impl FixedClock {
    /// Returns the time that the clock shows.
    pub fn now(&self) -> Timestamp {
        Timestamp(self.millis.load(Ordering::SeqCst))
    }

    /// Turns the clock on by some milliseconds, or back by a negative number.
    pub fn advance(&self, millis: i64) {
        self.millis.fetch_add(millis, Ordering::SeqCst);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clones_of_a_clock_show_the_same_time() {
        let clock = FixedClock::default();
        clock.clone().advance(1_000);
        assert_eq!(clock.now(), NOW.plus_millis(1_000));
    }
}
