//! Answers one request: what became of your changes, and what is new.

use super::lineage::{proof, proves, told};
use super::pull::{self, Known, Page};
use super::push::{current_actor, push};
use super::seal::opening_key;
use crate::storage::{Records, StorageError, Tenant};
use lahituki_domain::Timestamp;
use lahituki_domain::ids::PersonId;
use lahituki_protocol::bundle::seal_key;
use lahituki_protocol::messages::{MAX_OPS, MAX_PAGE_ROWS, NewLineage};
use lahituki_protocol::version::{KNOWS_LINEAGES, OLDEST_SUPPORTED};
use lahituki_protocol::{BodyText, Op, SyncRequest, SyncResponse};
use std::borrow::Cow;

/// Why a request as a whole is not answered.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// The person of the session is no longer there.
    #[error("there is no such person")]
    NobodyThere,
    /// The person of the session was erased for ever: their laptop must wipe itself.
    #[error("the person was erased")]
    Erased,
    /// The laptop's program speaks a version that is no longer understood.
    #[error("protocol version {0} is no longer understood")]
    TooOld(u32),
    /// More than [`MAX_OPS`] ops.
    #[error("{0} ops are more than one request may carry")]
    TooManyOps(usize),
    /// The token of the next page is not good any more; the pull starts again at its cursor.
    #[error("the page token is not good any more")]
    Restart,
    /// The laptop knows another lineage of the data.
    #[error("the data is of another lineage")]
    NewLineage(NewLineage),
    /// The laptop has proved that the data was restored from a backup: begin a lineage ([`super::begin_lineage`]), then
    /// answer again.
    #[error("the data was restored from a backup")]
    Restored,
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
) -> Result<SyncResponse<BodyText>, Refusal> {
    handle_with(txn, person, request, now, MAX_PAGE_ROWS)
}

/// Answers a request with pages of at most `max_rows` rows, departures and erasures.
///
/// # Errors
/// See [`Refusal`].
pub fn handle_with(
    txn: &mut dyn Records,
    person: PersonId,
    request: &SyncRequest,
    now: Timestamp,
    max_rows: usize,
) -> Result<SyncResponse<BodyText>, Refusal> {
    let Some(actor) = current_actor(txn, person)? else {
        let erased = !txn.erased_among(&[person.0])?.is_empty();
        return Err(if erased { Refusal::Erased } else { Refusal::NobodyThere });
    };
    if request.v < OLDEST_SUPPORTED {
        return Err(Refusal::TooOld(request.v));
    }
    if request.ops.len() > MAX_OPS {
        return Err(Refusal::TooManyOps(request.ops.len()));
    }
    let tenant = txn.tenant()?;
    let same_lineage = same_lineage(txn, &tenant, request, now)?;
    let results = match request.ops.as_slice() {
        [] => Vec::new(),
        ops => push(txn, actor, &known_bases(ops, same_lineage, &tenant), now)?,
    };
    let known = Known {
        cursor: if same_lineage { request.cursor } else { 0 },
        // One that has something to say may have said it before, and it may have been erased since.
        is_new: request.epoch.is_none() && request.ops.is_empty(),
        repair: request.repair.clone(),
    };
    let page = match &request.resume {
        Some(token) => pull::next_page(txn, person, token, max_rows)?.ok_or(Refusal::Restart)?,
        None => pull::first_page(txn, person, known, max_rows)?,
    };
    Ok(answer(txn, person, request, page, SyncResponse { epoch: tenant.epoch, now, results, ..Default::default() })?)
}

/// Returns whether the laptop's numbers are of the present lineage.
fn same_lineage(
    txn: &mut dyn Records,
    tenant: &Tenant,
    request: &SyncRequest,
    now: Timestamp,
) -> Result<bool, Refusal> {
    let Some(epoch) = request.epoch else { return Ok(false) };
    let is_present = epoch == tenant.epoch;
    if request.v >= KNOWS_LINEAGES && !is_present {
        return Err(Refusal::NewLineage(told(txn, tenant, now)?));
    }
    let is_beyond = request.cursor > tenant.seq;
    if is_present && is_beyond && proves(tenant, request.cursor, request.proof.as_deref()) {
        return Err(Refusal::Restored);
    }
    Ok(is_present && !is_beyond)
}

/// Puts a page into an answer, with what goes with the last one.
fn answer(
    txn: &mut dyn Records,
    person: PersonId,
    request: &SyncRequest,
    page: Page,
    known: SyncResponse<BodyText>,
) -> Result<SyncResponse<BodyText>, StorageError> {
    let Page { full, reset, drop, rows, gone, erased, cursor, resume } = page;
    let mut answer = SyncResponse { full, reset, drop, rows, gone, erased, cursor, resume, ..known };
    if request.v < KNOWS_LINEAGES {
        return Ok(answer);
    }
    let tenant = txn.tenant()?;
    if request.epoch != Some(tenant.epoch) {
        answer.chain = txn.lineages()?;
    }
    if answer.resume.is_none() {
        answer.proof = Some(proof(&tenant, answer.cursor));
    }
    if request.check && answer.resume.is_none() {
        answer.seal_key = Some(seal_key(&opening_key(&tenant)));
        // After a change between the pages the sums would be those of another state.
        answer.sums = (tenant.seq == answer.cursor).then(|| txn.sums_of(person)).transpose()?;
    }
    Ok(answer)
}

/// Returns whether an answer holds anything that a waiting laptop should be woken for.
pub fn has_news(answer: &SyncResponse<BodyText>) -> bool {
    answer.full
        || answer.resume.is_some()
        || answer.seal_key.is_some()
        || !(answer.results.is_empty()
            && answer.reset.is_empty()
            && answer.drop.is_empty()
            && answer.rows.is_empty()
            && answer.gone.is_empty()
            && answer.erased.is_empty())
}

/// Revisions of another lineage say nothing about this one: such an op has seen nothing here.
fn known_bases<'o>(ops: &'o [Op], same_lineage: bool, tenant: &Tenant) -> Cow<'o, [Op]> {
    let is_known = |op: &Op| op.base == 0 || (same_lineage && op.base <= tenant.seq);
    if ops.iter().all(is_known) {
        return Cow::Borrowed(ops);
    }
    ops.iter().map(|op| Op { base: if is_known(op) { op.base } else { 0 }, ..op.clone() }).collect()
}
