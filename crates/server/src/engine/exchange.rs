//! Answers one request: what became of your changes, and what is new.

use super::pull::{self, Page};
use super::push::{current_actor, push};
use crate::storage::{Records, StorageError, Tenant};
use lahituki_domain::Timestamp;
use lahituki_domain::ids::PersonId;
use lahituki_protocol::messages::{MAX_OPS, MAX_PAGE_ROWS};
use lahituki_protocol::version::OLDEST_SUPPORTED;
use lahituki_protocol::{Op, SyncRequest, SyncResponse};

/// Why a request as a whole is not answered.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// The person of the session is no longer there.
    #[error("there is no such person")]
    NobodyThere,
    /// The laptop's program speaks a version that is no longer understood.
    #[error("protocol version {0} is no longer understood")]
    TooOld(u32),
    /// More than [`MAX_OPS`] ops.
    #[error("{0} ops are more than one request may carry")]
    TooManyOps(usize),
    /// The token of the next page is not good any more; the pull starts again at its cursor.
    #[error("the page token is not good any more")]
    Restart,
    /// The storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Answers a request of a person. The caller commits the transaction, or drops it when there is an error.
///
/// # Errors
/// See [`Refusal`].
pub fn handle(
    txn: &mut dyn Records,
    person: PersonId,
    request: &SyncRequest,
    now: Timestamp,
) -> Result<SyncResponse, Refusal> {
    if request.v < OLDEST_SUPPORTED {
        return Err(Refusal::TooOld(request.v));
    }
    if request.ops.len() > MAX_OPS {
        return Err(Refusal::TooManyOps(request.ops.len()));
    }
    let actor = current_actor(txn, person)?.ok_or(Refusal::NobodyThere)?;
    let tenant = txn.tenant()?;
    let same_lineage = request.epoch == Some(tenant.epoch) && request.cursor <= tenant.seq;
    let results = push(txn, actor, &known_bases(&request.ops, same_lineage, &tenant), now)?;
    let page = match &request.resume {
        Some(token) => pull::next_page(txn, person, token, MAX_PAGE_ROWS)?.ok_or(Refusal::Restart)?,
        None => pull::first_page(txn, person, if same_lineage { request.cursor } else { 0 }, MAX_PAGE_ROWS)?,
    };
    let Page { full, reset, drop, rows, gone, cursor, resume } = page;
    let known = SyncResponse { epoch: tenant.epoch, now, results, ..SyncResponse::default() };
    Ok(SyncResponse { full, reset, drop, rows, gone, cursor, resume, ..known })
}

/// Returns whether an answer holds anything that a waiting laptop should be woken for.
pub fn has_news(answer: &SyncResponse) -> bool {
    answer.full
        || answer.resume.is_some()
        || !(answer.results.is_empty()
            && answer.reset.is_empty()
            && answer.drop.is_empty()
            && answer.rows.is_empty()
            && answer.gone.is_empty())
}

/// Revisions of another lineage say nothing about this one: such an op has seen nothing here.
fn known_bases(ops: &[Op], same_lineage: bool, tenant: &Tenant) -> Vec<Op> {
    let known = |base| if same_lineage && base <= tenant.seq { base } else { 0 };
    ops.iter().map(|op| Op { base: known(op.base), ..op.clone() }).collect()
}
