//! What a handler has at hand: the database, the person, and the time.

use crate::schedule::Boards;
use crate::search::Finder;
use crate::{Failure, FailureCode};
use lahituki_domain::access::{self, Actor};
use lahituki_domain::record::Change;
use lahituki_domain::{Day, Entity, Patch, Timestamp, merge};
use lahituki_store::{Read, StepInfo, WriteTxn};
use serde::Serialize;

/// What a query has at hand.
pub struct Reading<'a> {
    /// The database at one moment.
    pub db: &'a Read<'a>,
    /// The person who asks.
    pub me: &'a Actor,
    /// The civil day in Finland.
    pub today: Day,
    /// The estimate of the server's time.
    pub now: Timestamp,
    /// The plan that is kept between queries; `None` within a change, which sees its own.
    pub(crate) boards: Option<&'a Boards>,
    /// What records are found with by their words; `None` within a change.
    pub(crate) finder: Option<&'a Finder>,
}

impl Reading<'_> {
    /// Returns why the person could not make a change of any kind as things stand; `None` when they could.
    ///
    /// # Errors
    /// Those of the database.
    pub fn refusal(&self, patch: &Patch) -> Result<Option<FailureCode>, Failure> {
        let before = lahituki_store::body(self.db, patch.kind, patch.id)?;
        let after = match (&patch.change, &before) {
            (Change::Put(_) | Change::Delete, None) => return Ok(Some(FailureCode::NotFound)),
            (Change::Delete, Some(_)) => None,
            (Change::Put(put) | Change::Create(put), _) => {
                let mut after = before.clone().unwrap_or_default();
                merge::set(&mut after, put);
                Some(after)
            }
        };
        if after.as_ref().is_some_and(|after| patch.kind.check(patch.id, after).is_err()) {
            return Ok(Some(FailureCode::Invalid));
        }
        let allowed = access::check(self.me, patch.kind, before.as_ref(), after.as_ref());
        Ok(allowed.is_err().then_some(FailureCode::NoRight))
    }
}

/// What a change has at hand.
pub struct Writing<'a, 't> {
    /// The transaction.
    pub txn: &'a mut WriteTxn<'t>,
    /// The person who changes.
    pub me: &'a Actor,
    /// The civil day in Finland.
    pub today: Day,
    /// The estimate of the server's time.
    pub now: Timestamp,
}

impl Writing<'_, '_> {
    /// Runs a query within the transaction.
    ///
    /// # Errors
    /// Those of the query.
    pub fn reading<T>(&self, query: impl FnOnce(&Reading<'_>) -> Result<T, Failure>) -> Result<T, Failure> {
        let db = &self.txn.read();
        query(&Reading { db, me: self.me, today: self.today, now: self.now, boards: None, finder: None })
    }

    /// Makes everything in this transaction one step that can be undone.
    pub fn step(&mut self, label: crate::undo::StepLabel, about: &str) {
        self.txn.step(StepInfo { label: snake(&label), about: about.to_owned() });
    }

    /// Makes a change of any kind, if the person has the right to.
    ///
    /// # Errors
    /// When they have not, the record is not there, or it would not fit its kind.
    pub fn apply(&mut self, patch: Patch) -> Result<(), Failure> {
        if let Some(code) = self.reading(|reading| reading.refusal(&patch))? {
            return Err(Failure::new(code, format!("this change of a {} cannot be made now", patch.kind)));
        }
        Ok(self.txn.apply(patch)?)
    }

    /// Adds an entity, if the person has the right to.
    ///
    /// # Errors
    /// When they have not, or the entity does not fit its kind.
    pub fn create<E: Entity>(&mut self, entity: &E) -> Result<(), Failure> {
        access::check(self.me, E::KIND, None, Some(&entity.to_body()))?;
        Ok(self.txn.create(entity)?)
    }

    /// Writes what differs between `before` and `after`, if the person has the right to.
    ///
    /// # Errors
    /// When they have not, or the entity does not fit its kind.
    pub fn update<E: Entity>(&mut self, before: &E, after: &E) -> Result<(), Failure> {
        access::check(self.me, E::KIND, Some(&before.to_body()), Some(&after.to_body()))?;
        Ok(self.txn.update(before, after)?)
    }

    /// Deletes an entity, if the person has the right to.
    ///
    /// # Errors
    /// When they have not.
    pub fn delete<E: Entity>(&mut self, entity: &E) -> Result<(), Failure> {
        access::check(self.me, E::KIND, Some(&entity.to_body()), None)?;
        Ok(self.txn.apply(Patch::delete(E::KIND, entity.uuid()))?)
    }
}

/// Returns the name under which serde writes a unit variant.
pub(crate) fn snake(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}

/// Returns a name as the enum variant that serde reads from it.
pub(crate) fn from_snake<T: serde::de::DeserializeOwned>(name: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(name.to_owned())).ok()
}
