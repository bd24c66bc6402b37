//! What an administrator does on the command line: erases a person, sees which laptops still hold what was erased, and
//! tells the server that its database came from a backup.

use crate::engine::erase::{self, Extent};
use crate::engine::{self, laptops};
use crate::ledger::Ledger;
use crate::start::StartError;
use crate::storage::{LaptopRecord, Purpose, Storage};
use lahituki_domain::Timestamp;
use uuid::Uuid;

/// Erases the person of an account for ever, with the account; returns how many records went, or `None` when there is
/// no such account. Their laptops wipe themselves when they ask next.
///
/// # Errors
/// When the storage or the ledger fails; then nothing was erased, or it is erased at the next start.
pub fn erase_person(
    storage: &dyn Storage,
    ledger: &mut Ledger,
    name: &str,
    extent: Extent,
    now: Timestamp,
) -> Result<Option<usize>, StartError> {
    storage.attempt(Purpose::Write, |mut txn| {
        let Some(account) = txn.account(&name.to_lowercase())? else { return Ok(None) };
        let records = erase::records_of(&mut *txn, account.person, extent)?;
        let fail = |reason| StartError::System { what: "writing the ledger".to_owned(), reason };
        ledger.remember_erased(&records).map_err(fail)?;
        erase::erase(&mut *txn, &records, now)?;
        txn.remove_account(&account.name)?;
        txn.commit()?;
        Ok(Some(records.len()))
    })
}

/// How far erasures have come.
#[derive(Debug, PartialEq, Eq)]
pub struct ErasureReport {
    /// How many laptops have proved to have applied every erasure, or were told to wipe themselves.
    pub done: usize,
    /// The others.
    pub behind: Vec<LaptopRecord>,
}

/// Returns how far erasures have come.
///
/// # Errors
/// When the storage fails.
pub fn erasures(storage: &dyn Storage) -> Result<ErasureReport, StartError> {
    storage.attempt(Purpose::Read, |mut txn| {
        let behind = laptops::behind(&mut *txn)?;
        Ok(ErasureReport { done: txn.laptops()?.len() - behind.len(), behind })
    })
}

/// Begins a new lineage, because the database came from a backup: laptops then offer again what it lacks.
///
/// # Errors
/// When the storage fails.
pub fn restored(storage: &dyn Storage) -> Result<(), StartError> {
    storage.attempt(Purpose::Write, |mut txn| {
        engine::begin_lineage(&mut *txn, Uuid::now_v7())?;
        Ok(txn.commit()?)
    })
}
