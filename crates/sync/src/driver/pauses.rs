//! Pausing between two rounds, and what ends a pause before its time.

use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Notify;
use tokio::time::sleep;

/// What ends a pause before its time.
#[derive(Debug, Clone, Default)]
pub(super) struct Pauses {
    woken: Arc<Notify>,
    insisted: Arc<Notify>,
}

impl Pauses {
    /// Something changed here, or the network may be back: a pause ends, or the next one does not begin.
    pub(super) fn wake(&self) {
        self.woken.notify_one();
    }

    /// The person wants an exchange: even a pause ends that the server has asked for.
    pub(super) fn insist(&self) {
        self.insisted.notify_waiters();
        self.wake();
    }

    /// Waits until something wants an exchange.
    pub(super) async fn woken(&self) {
        self.woken.notified().await;
    }

    /// Waits for some time, or until something wants an exchange.
    pub(super) async fn pause(&self, pause: Duration) {
        tokio::select! {
            () = sleep(pause) => {}
            () = self.woken() => {}
        }
    }

    /// Waits for the time that the server has asked for, whatever changes here meanwhile, and pauses after it. Only the
    /// person ends it.
    pub(super) async fn obey(&self, at_least: Duration, pause: Duration) {
        tokio::select! {
            () = async { sleep(at_least).await; self.pause(pause).await } => {}
            () = self.insisted.notified() => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Instant;

    const HOUR: Duration = Duration::from_secs(3_600);

    #[tokio::test]
    async fn a_local_change_waits_as_long_as_the_server_has_asked_for_and_no_longer() {
        let (pauses, at_least, started) = (Pauses::default(), Duration::from_millis(30), Instant::now());
        pauses.wake();
        pauses.obey(at_least, HOUR).await;
        assert!((at_least..HOUR).contains(&started.elapsed()));
    }

    #[tokio::test]
    async fn a_person_who_insists_need_not_wait() {
        let (pauses, started) = (Pauses::default(), Instant::now());
        tokio::join!(pauses.obey(HOUR, HOUR), async { pauses.insist() });
        assert!(started.elapsed() < HOUR);
    }

    #[tokio::test]
    async fn who_insisted_before_the_server_asked_for_a_pause_did_not_mean_that_pause() {
        let (pauses, at_least, started) = (Pauses::default(), Duration::from_millis(30), Instant::now());
        pauses.insist();
        pauses.obey(at_least, HOUR).await;
        assert!(started.elapsed() >= at_least);
    }
}
