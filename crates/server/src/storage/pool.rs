//! A few connections for many requests.
//!
//! It is our own because it is small: there is nothing to tune, no thread to tend it, and the library that is commonly
//! used for it has had no release for years.

use super::StorageError;
use std::ops::{Deref, DerefMut};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How long a request waits for a connection before it is told to come back.
const PATIENCE: Duration = Duration::from_secs(10);

/// What makes another connection.
type Open<C> = Box<dyn Fn() -> Result<C, StorageError> + Send + Sync>;

/// The connections of a process to one database.
pub(super) struct Pool<C> {
    open: Open<C>,
    /// How many there may be at a time.
    most: usize,
    state: Mutex<State<C>>,
    returned: Condvar,
}

struct State<C> {
    idle: Vec<C>,
    /// How many are idle or lent.
    open: usize,
}

impl<C> Pool<C> {
    /// Returns a pool without a connection yet.
    pub(super) fn new(most: usize, open: impl Fn() -> Result<C, StorageError> + Send + Sync + 'static) -> Self {
        let state = Mutex::new(State { idle: Vec::new(), open: 0 });
        Self { open: Box::new(open), most, state, returned: Condvar::new() }
    }

    /// Lends a connection, the one that was used last if any is idle. It may have died meanwhile.
    pub(super) fn lend(&self) -> Result<Lent<'_, C>, StorageError> {
        let is_waiting = |state: &mut State<C>| state.idle.is_empty() && state.open >= self.most;
        let waited = self.returned.wait_timeout_while(self.lock(), PATIENCE, is_waiting);
        let (mut state, waited) = waited.unwrap_or_else(PoisonError::into_inner);
        if waited.timed_out() {
            return Err(StorageError::TryAgain("every connection is in use".into()));
        }
        if let Some(connection) = state.idle.pop() {
            return Ok(Lent { pool: self, connection: Some(connection), discarded: false });
        }
        state.open += 1;
        drop(state);
        // Its drop gives the place back when no connection comes about.
        let mut lent = Lent { pool: self, connection: None, discarded: false };
        lent.connection = Some((self.open)()?);
        Ok(lent)
    }

    /// Takes the idle connections out: when one has died, the others most likely have, too.
    pub(super) fn take_idle(&self) -> Vec<C> {
        let mut state = self.lock();
        state.open -= state.idle.len();
        let idle = std::mem::take(&mut state.idle);
        self.returned.notify_all();
        idle
    }

    fn lock(&self) -> MutexGuard<'_, State<C>> {
        // Nothing that can panic happens under the lock.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A connection in use. It goes back when this is dropped, unless it was discarded.
pub(super) struct Lent<'a, C> {
    pool: &'a Pool<C>,
    /// `None` while it comes about, and while it goes back.
    connection: Option<C>,
    discarded: bool,
}

impl<C> Lent<'_, C> {
    /// Says that the connection must not be used again: it has died, or its state is not known.
    pub(super) fn discard(&mut self) {
        self.discarded = true;
    }
}

impl<C> Deref for Lent<'_, C> {
    type Target = C;

    fn deref(&self) -> &C {
        self.connection.as_ref().expect("it is there from its lending to its drop")
    }
}

impl<C> DerefMut for Lent<'_, C> {
    fn deref_mut(&mut self) -> &mut C {
        self.connection.as_mut().expect("it is there from its lending to its drop")
    }
}

impl<C> Drop for Lent<'_, C> {
    fn drop(&mut self) {
        let discarded = self.discarded;
        let sound = self.connection.take().filter(|_| !discarded);
        let died = sound.is_none();
        let mut state = self.pool.lock();
        match sound {
            Some(connection) => state.idle.push(connection),
            None => state.open -= 1,
        }
        drop(state);
        self.pool.returned.notify_one();
        if died {
            drop(self.pool.take_idle());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU32, Ordering};

    /// A pool of two whose connections are numbers.
    fn pool() -> Pool<u32> {
        let opened = AtomicU32::new(0);
        Pool::new(2, move || Ok(opened.fetch_add(1, Ordering::Relaxed)))
    }

    #[test]
    fn a_connection_that_is_back_is_lent_again_and_a_discarded_one_is_not() {
        let pool = pool();
        drop(pool.lend().unwrap());
        let [first, mut second] = [pool.lend().unwrap(), pool.lend().unwrap()];
        assert_eq!([*first, *second], [0, 1]);
        drop(first);
        second.discard();
        drop(second);
        assert_eq!(*pool.lend().unwrap(), 2, "what lay idle beside a dead connection is not trusted");
    }

    #[test]
    fn who_finds_all_lent_waits_for_the_next_that_comes_back() {
        let pool = pool();
        let held = [pool.lend().unwrap(), pool.lend().unwrap()];
        std::thread::scope(|scope| {
            let waiting = scope.spawn(|| *pool.lend().unwrap());
            drop(held);
            assert!(waiting.join().unwrap() < 2);
        });
    }

    #[test]
    fn a_place_is_free_again_when_no_connection_comes_about() {
        let pool: Pool<u32> = Pool::new(1, || Err(StorageError::TryAgain("away".into())));
        for _ in 0..3 {
            assert!(matches!(pool.lend(), Err(StorageError::TryAgain(reason)) if reason.to_string() == "away"));
        }
    }
}
