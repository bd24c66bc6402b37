//! The rules of the engine, each shown on a small municipality in memory.

mod answers;
mod bundle;
mod conflicts;
mod erasure;
mod lineage;
mod lost;
mod paging;
mod refusals;
mod scope;
mod spaces;
mod steps;

use super::handle;
use crate::storage::sqlite::{Birth, Sqlite};
use crate::storage::{Purpose, Storage, StoredRow, Tenant};
use lahituki_domain::access::Actor;
use lahituki_domain::ids::PersonId;
use lahituki_domain::people::{Person, Role, Unit};
use lahituki_domain::schedule::ScheduleSlot;
use lahituki_domain::{Body, Entity, Ids, Timestamp};
use lahituki_protocol::messages::Rejection;
use lahituki_protocol::version::PROTOCOL_VERSION;
use lahituki_protocol::{Op, OpAnswer, Outcome, SyncRequest, SyncResponse};
use lahituki_testkit::{self as testkit, CountedIds, NOW};
use serde_json::{Value, json};
use uuid::Uuid;

const EPOCH: Uuid = Uuid::from_u128(0xE0);

/// The coordinator Aino, the digari Veikko and one school.
struct World {
    storage: Sqlite,
    ids: CountedIds,
    aino: Person,
    veikko: Person,
    school: Unit,
}

impl World {
    fn new() -> Self {
        let storage = Sqlite::in_memory(&Birth { epoch: EPOCH, secret: [7; 32] }).unwrap();
        let mut ids = CountedIds::default();
        let aino = testkit::person(&mut ids, "Aino");
        let aino = Person { roles: vec![testkit::grant(Role::Coordinator, &[])], ..aino };
        let veikko = testkit::digari(&mut ids, "Veikko");
        let school = testkit::unit(&mut ids, "Sammonlahden koulu");
        let mut world = Self { storage, ids, aino: aino.clone(), veikko: veikko.clone(), school: school.clone() };
        let ops = vec![world.create(&aino), world.create(&veikko), world.create(&school)];
        world.push_as_admin(&ops);
        world
    }

    /// Returns the op that creates an entity.
    fn create<E: Entity>(&mut self, entity: &E) -> Op {
        Op { new: true, ..self.put::<E>(entity.uuid(), 0, Value::Object(entity.to_body())) }
    }

    /// Returns an op that sets fields.
    fn put<E: Entity>(&mut self, row: Uuid, base: u64, fields: Value) -> Op {
        Op {
            id: self.ids.fresh(),
            row,
            kind: E::KIND.name().to_owned(),
            base,
            lane: Some(self.ids.fresh()),
            at: NOW,
            put: fields.as_object().cloned(),
            ..Op::default()
        }
    }

    /// Returns an op that deletes.
    fn delete<E: Entity>(&mut self, row: Uuid, base: u64) -> Op {
        Op { put: None, del: true, ..self.put::<E>(row, base, json!({})) }
    }

    /// Returns a published slot of Veikko that the server has had for a minute, and its revision.
    fn slot(&mut self) -> (ScheduleSlot, u64) {
        let slot = testkit::slot(&mut self.ids, self.veikko.id);
        let op = later(self.create(&slot), -60_000);
        let answers = self.push(self.aino.id, &[op]);
        (slot, answers[0].seq)
    }

    fn push(&self, who: PersonId, ops: &[Op]) -> Vec<OpAnswer> {
        self.exchange(who, ops.to_vec(), 0).results
    }

    fn push_as_admin(&self, ops: &[Op]) -> Vec<OpAnswer> {
        let roles = vec![testkit::grant(Role::Admin, &[]), testkit::grant(Role::Coordinator, &[])];
        let actor = Actor::of(PersonId(Uuid::nil()), roles);
        let mut txn = self.storage.begin(Purpose::Write).unwrap();
        let answers = super::push::push(&mut *txn, actor, ops, NOW).unwrap();
        txn.commit().unwrap();
        answers
    }

    fn exchange(&self, who: PersonId, ops: Vec<Op>, cursor: u64) -> SyncResponse {
        let request = SyncRequest { v: PROTOCOL_VERSION, epoch: Some(EPOCH), cursor, ops, ..SyncRequest::default() };
        self.handle(who, &request).unwrap()
    }

    fn handle(&self, who: PersonId, request: &SyncRequest) -> Result<SyncResponse, super::Refusal> {
        let mut txn = self.storage.begin(Purpose::Write).unwrap();
        let answer = handle(&mut *txn, who, request, NOW)?;
        txn.commit().unwrap();
        Ok(serde_json::from_str(&serde_json::to_string(&answer).unwrap()).unwrap())
    }

    fn tenant(&self) -> Tenant {
        self.storage.begin(Purpose::Read).unwrap().tenant().unwrap()
    }

    fn row(&self, id: impl Into<Uuid>) -> StoredRow {
        self.storage.begin(Purpose::Read).unwrap().rows(&[id.into()]).unwrap().remove(0)
    }

    fn body(&self, id: impl Into<Uuid>) -> Body {
        self.row(id).body
    }
}

fn outcomes(answers: &[OpAnswer]) -> Vec<Outcome> {
    answers.iter().map(|answer| answer.outcome.clone()).collect()
}

fn later(op: Op, millis: i64) -> Op {
    Op { at: Timestamp(op.at.0 + millis), ..op }
}

fn rejected(reason: Rejection) -> Outcome {
    Outcome::Rejected(reason)
}
