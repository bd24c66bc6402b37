//! The clocks of a laptop, which may be wrong in every way that clocks are.

use crate::rng::Rng;
use lahituki_domain::{Ids, Timestamp};
use lahituki_store::anchor::Clocks;
use uuid::Uuid;

const HOUR_MS: i64 = 3_600_000;
const TEN_YEARS_MS: i64 = 10 * 365 * 24 * HOUR_MS;

/// A wall clock that a person or a flat battery may set, and a clock since the start that nobody can.
#[derive(Debug, Clone)]
pub(crate) struct DeviceClock {
    /// How far the wall clock is ahead of the truth.
    ahead_ms: i64,
    /// What the wall clock shows, if it stands still.
    frozen_at: Option<Timestamp>,
    boot: Uuid,
    booted_at: Timestamp,
}

impl DeviceClock {
    /// Returns the clock of a laptop that starts now: right, or up to ten years off.
    pub(crate) fn start(rng: &mut Rng, now: Timestamp) -> Self {
        let ahead_ms = rng.weighted(&[(4, 0), (2, 90_000), (2, -90_000), (1, TEN_YEARS_MS), (1, -TEN_YEARS_MS)]);
        Self { ahead_ms, frozen_at: None, boot: rng.fresh(), booted_at: now }
    }

    /// Returns what the clocks show at an instant.
    pub(crate) fn look(&self, now: Timestamp) -> Clocks {
        let wall = self.frozen_at.unwrap_or(now.plus_millis(self.ahead_ms));
        Clocks { wall, boot: self.boot, since_boot_ms: (now.0 - self.booted_at.0).unsigned_abs() }
    }

    /// Lets something happen to the clocks, and returns what.
    pub(crate) fn disturb(&mut self, rng: &mut Rng, now: Timestamp) -> &'static str {
        match rng.below(6) {
            0 => {
                (self.boot, self.booted_at) = (rng.fresh(), now);
                "starts anew"
            }
            1 => {
                self.ahead_ms += rng.pick(&[HOUR_MS, -HOUR_MS, TEN_YEARS_MS, -TEN_YEARS_MS]);
                "has its clock set wrong"
            }
            2 => {
                self.frozen_at = Some(now.plus_millis(self.ahead_ms));
                "has its clock stand still"
            }
            3 => {
                (self.ahead_ms, self.frozen_at) = (0, None);
                "has its clock set right"
            }
            4 => {
                self.ahead_ms += 30 * 24 * HOUR_MS;
                (self.boot, self.booted_at) = (rng.fresh(), now);
                "starts anew a month ahead"
            }
            _ => {
                (self.ahead_ms, self.frozen_at) = (-TEN_YEARS_MS, None);
                (self.boot, self.booted_at) = (rng.fresh(), now);
                "starts anew with a flat battery"
            }
        }
    }
}
