//! Counts failed sign-ins by name, so that nobody guesses a password or a code by trying.

use super::normal_name;
use lahituki_domain::Timestamp;
use std::collections::HashMap;

/// How many failures a name may have within [`WINDOW_MS`].
const MAX_FAILURES: u32 = 10;
/// How long failures count: 15 minutes from the first.
const WINDOW_MS: i64 = 15 * 60 * 1000;
/// How many names are remembered; beyond it, those with the fewest failures are forgotten first.
const MAX_NAMES: usize = 10_000;

/// The failures of late, by name. Names that do not exist are counted like those that do.
#[derive(Debug, Default)]
pub struct Attempts {
    failures: HashMap<String, Failures>,
}

#[derive(Debug, Clone, Copy)]
struct Failures {
    since: Timestamp,
    count: u32,
}

impl Attempts {
    /// Counts an attempt before it is made, or returns the milliseconds until another may be made.
    ///
    /// # Errors
    /// When the name has failed too often of late.
    pub fn begin(&mut self, name: &str, now: Timestamp) -> Result<(), i64> {
        if self.failures.len() >= MAX_NAMES {
            self.make_room(now);
        }
        let fresh = Failures { since: now, count: 0 };
        let failures = self.failures.entry(normal_name(name)).or_insert(fresh);
        if failures.are_old(now) {
            *failures = fresh;
        }
        if failures.count >= MAX_FAILURES {
            return Err(failures.since.0 + WINDOW_MS - now.0);
        }
        failures.count += 1;
        Ok(())
    }

    /// Forgets the failures of a name after a success.
    pub fn succeeded(&mut self, name: &str) {
        self.failures.remove(&normal_name(name));
    }

    fn make_room(&mut self, now: Timestamp) {
        self.failures.retain(|_, failures| !failures.are_old(now));
        if self.failures.len() >= MAX_NAMES {
            let fewest = self.failures.values().map(|failures| failures.count).min().unwrap_or_default();
            self.failures.retain(|_, failures| failures.count > fewest);
        }
    }
}

impl Failures {
    fn are_old(&self, now: Timestamp) -> bool {
        now.0 - self.since.0 >= WINDOW_MS
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use lahituki_testkit::NOW;

    #[test]
    fn a_name_rests_after_ten_failures_and_others_do_not() {
        let mut attempts = Attempts::default();
        for _ in 0..MAX_FAILURES {
            assert_eq!(attempts.begin("Veikko", NOW), Ok(()));
        }
        assert_eq!(attempts.begin("veikko ", NOW.plus_millis(1_000)), Err(WINDOW_MS - 1_000));
        assert_eq!(attempts.begin("aino", NOW), Ok(()));
        assert_eq!(attempts.begin("veikko", NOW.plus_millis(WINDOW_MS)), Ok(()));
    }

    #[test]
    fn a_success_forgets_the_failures() {
        let mut attempts = Attempts::default();
        for _ in 0..3 * MAX_FAILURES {
            assert_eq!(attempts.begin("veikko", NOW), Ok(()));
            attempts.succeeded("veikko");
        }
    }

    #[test]
    fn a_flood_of_names_neither_fills_the_memory_nor_frees_a_resting_name() {
        let mut attempts = Attempts::default();
        while attempts.begin("veikko", NOW).is_ok() {}
        for n in 0..3 * MAX_NAMES {
            assert_eq!(attempts.begin(&format!("nimi{n}"), NOW), Ok(()));
        }
        assert!(attempts.failures.len() <= MAX_NAMES);
        assert!(attempts.begin("veikko", NOW).is_err());
    }
}
