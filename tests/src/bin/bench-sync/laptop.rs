//! Whole laptops: the encrypted database, the engine and the driver as the program has them.

use crate::figures::{millis, per_second, tell};
use crate::records;
use crate::town::{self, Storage, Town, units};
use crate::wire::Wire;
use anyhow::{Context, Result, ensure};
use lahituki_domain::Kind;
use lahituki_domain::visits::{TimeEntry, VisitEntry};
use lahituki_server::clock::{Clock, SystemClock};
use lahituki_store::anchor::Clocks;
use lahituki_store::{Key, Store, StoreError, outbox};
use lahituki_sync::{Driver, Event, Remote};
use lahituki_tests::Dice;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use tokio::sync::mpsc;

/// How many entries a person writes down in one go.
const ENTRIES_A_TRANSACTION: usize = 50;

/// One laptop writes everything down and sends it; another one fetches it.
pub(crate) async fn measure() -> Result<()> {
    let town = Town::start(Storage::Sqlite).await?;
    let (remote, person) = town.enrol(town::DIGARI).await?;
    let units = units(&Wire::new(remote.clone()).pull().await?)?;
    let entries = records::entries(person, &units, records::ENTRIES)?;
    let pusher = Laptop::new(remote)?;
    let puller = Laptop::new(town.sign_in(town::DIGARI, town.address()).await?)?;
    pusher.exchange_until_answered().await?;
    puller.exchange_until_answered().await?;
    pusher.write_down(&entries)?;
    let pushed = pusher.exchange_until(|store| Ok(store.read(outbox::count)? == 0)).await?;
    let pulled = puller.exchange_until_answered().await?;
    puller.has_all(&entries)?;
    tell("laptop_push_ops_per_s", per_second(2 * entries.len(), pushed));
    tell("laptop_pull_rows_per_s", per_second(2 * entries.len(), pulled));
    // The first question after a start also compares the checksums of all records.
    tell("laptop_check_ms", millis(puller.exchange_until_answered().await?));
    Ok(())
}

/// A laptop with a database of its own, which is gone when this is dropped.
pub(crate) struct Laptop {
    store: Arc<Store>,
    remote: Remote,
    _folder: TempDir,
}

impl Laptop {
    /// Makes an empty database.
    pub(crate) fn new(remote: Remote) -> Result<Self> {
        let folder = tempfile::tempdir().context("making a folder for the database")?;
        let store =
            Store::open(&folder.path().join("laptop.db"), &Key::new([42; 32])).context("opening the database")?;
        Ok(Self { store: Arc::new(store), remote, _folder: folder })
    }

    /// Writes entries down, with the time that follows from each.
    fn write_down(&self, entries: &[VisitEntry]) -> Result<()> {
        let mut dice = Dice::new(7);
        for some in entries.chunks(ENTRIES_A_TRANSACTION) {
            let now = some[0].logged_at;
            dice.now = now;
            self.store.write::<_, StoreError>(now, &mut dice, |txn| {
                some.iter().try_for_each(|entry| {
                    txn.create(entry)?;
                    txn.create(&TimeEntry::of_entry(entry))
                })
            })?;
        }
        Ok(())
    }

    /// Fails unless entries and their times are here.
    pub(crate) fn has_all(&self, entries: &[VisitEntry]) -> Result<()> {
        let here = |kind, id| self.store.read(|read| lahituki_store::body(read, kind, id));
        for entry in entries {
            let has_both = here(Kind::VisitEntry, entry.id.0)?.is_some()
                && here(Kind::TimeEntry, TimeEntry::id_of(entry.id).0)?.is_some();
            ensure!(has_both, "the entry {} did not arrive", entry.id);
        }
        Ok(())
    }

    /// Exchanges until the server has answered once, with everything applied. Returns how long it took.
    pub(crate) async fn exchange_until_answered(&self) -> Result<Duration> {
        let started = Instant::now();
        let driver = Driver::start(Arc::clone(&self.store), self.remote.clone(), clocks, |_| {});
        driver.wake();
        driver.first_answer().await;
        let took = started.elapsed();
        ensure!(driver.status().trouble.is_none(), "the exchange failed: {:?}", driver.status());
        Ok(took)
    }

    /// Exchanges until something holds of the database. Returns how long it took.
    async fn exchange_until(&self, holds: impl Fn(&Store) -> Result<bool>) -> Result<Duration> {
        let (sender, mut applied) = mpsc::unbounded_channel();
        let started = Instant::now();
        let tell = move |event| {
            if let Event::Applied(_) = event {
                sender.send(()).ok();
            }
        };
        let driver = Driver::start(Arc::clone(&self.store), self.remote.clone(), clocks, tell);
        driver.wake();
        while !holds(&self.store)? {
            applied.recv().await.context("the exchange ended")?;
            ensure!(driver.status().trouble.is_none(), "the exchange failed: {:?}", driver.status());
        }
        Ok(started.elapsed())
    }
}

fn clocks() -> Clocks {
    Clocks::steady(SystemClock.now())
}
