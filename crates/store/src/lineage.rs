//! A new lineage of the server's data, after the server was restored from a backup.

use crate::outbox::PendingOp;
use crate::{Read, StoreError, SyncTxn, blobs, journal, meta, outbox};
use lahituki_domain::{Kind, Timestamp};
use rusqlite::{Connection, named_params};
use std::collections::HashMap;
use uuid::Uuid;

/// The value that counts what is offered again.
const REOFFERED: &str = "reoffered";

/// Returns how many changes that an earlier lineage had taken were offered to this one again; 0 once nothing waits any
/// more.
///
/// # Errors
/// Those of the database.
pub fn reoffered(read: &Read<'_>) -> Result<u32, StoreError> {
    Ok(meta::get(read, REOFFERED)?.and_then(|count| count.parse().ok()).unwrap_or(0))
}

/// Forgets what was offered again once nothing waits any more.
pub(crate) fn forget_reoffered(connection: &Connection) -> Result<(), StoreError> {
    let sql = "delete from meta where name = :name and not exists (select 1 from outbox)";
    connection.prepare_cached(sql)?.execute(named_params! { ":name": REOFFERED })?;
    Ok(())
}

impl SyncTxn<'_> {
    /// Makes everything that the person has done on this laptop wait again, what the server had taken before what it
    /// had not, and the pages of an unfinished answer void.
    ///
    /// The numbers above `floor` were given twice, so they no longer prove that something was seen: bases and revisions
    /// come down to it. What one change had seen of those before it is told by the [`Runs`] instead.
    ///
    /// # Errors
    /// Those of the database.
    pub fn begin_lineage(&mut self, floor: u64) -> Result<(), StoreError> {
        for table in Kind::ALL.map(Kind::name).into_iter().chain(["shadow", "raw"]) {
            let sql = format!("update {table} set rev = :floor where rev > :floor");
            self.connection().execute(&sql, named_params! { ":floor": floor as i64 })?;
        }
        let taken = journal::take_all(self.connection())?;
        if !taken.is_empty() {
            meta::set(self.connection(), REOFFERED, &taken.len().to_string())?;
        }
        let waiting = outbox::take_all(self.connection())?.into_iter().map(|op| (op, None));
        let mut runs = Runs::default();
        let mut ops = Vec::new();
        for (op, seq) in taken.into_iter().map(|(op, seq)| (op, Some(seq))).chain(waiting) {
            let op = runs.follow(op, seq);
            ops.push(PendingOp { base: op.base.min(floor), ..op });
        }
        self.queue_again(&ops)?;
        blobs::doubt_all(self.connection())?;
        self.drop_stage()
    }
}

/// The runs of changes of each record, as they are offered to a new lineage.
///
/// A change that had seen the one before it goes on with its run, because in the new lineage no number can prove it. One
/// that had not, such as that of a person who lost sight of the record and made it anew, begins a run of its own, so that
/// the server tells of what it replaces. In both the times grow, although the server may have let an earlier change count
/// later than it was made.
#[derive(Default)]
struct Runs {
    last: HashMap<Uuid, Last>,
}

/// The last change of a record so far.
struct Last {
    /// Its lane before and now.
    lanes: (Uuid, Uuid),
    /// The record's revision after it; `None` when the server had not answered it.
    seq: Option<u64>,
    at: Timestamp,
}

impl Runs {
    /// Returns the next change of a record, in the lane and at a time that fit those before it.
    fn follow(&mut self, op: PendingOp, seq: Option<u64>) -> PendingOp {
        let (mut lane, mut at) = (op.lane, op.at);
        if let Some(last) = self.last.get(&op.row) {
            let has_seen = op.lane == last.lanes.0 || last.seq.is_some_and(|seq| op.base >= seq);
            lane = if has_seen { last.lanes.1 } else { op.lane };
            at = at.max(last.at.plus_millis(1));
        }
        self.last.insert(op.row, Last { lanes: (op.lane, lane), seq, at });
        PendingOp { lane, at, ..op }
    }
}
