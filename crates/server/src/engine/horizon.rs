//! Forgets what nobody can need any more, so that the database grows with the work and not with its history.

use super::apply::HORIZON_MS;
use super::lost::without_values;
use super::work::Work;
use crate::storage::{Records, StorageError, StoredRow};
use lahituki_domain::{Entity, Kind, LostChange, Timestamp};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// How long a person may restore what they lost to a concurrent change.
const LOST_CHANGES_MS: i64 = 90 * DAY_MS;

/// Forgets departures, answers and deleted records older than half a year, and lost changes older than 90 days. To be
/// called about once a day: it remembers where the counter stands, by which it later knows what is old.
///
/// # Errors
/// When the storage fails; then the transaction must be dropped.
pub fn collect_garbage(txn: &mut dyn Records, now: Timestamp) -> Result<(), StorageError> {
    let tenant = txn.tenant()?;
    txn.put_milestone(now, tenant.seq)?;
    let horizon = txn.milestone_before(now.plus_millis(-HORIZON_MS))?.map_or(0, |(_, head)| head);
    if horizon > tenant.horizon {
        txn.forget_up_to(horizon)?;
    }
    delete_old_lost_changes(txn, now)
}

fn delete_old_lost_changes(txn: &mut dyn Records, now: Timestamp) -> Result<(), StorageError> {
    let oldest = now.plus_millis(-LOST_CHANGES_MS);
    let lost = txn.bodies(Kind::LostChange)?;
    let old = lost.into_iter().filter(|(id, body)| LostChange::from_body(*id, body).is_ok_and(|lost| lost.at < oldest));
    let old: Vec<_> = old.map(|(id, _)| id).collect();
    let mut rows = txn.rows(&old)?;
    // A storage tells them in any order; their numbers must not depend on it.
    rows.sort_unstable_by_key(|row| row.id);
    let mut work = Work::begin(txn, now)?;
    for row in rows {
        let seq = work.next_seq();
        work.put_row(StoredRow { rev: seq, deleted_at: Some(seq), ..without_values(row) })?;
    }
    work.save()
}
