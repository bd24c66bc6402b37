//! Wakes the laptops that wait for news when the tenant's counter moves.

use tokio::sync::watch;

/// The highest number of the counter that this process has seen committed.
#[derive(Debug)]
pub(crate) struct Waiters {
    head: watch::Sender<u64>,
}

impl Default for Waiters {
    fn default() -> Self {
        Self { head: watch::Sender::new(0) }
    }
}

impl Waiters {
    /// Wakes everyone who waits, when the counter is beyond where it was last seen.
    pub(crate) fn moved_to(&self, head: u64) {
        self.head.send_if_modified(|known| {
            let moved = head > *known;
            *known = head.max(*known);
            moved
        });
    }

    /// Returns a receiver that tells of every move after this call: subscribe first, then look, then wait.
    pub(crate) fn subscribe(&self) -> watch::Receiver<u64> {
        self.head.subscribe()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_move_forward_wakes_and_one_between_looking_and_waiting_is_not_missed() {
        let waiters = Waiters::default();
        let receiver = waiters.subscribe();
        waiters.moved_to(0);
        assert!(!receiver.has_changed().unwrap());
        waiters.moved_to(3);
        assert!(receiver.has_changed().unwrap());
        let late = waiters.subscribe();
        waiters.moved_to(2);
        assert!(!late.has_changed().unwrap());
    }
}
