//! What to ask the server, and what its answer changes. No clock, no network: time comes in, messages go out.
//!
//! An answer of several pages is staged on the disk and applied with its last page, all in one transaction.

mod ahead;
mod apply;
pub mod bundle;
mod lineage;
mod place;
mod sums;
mod wire;

pub use ahead::ahead;

use lahituki_domain::Audience;
use lahituki_protocol::messages::{MAX_BODY_BYTES, MAX_OPS, NewLineage};
use lahituki_protocol::version::PROTOCOL_VERSION;
use lahituki_protocol::{SyncRequest, SyncResponse};
use lahituki_store::anchor::{Anchor, Clocks};
use lahituki_store::{Read, RowChange, Store, StoreError, Touched, outbox};

/// What a question is to be like, beside what it asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Ask {
    /// How long the server may keep the answer back while there is no news, if nothing else is asked, in milliseconds.
    pub wait_ms: u32,
    /// Whether the answer shall hold the checksums of the audiences, on every page's question of an answer.
    pub check: bool,
}

/// An answer that cannot be applied.
#[derive(Debug, thiserror::Error)]
pub enum EngineError {
    /// The local database failed; nothing was applied.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The answer is to another question, asked before something else was applied. It is thrown away without loss.
    #[error("the answer came too late")]
    Late,
}

/// Why an answer was not applied.
#[derive(Debug)]
enum Halt {
    Engine(EngineError),
    /// A staged page cannot be read: it is as good as one that was never asked for.
    UnreadableStage,
}

impl<E: Into<EngineError>> From<E> for Halt {
    fn from(error: E) -> Self {
        Self::Engine(error.into())
    }
}

/// How far an answer brought the laptop.
#[derive(Debug, PartialEq)]
pub enum Progress {
    /// More is to be asked at once before anything changes.
    More,
    /// The answer is applied.
    Done(Applied),
}

/// What an answer changed.
#[derive(Debug, Default, PartialEq)]
pub struct Applied {
    /// The kinds of which a record looks different now.
    pub touched: Touched,
    /// The records that look different now; empty after a first, full or repairing exchange, where everything would be
    /// news.
    pub changes: Vec<RowChange>,
    /// How many changes the server answered for good.
    pub settled: usize,
    /// How many changes the server wants to be offered again later.
    pub deferred: usize,
    /// How many records were erased for ever: whatever may have shown one must be asked for again.
    pub erased: usize,
    /// The audiences whose checksum was wrong. The next question asks for them anew.
    pub wrong: Vec<Audience>,
}

/// Returns the next question: the next page of an answer that has begun, or the waiting changes and what is new.
///
/// # Errors
/// Those of the database.
pub fn request(read: &Read<'_>, ask: Ask) -> Result<SyncRequest, StoreError> {
    let asked = SyncRequest {
        v: PROTOCOL_VERSION,
        epoch: place::epoch(read)?,
        cursor: place::cursor(read)?,
        proof: place::proof(read)?,
        laptop: place::laptop(read)?,
        resume: place::resume(read)?,
        check: ask.check,
        ..SyncRequest::default()
    };
    if asked.resume.is_some() {
        return Ok(asked);
    }
    let ops = wire::fitting(outbox::waiting(read, MAX_OPS as u32)?, MAX_BODY_BYTES);
    let repair = place::repair(read)?;
    let may_wait = ops.is_empty() && repair.is_empty() && !ask.check;
    Ok(SyncRequest { ops, repair, wait_ms: if may_wait { ask.wait_ms } else { 0 }, ..asked })
}

/// Takes an answer: stages it, or applies it together with what was staged before it. `clocks` is a look at the
/// laptop's clocks at the moment it came.
///
/// # Errors
/// [`EngineError::Late`] when something else was applied since the question; nothing changes then.
pub fn take(store: &Store, asked: &SyncRequest, answer: SyncResponse, clocks: Clocks) -> Result<Progress, EngineError> {
    let taken = store.sync(|txn| {
        place::expect(&txn.read(), asked)?;
        txn.set_anchor(Anchor { server: answer.now, laptop: clocks })?;
        if asked.epoch.is_some_and(|epoch| epoch != answer.epoch) {
            // A server that does not know lineages tells so only by answering from another one.
            lineage::begin(txn, answer.epoch, &answer.chain)?;
            return Ok(Progress::More);
        }
        if answer.more() {
            apply::stage(txn, answer)?;
            return Ok(Progress::More);
        }
        apply::apply(txn, asked, answer).map(Progress::Done)
    });
    let progress = match taken {
        Ok(progress) => progress,
        Err(Halt::Engine(error)) => return Err(error),
        Err(Halt::UnreadableStage) => return restart(store, asked).map(|()| Progress::More),
    };
    if let Err(error) = store.sweep() {
        tracing::error!(%error, "traces of erased records are still in the files; the next exchange sweeps again");
    }
    Ok(progress)
}

/// Takes the answer that the server's data is of a new lineage: everything done here is offered to it again, and what
/// it has is asked for from the beginning. What the person sees stays.
///
/// # Errors
/// [`EngineError::Late`] as with [`take`].
pub fn take_new_lineage(
    store: &Store,
    asked: &SyncRequest,
    told: &NewLineage,
    clocks: Clocks,
) -> Result<(), EngineError> {
    store.sync(|txn| {
        place::expect(&txn.read(), asked)?;
        if asked.epoch == Some(told.epoch) {
            return Err(EngineError::Late);
        }
        txn.set_anchor(Anchor { server: told.now, laptop: clocks })?;
        Ok(lineage::begin(txn, told.epoch, &told.chain)?)
    })
}

/// Takes the answer that an answer of several pages cannot be gone on with: it is asked for again from the cursor.
///
/// # Errors
/// [`EngineError::Late`] as with [`take`].
pub fn restart(store: &Store, asked: &SyncRequest) -> Result<(), EngineError> {
    store.sync(|txn| {
        place::expect(&txn.read(), asked)?;
        Ok(apply::drop_stage(txn)?)
    })
}

#[cfg(test)]
mod tests;
