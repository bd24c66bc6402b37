//! Many at once on one tenant, while the database refuses work and connections die: nothing is lost and nothing skipped.

use super::Database;
use crate::engine;
use crate::engine::push::push;
use crate::storage::postgres::Postgres;
use crate::storage::{Purpose, Storage, StorageError};
use lahituki_domain::Entity;
use lahituki_domain::access::Actor;
use lahituki_domain::ids::PersonId;
use lahituki_domain::people::{Person, Role};
use lahituki_protocol::version::PROTOCOL_VERSION;
use lahituki_protocol::{BodyText, Op, OpAnswer, SyncRequest, SyncResponse};
use lahituki_testkit::{self as testkit, CountedIds, NOW};
use std::collections::BTreeMap;
use std::sync::mpsc;
use uuid::Uuid;

const WRITERS: u32 = 8;
const PUSHES: usize = 25;
const OPS_PER_PUSH: usize = 4;

/// Every fifth change of the counter, and every fifth commit, fails as if it had stood in another's way.
const REFUSE_WORK: &str = "
    create function refuse() returns trigger language plpgsql as $$
        begin
            if random() < 0.2 then
                raise exception 'refused' using errcode = case when random() < 0.5 then '40001' else '40P01' end;
            end if;
            return null;
        end $$;
    create trigger at_once after update on tenant for each row execute function refuse();
    create constraint trigger at_commit after insert on answer deferrable initially deferred
        for each row when (new.seq % 5 = 0) execute function refuse()";

const KILL_CONNECTIONS: &str = "select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'lahituki-server' and random() < 0.5";

fn aino() -> Person {
    let aino = testkit::person(&mut CountedIds::default(), "Aino");
    Person { roles: vec![testkit::grant(Role::Admin, &[])], ..aino }
}

fn creation(ids: &mut CountedIds) -> Op {
    let unit = testkit::unit(ids, "Uusi koulu");
    let kind = lahituki_domain::people::Unit::KIND.name().to_owned();
    let id = lahituki_domain::Ids::fresh(ids);
    Op { id, row: unit.id.0, kind, new: true, at: NOW, put: Some(unit.to_body()), ..Op::default() }
}

/// Repeats a request until it is answered, as a laptop does.
fn until_answered<T>(mut ask: impl FnMut() -> Result<T, StorageError>) -> T {
    loop {
        match ask() {
            Ok(answer) => return answer,
            Err(StorageError::TryAgain(_)) => {}
            Err(error) => panic!("{error}"),
        }
    }
}

fn push_as(actor: &Actor, storage: &Postgres, ops: &[Op]) -> Vec<OpAnswer> {
    let storage: &dyn Storage = storage;
    until_answered(|| {
        storage.attempt(Purpose::Write, |mut txn| {
            let answers = push(&mut *txn, actor.clone(), ops, NOW)?;
            txn.commit()?;
            Ok(answers)
        })
    })
}

fn ask(storage: &Postgres, who: &Person, known: &SyncResponse<BodyText>) -> SyncResponse<BodyText> {
    let storage: &dyn Storage = storage;
    let request = SyncRequest {
        v: PROTOCOL_VERSION,
        epoch: Some(known.epoch),
        cursor: known.cursor,
        resume: known.resume.clone(),
        ..SyncRequest::default()
    };
    until_answered(|| {
        storage.attempt(Purpose::Read, |mut txn| match engine::handle_with(&mut *txn, who.id, &request, NOW, 30) {
            Err(engine::Refusal::Storage(error)) => Err(error),
            answer => Ok(answer.unwrap()),
        })
    })
}

#[test]
fn eight_writers_lose_nothing_and_a_reader_skips_nothing() {
    let database = Database::new();
    let storage = database.open("default").unwrap();
    let aino = aino();
    let actor = Actor::of(PersonId(Uuid::nil()), vec![testkit::grant(Role::Admin, &[])]);
    let op = Op {
        id: Uuid::from_u128(9),
        put: Some(aino.to_body()),
        row: aino.id.0,
        ..creation(&mut CountedIds::default())
    };
    push_as(&actor, &storage, &[Op { kind: Person::KIND.name().to_owned(), ..op }]);
    let start = ask(&storage, &aino, &SyncResponse { epoch: super::BIRTH.epoch, ..SyncResponse::default() });
    database.client().batch_execute(REFUSE_WORK).unwrap();

    let (pushed, pushes) = mpsc::channel();
    let mut told: BTreeMap<Uuid, u64> = BTreeMap::new();
    let expected: BTreeMap<Uuid, u64> = std::thread::scope(|scope| {
        let writers: Vec<_> = (1..=WRITERS)
            .map(|writer| {
                let (storage, actor, pushed) = (&storage, &actor, pushed.clone());
                scope.spawn(move || {
                    let mut ids = CountedIds::of_source(writer);
                    let mut stored = Vec::new();
                    for _ in 0..PUSHES {
                        let ops: Vec<Op> = (0..OPS_PER_PUSH).map(|_| creation(&mut ids)).collect();
                        let answers = push_as(actor, storage, &ops);
                        stored.extend(ops.iter().zip(answers).map(|(op, answer)| (op.row, answer.seq)));
                        pushed.send(()).unwrap();
                    }
                    stored
                })
            })
            .collect();
        drop(pushed);
        let mut client = database.client();
        scope.spawn(move || {
            while let Some(()) = pushes.iter().nth(15) {
                client.execute(KILL_CONNECTIONS, &[]).unwrap();
            }
        });
        let mut known = start;
        while !writers.iter().all(|writer| writer.is_finished()) {
            known = hear(&storage, &aino, known, &mut told);
        }
        hear(&storage, &aino, known, &mut told);
        writers.into_iter().flat_map(|writer| writer.join().unwrap()).collect()
    });
    assert_eq!(expected.len(), WRITERS as usize * PUSHES * OPS_PER_PUSH);
    assert_eq!(told, expected);
}

/// Asks until there is nothing more, and notes what is told. No record may be told twice, since none changes.
fn hear(
    storage: &Postgres,
    who: &Person,
    known: SyncResponse<BodyText>,
    told: &mut BTreeMap<Uuid, u64>,
) -> SyncResponse<BodyText> {
    let mut known = known;
    loop {
        let answer = ask(storage, who, &known);
        for row in &answer.rows {
            let before = told.insert(row.id, row.rev);
            assert_eq!(before, None, "number {} was told twice", row.rev);
        }
        // A page that goes on has the cursor of its end, which holds only once all pages are there.
        let cursor = if answer.more() { known.cursor } else { answer.cursor };
        let more = answer.more();
        known = SyncResponse { cursor, ..answer };
        if !more {
            return known;
        }
    }
}
