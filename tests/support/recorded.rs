//! Conversations between laptops and a server, as they were recorded with the program of their time, and a server in a
//! folder with which to hold them again.

use anyhow::{Context, Result, bail, ensure};
use lahituki_domain::Timestamp;
use lahituki_domain::access::Actor;
use lahituki_domain::ids::PersonId;
use lahituki_domain::people::Role;
use lahituki_protocol::{Op, Outcome, SyncRequest, decode, encode};
use lahituki_server::engine::{self, Refusal};
use lahituki_server::storage::sqlite::{Birth, Sqlite};
use lahituki_server::storage::{Purpose, Storage};
use lahituki_testkit as testkit;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;
use tempfile::TempDir;
use uuid::Uuid;

/// A conversation, with messages as they were sent.
#[derive(Debug, Serialize, Deserialize)]
pub struct Conversation {
    /// The protocol version of the laptops.
    pub version: u32,
    /// The kinds of records that the laptops know.
    pub kinds: Vec<String>,
    /// The most rows in one page.
    pub max_rows: usize,
    /// What happened, in its order.
    pub steps: Vec<Step>,
}

/// One thing that happened.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    /// A laptop asked, and the server of that time answered.
    Ask {
        /// The person.
        who: PersonId,
        /// The server's time.
        at: Timestamp,
        /// The question.
        request: Value,
        /// The answer.
        answer: Value,
    },
    /// Somebody with every right changed something.
    Change {
        /// The server's time.
        at: Timestamp,
        /// The changes.
        ops: Vec<Value>,
    },
    /// Records were erased for ever.
    Erase {
        /// The server's time.
        at: Timestamp,
        /// The records.
        records: Vec<Uuid>,
    },
    /// The server's data was backed up.
    Backup,
    /// The server's data was restored from the backup.
    Restore,
}

/// A server without a network.
pub struct Municipality {
    storage: Option<Sqlite>,
    max_rows: usize,
    lineages: u128,
    folder: TempDir,
}

impl Municipality {
    /// Returns a server that knows nobody yet.
    ///
    /// # Errors
    /// When its database cannot be made.
    pub fn new(max_rows: usize) -> Result<Self> {
        let mut server = Self { storage: None, max_rows, lineages: 0, folder: tempfile::tempdir()? };
        fs::create_dir(server.path("data"))?;
        server.open()?;
        Ok(server)
    }

    /// Answers a question in the form in which it is sent. A refusal is an answer, too.
    ///
    /// # Errors
    /// When the storage fails.
    pub fn ask(&mut self, who: PersonId, at: Timestamp, request: &Value) -> Result<Value> {
        let request: SyncRequest = decode(&encode(request)?)?;
        match self.handle(who, at, &request)? {
            Err(Refusal::Restored) => {
                self.begin_lineage()?;
                told(self.handle(who, at, &request)?)
            }
            answer => told(answer),
        }
    }

    fn handle(&mut self, who: PersonId, at: Timestamp, request: &SyncRequest) -> Result<Result<Value, Refusal>> {
        let mut txn = self.storage()?.begin(Purpose::Write)?;
        let answer = engine::handle_with(&mut *txn, who, request, at, self.max_rows);
        if answer.is_ok() {
            txn.commit()?;
        }
        Ok(match answer {
            Ok(answer) => Ok(decode(&encode(&answer)?)?),
            Err(refusal) => Err(refusal),
        })
    }

    /// Begins a new lineage, as a server does whose ledger tells that its data was restored.
    ///
    /// # Errors
    /// When the storage fails.
    pub fn begin_lineage(&mut self) -> Result<()> {
        self.lineages += 1;
        let epoch = Uuid::from_u128(0xE0 + self.lineages);
        let mut txn = self.storage()?.begin(Purpose::Write)?;
        engine::begin_lineage(&mut *txn, epoch)?;
        Ok(txn.commit()?)
    }

    /// Makes changes as somebody with every right, who sees what the server has.
    ///
    /// # Errors
    /// When one of them is refused.
    pub fn change(&mut self, at: Timestamp, ops: &[Value]) -> Result<()> {
        let mut ops: Vec<Op> = ops.iter().map(|op| serde_json::from_value(op.clone())).collect::<Result<_, _>>()?;
        let roles = vec![testkit::grant(Role::Admin, &[]), testkit::grant(Role::Coordinator, &[])];
        let actor = Actor::of(PersonId(Uuid::nil()), roles);
        let mut txn = self.storage()?.begin(Purpose::Write)?;
        let head = txn.tenant()?.seq;
        ops.iter_mut().for_each(|op| op.base = head);
        let answers = engine::push::push(&mut *txn, actor, &ops, at)?;
        ensure!(answers.iter().all(|answer| answer.outcome == Outcome::Ok), "a change was refused: {answers:?}");
        Ok(txn.commit()?)
    }

    /// Erases records for ever.
    ///
    /// # Errors
    /// When the storage fails.
    pub fn erase(&mut self, at: Timestamp, records: &[Uuid]) -> Result<()> {
        let mut txn = self.storage()?.begin(Purpose::Write)?;
        engine::erase(&mut *txn, records, at)?;
        Ok(txn.commit()?)
    }

    /// Backs up the data.
    ///
    /// # Errors
    /// When the files cannot be copied.
    pub fn back_up(&mut self) -> Result<()> {
        self.copy("data", "backup")
    }

    /// Puts the data back to what it was at the backup.
    ///
    /// # Errors
    /// When the files cannot be copied.
    pub fn restore(&mut self) -> Result<()> {
        self.copy("backup", "data")
    }

    fn copy(&mut self, from: &str, to: &str) -> Result<()> {
        // Closing the database leaves one file with everything in it.
        self.storage = None;
        let to = self.path(to);
        if to.exists() {
            fs::remove_dir_all(&to)?;
        }
        fs::create_dir(&to)?;
        for file in fs::read_dir(self.path(from))? {
            let file = file?;
            fs::copy(file.path(), to.join(file.file_name()))?;
        }
        self.open()
    }

    fn open(&mut self) -> Result<()> {
        let birth = Birth { epoch: Uuid::from_u128(0xE0), secret: [7; 32] };
        self.storage = Some(Sqlite::open(&self.path("data").join("tenant.db"), &birth)?);
        Ok(())
    }

    fn storage(&self) -> Result<&Sqlite> {
        self.storage.as_ref().context("the data is being copied")
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

/// Returns what is sent for a refusal, as far as laptops act on it.
fn told(answer: Result<Value, Refusal>) -> Result<Value> {
    Ok(match answer {
        Ok(answer) => answer,
        Err(Refusal::NewLineage(told)) => json!(told),
        Err(Refusal::Restart) => json!({ "code": "restart" }),
        Err(Refusal::TooOld(_)) => json!({ "code": "too_old" }),
        Err(refusal) => bail!("the request was refused: {refusal}"),
    })
}
