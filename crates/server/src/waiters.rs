//! Wakes the laptops that wait for news when the tenant's counter moves, in this process or in another.

use crate::storage::{Purpose, Storage, StorageError};
use std::sync::{Arc, Weak};
use std::time::Duration;
use tokio::sync::watch;

/// How long the counter is left alone without a hint that it has moved, while somebody waits.
const LOOK_EVERY: Duration = Duration::from_secs(1);

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

    fn is_anyone_waiting(&self) -> bool {
        self.head.receiver_count() > 0
    }
}

/// Follows the counter on a thread of its own, as long as there is somebody to wake: other processes move it, too.
pub(crate) fn follow(storage: &Arc<dyn Storage>, waiters: &Arc<Waiters>) {
    let (storage, waiters) = (Arc::downgrade(storage), Arc::downgrade(waiters));
    // It is not waited for, so that it holds up neither the end of the program nor that of the storage.
    std::thread::spawn(move || follow_until_forgotten(&storage, &waiters));
}

fn follow_until_forgotten(storage: &Weak<dyn Storage>, waiters: &Weak<Waiters>) {
    let Some(mut hints) = storage.upgrade().map(|storage| storage.hints()) else { return };
    loop {
        let hint = hints.next(LOOK_EVERY);
        let (Some(storage), Some(waiters)) = (storage.upgrade(), waiters.upgrade()) else { return };
        match hint {
            Some(head) => waiters.moved_to(head),
            None if waiters.is_anyone_waiting() => match head_of(&*storage) {
                Ok(head) => waiters.moved_to(head),
                Err(error) => tracing::debug!(%error, "looking at the counter"),
            },
            None => {}
        }
    }
}

fn head_of(storage: &dyn Storage) -> Result<u64, StorageError> {
    Ok(storage.begin(Purpose::Read)?.tenant()?.seq)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::sqlite::{Birth, Sqlite};
    use tokio::time::timeout;
    use uuid::Uuid;

    #[tokio::test]
    async fn who_waits_hears_also_of_what_another_process_has_written_to_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let birth = Birth { epoch: Uuid::from_u128(1), secret: [1; 32] };
        let open = || Sqlite::open(&folder.path().join("default.db"), &birth).unwrap();
        let (storage, elsewhere): (Arc<dyn Storage>, _) = (Arc::new(open()), open());
        let waiters = Arc::new(Waiters::default());
        let mut moves = waiters.subscribe();
        follow(&storage, &waiters);
        let mut txn = elsewhere.begin(Purpose::Write).unwrap();
        txn.set_head(5).unwrap();
        txn.commit().unwrap();
        timeout(Duration::from_secs(30), moves.wait_for(|head| *head == 5)).await.unwrap().unwrap();
    }

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
