//! Learning that another process has moved the tenant's counter.

use std::time::Duration;

/// Tells where the counter stands when another process has moved it. Some moves may go untold: who waits must also look.
pub trait Hints: Send {
    /// Waits for the next hint, at most as long as one has patience.
    fn next(&mut self, patience: Duration) -> Option<u64>;
}

/// The hints of a database that gives none.
pub(super) struct NoHints;

impl Hints for NoHints {
    fn next(&mut self, patience: Duration) -> Option<u64> {
        std::thread::sleep(patience);
        None
    }
}
