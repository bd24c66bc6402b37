//! The one door for what a person changes.

use crate::outbox::{self, PendingOp};
use crate::record::{self, Stored};
use crate::shadow::{self, Shadow};
use crate::{Read, Saw, StoreError, Touched, undo};
use lahituki_domain::record::Change;
use lahituki_domain::{Body, Entity, Ids, Kind, Patch, Timestamp, merge};
use rusqlite::Transaction;
use uuid::Uuid;

/// What a person is doing, for the list of what can be undone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepInfo {
    /// What it is, as a short key.
    pub label: String,
    /// What it is about, for example a title.
    pub about: String,
}

/// A transaction in which a person changes records.
pub struct WriteTxn<'t> {
    connection: &'t Transaction<'t>,
    now: Timestamp,
    ids: &'t mut dyn Ids,
    touched: Touched,
    step: Option<StepInfo>,
    forward: Vec<Patch>,
    backward: Vec<Patch>,
}

impl<'t> WriteTxn<'t> {
    pub(crate) fn new(connection: &'t Transaction<'t>, now: Timestamp, ids: &'t mut dyn Ids) -> Self {
        Self { connection, now, ids, touched: Touched::new(), step: None, forward: Vec::new(), backward: Vec::new() }
    }

    /// Returns a view of the database that includes what this transaction has written.
    pub fn read(&self) -> Read<'_> {
        Read { connection: self.connection }
    }

    /// Returns the laptop's estimate of the server's time, the same during the whole transaction.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// Returns a fresh id.
    pub fn fresh_id<I: From<Uuid>>(&mut self) -> I {
        self.ids.fresh().into()
    }

    /// Makes everything in this transaction one step that can be undone. Without it the changes cannot be undone.
    pub fn step(&mut self, info: StepInfo) {
        self.step = Some(info);
    }

    /// Applies a change: writes the record, and the outbox for the server.
    ///
    /// A [`Change::Create`] of a record that exists only sets its fields, and so does one whose put changes nothing
    /// leave everything as it is.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] for a change of a record that is not there; [`StoreError::Invalid`] when the record
    /// would not fit its kind.
    pub fn apply(&mut self, patch: Patch) -> Result<(), StoreError> {
        let Patch { kind, id, change } = patch;
        let before = record::get(self.connection, kind, id)?;
        let put = match (change, &before) {
            (Change::Delete, None) => return Ok(()),
            (Change::Delete, Some(stored)) => return self.delete(kind, id, stored.clone()),
            (Change::Put(_), None) => return Err(StoreError::NotFound),
            (Change::Create(body) | Change::Put(body), Some(stored)) => changed_only(&stored.body, body),
            (Change::Create(body), None) => body,
        };
        if put.is_empty() {
            return Ok(());
        }
        self.put(kind, id, before, put)
    }

    /// Adds an entity.
    ///
    /// # Errors
    /// As [`WriteTxn::apply`].
    pub fn create<E: Entity>(&mut self, entity: &E) -> Result<(), StoreError> {
        self.apply(Patch::create(entity))
    }

    /// Writes the fields in which `after` differs from `before`.
    ///
    /// # Errors
    /// As [`WriteTxn::apply`].
    pub fn update<E: Entity>(&mut self, before: &E, after: &E) -> Result<(), StoreError> {
        Patch::between(before, after).map_or(Ok(()), |patch| self.apply(patch))
    }

    fn put(&mut self, kind: Kind, id: Uuid, before: Option<Stored>, put: Body) -> Result<(), StoreError> {
        let mut body = before.as_ref().map(|stored| stored.body.clone()).unwrap_or_default();
        let backward = match &before {
            Some(_) => Change::Put(merge::inverse(&body, &put)),
            None => Change::Delete,
        };
        merge::set(&mut body, &put);
        kind.check(id, &body)?;
        let aud = kind.audience(&body)?;
        let rev = before.as_ref().map_or(0, |stored| stored.rev);
        let forward = if before.is_some() { Change::Put(put.clone()) } else { Change::Create(put.clone()) };
        self.queue(kind, id, before, forward.clone())?;
        record::put(self.connection, kind, id, &Stored { aud, rev, body })?;
        self.remember(kind, id, forward, backward);
        Ok(())
    }

    fn delete(&mut self, kind: Kind, id: Uuid, before: Stored) -> Result<(), StoreError> {
        let backward = Change::Create(before.body.clone());
        self.queue(kind, id, Some(before), Change::Delete)?;
        record::delete(self.connection, kind, id)?;
        self.remember(kind, id, Change::Delete, backward);
        Ok(())
    }

    fn remember(&mut self, kind: Kind, id: Uuid, forward: Change, backward: Change) {
        self.touched.insert(kind);
        // An attachment stays, because others may show it by now.
        if kind == Kind::Attachment {
            return;
        }
        self.forward.push(Patch { kind, id, change: forward });
        self.backward.push(Patch { kind, id, change: backward });
    }

    /// Puts the change into the outbox; the first change of a record also sets its server state aside.
    fn queue(&mut self, kind: Kind, id: Uuid, before: Option<Stored>, change: Change) -> Result<(), StoreError> {
        let waiting = outbox::of_row(self.connection, id)?;
        let shown = before.as_ref().map(|before| &before.body);
        let was = shown.map(|body| merged_from(kind, body, &change)).unwrap_or_default();
        let saw = shown.map(|body| Saw::of(kind, body, &change)).unwrap_or_default();
        let rev = match shadow::get(self.connection, id)? {
            Some(shadow) => shadow.rev,
            None => self.set_aside(kind, id, before)?,
        };
        let op = self.ids.fresh();
        let op = PendingOp {
            op,
            row: id,
            kind,
            lane: waiting.first().map_or(op, |first| first.lane),
            base: seen(rev, &waiting, &change),
            at: waiting.iter().map(|earlier| earlier.at.plus_millis(1)).fold(self.now, Timestamp::max),
            change,
            was,
            saw,
        };
        outbox::push(self.connection, &op)
    }

    fn set_aside(&self, kind: Kind, id: Uuid, before: Option<Stored>) -> Result<u64, StoreError> {
        let shadow = Shadow::of(kind, before);
        shadow::set(self.connection, id, &shadow)?;
        Ok(shadow.rev)
    }

    pub(crate) fn connection(&self) -> &Transaction<'t> {
        self.connection
    }

    pub(crate) fn finish(mut self) -> Result<Touched, StoreError> {
        if let (Some(step), false) = (self.step.take(), self.forward.is_empty()) {
            self.backward.reverse();
            undo::record(self.connection, &step, self.now, &self.forward, &self.backward)?;
        }
        Ok(self.touched)
    }
}

/// Returns the revision up to which the person has seen what they change now. Where they have changed it before, their
/// own value hides what others wrote since.
fn seen(rev: u64, waiting: &[PendingOp], change: &Change) -> u64 {
    let hides = |op: &&PendingOp| match (fields(&op.change), fields(change)) {
        (Some(earlier), Some(now)) => now.keys().any(|name| earlier.contains_key(name)),
        _ => true,
    };
    waiting.iter().filter(hides).map(|op| op.base).fold(rev, u64::min)
}

/// Returns the fields that a change sets; `None` for a deletion, which concerns all.
fn fields(change: &Change) -> Option<&Body> {
    match change {
        Change::Create(put) | Change::Put(put) => Some(put),
        Change::Delete => None,
    }
}

/// Returns what stood before a change in those of its fields that the server merges.
fn merged_from(kind: Kind, before: &Body, change: &Change) -> Body {
    let mut was = fields(change).map(|put| merge::inverse(before, put)).unwrap_or_default();
    was.retain(|name, _| kind.rule(name).needs_base());
    was
}

fn changed_only(body: &Body, mut put: Body) -> Body {
    put.retain(|name, value| body.get(name).unwrap_or(&serde_json::Value::Null) != value);
    put
}
