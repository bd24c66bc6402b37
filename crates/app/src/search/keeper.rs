//! Keeping a session's index: unpacking what knows words, loading, and working out what is due, all in the background.

use super::{Finder, Words};
use crate::ports::Listener;
use lahituki_domain::Kind;
use lahituki_language::shipped::ShippedError;
use lahituki_store::search::{Progress, TermIds, index_due, load};
use lahituki_store::{Store, StoreError, Touched};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread::{self, JoinHandle};

/// The kinds that are found by their words.
const FOUND: [Kind; 7] =
    [Kind::Article, Kind::VisitEntry, Kind::Unit, Kind::Person, Kind::Device, Kind::KnownIssue, Kind::Responsibility];

/// So many records are worked out before others may write again.
const BATCH: usize = 200;

/// After so many the index is loaded anew, so that the next question need not take them over.
const MANY: usize = 1_000;

/// Wakes the keeper of an index; the keeper ends with it.
#[derive(Debug, Default)]
pub(crate) struct Keeper {
    bell: Arc<Bell>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug, Default)]
struct Bell {
    ring: Mutex<Ring>,
    rung: Condvar,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Ring {
    /// There may be something to do.
    #[default]
    Rung,
    Heard,
    Ended,
}

impl Keeper {
    /// Lets the keeper look whether there is something to do.
    pub(crate) fn wake(&self) {
        self.bell.set(Ring::Rung);
    }
}

impl Drop for Keeper {
    /// Waits for the keeper to put down what it has in hand: the encryption of the database must not be used any more
    /// when the program ends.
    fn drop(&mut self) {
        self.bell.set(Ring::Ended);
        let thread = self.thread.take().filter(|thread| thread.thread().id() != thread::current().id());
        if thread.is_some_and(|thread| thread.join().is_err()) {
            tracing::error!("the keeper of the search index broke");
        }
    }
}

impl Bell {
    fn set(&self, ring: Ring) {
        *self.lock() = ring;
        self.rung.notify_all();
    }

    /// Waits until there may be something to do; returns `false` at the end.
    fn wait(&self) -> bool {
        let ring = self.rung.wait_while(self.lock(), |ring| *ring == Ring::Heard);
        let mut ring = ring.unwrap_or_else(PoisonError::into_inner);
        let goes_on = *ring != Ring::Ended;
        if goes_on {
            *ring = Ring::Heard;
        }
        goes_on
    }

    fn has_ended(&self) -> bool {
        *self.lock() == Ring::Ended
    }

    fn lock(&self) -> MutexGuard<'_, Ring> {
        self.ring.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What knows words once it was needed, the same for everyone who signs in.
pub(crate) type SharedWords = Arc<OnceLock<Arc<Words>>>;

/// Starts keeping the index of a store, on a thread of its own.
pub(crate) fn keep(
    words: &SharedWords,
    listener: &Arc<dyn Listener>,
    store: &Arc<Store>,
    finder: &Arc<Finder>,
) -> Keeper {
    let mut keeper = Keeper::default();
    let (words, listener, bell) = (Arc::clone(words), Arc::clone(listener), Arc::clone(&keeper.bell));
    let (store, finder) = (Arc::clone(store), Arc::clone(finder));
    let work = move || {
        while bell.wait() {
            match tend(&words, &store, &finder, &bell) {
                // The window asks again.
                Ok(true) => listener.changed(&Touched::from(FOUND)),
                Ok(false) => {}
                Err(error) => tracing::error!(%error, "the search index could not be kept"),
            }
        }
    };
    match thread::Builder::new().name("search".to_owned()).spawn(work) {
        Ok(thread) => keeper.thread = Some(thread),
        Err(error) => tracing::error!(%error, "the search index has no keeper"),
    }
    keeper
}

/// Why the index cannot be kept for the moment.
#[derive(Debug, thiserror::Error)]
enum Trouble {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Shipped(#[from] ShippedError),
}

/// Does what is to be done; returns whether something else may be found now.
fn tend(words: &SharedWords, store: &Store, finder: &Finder, bell: &Bell) -> Result<bool, Trouble> {
    let words = unpacked(words)?;
    store.give(Arc::clone(&words.analyser))?;
    finder.give(Arc::clone(&words));
    let (mut terms, mut has_news, mut not_loaded) = (TermIds::default(), false, 0);
    loop {
        let Progress { done, left } = index_due(store, &words.analyser, &mut terms, BATCH)?;
        not_loaded += done;
        if finder.memory.wants_load() || (left == 0 && not_loaded > MANY) {
            load(store, &finder.memory)?;
            not_loaded = 0;
            has_news = true;
        }
        finder.set_whole(left == 0);
        has_news |= done > 0;
        if bell.has_ended() || (left == 0 && !finder.memory.wants_load()) {
            return Ok(has_news);
        }
    }
}

fn unpacked(words: &SharedWords) -> Result<Arc<Words>, ShippedError> {
    if let Some(words) = words.get() {
        return Ok(Arc::clone(words));
    }
    let unpacked = Arc::new(Words::shipped()?);
    Ok(Arc::clone(words.get_or_init(|| unpacked)))
}

#[cfg(test)]
mod tests;
