//! A disk on which there is no more room: for a while, no file of this process becomes longer than a limit.
//!
//! The system cuts a write short at the limit and refuses the next one, as a full disk does; unlike a small file system,
//! anybody may set the limit, on any machine.

use anyhow::{Context, Result};
use rustix::process::{Resource, Rlimit, Signal, getrlimit, setrlimit};
use std::sync::{Mutex, MutexGuard, PoisonError};
use tokio::signal::unix::{SignalKind, signal};

/// The limit is one of the whole process, so tests that run side by side take turns.
static TURN: Mutex<()> = Mutex::new(());

/// How much more room there is at each attempt: half a page, so that the disk also fills up within one.
pub(crate) const HALF_A_PAGE: u64 = 2048;

/// A test's turn to fill the disk.
pub(crate) struct Disk {
    _turn: MutexGuard<'static, ()>,
}

/// The disk is full until this is dropped.
pub(crate) struct Full<'d> {
    _disk: &'d Disk,
    before: Rlimit,
}

impl Disk {
    /// Waits for the turn. Must be called where async work may be done.
    pub(crate) fn turn() -> Result<Self> {
        // Unless somebody listens to the signal that a write goes too far, the process ends there.
        drop(signal(SignalKind::from_raw(Signal::XFSZ.as_raw())).context("listening to the signal")?);
        Ok(Self { _turn: TURN.lock().unwrap_or_else(PoisonError::into_inner) })
    }

    /// Lets no file become longer than this many bytes.
    pub(crate) fn limit(&self, bytes: u64) -> Result<Full<'_>> {
        let before = getrlimit(Resource::Fsize);
        setrlimit(Resource::Fsize, Rlimit { current: Some(bytes), ..before })?;
        Ok(Full { _disk: self, before })
    }
}

impl Drop for Full<'_> {
    fn drop(&mut self) {
        setrlimit(Resource::Fsize, self.before).expect("a limit may always be raised to what it was");
    }
}
