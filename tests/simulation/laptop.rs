//! A laptop: the product's store and engine over a real encrypted file that can be copied, set back and wiped.

use crate::centre::remove_database;
use crate::clock::DeviceClock;
use crate::dump::Dump;
use crate::rng::Rng;
use crate::violation::{Violation, unexpected};
use lahituki_domain::ids::PersonId;
use lahituki_domain::{Patch, Timestamp};
use lahituki_protocol::{SyncRequest, SyncResponse};
use lahituki_store::anchor::{self, Anchor, Clocks};
use lahituki_store::{Key, Store, StoreError};
use lahituki_sync::engine::{self, Ask, EngineError, Progress};
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// The key of every laptop's file.
const KEY: [u8; 32] = [9; 32];

/// A laptop of one person.
pub(crate) struct Laptop {
    /// Which it is.
    pub(crate) n: usize,
    /// Whose it is.
    pub(crate) person: PersonId,
    /// Its clocks.
    pub(crate) clock: DeviceClock,
    /// What its tables held when they were last looked at.
    pub(crate) dump: Dump,
    /// Where its ids come from.
    pub(crate) ids: Rng,
    /// The copy of its file to which it can be set back.
    pub(crate) copy: Option<PathBuf>,
    file: PathBuf,
    store: Option<Store>,
    inspector: Option<Connection>,
}

/// Makes an empty file, of which every laptop begins with a copy.
pub(crate) fn make_template(file: &Path) -> Result<(), StoreError> {
    drop(Store::open(file, &Key::new(KEY))?);
    Ok(())
}

impl Laptop {
    /// Unpacks a new laptop: the person signs in, and the server tells it the time.
    pub(crate) fn unpack(
        n: usize,
        person: PersonId,
        template: &Path,
        folder: &Path,
        rng: &mut Rng,
        now: Timestamp,
    ) -> Result<Self, Violation> {
        let mut laptop = Self {
            n,
            person,
            clock: DeviceClock::start(rng, now),
            dump: Dump::default(),
            ids: rng.fork(),
            copy: None,
            file: folder.join(format!("laptop-{n}.db")),
            store: None,
            inspector: None,
        };
        laptop.replace_file(template)?;
        laptop.sign_in(now)?;
        Ok(laptop)
    }

    /// Puts another file in place of the laptop's own, for example an older copy.
    pub(crate) fn replace_file(&mut self, with: &Path) -> Result<(), Violation> {
        self.close();
        remove_database(&self.file);
        std::fs::copy(with, &self.file).map_err(unexpected)?;
        self.open()
    }

    /// Makes the file one that has never been used before.
    pub(crate) fn sign_in(&mut self, now: Timestamp) -> Result<(), Violation> {
        use lahituki_domain::Ids;
        let (name, clocks) = (self.ids.fresh().simple().to_string(), self.clock.look(now));
        self.alter(&format!("update meta set value = '{name}' where name = 'laptop'"))?;
        self.store()
            .sync::<_, StoreError>(|txn| txn.set_anchor(Anchor { server: now, laptop: clocks }))
            .map_err(unexpected)?;
        self.look()
    }

    /// Copies the file.
    pub(crate) fn copy_to(&mut self, copy: PathBuf) -> Result<PathBuf, Violation> {
        self.inspector().query_row("pragma wal_checkpoint(truncate)", [], |_| Ok(())).map_err(unexpected)?;
        std::fs::copy(&self.file, &copy).map_err(unexpected)?;
        Ok(copy)
    }

    /// Ends the program and starts it again.
    pub(crate) fn restart(&mut self) -> Result<(), Violation> {
        self.close();
        self.open()
    }

    fn close(&mut self) {
        (self.store, self.inspector) = (None, None);
    }

    fn open(&mut self) -> Result<(), Violation> {
        self.store = Some(Store::open(&self.file, &Key::new(KEY)).map_err(unexpected)?);
        let inspector = Connection::open(&self.file).map_err(unexpected)?;
        let key = Key::new(KEY).to_hex();
        inspector
            .execute_batch(&format!("pragma key = \"x'{key}'\"; pragma cache_size = -16000;"))
            .map_err(unexpected)?;
        self.inspector = Some(inspector);
        self.look()
    }

    /// Looks at what the tables hold now.
    pub(crate) fn look(&mut self) -> Result<(), Violation> {
        self.dump = Dump::read(self.inspector()).map_err(unexpected)?;
        Ok(())
    }

    /// Does something to the file behind the program's back.
    pub(crate) fn alter(&self, sql: &str) -> Result<(), Violation> {
        self.inspector().execute_batch(sql).map_err(unexpected)
    }

    /// Returns the file, to look at it.
    pub(crate) fn inspector(&self) -> &Connection {
        self.inspector.as_ref().expect("the laptop runs")
    }

    fn store(&self) -> &Store {
        self.store.as_ref().expect("the laptop runs")
    }

    /// Returns what the clocks show.
    pub(crate) fn clocks(&self, now: Timestamp) -> Clocks {
        self.clock.look(now)
    }

    /// Returns the time that a change gets which is made now.
    pub(crate) fn estimate(&self, now: Timestamp) -> Result<Timestamp, Violation> {
        let clocks = self.clocks(now);
        self.store().read::<_, StoreError>(|read| anchor::server_time(read, clocks)).map_err(unexpected)
    }

    /// Changes a record on the person's behalf.
    pub(crate) fn change(&mut self, patch: Patch, now: Timestamp) -> Result<(), StoreError> {
        let estimate = self.estimate(now).map_err(|_| StoreError::NotFound)?;
        let mut ids = self.ids.clone();
        self.store().write::<_, StoreError>(estimate, &mut ids, |txn| txn.apply(patch))?;
        self.ids = ids;
        Ok(())
    }

    /// Returns what the laptop asks next.
    pub(crate) fn request(&self, check: bool) -> Result<SyncRequest, Violation> {
        self.store().read::<_, StoreError>(|read| engine::request(read, Ask { wait_ms: 0, check })).map_err(unexpected)
    }

    /// Applies an answer, or one page of it; returns whether that was the last.
    pub(crate) fn take(&self, asked: &SyncRequest, answer: SyncResponse, now: Timestamp) -> Result<bool, EngineError> {
        let progress = engine::take(self.store(), asked, answer, self.clocks(now))?;
        Ok(matches!(progress, Progress::Done(_)))
    }

    /// Returns the store, for what comes seldom.
    pub(crate) fn product(&self) -> &Store {
        self.store()
    }

    /// Returns the ops that the laptop has and would offer after a restore of the server.
    pub(crate) fn own_ops(&self) -> impl Iterator<Item = Uuid> {
        self.dump.outbox.iter().map(|waiting| waiting.op).chain(self.dump.journal.keys().copied())
    }
}
