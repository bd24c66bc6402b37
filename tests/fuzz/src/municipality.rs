//! A small municipality in memory that forgets what it is asked to change.

use lahituki_domain::access::Actor;
use lahituki_domain::ids::PersonId;
use lahituki_domain::people::{Person, Role};
use lahituki_domain::schedule::{ScheduleSlot, SlotState};
use lahituki_domain::{Entity, Ids};
use lahituki_protocol::{BodyText, Op, Outcome, SyncRequest, SyncResponse};
use lahituki_server::engine::{self, Refusal};
use lahituki_server::storage::sqlite::{Birth, Sqlite};
use lahituki_server::storage::{Purpose, Storage, Txn};
use lahituki_testkit::{self as testkit, CountedIds, NOW};
use std::sync::LazyLock;
use uuid::Uuid;

/// The lineage of its data.
pub(crate) const EPOCH: Uuid = Uuid::from_u128(0xE0);

/// The digari who asks.
pub(crate) const VEIKKO: PersonId = PersonId(Uuid::from_u128(2));

static SERVER: LazyLock<Sqlite> = LazyLock::new(|| built().expect("a municipality in memory can be made"));

/// What came of a request, and which audiences the person has.
pub(crate) struct Answered {
    pub(crate) answer: Result<SyncResponse<BodyText>, Refusal>,
    pub(crate) audiences: Vec<String>,
}

/// Answers a request of Veikko and forgets it.
pub(crate) fn ask(request: &SyncRequest) -> Answered {
    let mut txn = SERVER.begin(Purpose::Write).expect("nobody else writes");
    let answer = engine::handle_with(&mut *txn, VEIKKO, request, NOW, 3);
    let members = txn.memberships_of(VEIKKO).expect("the storage answers");
    let live = members.into_iter().filter(|member| member.live);
    Answered { answer, audiences: live.map(|member| member.aud.as_str().to_owned()).collect() }
}

/// Aino plans, Veikko works at one school of two; each record is one that Veikko sees, saw, or must never see.
fn built() -> anyhow::Result<Sqlite> {
    let storage = Sqlite::in_memory(&Birth { epoch: EPOCH, secret: [7; 32] })?;
    let mut txn = storage.begin(Purpose::Write)?;
    let mut ids = CountedIds::default();
    let aino = testkit::person(&mut ids, "Aino");
    let aino = Person { roles: vec![testkit::grant(Role::Coordinator, &[])], ..aino };
    let veikko = testkit::digari(&mut ids, "Veikko");
    let (school, other) = (testkit::unit(&mut ids, "Sammonlahden koulu"), testkit::unit(&mut ids, "Muu koulu"));
    let veikko = Person { roles: vec![testkit::grant(Role::Digari, &[school.id])], ..veikko };
    let slot = testkit::slot(&mut ids, veikko.id);
    let draft = ScheduleSlot { state: SlotState::Draft, ..testkit::slot(&mut ids, veikko.id) };
    let visits = [(veikko.id, school.id), (aino.id, other.id)].map(|(who, at)| testkit::visit(who, at));
    let articles = [veikko.id, aino.id, aino.id].map(|owner| testkit::article(&mut ids, owner));
    let erased = articles[2].id.0;
    let mut ops = vec![creation(&aino), creation(&veikko), creation(&school), creation(&other)];
    ops.extend([creation(&slot), creation(&draft)]);
    ops.extend(visits.iter().map(creation));
    ops.extend(articles.iter().map(creation));
    ops.push(Op { id: ids.fresh(), put: None, del: true, new: false, base: 100, ..creation(&slot) });
    change(&mut *txn, &ops)?;
    engine::erase(&mut *txn, &[erased], NOW)?;
    txn.commit()?;
    Ok(storage)
}

fn change(txn: &mut dyn Txn, ops: &[Op]) -> anyhow::Result<()> {
    let roles = vec![testkit::grant(Role::Admin, &[]), testkit::grant(Role::Coordinator, &[])];
    let actor = Actor::of(PersonId(Uuid::nil()), roles);
    let answers = engine::push::push(txn, actor, ops, NOW)?;
    anyhow::ensure!(answers.iter().all(|answer| answer.outcome == Outcome::Ok), "{answers:?}");
    Ok(())
}

fn creation<E: Entity>(entity: &E) -> Op {
    let (id, kind) = (entity.uuid(), E::KIND.name().to_owned());
    Op { id, row: id, kind, new: true, at: NOW, put: Some(entity.to_body()), ..Op::default() }
}
