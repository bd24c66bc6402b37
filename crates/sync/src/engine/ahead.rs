//! The question after a push, asked while the answer to the push is applied.

use super::wire;
use lahituki_protocol::messages::{MAX_BODY_BYTES, MAX_OPS};
use lahituki_protocol::{SyncRequest, SyncResponse};
use lahituki_store::{Read, StoreError, Verdict, outbox};

/// Returns the question that carries the next waiting changes once an answer is applied, or `None` when only the applied
/// answer tells what to ask.
///
/// It names the cursor of the answer, by which the server takes it for granted that what was erased up to there is gone;
/// so it is never asked when something was.
///
/// # Errors
/// Those of the database.
pub fn ahead(read: &Read<'_>, asked: &SyncRequest, answer: &SyncResponse) -> Result<Option<SyncRequest>, StoreError> {
    if asked.ops.is_empty() || asked.check || !asked.repair.is_empty() || !settles_all(asked, answer) {
        return Ok(None);
    }
    let under_way = asked.ops.iter().map(|op| op.id).collect();
    let waiting = outbox::waiting_behind(read, &under_way, MAX_OPS)?;
    if waiting.is_empty() {
        return Ok(None);
    }
    Ok(Some(SyncRequest {
        cursor: answer.cursor,
        proof: answer.proof.clone(),
        ops: wire::fitting(waiting, MAX_BODY_BYTES),
        ..asked.clone()
    }))
}

/// Returns whether an answer is whole, of the lineage that was asked for, erases nothing, and is the last word on all
/// changes of the question.
fn settles_all(asked: &SyncRequest, answer: &SyncResponse) -> bool {
    let settled = answer
        .results
        .iter()
        .filter(|answer| matches!(wire::verdict(answer), Some(Verdict::Taken { .. } | Verdict::Refused(_))));
    settled.count() == asked.ops.len()
        && answer.results.len() == asked.ops.len()
        && asked.epoch == Some(answer.epoch)
        && answer.erased.is_empty()
        && !answer.more()
}
