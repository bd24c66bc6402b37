//! Lineages of the data: how it shows that the data was restored from a backup, and what laptops are told then.

use crate::storage::{Records, StorageError, Tenant};
use lahituki_domain::Timestamp;
use lahituki_protocol::messages::{Lineage, NewLineage};
use uuid::Uuid;

/// Makes a new lineage the present one: the data was restored from a backup. `epoch` is a fresh random id.
///
/// # Errors
/// When the storage fails.
pub fn begin_lineage(txn: &mut dyn Records, epoch: Uuid) -> Result<(), StorageError> {
    let head = txn.tenant()?.seq;
    txn.begin_lineage(&Lineage { epoch, head })
}

/// Returns what shows later that this server itself has once told a laptop this cursor.
pub(super) fn proof(tenant: &Tenant, cursor: u64) -> String {
    let mac = blake3::keyed_hash(&tenant.secret, format!("cursor {} {cursor}", tenant.epoch).as_bytes());
    mac.to_hex()[..32].to_owned()
}

/// Returns whether a proof is that of a cursor.
pub(super) fn proves(tenant: &Tenant, cursor: u64, given: Option<&str>) -> bool {
    // Comparing hashes of the texts takes the same time whatever they have in common.
    given.is_some_and(|given| blake3::hash(given.as_bytes()) == blake3::hash(proof(tenant, cursor).as_bytes()))
}

/// Returns what a laptop of another lineage is told.
pub(super) fn told(txn: &mut dyn Records, tenant: &Tenant, now: Timestamp) -> Result<NewLineage, StorageError> {
    Ok(NewLineage {
        code: "new_lineage".to_owned(),
        message: "the server's data was restored from a backup".to_owned(),
        epoch: tenant.epoch,
        chain: txn.lineages()?,
        now,
    })
}
