//! The laptop's estimate of the server's time, which a wrong clock cannot falsify.
//!
//! Each answer of the server sets an anchor: the server's clock and the laptop's clocks at the same moment. Later the
//! estimate is the server's clock plus what has passed since on the laptop. Until the laptop is started anew that is
//! counted by the clock that nobody can set; after that by the difference of the wall clock, which hides a constant
//! error, and a clock that was set back counts as one that stood still.

use crate::{Read, StoreError, SyncTxn, meta};
use lahituki_domain::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

const NAME: &str = "anchor";

/// One look at the laptop's clocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clocks {
    /// What the wall clock shows, right or wrong.
    pub wall: Timestamp,
    /// Which start of the laptop `since_boot_ms` counts from: the same until it is started anew.
    #[serde(default)]
    pub boot: Uuid,
    /// Milliseconds since that start; it only grows, also while the laptop sleeps.
    #[serde(default)]
    pub since_boot_ms: u64,
}

impl Clocks {
    /// Returns the look at a machine that has nothing but a clock which is never set.
    pub fn steady(wall: Timestamp) -> Self {
        Self { wall, boot: Uuid::max(), since_boot_ms: u64::try_from(wall.0).unwrap_or(0) }
    }

    /// Returns how many milliseconds have passed since an earlier look.
    fn since(self, earlier: Self) -> i64 {
        if self.boot == earlier.boot {
            i64::try_from(self.since_boot_ms.saturating_sub(earlier.since_boot_ms)).unwrap_or(i64::MAX)
        } else {
            self.wall.0.saturating_sub(earlier.wall.0).max(0)
        }
    }
}

/// One moment on the server's clock and on the laptop's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Anchor {
    /// The server's clock.
    pub server: Timestamp,
    /// The laptop's clocks.
    #[serde(flatten)]
    pub laptop: Clocks,
}

impl Anchor {
    /// Returns the estimate of the server's time at a later look.
    pub fn estimate(self, clocks: Clocks) -> Timestamp {
        self.server.plus_millis(clocks.since(self.laptop))
    }
}

/// Returns the estimate of the server's time; the laptop's own clock before the first answer.
///
/// # Errors
/// Those of the database.
pub fn server_time(read: &Read<'_>, clocks: Clocks) -> Result<Timestamp, StoreError> {
    let anchor = meta::get(read, NAME)?.and_then(|text| serde_json::from_str::<Anchor>(&text).ok());
    Ok(anchor.map_or(clocks.wall, |anchor| anchor.estimate(clocks)))
}

impl SyncTxn<'_> {
    /// Sets the anchor.
    ///
    /// # Errors
    /// Those of the database.
    pub fn set_anchor(&mut self, anchor: Anchor) -> Result<(), StoreError> {
        self.set_meta(NAME, &serde_json::to_string(&anchor)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DECADE: i64 = 10 * 365 * 86_400_000;

    fn look(boot: u128, wall: i64, since_boot_ms: u64) -> Clocks {
        Clocks { wall: Timestamp(wall), boot: Uuid::from_u128(boot), since_boot_ms }
    }

    #[test]
    fn whatever_the_wall_clock_does_the_time_since_the_start_counts() {
        let anchor = Anchor { server: Timestamp(1_000_000), laptop: look(1, 9_000_000, 500) };
        for wall in [9_000_000, 0, 9_000_000 + DECADE, 9_000_000 - DECADE] {
            assert_eq!(anchor.estimate(look(1, wall, 2_500)), Timestamp(1_002_000));
        }
        assert_eq!(anchor.estimate(look(1, 9_000_000, 0)), Timestamp(1_000_000));
    }

    #[test]
    fn after_a_new_start_the_wall_clock_counts_but_never_backwards() {
        let anchor = Anchor { server: Timestamp(1_000_000), laptop: look(1, 9_000_000, 500) };
        assert_eq!(anchor.estimate(look(2, 9_000_700, 3)), Timestamp(1_000_700));
        assert_eq!(anchor.estimate(look(2, 9_000_000 - DECADE, 3)), Timestamp(1_000_000));
    }

    #[test]
    fn an_anchor_of_the_first_version_is_understood() {
        let anchor: Anchor = serde_json::from_str(r#"{"server":1000,"wall":5000}"#).unwrap();
        assert_eq!(anchor.estimate(look(1, 5_200, 99)), Timestamp(1_200));
    }
}
