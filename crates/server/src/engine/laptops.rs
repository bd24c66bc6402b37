//! Keeps what each laptop has proved to have applied: by that the list of those that may still hold something erased.

use crate::storage::{LaptopRecord, Records, StorageError};
use lahituki_domain::Timestamp;
use lahituki_domain::ids::PersonId;
use lahituki_protocol::SyncRequest;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// Returns what is to be remembered of the laptop that asks, or `None` when nothing changed that matters.
///
/// Its cursor counts only in the present lineage, and it counts as it is: a database that was set back to an older copy
/// has unproved what it had proved.
///
/// # Errors
/// When the storage fails.
pub fn due(
    txn: &mut dyn Records,
    person: PersonId,
    request: &SyncRequest,
    now: Timestamp,
) -> Result<Option<LaptopRecord>, StorageError> {
    let Some(id) = request.laptop else { return Ok(None) };
    let tenant = txn.tenant()?;
    let in_lineage = request.epoch == Some(tenant.epoch) && request.cursor <= tenant.seq;
    let cursor = if in_lineage { request.cursor } else { 0 };
    let known = txn.laptop(id)?;
    let matters = known.as_ref().is_none_or(|known| {
        let proof_changed = (known.cursor < tenant.erased_at) != (cursor < tenant.erased_at);
        proof_changed || known.person != person || now.0.saturating_sub(known.seen_at.0) > DAY_MS
    });
    Ok(matters.then_some(LaptopRecord { id, person, cursor, seen_at: now, wiped: false }))
}

/// Returns what is to be remembered of a laptop whose person was erased: it was told to wipe itself.
///
/// # Errors
/// When the storage fails.
pub fn wiped(
    txn: &mut dyn Records,
    person: PersonId,
    request: &SyncRequest,
    now: Timestamp,
) -> Result<Option<LaptopRecord>, StorageError> {
    let Some(id) = request.laptop else { return Ok(None) };
    let known = txn.laptop(id)?.filter(|known| known.wiped);
    Ok(known.is_none().then_some(LaptopRecord { id, person, cursor: 0, seen_at: now, wiped: true }))
}

/// Returns the laptops that have not proved yet to have applied every erasure.
///
/// # Errors
/// When the storage fails.
pub fn behind(txn: &mut dyn Records) -> Result<Vec<LaptopRecord>, StorageError> {
    let erased_at = txn.tenant()?.erased_at;
    let laptops = txn.laptops()?.into_iter();
    Ok(laptops.filter(|laptop| !laptop.wiped && laptop.cursor < erased_at).collect())
}
