//! A laptop without a window that writes and syncs until it is killed.
//!
//! It prints the number of each change once that is committed; with `--finish` it writes nothing more and ends once
//! everything is sent.

use anyhow::{Context, Result, bail};
use lahituki_domain::ids::{PersonId, TimeEntryId};
use lahituki_domain::visits::{TimeCategory, TimeEntry, TimeState};
use lahituki_domain::{Day, Ids, Timestamp};
use lahituki_store::anchor::Clocks;
use lahituki_store::{Key, Store, StoreError, outbox};
use lahituki_sync::{Driver, Remote};
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tokio::time::interval;
use uuid::Uuid;

struct RandomIds;

impl Ids for RandomIds {
    fn fresh(&mut self) -> Uuid {
        Uuid::now_v7()
    }
}

#[tokio::main]
async fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [file, key, server, token, person, first, rest @ ..] = arguments.as_slice() else {
        bail!("usage: crash-laptop FILE KEY SERVER TOKEN PERSON FIRST [--finish]");
    };
    let key = Key::from_hex(key).context("the key is no key")?;
    let store = Arc::new(Store::open(Path::new(file), &key)?);
    let driver =
        Driver::start(Arc::clone(&store), Remote::new(server, Some(token.clone()))?, || Clocks::steady(wall()), drop);
    if rest.is_empty() {
        write_for_ever(&store, &driver, PersonId(person.parse()?), first.parse()?).await
    } else {
        until_everything_is_sent(&store).await
    }
}

async fn write_for_ever(store: &Store, driver: &Driver, person: PersonId, first: u32) -> Result<()> {
    let mut pace = interval(Duration::from_millis(2));
    let mut said = std::io::stdout();
    for number in first.. {
        pace.tick().await;
        let now = wall();
        let entry = TimeEntry {
            id: TimeEntryId(Uuid::now_v7()),
            person,
            day: Day::in_finland(now),
            minutes: 5,
            category: TimeCategory::Other,
            unit: None,
            entry: None,
            text: format!("kirjaus {number}"),
            state: TimeState::Draft,
        };
        store.write::<_, StoreError>(now, &mut RandomIds, |txn| txn.create(&entry))?;
        driver.wake();
        writeln!(said, "{number}")?;
    }
    Ok(())
}

async fn until_everything_is_sent(store: &Store) -> Result<()> {
    let mut look = interval(Duration::from_millis(20));
    while store.read(outbox::count)? > 0 {
        look.tick().await;
    }
    Ok(())
}

fn wall() -> Timestamp {
    Timestamp(SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_millis() as i64))
}
