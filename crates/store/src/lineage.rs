//! A new lineage of the server's data, after the server was restored from a backup.

use crate::outbox::PendingOp;
use crate::{Read, StoreError, SyncTxn, blobs, journal, meta, outbox, saw};
use lahituki_domain::record::Change;
use lahituki_domain::{Kind, Timestamp};
use rusqlite::{Connection, named_params};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};
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
        let waiting = outbox::take_all(self.connection())?;
        let mut runs = Runs::default();
        let mut ops = Vec::new();
        for op in taken.into_iter().chain(waiting) {
            let op = runs.follow(op);
            ops.push(PendingOp { base: op.base.min(floor), ..op });
        }
        self.queue_again(&ops)?;
        blobs::doubt_all(self.connection())?;
        self.drop_stage()
    }
}

/// The runs of changes of each record, as they are offered to a new lineage.
///
/// A change goes on with a run whose values its author saw in the fields that it concerns, because in the new lineage no
/// number can prove it. One whose author saw something else there, for example what had won against their own value, begins
/// a run of its own, so that the server tells of what it replaces. In both the times grow, although the server may have
/// let an earlier change count later than it was made.
#[derive(Default)]
struct Runs {
    past: HashMap<Uuid, Past>,
}

/// The changes of a record so far.
struct Past {
    /// What was last written into each field, and in which run.
    written: BTreeMap<String, (Uuid, Value)>,
    /// The run of the last change.
    lane: Uuid,
    /// The time of the last change.
    at: Timestamp,
}

impl Runs {
    /// Returns the next change of a record, in the lane and at a time that fit those before it.
    fn follow(&mut self, op: PendingOp) -> PendingOp {
        let (lane, at) = match self.past.get(&op.row) {
            Some(past) => (past.lane_for(&op), op.at.max(past.at.plus_millis(1))),
            None => (op.lane, op.at),
        };
        let past = self.past.entry(op.row).or_insert_with(|| Past { written: BTreeMap::new(), lane, at });
        (past.lane, past.at) = (lane, at);
        match &op.change {
            Change::Create(put) | Change::Put(put) => {
                past.written.extend(put.iter().map(|(field, value)| (field.clone(), (lane, value.clone()))));
            }
            Change::Delete => past.written.clear(),
        }
        PendingOp { lane, at, ..op }
    }
}

impl Past {
    /// Returns the run of which a change has seen all that it replaces: rather one of which it replaces something than the
    /// last one, and its own if there is none.
    fn lane_for(&self, op: &PendingOp) -> Uuid {
        let replaced = self.written.iter().filter(|(field, _)| saw::concerns(op.kind, &op.change, field));
        let (seen, unseen): (Vec<_>, Vec<_>) = replaced.partition(|(field, (_, value))| op.saw.shows(field, value));
        let is_seen = |lane: &Uuid| !unseen.iter().any(|(_, (other, _))| other == lane);
        seen.iter().map(|(_, (lane, _))| *lane).chain([self.lane]).find(is_seen).unwrap_or(op.op)
    }
}
