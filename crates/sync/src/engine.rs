//! What to ask the server, and what its answer changes. No clock, no network: time comes in, messages go out.

use lahituki_domain::record::Change;
use lahituki_domain::{Body, Timestamp};
use lahituki_protocol::messages::{MAX_BODY_BYTES, MAX_OPS, Rejection};
use lahituki_protocol::version::PROTOCOL_VERSION;
use lahituki_protocol::{Op, OpAnswer, Outcome, SyncRequest, SyncResponse};
use lahituki_store::anchor::Anchor;
use lahituki_store::{BaseRow, PendingOp, Read, RowChange, Store, StoreError, SyncTxn, Touched, meta, outbox};

const CURSOR: &str = "cursor";
const EPOCH: &str = "epoch";

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

/// What an answer changed.
#[derive(Debug, Default, PartialEq)]
pub struct Applied {
    /// The kinds of which a record looks different now.
    pub touched: Touched,
    /// The records that look different now; empty after a first or full exchange, where everything would be news.
    pub changes: Vec<RowChange>,
    /// How many changes the server answered for good.
    pub settled: usize,
    /// How many changes the server wants to be offered again later.
    pub deferred: usize,
}

/// Returns the next question. `wait_ms` is how long the server may wait for news if nothing is to be sent.
///
/// # Errors
/// Those of the database.
pub fn request(read: &Read<'_>, wait_ms: u32) -> Result<SyncRequest, StoreError> {
    let ops = fitting(outbox::waiting(read, MAX_OPS as u32)?.into_iter().map(wire));
    let wait_ms = if ops.is_empty() { wait_ms } else { 0 };
    let (epoch, cursor) = (epoch(read)?, cursor(read)?);
    Ok(SyncRequest { v: PROTOCOL_VERSION, epoch, cursor, ops, wait_ms, ..SyncRequest::default() })
}

/// Returns as many ops, from the first on, as fit into one message; at least one, because none alone is too large.
fn fitting(ops: impl Iterator<Item = Op>) -> Vec<Op> {
    let mut bytes = 0;
    ops.take_while(|op| {
        let first = bytes == 0;
        bytes += serde_json::to_string(op).map_or(0, |json| json.len());
        first || bytes <= MAX_BODY_BYTES / 2
    })
    .collect()
}

/// Returns the question for the next page of an answer.
pub fn next_page(asked: &SyncRequest, page: &SyncResponse) -> Option<SyncRequest> {
    let resume = page.resume.clone()?;
    Some(SyncRequest { resume: Some(resume), epoch: Some(page.epoch), ops: Vec::new(), wait_ms: 0, ..asked.clone() })
}

/// Applies all pages of an answer in one transaction: the server's records, what became of the waiting changes, and
/// the cursor. `wall` is the laptop's clock at the moment the last page came.
///
/// # Errors
/// [`EngineError::Late`] when something else was applied since the question; nothing changes then.
pub fn apply(
    store: &Store,
    asked: &SyncRequest,
    pages: Vec<SyncResponse>,
    wall: Timestamp,
) -> Result<Applied, EngineError> {
    store.sync(|txn| {
        if (epoch(&txn.read())?, cursor(&txn.read())?) != (asked.epoch, asked.cursor) {
            return Err(EngineError::Late);
        }
        let mut applied = Applied::default();
        let mut full = asked.cursor == 0;
        for page in pages {
            full |= page.full;
            apply_page(txn, page, wall, &mut applied)?;
        }
        (applied.touched, applied.changes) = txn.fold()?;
        if full {
            applied.changes.clear();
        }
        Ok(applied)
    })
}

fn apply_page(
    txn: &mut SyncTxn<'_>,
    page: SyncResponse,
    wall: Timestamp,
    applied: &mut Applied,
) -> Result<(), StoreError> {
    if page.full {
        txn.forget(None)?;
    }
    for audience in page.reset.iter().chain(&page.drop) {
        txn.forget(Some(audience))?;
    }
    for row in page.rows {
        txn.take_row(BaseRow { kind: row.kind, id: row.id, aud: row.aud, rev: row.rev, body: row.body })?;
    }
    for gone in &page.gone {
        txn.take_gone(&gone.aud, gone.id, gone.seq)?;
    }
    for answer in &page.results {
        settle(txn, answer, page.now, applied)?;
    }
    txn.set_anchor(Anchor { server: page.now, wall })?;
    txn.set_meta(EPOCH, &page.epoch.to_string())?;
    txn.set_meta(CURSOR, &page.cursor.to_string())
}

fn settle(txn: &mut SyncTxn<'_>, answer: &OpAnswer, now: Timestamp, applied: &mut Applied) -> Result<(), StoreError> {
    if answer.outcome == Outcome::Defer {
        applied.deferred += 1;
        return txn.postpone(answer.id);
    }
    applied.settled += usize::from(txn.settle(answer.id, refusal(&answer.outcome), now)?);
    Ok(())
}

/// Returns why the person must hear of an outcome, or `None` when all went as they wished.
fn refusal(outcome: &Outcome) -> Option<&'static str> {
    match outcome {
        Outcome::Ok | Outcome::Defer => None,
        Outcome::Lost(_) => Some("lost"),
        Outcome::Kept => Some("kept"),
        Outcome::Rejected(Rejection::NoRight) => Some("no_right"),
        Outcome::Rejected(Rejection::Invalid) => Some("invalid"),
        Outcome::Rejected(Rejection::NotAStep) => Some("not_a_step"),
        Outcome::Rejected(Rejection::Gone) => Some("gone"),
        Outcome::Rejected(Rejection::UnknownKind | Rejection::Erased | Rejection::Stale | Rejection::Other) => {
            Some("other")
        }
    }
}

fn wire(pending: PendingOp) -> Op {
    let (new, put, del): (bool, Option<Body>, bool) = match pending.change {
        Change::Create(body) => (true, Some(body), false),
        Change::Put(put) => (false, Some(put), false),
        Change::Delete => (false, None, true),
    };
    let kind = pending.kind.name().to_owned();
    let (id, row, base, at) = (pending.op, pending.row, pending.base, pending.at);
    let lane = Some(pending.lane).filter(|lane| *lane != id);
    Op { id, row, kind, new, base, lane, at, put, was: Body::new(), del }
}

fn cursor(read: &Read<'_>) -> Result<u64, StoreError> {
    Ok(meta::get(read, CURSOR)?.and_then(|text| text.parse().ok()).unwrap_or_default())
}

fn epoch(read: &Read<'_>) -> Result<Option<uuid::Uuid>, StoreError> {
    Ok(meta::get(read, EPOCH)?.and_then(|text| text.parse().ok()))
}

#[cfg(test)]
mod tests;
