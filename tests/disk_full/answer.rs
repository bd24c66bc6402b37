//! What a server says, and a laptop that has no room for it.

use crate::full_disk::{Disk, HALF_A_PAGE};
use crate::laptop::Laptop;
use anyhow::{Result, ensure};
use lahituki_domain::Entity;
use lahituki_domain::people::Person;
use lahituki_protocol::{Op, SyncResponse};
use lahituki_store::StoreError;
use lahituki_sync::engine::{EngineError, Progress};
use lahituki_testkit::{self as testkit, CountedIds, NOW};
use lahituki_tests::recorded::Municipality;
use serde_json::{Value, json};

/// How many articles the server has.
const ARTICLES: usize = 40;

/// How many rows it sends in a page.
const PAGE_ROWS: usize = 15;

/// How many changes wait on the laptop.
const WAITING: u32 = 3;

#[tokio::test]
async fn an_answer_that_finds_no_room_changes_nothing_and_is_applied_whole_when_there_is_some() -> Result<()> {
    let disk = Disk::turn()?;
    let mut ids = CountedIds::default();
    let veikko = testkit::digari(&mut ids, "Veikko");
    let mut server = server_with_articles(&mut ids, &veikko)?;
    let mut laptop = Laptop::of(veikko.id)?;
    for _ in 0..WAITING {
        laptop.write()?;
    }
    let (mut pages, mut refusals) = (0, 0);
    loop {
        let asked = laptop.ask()?;
        let answer: SyncResponse = serde_json::from_value(server.ask(veikko.id, NOW, &json!(asked))?)?;
        pages += 1;
        let progress = loop {
            let before = laptop.rows()?;
            laptop.empty_log()?;
            let full = disk.limit(refusals * HALF_A_PAGE)?;
            match laptop.take(&asked, answer.clone()) {
                Ok(progress) => break progress,
                Err(EngineError::Store(StoreError::DiskFull(_))) => refusals += 1,
                Err(other) => return Err(other.into()),
            }
            drop(full);
            ensure!(laptop.rows()? == before, "something of page {pages} is there");
            ensure!(laptop.ask()? == asked, "something else is asked after page {pages}");
        };
        if let Progress::Done(applied) = progress {
            ensure!(applied.settled == WAITING as usize, "{} changes are settled", applied.settled);
            break;
        }
    }
    ensure!(pages > 2 && refusals > 20, "{pages} pages found no room {refusals} times");
    let (rows, waiting) = (laptop.rows()?, laptop.waiting()?);
    let count = |table: &str| rows.get(table).map_or(0, Vec::len);
    ensure!((count("article"), waiting) == (ARTICLES + WAITING as usize, 0), "the answer is not whole");
    ensure!((count("journal"), count("stage")) == (WAITING as usize, 0), "it is not applied to its end");
    Ok(())
}

/// Returns a server that knows a person and some articles of theirs.
fn server_with_articles(ids: &mut CountedIds, person: &Person) -> Result<Municipality> {
    let mut server = Municipality::new(PAGE_ROWS)?;
    let mut ops = vec![creation(ids, person)];
    for _ in 0..ARTICLES {
        let article = testkit::article(ids, person.id);
        ops.push(creation(ids, &article));
    }
    server.change(NOW, &ops)?;
    Ok(server)
}

fn creation<E: Entity>(ids: &mut CountedIds, entity: &E) -> Value {
    let (id, row, kind) = (lahituki_domain::Ids::fresh(ids), entity.uuid(), E::KIND.name().to_owned());
    json!(Op { id, row, kind, new: true, at: NOW, put: Some(entity.to_body()), ..Op::default() })
}
