//! Opening the encrypted file, and the connections through which everything goes.

use crate::migrations::migrate;
use crate::{StoreError, SyncTxn, Touched, WriteTxn, raw, search};
use lahituki_domain::{Ids, Timestamp};
use lahituki_language::search::Analyser;
use rusqlite::{Connection, TransactionBehavior};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

/// The 32 random bytes that encrypt one database. They live in the system's keychain and nowhere else.
#[derive(Clone, PartialEq, Eq)]
pub struct Key([u8; 32]);

impl Key {
    /// Returns the key made of these bytes, which must be random.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Returns the key as 64 hexadecimal digits, the form in which the keychain stores it.
    pub fn to_hex(&self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Returns the key that 64 hexadecimal digits spell, or `None` when they spell none.
    pub fn from_hex(text: &str) -> Option<Self> {
        if text.len() != 64 || !text.is_ascii() {
            return None;
        }
        let mut bytes = [0; 32];
        for (index, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&text[2 * index..2 * index + 2], 16).ok()?;
        }
        Some(Self(bytes))
    }
}

/// After how many pages of 4 KiB the log of recent writes is copied into the file.
const LOG_PAGES: u32 = 4_000;

/// How much of the file a connection keeps decrypted, in KiB, when that much was read.
const CACHE_KIB: i64 = 32 * 1024;

/// The same for the connection that keeps the search index, which reads most pages only once.
const KEEPER_CACHE_KIB: i64 = 2 * 1024;

/// An open database: one connection that writes, one that reads without waiting for it, and one that reads much for the
/// search index without keeping either waiting.
pub struct Store {
    pub(crate) path: PathBuf,
    pub(crate) writer: Mutex<Connection>,
    pub(crate) reader: Mutex<Connection>,
    pub(crate) keeper: Mutex<Connection>,
    /// What knows words, once it was handed in: see [`Store::give`].
    pub(crate) analyser: OnceLock<Arc<Analyser>>,
}

/// A view of the database at one moment.
pub struct Read<'c> {
    pub(crate) connection: &'c Connection,
}

impl Read<'_> {
    /// Returns a number that is another one whenever anything was written since, for what is kept between two reads of
    /// [`Store::read`]; of no use within a transaction that writes.
    ///
    /// # Errors
    /// Those of the database.
    pub fn version(&self) -> Result<i64, StoreError> {
        Ok(self.connection.query_row("pragma data_version", [], |row| row.get(0))?)
    }
}

impl Store {
    /// Opens the file, or makes it, and brings it up to date.
    ///
    /// # Errors
    /// [`StoreError::TooNew`] and [`StoreError::Damaged`] leave the file as it is.
    pub fn open(path: &Path, key: &Key) -> Result<Self, StoreError> {
        let mut writer = connect(path, key)?;
        // In WAL mode a killed program loses nothing that was committed; only a power cut may cost the last moments.
        writer.pragma_update(None, "journal_mode", "wal")?;
        writer.pragma_update(None, "synchronous", "normal")?;
        writer.pragma_update(None, "secure_delete", true)?;
        // A page that many transactions in a row change is copied out of the log once, and not after each of them.
        writer.pragma_update(None, "wal_autocheckpoint", LOG_PAGES)?;
        migrate(&mut writer)?;
        raw::adopt(&mut writer)?;
        let (reader, keeper) = (connect(path, key)?, connect(path, key)?);
        reader.pragma_update(None, "query_only", true)?;
        keeper.pragma_update(None, "query_only", true)?;
        keeper.pragma_update(None, "cache_size", -KEEPER_CACHE_KIB)?;
        let [writer, reader, keeper] = [writer, reader, keeper].map(Mutex::new);
        let store = Self { path: path.to_owned(), writer, reader, keeper, analyser: OnceLock::new() };
        store.sweep()?;
        Ok(store)
    }

    /// Reads within one transaction, so that all answers fit each other.
    ///
    /// # Errors
    /// Those of `query`, and those of the database.
    pub fn read<T, E: From<StoreError>>(&self, query: impl FnOnce(&Read<'_>) -> Result<T, E>) -> Result<T, E> {
        let mut connection = lock(&self.reader);
        let txn = connection.transaction().map_err(StoreError::from)?;
        query(&Read { connection: &txn })
    }

    /// Changes records on the person's behalf, all or nothing, and returns the kinds that changed.
    ///
    /// `now` is the laptop's estimate of the server's time.
    ///
    /// # Errors
    /// Those of `change`, and those of the database; nothing is written then.
    pub fn write<T, E: From<StoreError>>(
        &self,
        now: Timestamp,
        ids: &mut dyn Ids,
        change: impl FnOnce(&mut WriteTxn<'_>) -> Result<T, E>,
    ) -> Result<(T, Touched), E> {
        let mut connection = lock(&self.writer);
        let txn = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(StoreError::from)?;
        let mut write = WriteTxn::new(&txn, now, ids);
        let answer = change(&mut write)?;
        let touched = write.finish()?;
        self.settle(&txn)?;
        txn.commit().map_err(StoreError::from)?;
        Ok((answer, touched))
    }

    /// Applies what the server said, all or nothing.
    ///
    /// # Errors
    /// Those of `change`, and those of the database; nothing is written then.
    pub fn sync<T, E: From<StoreError>>(&self, change: impl FnOnce(&mut SyncTxn<'_>) -> Result<T, E>) -> Result<T, E> {
        let mut connection = lock(&self.writer);
        let txn = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(StoreError::from)?;
        let answer = change(&mut SyncTxn::new(&txn))?;
        self.settle(&txn)?;
        txn.commit().map_err(StoreError::from)?;
        Ok(answer)
    }

    /// Lets search find what a transaction has written, if that is little.
    fn settle(&self, connection: &Connection) -> Result<(), StoreError> {
        self.analyser.get().map_or(Ok(()), |analyser| search::settle(connection, analyser))
    }
}

pub(crate) fn connect(path: &Path, key: &Key) -> Result<Connection, StoreError> {
    let connection = Connection::open(path)?;
    // The key is 64 hexadecimal digits, so it needs no quoting; given raw, it costs no derivation.
    connection.execute_batch(&format!("pragma key = \"x'{}'\"", key.to_hex()))?;
    connection.busy_timeout(std::time::Duration::from_secs(5))?;
    connection.pragma_update(None, "temp_store", "memory")?;
    connection.pragma_update(None, "cache_size", -CACHE_KIB)?;
    // Room for a handful of statements for each kind.
    connection.set_prepared_statement_cache_capacity(256);
    // The first read tells whether the key fits.
    connection.query_row("select count(*) from sqlite_schema", [], |_| Ok(()))?;
    Ok(connection)
}

/// A panic while the lock was held left no half-written state: the transaction was rolled back when it was dropped.
pub(crate) fn lock(connection: &Mutex<Connection>) -> MutexGuard<'_, Connection> {
    connection.lock().unwrap_or_else(PoisonError::into_inner)
}
