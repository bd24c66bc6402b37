//! The embedded storage: one SQLite file for each tenant, with one writer at a time.

mod accounts;
mod blobs;
mod records;
mod sums;

use super::migrations::MIGRATIONS;
use super::pool::{Lent, Pool};
use super::{Purpose, Storage, StorageError, Txn};
use rusqlite::{Connection, ErrorCode, params};
use std::ops::Deref;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use uuid::Uuid;

/// The version from which on the checksums of audiences are kept as records come and go.
const WITH_SUMS: usize = 4;

/// How long to wait for another process that has the file locked, for example `lahituki-server invite`.
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);

/// What a database is born with; random, so it comes from outside.
#[derive(Debug, Clone, Copy)]
pub struct Birth {
    /// The first lineage of the data.
    pub epoch: Uuid,
    /// The key of the page tokens.
    pub secret: [u8; 32],
}

/// How many requests read a file at the same time; more only take turns on the processors.
const MOST_READERS: usize = 8;

/// A tenant's SQLite file.
pub struct Sqlite {
    /// The one connection that writes; of a database in memory the only one.
    writer: Mutex<Connection>,
    readers: Option<Pool<Connection>>,
}

impl Sqlite {
    /// Opens a tenant's file, makes it when it is missing, and brings its tables up to date.
    ///
    /// # Errors
    /// When the file cannot be opened or written, or a newer server wrote it.
    pub fn open(path: &Path, birth: &Birth) -> Result<Self, StorageError> {
        let opened = Self::prepare(Connection::open(path)?, birth)?;
        let path = path.to_owned();
        Ok(Self { readers: Some(Pool::new(MOST_READERS, move || open_reader(&path))), ..opened })
    }

    /// Opens an empty database that lives as long as the value.
    ///
    /// # Errors
    /// When there is no memory for it.
    pub fn in_memory(birth: &Birth) -> Result<Self, StorageError> {
        Self::prepare(Connection::open_in_memory()?, birth)
    }

    fn prepare(mut connection: Connection, birth: &Birth) -> Result<Self, StorageError> {
        settle(&connection)?;
        connection.execute_batch(
            "pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;
             pragma secure_delete = on;",
        )?;
        migrate(&mut connection, birth)?;
        Ok(Self { writer: Mutex::new(connection), readers: None })
    }
}

/// Opens a connection that sees the file as it was when its transaction began, whatever is written meanwhile.
fn open_reader(path: &Path) -> Result<Connection, StorageError> {
    let connection = Connection::open(path)?;
    settle(&connection)?;
    connection.execute_batch("pragma query_only = on")?;
    Ok(connection)
}

fn settle(connection: &Connection) -> Result<(), StorageError> {
    connection.busy_timeout(BUSY_TIMEOUT)?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(())
}

fn migrate(connection: &mut Connection, birth: &Birth) -> Result<(), StorageError> {
    let txn = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    let found: usize = txn.query_row("select user_version from pragma_user_version", [], |row| row.get(0))?;
    let known = MIGRATIONS.len();
    let missing = MIGRATIONS.get(found..).ok_or(StorageError::TooNew { found, known })?;
    for migration in missing {
        txn.execute_batch(migration.sqlite)?;
    }
    if (1..WITH_SUMS).contains(&found) {
        sums::count_all(&txn)?;
    }
    txn.pragma_update(None, "user_version", known)?;
    let epoch = birth.epoch.to_string();
    let sql = "insert or ignore into tenant (only_row, epoch, seq, secret) values (1, ?, 0, ?)";
    txn.execute(sql, params![epoch, birth.secret])?;
    txn.execute(
        "insert into lineage (epoch, head) select epoch, 0 from tenant where not exists (select 1 from lineage)",
        [],
    )?;
    Ok(txn.commit()?)
}

impl Storage for Sqlite {
    fn begin(&self, purpose: Purpose) -> Result<Box<dyn Txn + '_>, StorageError> {
        let connection = match (&self.readers, purpose) {
            (Some(readers), Purpose::Read) => Held::Reader(readers.lend()?),
            // A poisoned lock means that a thread died in a transaction, which its drop has undone.
            _ => Held::Writer(self.writer.lock().unwrap_or_else(PoisonError::into_inner)),
        };
        connection.execute_batch(match purpose {
            Purpose::Read => "begin deferred",
            Purpose::Write => "begin immediate",
        })?;
        Ok(Box::new(SqliteTxn { connection }))
    }
}

/// A transaction.
struct SqliteTxn<'a> {
    connection: Held<'a>,
}

/// The connection that a transaction has to itself.
enum Held<'a> {
    Writer(MutexGuard<'a, Connection>),
    Reader(Lent<'a, Connection>),
}

impl Deref for Held<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        match self {
            Self::Writer(connection) => connection,
            Self::Reader(connection) => connection,
        }
    }
}

impl Txn for SqliteTxn<'_> {
    fn commit(self: Box<Self>) -> Result<(), StorageError> {
        Ok(self.connection.execute_batch("commit")?)
    }
}

impl Drop for SqliteTxn<'_> {
    fn drop(&mut self) {
        if !self.connection.is_autocommit()
            && let Err(error) = self.connection.execute_batch("rollback")
        {
            tracing::error!(%error, "a transaction could not be rolled back");
        }
    }
}

impl From<rusqlite::Error> for StorageError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            // Another process, such as `lahituki-server erase`, was at it for all the time that one waits.
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::TryAgain(Box::new(error)),
            _ if is_lack_of_room(&error) => Self::DiskFull(Box::new(error)),
            _ => Self::Database(Box::new(error)),
        }
    }
}

/// Whether a write failed for want of room. SQLite calls only a full disk by that name; where a quota or a limit ends the
/// room, or the room for its index of the log, it merely says that a write failed.
fn is_lack_of_room(error: &rusqlite::Error) -> bool {
    use rusqlite::ffi::{SQLITE_FULL, SQLITE_IOERR_SHMSIZE, SQLITE_IOERR_WRITE};
    let code = error.sqlite_error().map(|error| error.extended_code);
    code.is_some_and(|code| [SQLITE_FULL, SQLITE_IOERR_SHMSIZE, SQLITE_IOERR_WRITE].contains(&code))
}

/// Reads a stored text as what it was written from.
fn read<T: std::str::FromStr>(text: &str, what: &'static str) -> Result<T, StorageError> {
    text.parse().map_err(|_| StorageError::Damaged { what })
}

/// Reads a stored JSON text as what it was written from.
fn read_json<T: serde::de::DeserializeOwned>(text: &str, what: &'static str) -> Result<T, StorageError> {
    serde_json::from_str(text).map_err(|_| StorageError::Damaged { what })
}

/// Returns the JSON text of something whose maps all have text keys, which therefore always has one.
fn json<T: serde::Serialize>(value: &T) -> Result<String, StorageError> {
    serde_json::to_string(value).map_err(|error| StorageError::Database(Box::new(error)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::conformance;

    const BIRTH: Birth = Birth { epoch: Uuid::from_u128(1), secret: [1; 32] };

    #[test]
    fn it_does_what_every_storage_must() {
        for (name, check) in conformance::CHECKS {
            println!("{name}");
            check(&Sqlite::in_memory(&BIRTH).unwrap());
        }
    }

    #[test]
    fn a_file_keeps_its_lineage_when_it_is_opened_again() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("default.db");
        drop(Sqlite::open(&file, &BIRTH).unwrap());
        let again = Sqlite::open(&file, &Birth { epoch: Uuid::from_u128(2), secret: [2; 32] }).unwrap();
        let tenant = again.begin(Purpose::Read).unwrap().tenant().unwrap();
        assert_eq!((tenant.epoch, tenant.secret), (BIRTH.epoch, BIRTH.secret));
    }

    #[test]
    fn a_file_does_what_every_storage_must() {
        let folder = tempfile::tempdir().unwrap();
        for (n, (name, check)) in conformance::CHECKS.iter().enumerate() {
            println!("{name}");
            check(&Sqlite::open(&folder.path().join(format!("{n}.db")), &BIRTH).unwrap());
        }
    }

    #[test]
    fn who_reads_a_file_sees_one_state_and_holds_up_nobody() {
        let folder = tempfile::tempdir().unwrap();
        let storage = Sqlite::open(&folder.path().join("default.db"), &BIRTH).unwrap();
        let mut early = storage.begin(Purpose::Read).unwrap();
        assert_eq!(early.tenant().unwrap().seq, 0);
        let mut writing = storage.begin(Purpose::Write).unwrap();
        writing.set_head(5).unwrap();
        writing.commit().unwrap();
        let mut late = storage.begin(Purpose::Read).unwrap();
        assert_eq!([early.tenant().unwrap().seq, late.tenant().unwrap().seq], [0, 5]);
        assert!(late.set_head(6).is_err(), "who reads cannot write");
    }

    #[test]
    fn a_file_of_a_newer_server_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("default.db");
        drop(Sqlite::open(&file, &BIRTH).unwrap());
        Connection::open(&file).unwrap().pragma_update(None, "user_version", 999).unwrap();
        assert!(matches!(Sqlite::open(&file, &BIRTH), Err(StorageError::TooNew { found: 999, .. })));
    }

    #[test]
    fn a_database_that_cannot_grow_has_no_room() {
        let connection = Connection::open_in_memory().unwrap();
        connection.execute_batch("create table note (text text); pragma max_page_count = 2").unwrap();
        let error = connection.execute("insert into note values (zeroblob(9000))", []).unwrap_err();
        assert!(matches!(error.into(), StorageError::DiskFull(_)));
    }

    #[test]
    fn the_feed_is_read_from_indexes_without_sorting() {
        let storage = Sqlite::in_memory(&BIRTH).unwrap();
        let connection = storage.writer.lock().unwrap();
        let sql = format!("explain query plan {}", include_str!("sqlite/feed.sql"));
        let mut statement = connection.prepare(&sql).unwrap();
        let places = rusqlite::params_from_iter((0..statement.parameter_count()).map(|_| 0));
        let steps = statement.query_map(places, |row| row.get::<_, String>("detail")).unwrap();
        let plan: Vec<String> = steps.map(Result::unwrap).collect();
        // The list of audiences to repair is scanned; changes of one number and record are ordered by their audience.
        let reads_all = |step: &&String| step.starts_with("SCAN") && !step.contains("json_each");
        let sorts_all = |step: &&String| step.contains("TEMP B-TREE FOR ORDER BY");
        assert_eq!(plan.iter().find(|step| reads_all(step) || sorts_all(step)), None, "{plan:#?}");
    }
}
