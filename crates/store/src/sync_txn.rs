//! The other door: what the server says, applied in one transaction.

use crate::outbox::{self, PendingOp};
use crate::record::{self, Stored};
use crate::shadow::{self, Shadow};
use crate::{Read, StoreError, Touched, journal, lineage, tray};
use lahituki_domain::{Body, Kind, Timestamp};
use rusqlite::Transaction;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use uuid::Uuid;

/// A transaction in which the server's answer is applied.
///
/// The changes are made to the server's state first; [`SyncTxn::fold`] then folds the waiting changes onto it again.
pub struct SyncTxn<'t> {
    connection: &'t Transaction<'t>,
    touched: Touched,
    /// The server's state, as it is now, of the records whose waiting changes are folded anew at the end. It is on the
    /// disk only as it was before this transaction.
    shadows: BTreeMap<Uuid, Shadow>,
    changes: Vec<RowChange>,
    quiet: bool,
}

/// A record that the server changed, as the tables showed it before and after.
#[derive(Debug, Clone, PartialEq)]
pub struct RowChange {
    /// The kind.
    pub kind: Kind,
    /// The record.
    pub id: Uuid,
    /// Its body before; `None` when there was none.
    pub before: Option<Body>,
    /// Its body after; `None` when it went.
    pub after: Option<Body>,
}

/// What became of an op for good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict<'a> {
    /// The server took it, or as much of it as was left to take.
    Taken {
        /// The record's revision after it.
        seq: u64,
        /// The stamp under which it is stored.
        stamp: Timestamp,
    },
    /// It was not done, for this reason: the person sees it in the tray.
    Refused(&'a str),
    /// The record is erased; nothing of the op may stay.
    Erased,
}

impl<'t> SyncTxn<'t> {
    pub(crate) fn new(connection: &'t Transaction<'t>) -> Self {
        let (touched, shadows, changes) = Default::default();
        Self { connection, touched, shadows, changes, quiet: false }
    }

    /// Returns a view of the database that includes what this transaction has written.
    pub fn read(&self) -> Read<'_> {
        Read { connection: self.connection }
    }

    /// Lets [`SyncTxn::fold`] tell no single records: for an answer in which everything would be news.
    pub fn be_quiet(&mut self) {
        self.quiet = true;
        self.changes.clear();
    }

    /// Takes an op out of the outbox because the server has answered it for good.
    ///
    /// Returns `false` when the op is not waiting any more: a late answer changes nothing.
    ///
    /// # Errors
    /// Those of the database.
    pub fn settle(&mut self, op: Uuid, verdict: Verdict<'_>, now: Timestamp) -> Result<bool, StoreError> {
        let Some(leaving) = outbox::take(self.connection, op)? else { return Ok(false) };
        self.shadow(leaving.row)?;
        match verdict {
            Verdict::Taken { seq, stamp } => journal::add(self.connection, &leaving, seq, stamp, now)?,
            Verdict::Refused(reason) => tray::add(self.connection, &leaving, reason, now)?,
            Verdict::Erased => self.erase(&[leaving.row])?,
        }
        Ok(true)
    }

    /// Moves an op, and all others of its record, to the back of the outbox, because the server does not know the
    /// record yet. `stamp` is the time that the server gives to the op.
    ///
    /// # Errors
    /// Those of the database.
    pub fn postpone(&mut self, op: Uuid, stamp: Timestamp) -> Result<(), StoreError> {
        outbox::postpone(self.connection, op, stamp)
    }

    /// Folds the waiting changes of every record that this transaction touched onto its new server state, and returns
    /// the kinds and the records that look different now.
    ///
    /// # Errors
    /// Those of the database.
    pub fn fold(&mut self) -> Result<(Touched, Vec<RowChange>), StoreError> {
        for (id, shadow) in std::mem::take(&mut self.shadows) {
            let ops = outbox::of_row(self.connection, id)?;
            if ops.is_empty() {
                shadow::drop(self.connection, id)?;
            } else {
                shadow::set(self.connection, id, &shadow)?;
            }
            self.show(shadow.kind, id, shadow.stored, &ops)?;
        }
        lineage::forget_reoffered(self.connection)?;
        Ok((std::mem::take(&mut self.touched), std::mem::take(&mut self.changes)))
    }

    fn show(&mut self, kind: Kind, id: Uuid, base: Option<Stored>, ops: &[PendingOp]) -> Result<(), StoreError> {
        let after = outbox::fold(base, ops);
        // Most often the server has taken what is shown already.
        if let Some(after) = &after
            && record::confirm(self.connection, kind, id, after)?
        {
            self.touch(kind);
            return Ok(());
        }
        let before = record::get(self.connection, kind, id)?;
        if before == after {
            return Ok(());
        }
        match (&before, &after) {
            (Some(before), Some(after)) if before.body == after.body => {
                record::set_place(self.connection, kind, id, &after.aud, after.rev)?;
            }
            (_, Some(after)) => record::put(self.connection, kind, id, after)?,
            (_, None) => drop(record::delete(self.connection, kind, id)?),
        }
        self.note(kind, id, before.map(|stored| stored.body), after.map(|stored| stored.body));
        Ok(())
    }

    /// Puts ops into the outbox that were in it before, or that the server has forgotten.
    ///
    /// # Errors
    /// Those of the database.
    pub fn queue_again(&mut self, ops: &[PendingOp]) -> Result<(), StoreError> {
        for op in ops {
            outbox::push(self.connection, op)?;
            if self.shadow(op.row)?.is_none() {
                let stored = record::get(self.connection, op.kind, op.row)?;
                self.shadows.insert(op.row, Shadow::of(op.kind, stored));
            }
        }
        Ok(())
    }

    /// Stores a single value, for example the cursor.
    ///
    /// # Errors
    /// Those of the database.
    pub fn set_meta(&mut self, name: &str, value: &str) -> Result<(), StoreError> {
        crate::meta::set(self.connection, name, value)
    }

    /// Forgets a single value.
    ///
    /// # Errors
    /// Those of the database.
    pub fn unset_meta(&mut self, name: &str) -> Result<(), StoreError> {
        crate::meta::unset(self.connection, name)
    }

    pub(crate) fn connection(&self) -> &'t Transaction<'t> {
        self.connection
    }

    /// Remembers that a record of a kind looks different now.
    pub(crate) fn touch(&mut self, kind: Kind) {
        self.touched.insert(kind);
    }

    /// Returns the server's state of a record that has waiting changes, or had some before this transaction; they are
    /// folded onto it at the end.
    pub(crate) fn shadow(&mut self, id: Uuid) -> Result<Option<&mut Shadow>, StoreError> {
        Ok(match self.shadows.entry(id) {
            Entry::Occupied(known) => Some(known.into_mut()),
            Entry::Vacant(unknown) => shadow::get(self.connection, id)?.map(|shadow| unknown.insert(shadow)),
        })
    }

    /// Forgets the server's state of a record that is erased.
    pub(crate) fn drop_shadow(&mut self, id: Uuid) {
        self.shadows.remove(&id);
    }

    /// Writes the server's state down before something reads it from the disk.
    pub(crate) fn keep_shadows(&self) -> Result<(), StoreError> {
        self.shadows.iter().try_for_each(|(id, shadow)| shadow::set(self.connection, *id, shadow))
    }

    /// Returns the body that a record shows before it changes, if anybody wants to know.
    pub(crate) fn before(&self, kind: Kind, id: Uuid) -> Result<Option<Body>, StoreError> {
        if self.quiet {
            return Ok(None);
        }
        Ok(record::get(self.connection, kind, id)?.map(|stored| stored.body))
    }

    pub(crate) fn note(&mut self, kind: Kind, id: Uuid, before: Option<Body>, after: Option<Body>) {
        self.touched.insert(kind);
        if !self.quiet && before != after {
            self.changes.push(RowChange { kind, id, before, after });
        }
    }
}
