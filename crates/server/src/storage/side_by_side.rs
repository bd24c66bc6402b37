//! The same script of requests on both storages: every answer must be the same, to the byte, and so must what is stored.

mod chance;
mod script;

use self::script::{Script, Step};
use super::postgres::Postgres;
use super::sqlite::{Birth, Sqlite};
use super::{Purpose, Storage, Txn};
use crate::engine::{self, Refusal, laptops, push};
use lahituki_domain::Timestamp;
use lahituki_protocol::{BodyText, Outcome, SyncResponse};
use lahituki_testkit as testkit;
use std::collections::BTreeSet;
use uuid::Uuid;

const STEPS: usize = 500;

/// What the scripts together must have brought about; a script that never gets there shows nothing about it.
const MUST_HAPPEN: [&str; 23] = [
    "ok",
    "lost",
    "kept",
    "defer",
    "no_right",
    "invalid",
    "not_a_step",
    "gone",
    "unknown_kind",
    "erased",
    "stale",
    "full",
    "reset",
    "drop",
    "rows",
    "departures",
    "erasures",
    "more",
    "sums",
    "new_lineage",
    "restart",
    "nobody_there",
    "wipe",
];

/// Does a step and returns what is answered.
fn answer(storage: &dyn Storage, step: &Step, now: Timestamp) -> Result<SyncResponse<BodyText>, Refusal> {
    let purpose = match step {
        Step::Ask { request, .. } if request.ops.is_empty() => Purpose::Read,
        _ => Purpose::Write,
    };
    let mut txn = storage.begin(purpose)?;
    let mut answer = SyncResponse::default();
    match step {
        Step::Ask { person, request, max_rows } => {
            answer = engine::handle_with(&mut *txn, *person, request, now, *max_rows)?;
            if let Some(laptop) = laptops::due(&mut *txn, *person, request, now)?.filter(|_| purpose == Purpose::Write)
            {
                txn.put_laptop(&laptop)?;
            }
        }
        Step::Found { actor, ops } => answer.results = push::push(&mut *txn, actor.clone(), ops, now)?,
        Step::Erase(ids) => engine::erase(&mut *txn, ids, now)?,
        Step::BeginLineage(epoch) => engine::begin_lineage(&mut *txn, *epoch)?,
        Step::CollectGarbage => engine::collect_garbage(&mut *txn, now)?,
    }
    if purpose == Purpose::Write {
        txn.commit()?;
    }
    Ok(answer)
}

/// Returns an answer as it goes over the wire; a refusal as the log would show it.
fn bytes(answer: &Result<SyncResponse<BodyText>, Refusal>) -> String {
    match answer {
        Ok(answer) => serde_json::to_string(answer).unwrap(),
        Err(refusal) => format!("{refusal:?}"),
    }
}

/// Returns everything that is stored.
fn stored(storage: &dyn Storage, script: &Script) -> String {
    let mut txn = storage.begin(Purpose::Read).unwrap();
    let txn: &mut dyn Txn = &mut *txn;
    let mut rows = txn.rows(&script.rows()).unwrap();
    rows.sort_by_key(|row| row.id);
    let mut answers = txn.answers(&script.ops()).unwrap();
    answers.sort_by_key(|answer| answer.id);
    let sums: Vec<_> = script.people().into_iter().map(|person| txn.sums_of(person).unwrap()).collect();
    let rest = (txn.tenant().unwrap(), txn.lineages().unwrap(), txn.members().unwrap(), txn.laptops().unwrap());
    format!("{rows:#?}\n{answers:#?}\n{sums:#?}\n{rest:#?}")
}

fn happened(answer: &Result<SyncResponse<BodyText>, Refusal>) -> Vec<String> {
    let answer = match answer {
        Ok(answer) => answer,
        Err(Refusal::NewLineage(_)) => return vec!["new_lineage".to_owned()],
        Err(Refusal::Restart) => return vec!["restart".to_owned()],
        Err(Refusal::NobodyThere) => return vec!["nobody_there".to_owned()],
        Err(Refusal::Erased) => return vec!["wipe".to_owned()],
        Err(other) => return vec![other.to_string()],
    };
    let name = |outcome: &Outcome| {
        let told = serde_json::to_value(outcome).unwrap();
        let why = told["why"].as_str().map(str::to_owned);
        why.unwrap_or_else(|| told["is"].as_str().unwrap_or_default().to_owned())
    };
    let flags = [
        ("full", answer.full),
        ("reset", !answer.reset.is_empty()),
        ("drop", !answer.drop.is_empty()),
        ("rows", !answer.rows.is_empty()),
        ("departures", !answer.gone.is_empty()),
        ("erasures", !answer.erased.is_empty()),
        ("more", answer.more()),
        ("sums", answer.sums.as_ref().is_some_and(|sums| !sums.is_empty())),
    ];
    let flags = flags.into_iter().filter(|(_, is_so)| *is_so).map(|(name, _)| name.to_owned());
    answer.results.iter().map(|result| name(&result.outcome)).chain(flags).collect()
}

#[test]
fn the_same_script_gets_the_same_answers_from_both_storages() {
    let cluster = testkit::Postgres::start().unwrap();
    let address = cluster.url().unwrap().parse().unwrap();
    let birth = Birth { epoch: Uuid::from_u128(0xE0), secret: [7; 32] };
    let mut seen = BTreeSet::new();
    for seed in 1..=4 {
        let sqlite = Sqlite::in_memory(&birth).unwrap();
        let postgres = Postgres::open(&address, &format!("seed-{seed}"), &birth).unwrap();
        let mut script = Script::new(seed, birth.epoch);
        for n in 0..STEPS {
            let step = script.next();
            let [expected, found] = [&sqlite as &dyn Storage, &postgres].map(|it| answer(it, &step, script.now()));
            assert_eq!(bytes(&found), bytes(&expected), "seed {seed}, step {n}: {step:?}");
            script.hear(&step, &expected);
            seen.extend(happened(&expected));
        }
        let [expected, found] = [&sqlite as &dyn Storage, &postgres].map(|it| stored(it, &script));
        let difference = found.lines().zip(expected.lines()).find(|(one, other)| one != other);
        assert_eq!(difference, None, "what seed {seed} has left behind");
        assert_eq!(found.len(), expected.len());
    }
    let missing: Vec<_> = MUST_HAPPEN.iter().filter(|name| !seen.contains(**name)).collect();
    assert!(missing.is_empty(), "no script brought about {missing:?}, only {seen:?}");
}
