//! The laptop's estimate of the server's time, which a wrong clock cannot falsify.
//!
//! Each answer of the server sets an anchor: the server's clock and the laptop's clock at the same moment. Later the
//! estimate is the server's clock plus what has passed since on the laptop's. A constant error of the laptop's clock
//! cancels out, and a clock that is set back never makes time run backwards.

use crate::{Read, StoreError, SyncTxn, meta};
use lahituki_domain::Timestamp;
use serde::{Deserialize, Serialize};

const NAME: &str = "anchor";

/// One moment on two clocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Anchor {
    /// The server's clock.
    pub server: Timestamp,
    /// The laptop's clock.
    pub wall: Timestamp,
}

impl Anchor {
    /// Returns the estimate of the server's time when the laptop's clock shows `wall`.
    pub fn estimate(self, wall: Timestamp) -> Timestamp {
        self.server.plus_millis(wall.0.saturating_sub(self.wall.0).max(0))
    }
}

/// Returns the estimate of the server's time; the laptop's own clock before the first answer.
///
/// # Errors
/// Those of the database.
pub fn server_time(read: &Read<'_>, wall: Timestamp) -> Result<Timestamp, StoreError> {
    let anchor = meta::get(read, NAME)?.and_then(|text| serde_json::from_str::<Anchor>(&text).ok());
    Ok(anchor.map_or(wall, |anchor| anchor.estimate(wall)))
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

    #[test]
    fn a_clock_that_is_years_wrong_or_set_back_does_not_show() {
        let anchor = Anchor { server: Timestamp(1_000_000), wall: Timestamp(9_000_000) };
        assert_eq!(anchor.estimate(Timestamp(9_000_500)), Timestamp(1_000_500));
        assert_eq!(anchor.estimate(Timestamp(5)), Timestamp(1_000_000));
    }
}
