//! Applies changes that came in a file, on behalf of the person who made them.

use super::push::push;
use crate::storage::{Records, StorageError, Tenant};
use lahituki_domain::Timestamp;
use lahituki_domain::access::Actor;
use lahituki_protocol::messages::Lineage;
use lahituki_protocol::{Op, Outcome};
use std::collections::HashSet;
use uuid::Uuid;

/// Applies ops on behalf of their author; the author's laptop knew the data in the lineage `epoch`.
///
/// Returns how many ops have an answer now that had none before. What is deferred has none: the author's own laptop
/// offers it again.
///
/// # Errors
/// When the storage fails; then the transaction must be dropped.
pub fn import(
    txn: &mut dyn Records,
    author: Actor,
    epoch: Option<Uuid>,
    ops: &[Op],
    now: Timestamp,
) -> Result<usize, StorageError> {
    let (tenant, lineages) = (txn.tenant()?, txn.lineages()?);
    let ops: Vec<Op> =
        ops.iter().map(|op| Op { base: seen(&tenant, &lineages, epoch, op.base), ..op.clone() }).collect();
    let ids: Vec<Uuid> = ops.iter().map(|op| op.id).collect();
    let answered: HashSet<Uuid> = txn.answers(&ids)?.into_iter().map(|answer| answer.id).collect();
    let answers = push(txn, author, &ops, now)?;
    let settled = answers.into_iter().filter(|answer| answer.outcome != Outcome::Defer).map(|answer| answer.id);
    Ok(settled.filter(|op| !answered.contains(op)).collect::<HashSet<_>>().len())
}

/// Returns what a revision of a lineage proves to have been seen in the present one: as much as the two share.
fn seen(tenant: &Tenant, lineages: &[Lineage], epoch: Option<Uuid>, base: u64) -> u64 {
    let Some(known) = lineages.iter().position(|lineage| Some(lineage.epoch) == epoch) else { return 0 };
    match lineages[known + 1..].iter().map(|later| later.head).min() {
        Some(shared) => base.min(shared),
        None if base <= tenant.seq => base,
        None => 0,
    }
}
