//! The working set of a request: what its ops read is loaded once, changed in memory, and saved once.

use crate::storage::{Records, StorageError, StoredRow, SumChange, Tenant};
use lahituki_domain::{Audience, Timestamp};
use lahituki_protocol::messages::{Erased, Gone};
use lahituki_protocol::sum::fingerprint;
use lahituki_protocol::{Op, OpAnswer};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use uuid::Uuid;

/// What a transaction for writing knows and has changed. Nothing is stored before [`Work::save`].
pub struct Work<'t> {
    txn: &'t mut dyn Records,
    tenant: Tenant,
    now: Timestamp,
    rows: HashMap<Uuid, Option<StoredRow>>,
    /// Where each changed record was visible before, and at which revision.
    places: BTreeMap<Uuid, Option<(Audience, u64)>>,
    /// The departures to remember, at their number, and those to forget.
    gone: BTreeMap<(Audience, Uuid), Option<u64>>,
    erased: HashSet<Uuid>,
    newly_erased: BTreeSet<Uuid>,
    answers: HashMap<Uuid, OpAnswer>,
    new_answers: Vec<OpAnswer>,
}

impl<'t> Work<'t> {
    /// Begins with nothing loaded but the tenant.
    ///
    /// # Errors
    /// When the storage fails.
    pub fn begin(txn: &'t mut dyn Records, now: Timestamp) -> Result<Self, StorageError> {
        let tenant = txn.tenant()?;
        Ok(Self {
            txn,
            tenant,
            now,
            rows: HashMap::new(),
            places: BTreeMap::new(),
            gone: BTreeMap::new(),
            erased: HashSet::new(),
            newly_erased: BTreeSet::new(),
            answers: HashMap::new(),
            new_answers: Vec::new(),
        })
    }

    /// Loads what a request's ops will ask for.
    ///
    /// # Errors
    /// When the storage fails.
    pub fn load(&mut self, ops: &[Op]) -> Result<(), StorageError> {
        let ids: Vec<Uuid> = ops.iter().map(|op| op.id).collect();
        self.answers.extend(self.txn.answers(&ids)?.into_iter().map(|answer| (answer.id, answer)));
        let rows: BTreeSet<Uuid> = ops.iter().map(|op| op.row).collect();
        self.load_rows(&rows.into_iter().collect::<Vec<_>>())
    }

    fn load_rows(&mut self, ids: &[Uuid]) -> Result<(), StorageError> {
        let unknown: Vec<Uuid> = ids.iter().copied().filter(|id| !self.rows.contains_key(id)).collect();
        if self.tenant.erased_at > 0 {
            self.erased.extend(self.txn.erased_among(&unknown)?);
        }
        let found = self.txn.rows(&unknown)?;
        self.rows.extend(unknown.into_iter().map(|id| (id, None)));
        self.rows.extend(found.into_iter().map(|row| (row.id, Some(row))));
        Ok(())
    }

    /// Returns a record, deleted or not, as it is after the changes so far.
    ///
    /// # Errors
    /// When the storage fails.
    pub fn row(&mut self, id: Uuid) -> Result<Option<&StoredRow>, StorageError> {
        if !self.rows.contains_key(&id) {
            self.load_rows(&[id])?;
        }
        Ok(self.rows.get(&id).and_then(Option::as_ref))
    }

    /// Returns whether a record was erased for ever.
    ///
    /// # Errors
    /// When the storage fails.
    pub fn is_erased(&mut self, id: Uuid) -> Result<bool, StorageError> {
        self.row(id)?;
        Ok(self.erased.contains(&id))
    }

    /// Returns the number that [`Work::next_seq`] will give out next.
    pub fn upcoming_seq(&self) -> u64 {
        self.tenant.seq + 1
    }

    /// Counts one on and returns the new number.
    pub fn next_seq(&mut self) -> u64 {
        self.tenant.seq += 1;
        self.tenant.seq
    }

    /// Returns the server's time, the same during the whole request.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// Stores a record whose `rev` was just given out, and says to the audience that it left that it is gone.
    ///
    /// # Errors
    /// When the storage fails.
    pub fn put_row(&mut self, after: StoredRow) -> Result<(), StorageError> {
        let before = self.row(after.id)?.map(|row| (row.aud.clone(), row.rev, row.deleted_at.is_some()));
        // What is not stored has left nothing: departures are forgotten no later than the record that they are of.
        let is_known = before.is_some();
        let was_at = before.and_then(|(aud, rev, deleted)| (!deleted).then_some((aud, rev)));
        let left = match &was_at {
            _ if after.deleted_at.is_some() => Some(after.aud.clone()),
            Some((aud, _)) if *aud != after.aud => Some(aud.clone()),
            _ => None,
        };
        self.places.entry(after.id).or_insert(was_at);
        if is_known {
            self.gone.insert((after.aud.clone(), after.id), None);
        }
        if let Some(aud) = left {
            self.gone.insert((aud, after.id), Some(after.rev));
        }
        self.rows.insert(after.id, Some(after));
        Ok(())
    }

    /// Removes a record for ever under a number that was just given out.
    ///
    /// # Errors
    /// When the storage fails.
    pub fn erase(&mut self, id: Uuid, seq: u64) -> Result<(), StorageError> {
        let visible = self.row(id)?.filter(|row| row.deleted_at.is_none()).map(|row| (row.aud.clone(), row.rev));
        if let Some((aud, _)) = &visible {
            self.gone.insert((aud.clone(), id), Some(seq));
        }
        self.places.entry(id).or_insert(visible);
        self.rows.insert(id, None);
        self.erased.insert(id);
        self.newly_erased.insert(id);
        Ok(())
    }

    /// Returns the answer that was given to an op.
    pub fn answer(&self, op: Uuid) -> Option<&OpAnswer> {
        self.answers.get(&op)
    }

    /// Remembers the answer given to an op.
    pub fn keep_answer(&mut self, answer: &OpAnswer) {
        self.answers.insert(answer.id, answer.clone());
        self.new_answers.push(answer.clone());
    }

    /// Returns the storage as it was before the changes since the last [`Work::save`].
    pub fn stored(&mut self) -> &mut dyn Records {
        self.txn
    }

    /// Stores what was changed. The work may go on afterwards.
    ///
    /// # Errors
    /// When the storage fails.
    pub fn save(&mut self) -> Result<(), StorageError> {
        let places = std::mem::take(&mut self.places);
        self.txn.add_to_sums(&self.sum_changes(&places))?;
        let (kept, removed): (Vec<Uuid>, Vec<Uuid>) =
            places.into_keys().partition(|id| self.rows.get(id).is_some_and(Option::is_some));
        let rows: Vec<StoredRow> = kept.iter().filter_map(|id| self.rows.remove(id)?).collect();
        self.txn.put_rows(&rows)?;
        self.rows.extend(rows.into_iter().map(|row| (row.id, Some(row))));
        self.txn.remove_rows(&removed)?;
        self.save_departures()?;
        let seq = self.tenant.seq;
        let erased: Vec<Erased> =
            std::mem::take(&mut self.newly_erased).into_iter().map(|id| Erased { id, seq }).collect();
        if !erased.is_empty() {
            self.txn.put_erased(&erased)?;
            self.tenant.erased_at = seq;
        }
        self.txn.keep_answers(&std::mem::take(&mut self.new_answers), seq)?;
        self.txn.set_head(seq)
    }

    fn save_departures(&mut self) -> Result<(), StorageError> {
        let (mut gone, mut back) = (Vec::new(), Vec::new());
        for ((aud, id), seq) in std::mem::take(&mut self.gone) {
            match seq {
                Some(seq) => gone.push(Gone { aud, id, seq }),
                None => back.push((aud, id)),
            }
        }
        self.txn.forget_gone(&back)?;
        self.txn.put_gone(&gone)
    }

    fn sum_changes(&self, places: &BTreeMap<Uuid, Option<(Audience, u64)>>) -> Vec<SumChange> {
        let mut changes: BTreeMap<&Audience, (i64, u64)> = BTreeMap::new();
        for (id, before) in places {
            if let Some((aud, rev)) = before {
                let (n, sum) = changes.entry(aud).or_default();
                (*n, *sum) = (*n - 1, sum.wrapping_sub(fingerprint(*id, *rev)));
            }
            let after = self.rows.get(id).and_then(Option::as_ref).filter(|row| row.deleted_at.is_none());
            if let Some(row) = after {
                let (n, sum) = changes.entry(&row.aud).or_default();
                (*n, *sum) = (*n + 1, sum.wrapping_add(fingerprint(*id, row.rev)));
            }
        }
        changes.into_iter().map(|(aud, (n, sum))| SumChange { aud: aud.clone(), n, sum }).collect()
    }
}
