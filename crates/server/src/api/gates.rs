//! Who comes in when many come at once: laptops that fetch everything, as on a Monday morning, do not hold up those that
//! have a little to say, and nobody waits in a queue without an end.

use super::ApiError;
use lahituki_protocol::SyncRequest;
use std::ops::RangeInclusive;
use tokio::sync::{Semaphore, SemaphorePermit};

/// How many requests with changes are in hand or wait for their turn; the storage writes one after another.
const WRITERS: usize = 64;

/// How many requests for everything are in hand; others wait.
const BACKFILLS: usize = 8;

/// How many calendars are made at a time.
const CALENDARS: usize = 16;

/// After how many seconds one that was turned away may come back: chance spreads them, so that they do not all come
/// back at once.
const COME_BACK_AFTER: RangeInclusive<i64> = 1..=4;

/// The gates of a server.
pub(super) struct Gates {
    writers: Semaphore,
    backfills: Semaphore,
    calendars: Semaphore,
}

impl Default for Gates {
    fn default() -> Self {
        Self {
            writers: Semaphore::new(WRITERS),
            backfills: Semaphore::new(BACKFILLS),
            calendars: Semaphore::new(CALENDARS),
        }
    }
}

impl Gates {
    /// Lets a request in, which stays in until what is returned is dropped. Questions for what is new always come in.
    ///
    /// # Errors
    /// [`ApiError::Crowded`] when too many wait already.
    pub(super) async fn enter(&self, request: &SyncRequest) -> Result<Option<SemaphorePermit<'_>>, ApiError> {
        if !request.ops.is_empty() {
            return self.writers.try_acquire().map(Some).map_err(|_| busy());
        }
        let fetches_everything = request.cursor == 0 || request.resume.is_some();
        // The gates are never closed, so waiting ends with a place.
        Ok(if fetches_everything { self.backfills.acquire().await.ok() } else { None })
    }

    /// Lets in somebody without an account who asks for a calendar; calendar programs come back by themselves.
    ///
    /// # Errors
    /// [`ApiError::Crowded`] when too many ask at once.
    pub(super) fn enter_calendar(&self) -> Result<SemaphorePermit<'_>, ApiError> {
        self.calendars.try_acquire().map_err(|_| busy())
    }
}

fn busy() -> ApiError {
    let spread = COME_BACK_AFTER.end() - COME_BACK_AFTER.start() + 1;
    // Without chance they come back at once, and are turned away once more.
    let chance = getrandom::u32().map_or(0, i64::from);
    ApiError::Crowded { wait_seconds: COME_BACK_AFTER.start() + chance % spread }
}

#[cfg(test)]
mod tests {
    use super::*;
    use lahituki_protocol::Op;
    use std::time::Duration;
    use tokio::time::timeout;

    fn push() -> SyncRequest {
        SyncRequest { cursor: 7, ops: vec![Op::default()], ..SyncRequest::default() }
    }

    fn question(cursor: u64) -> SyncRequest {
        SyncRequest { cursor, ..SyncRequest::default() }
    }

    #[tokio::test]
    async fn one_push_too_many_is_turned_away_until_another_is_done() {
        let gates = Gates::default();
        let push = push();
        let mut inside = Vec::new();
        for _ in 0..WRITERS {
            inside.push(gates.enter(&push).await.unwrap());
        }
        let Err(ApiError::Crowded { wait_seconds }) = gates.enter(&push).await else { panic!("one too many came in") };
        assert!(COME_BACK_AFTER.contains(&wait_seconds));
        inside.pop();
        assert!(gates.enter(&push).await.is_ok());
    }

    #[test]
    fn one_calendar_too_many_is_turned_away() {
        let gates = Gates::default();
        let inside: Vec<_> = (0..CALENDARS).map(|_| gates.enter_calendar().unwrap()).collect();
        assert!(matches!(gates.enter_calendar(), Err(ApiError::Crowded { .. })));
        drop(inside);
        assert!(gates.enter_calendar().is_ok());
    }

    #[tokio::test(start_paused = true)]
    async fn those_who_fetch_everything_wait_for_each_other_and_nobody_waits_for_them() {
        let gates = Gates::default();
        let (first, later) = (question(0), question(7));
        let mut inside = Vec::new();
        for _ in 0..BACKFILLS {
            inside.push(gates.enter(&first).await.unwrap());
        }
        let moment = Duration::from_millis(1);
        assert!(timeout(moment, gates.enter(&first)).await.is_err());
        assert!(timeout(moment, gates.enter(&later)).await.is_ok());
        assert!(timeout(moment, gates.enter(&push())).await.is_ok());
        inside.pop();
        assert!(timeout(moment, gates.enter(&first)).await.is_ok());
    }
}
