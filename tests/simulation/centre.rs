//! The central server: the product's engine over a real SQLite file that can be set back to an older copy.

use crate::bugs::Bug;
use crate::history::Fate;
use crate::seam::Seam;
use crate::violation::{Violation, unexpected};
use lahituki_domain::ids::PersonId;
use lahituki_domain::{Body, Timestamp};
use lahituki_protocol::{SyncRequest, SyncResponse, decode, encode};
use lahituki_server::Ledger;
use lahituki_server::engine::{self, Refusal};
use lahituki_server::storage::sqlite::{Birth, Sqlite};
use lahituki_server::storage::{Purpose, Storage, StorageError, Versions};
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// A record as the server has it, deleted or not.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Kept {
    /// Its kind, by name.
    pub(crate) kind: String,
    /// Its audience.
    pub(crate) aud: String,
    /// Its revision.
    pub(crate) rev: u64,
    /// Whether it is deleted.
    pub(crate) deleted: bool,
    /// Its fields.
    pub(crate) body: Body,
    /// Who set them when.
    pub(crate) versions: Versions,
}

/// How a request is treated on its way through the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Handling {
    /// It is answered.
    Whole,
    /// The server dies before it has committed.
    CrashBeforeCommit,
    /// The server dies at this one of its questions to the storage.
    CrashAt(u32),
}

/// A copy of the server's file, and what was known when it was made.
pub(crate) struct Snapshot {
    file: PathBuf,
    /// The answers that it holds.
    pub(crate) fates: BTreeMap<Uuid, Fate>,
}

/// The server, and what its file holds now.
pub(crate) struct Centre {
    file: PathBuf,
    storage: Option<Sqlite>,
    inspector: Option<Connection>,
    copies: usize,
    /// The planted bug.
    pub(crate) bug: Option<Bug>,
    /// The records.
    pub(crate) rows: BTreeMap<Uuid, Kept>,
    /// Who belongs to what, and since when.
    pub(crate) members: BTreeMap<PersonId, BTreeMap<String, u64>>,
    /// What was erased, and when.
    pub(crate) erased: BTreeMap<Uuid, u64>,
    /// The counter.
    pub(crate) head: u64,
    /// The lineage.
    pub(crate) epoch: Uuid,
    /// Copies to go back to.
    pub(crate) snapshots: Vec<Snapshot>,
}

/// What a fresh database is born with; every run begins with a copy of one that is not fresh.
pub(crate) const BIRTH: Birth = Birth { epoch: Uuid::from_u128(0xE0), secret: [7; 32] };

impl Centre {
    /// Opens a server on a file.
    pub(crate) fn open(file: PathBuf) -> Result<Self, Violation> {
        let mut centre = Self {
            file,
            storage: None,
            inspector: None,
            copies: 0,
            bug: None,
            rows: BTreeMap::new(),
            members: BTreeMap::new(),
            erased: BTreeMap::new(),
            head: 0,
            epoch: Uuid::nil(),
            snapshots: Vec::new(),
        };
        centre.start()?;
        Ok(centre)
    }

    fn start(&mut self) -> Result<(), Violation> {
        self.storage = Some(Sqlite::open(&self.file, &BIRTH).map_err(unexpected)?);
        self.inspector = Some(Connection::open(&self.file).map_err(unexpected)?);
        self.rows.clear();
        self.head = 0;
        self.look()
    }

    /// Answers a request of a person with pages of at most `max_rows`.
    pub(crate) fn answer(
        &mut self,
        person: PersonId,
        request: &SyncRequest,
        now: Timestamp,
        max_rows: usize,
        handling: Handling,
    ) -> Result<Result<SyncResponse, Refusal>, Violation> {
        let storage = self.storage.as_ref().expect("the server runs");
        let mut txn = storage.begin(Purpose::Write).map_err(unexpected)?;
        let fuse = if let Handling::CrashAt(calls) = handling { calls } else { u32::MAX };
        // This bug shows only where an answer goes on.
        let bug = self.bug.filter(|bug| *bug != Bug::GarbageUnderPages || request.resume.is_some());
        let mut seam = Seam::new(&mut *txn, fuse, bug);
        let answer = engine::handle_with(&mut seam, person, request, now, max_rows);
        if handling == Handling::Whole && answer.is_ok() {
            txn.commit().map_err(unexpected)?;
        } else {
            drop(txn);
        }
        self.look()?;
        match answer {
            Ok(answer) => Ok(Ok(decode(&encode(&answer).map_err(unexpected)?).map_err(unexpected)?)),
            Err(refusal) => Ok(Err(refusal)),
        }
    }

    /// Does something to the server's data in a transaction of its own.
    pub(crate) fn administer(
        &mut self,
        change: impl FnOnce(&mut Seam<'_>) -> Result<(), StorageError>,
    ) -> Result<(), Violation> {
        let storage = self.storage.as_ref().expect("the server runs");
        let mut txn = storage.begin(Purpose::Write).map_err(unexpected)?;
        change(&mut Seam::new(&mut *txn, u32::MAX, self.bug)).map_err(unexpected)?;
        txn.commit().map_err(unexpected)?;
        self.look()
    }

    /// Does what the server does when it starts on a file that may come from a backup. Returns whether it noticed.
    pub(crate) fn reconcile(&mut self, fresh: Uuid, now: Timestamp) -> Result<bool, Violation> {
        let ledger = Ledger::open(&self.ledger_file()).map_err(unexpected)?;
        let storage = self.storage.as_ref().expect("the server runs");
        let noticed = ledger.reconcile(storage, fresh, now).map_err(unexpected)?;
        self.look()?;
        Ok(noticed)
    }

    /// Notes in the ledger what must outlive a restore: what is to be erased, and how far the counter has come.
    pub(crate) fn note(&self, erased: &[Uuid]) -> Result<(), Violation> {
        let mut ledger = Ledger::open(&self.ledger_file()).map_err(unexpected)?;
        ledger.remember_erased(erased).map_err(unexpected)?;
        ledger.remember_head(self.epoch, self.head).map_err(unexpected)
    }

    fn ledger_file(&self) -> PathBuf {
        self.file.with_extension("ledger")
    }

    /// Makes a copy to go back to.
    pub(crate) fn take_snapshot(&mut self, fates: BTreeMap<Uuid, Fate>) -> Result<(), Violation> {
        self.copies += 1;
        let file = self.file.with_extension(format!("copy-{}", self.copies));
        self.checkpoint()?;
        std::fs::copy(&self.file, &file).map_err(unexpected)?;
        self.snapshots.push(Snapshot { file, fates });
        Ok(())
    }

    /// Goes back to a copy. Nobody has told the laptops.
    pub(crate) fn restore(&mut self, snapshot: usize) -> Result<(), Violation> {
        self.inspector = None;
        self.storage = None;
        remove_database(&self.file);
        std::fs::copy(&self.snapshots[snapshot].file, &self.file).map_err(unexpected)?;
        self.start()
    }

    /// Returns the checksums that the server keeps, by audience.
    pub(crate) fn sums(&self) -> Result<BTreeMap<String, (u64, u64)>, Violation> {
        let read = |file: &Connection| {
            let mut statement = file.prepare_cached("select aud, n, sum from audience_sum where n <> 0 or sum <> 0")?;
            let sums =
                statement.query_map([], |row| Ok((row.get(0)?, (row.get::<_, i64>(1)?, row.get::<_, i64>(2)?))))?;
            sums.map(|sum| sum.map(|(aud, (n, sum))| (aud, (n as u64, sum as u64)))).collect::<rusqlite::Result<_>>()
        };
        read(self.inspector()).map_err(unexpected)
    }

    /// Returns every text that the server's file holds.
    pub(crate) fn texts(&self) -> Result<String, Violation> {
        crate::texts::all(self.inspector()).map_err(unexpected)
    }

    fn checkpoint(&self) -> Result<(), Violation> {
        self.inspector().query_row("pragma wal_checkpoint(truncate)", [], |_| Ok(())).map_err(unexpected)
    }

    fn inspector(&self) -> &Connection {
        self.inspector.as_ref().expect("the server runs")
    }

    /// Looks at what has changed in the file.
    fn look(&mut self) -> Result<(), Violation> {
        self.try_look().map_err(unexpected)
    }

    fn try_look(&mut self) -> rusqlite::Result<()> {
        let inspector = self.inspector.take().expect("the server runs");
        let looked = self.look_through(&inspector);
        self.inspector = Some(inspector);
        looked
    }

    fn look_through(&mut self, file: &Connection) -> rusqlite::Result<()> {
        let mut statement = file.prepare_cached("select epoch, seq, (select count(*) from record) from tenant")?;
        let (epoch, head, count) = statement
            .query_row([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, u64>(1)?, row.get::<_, usize>(2)?)))?;
        self.epoch = uuid(&epoch);
        if head > self.head {
            self.look_at_rows(file, self.head)?;
            self.look_at_members(file)?;
            self.look_at_erased(file)?;
        }
        if count != self.rows.len() {
            self.rows.clear();
            self.look_at_rows(file, 0)?;
        }
        self.head = head;
        Ok(())
    }

    fn look_at_rows(&mut self, file: &Connection, after: u64) -> rusqlite::Result<()> {
        let sql = "select id, kind, aud, rev, deleted_at, body, versions from record where rev > ?1";
        let mut statement = file.prepare_cached(sql)?;
        let mut rows = statement.query([after])?;
        while let Some(row) = rows.next()? {
            let [body, versions] = [row.get::<_, String>(5)?, row.get::<_, String>(6)?];
            let kept = Kept {
                kind: row.get(1)?,
                aud: row.get(2)?,
                rev: row.get(3)?,
                deleted: row.get::<_, Option<u64>>(4)?.is_some(),
                body: serde_json::from_str(&body).expect("a body is a JSON object"),
                versions: serde_json::from_str(&versions).expect("versions are JSON"),
            };
            self.rows.insert(uuid(&row.get::<_, String>(0)?), kept);
        }
        Ok(())
    }

    fn look_at_members(&mut self, file: &Connection) -> rusqlite::Result<()> {
        self.members.clear();
        let mut statement = file.prepare_cached("select person, aud, seq from member where live")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let person = PersonId(uuid(&row.get::<_, String>(0)?));
            self.members.entry(person).or_default().insert(row.get(1)?, row.get(2)?);
        }
        Ok(())
    }

    fn look_at_erased(&mut self, file: &Connection) -> rusqlite::Result<()> {
        self.erased.clear();
        let mut statement = file.prepare_cached("select id, seq from erased")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            self.erased.insert(uuid(&row.get::<_, String>(0)?), row.get(1)?);
        }
        Ok(())
    }

    /// Returns what a person belongs to now.
    pub(crate) fn audiences_of(&self, person: PersonId) -> BTreeSet<String> {
        self.audiences_since(person, u64::MAX)
    }

    /// Returns what a person has belonged to without a break since the counter stood at a number.
    pub(crate) fn audiences_since(&self, person: PersonId, head: u64) -> BTreeSet<String> {
        let memberships = self.members.get(&person).into_iter().flatten();
        memberships.filter(|(_, since)| **since <= head).map(|(aud, _)| aud.clone()).collect()
    }
}

/// Removes a database with what SQLite keeps beside it.
pub(crate) fn remove_database(file: &Path) {
    for suffix in ["", "-wal", "-shm"] {
        let mut name = file.as_os_str().to_owned();
        name.push(suffix);
        // It may never have been there.
        _ = std::fs::remove_file(name);
    }
}

fn uuid(text: &str) -> Uuid {
    text.parse().expect("an id is a UUID")
}
