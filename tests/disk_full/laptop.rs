//! A laptop's encrypted file, and changes and answers that find no room in it.

use crate::full_disk::{Disk, HALF_A_PAGE};
use crate::rows::{self, Rows};
use anyhow::{Context, Result, bail, ensure};
use lahituki_domain::ids::PersonId;
use lahituki_protocol::{SyncRequest, SyncResponse};
use lahituki_store::anchor::Clocks;
use lahituki_store::{Key, Store, StoreError, outbox};
use lahituki_sync::engine::{self, Ask, EngineError, Progress};
use lahituki_testkit::{self as testkit, CountedIds, NOW};
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tempfile::TempDir;
use uuid::Uuid;

/// Whose laptop it is.
const VEIKKO: PersonId = PersonId(Uuid::from_u128(7));

/// The key of the file.
const KEY: [u8; 32] = [7; 32];

/// A laptop whose program runs.
pub(crate) struct Laptop {
    pub(crate) store: Arc<Store>,
    person: PersonId,
    ids: CountedIds,
    inspector: Connection,
    folder: TempDir,
}

impl Laptop {
    pub(crate) fn of(person: PersonId) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let store = Arc::new(open(&file_in(&folder))?);
        let (inspector, ids) = (inspect(&file_in(&folder))?, CountedIds::of_source(9));
        Ok(Self { store, person, ids, inspector, folder })
    }

    /// Lets the next write be one to an empty log, so that it needs all the room that it needs.
    pub(crate) fn empty_log(&self) -> Result<()> {
        rows::empty_log(&self.inspector)
    }

    /// Returns everything that the file holds.
    pub(crate) fn rows(&self) -> Result<Rows> {
        rows::all(&self.inspector)
    }

    /// The person writes an article with a draft of another.
    pub(crate) fn write(&mut self) -> Result<(), StoreError> {
        // An attempt that fails uses up ids, too; they are never given twice.
        let article = testkit::article(&mut self.ids, self.person);
        let write = self.store.write::<_, StoreError>(NOW, &mut self.ids, |txn| {
            txn.keep_draft("quicklog", "samm lk204 projektori")?;
            txn.create(&article)
        });
        write.map(drop)
    }

    pub(crate) fn waiting(&self) -> Result<u32> {
        Ok(self.store.read::<_, StoreError>(outbox::count)?)
    }

    pub(crate) fn ask(&self) -> Result<SyncRequest> {
        Ok(self.store.read::<_, StoreError>(|read| engine::request(read, Ask::default()))?)
    }

    pub(crate) fn take(&self, asked: &SyncRequest, answer: SyncResponse) -> Result<Progress, EngineError> {
        engine::take(&self.store, asked, answer, Clocks::steady(NOW))
    }

    /// Ends the program, which leaves its log in the file if there is room, and returns the folder.
    fn end(self) -> TempDir {
        // All else goes at the end of this function, the store and the connection that looks into it too.
        self.folder
    }
}

fn file_in(folder: &TempDir) -> PathBuf {
    folder.path().join("account.db")
}

fn open(file: &Path) -> Result<Store, StoreError> {
    Store::open(file, &Key::new(KEY))
}

fn inspect(file: &Path) -> Result<Connection> {
    let inspector = Connection::open(file)?;
    inspector.execute_batch(&format!("pragma key = \"x'{}'\"", Key::new(KEY).to_hex()))?;
    Ok(inspector)
}

fn ensure_sound(database: &Connection) -> Result<()> {
    let sound: String = database.query_row("pragma integrity_check", [], |row| row.get(0))?;
    ensure!(sound == "ok", "the file is damaged: {sound}");
    Ok(())
}

#[tokio::test]
async fn a_change_that_finds_no_room_leaves_no_trace_and_the_next_one_is_made() -> Result<()> {
    let disk = Disk::turn()?;
    let mut laptop = Laptop::of(VEIKKO)?;
    laptop.write()?;
    let mut refusals = 0;
    loop {
        let (before, waiting) = (laptop.rows()?, laptop.waiting()?);
        laptop.empty_log()?;
        let full = disk.limit(refusals * HALF_A_PAGE)?;
        match laptop.write() {
            Ok(()) => break,
            Err(StoreError::DiskFull(_)) => refusals += 1,
            Err(other) => return Err(other.into()),
        }
        ensure!(laptop.rows()? == before, "something of the change is there");
        drop(full);
        laptop.write()?;
        ensure!(laptop.waiting()? == waiting + 1, "the next change is not there");
    }
    ensure!(refusals > 5, "the disk was full at {refusals} places only");
    ensure_sound(&laptop.inspector)?;
    let waiting = laptop.waiting()?;
    let store = open(&file_in(&laptop.end()))?;
    ensure!(store.read::<_, StoreError>(outbox::count)? == waiting, "a change went with the program");
    Ok(())
}

#[tokio::test]
async fn a_program_that_ends_and_starts_on_a_full_disk_loses_nothing_and_says_why_it_does_not_start() -> Result<()> {
    let disk = Disk::turn()?;
    let mut laptop = Laptop::of(VEIKKO)?;
    laptop.write()?;
    let before = laptop.rows()?;
    let full = disk.limit(0)?;
    let folder = laptop.end();
    let Err(StoreError::DiskFull(_)) = open(&file_in(&folder)).map(drop) else { bail!("it does not say so") };
    drop(full);
    let _store = open(&file_in(&folder))?;
    let now = inspect(&file_in(&folder))?;
    ensure_sound(&now)?;
    ensure!(rows::all(&now)? == before, "something is not as it was");
    Ok(())
}

#[tokio::test]
async fn a_first_start_that_finds_no_room_is_repeated_when_there_is_some() -> Result<()> {
    let disk = Disk::turn()?;
    let example = tempfile::tempdir()?;
    drop(open(&file_in(&example))?);
    let needed = std::fs::metadata(file_in(&example))?.len();
    for limit in (0..needed).step_by(7 * HALF_A_PAGE as usize) {
        let folder = tempfile::tempdir()?;
        let full = disk.limit(limit)?;
        let first = open(&file_in(&folder)).map(drop);
        ensure!(matches!(first, Err(StoreError::DiskFull(_))), "with {limit} bytes: {first:?}");
        drop(full);
        open(&file_in(&folder)).with_context(|| format!("after a start with {limit} bytes"))?;
    }
    Ok(())
}
