//! What a session finds records with: the index in memory, and what knows words.

use super::groups::Groups;
use lahituki_language::search::{Analyser, Group};
use lahituki_language::shipped::ShippedError;
use lahituki_store::search::Memory;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

/// What knows words: their forms, and which of them mean the same.
#[derive(Debug)]
pub(crate) struct Words {
    pub(crate) analyser: Arc<Analyser>,
    pub(crate) groups: Vec<Group>,
}

impl Words {
    /// Unpacks what ships with the program; it takes a moment.
    ///
    /// # Errors
    /// Where the program is damaged.
    pub(crate) fn shipped() -> Result<Self, ShippedError> {
        Ok(Self { analyser: Arc::new(Analyser::shipped()?), groups: Group::shipped()? })
    }
}

/// The index of a session's store, and what knows words once it is unpacked.
#[derive(Debug, Default)]
pub(crate) struct Finder {
    pub(crate) memory: Memory,
    pub(super) groups: Groups,
    words: OnceLock<Arc<Words>>,
    is_whole: AtomicBool,
}

impl Finder {
    /// Returns what knows words, if it is unpacked.
    pub(crate) fn words(&self) -> Option<&Words> {
        self.words.get().map(Arc::as_ref)
    }

    /// Whether every record is in the index, but for what was written just now.
    pub(crate) fn is_whole(&self) -> bool {
        self.is_whole.load(Ordering::Relaxed)
    }

    pub(crate) fn set_whole(&self, is_whole: bool) {
        self.is_whole.store(is_whole, Ordering::Relaxed);
    }

    /// Takes what knows words; only the first counts.
    pub(crate) fn give(&self, words: Arc<Words>) {
        self.words.get_or_init(|| words);
    }
}
