//! The bytes of attachments, inside the encrypted file.

use crate::{Read, StoreError, SyncTxn, WriteTxn};
use lahituki_domain::knowledge::AttachmentHash;
use rusqlite::{Connection, OptionalExtension, named_params};

/// Returns the bytes of an attachment, or `None` while they are not here.
///
/// # Errors
/// Those of the database.
pub fn get(read: &Read<'_>, hash: &AttachmentHash) -> Result<Option<Vec<u8>>, StoreError> {
    let mut statement = read.connection.prepare_cached("select bytes from blob where hash = :hash")?;
    Ok(statement.query_row(named_params! { ":hash": hash.as_str() }, |row| row.get(0)).optional()?)
}

/// Returns the hashes of the attachments that the server does not have yet.
///
/// # Errors
/// Those of the database.
pub fn unsent(read: &Read<'_>) -> Result<Vec<AttachmentHash>, StoreError> {
    hashes(read.connection, "select hash from blob where sent = 0 order by rowid")
}

/// Returns the hashes of the attachments whose bytes are not here yet.
///
/// # Errors
/// Those of the database.
pub fn missing(read: &Read<'_>) -> Result<Vec<AttachmentHash>, StoreError> {
    let sql = "select hash from attachment where hash not in (select hash from blob) order by hash";
    hashes(read.connection, sql)
}

fn hashes(connection: &Connection, sql: &str) -> Result<Vec<AttachmentHash>, StoreError> {
    let mut statement = connection.prepare_cached(sql)?;
    let texts = statement.query_map([], |row| row.get::<_, String>("hash"))?.collect::<Result<Vec<_>, _>>()?;
    Ok(texts.iter().filter_map(|text| AttachmentHash::parse(text)).collect())
}

fn put(connection: &Connection, hash: &AttachmentHash, bytes: &[u8], sent: bool) -> Result<(), StoreError> {
    let sql = "insert into blob (hash, bytes, sent) values (:hash, :bytes, :sent) on conflict (hash) do nothing";
    connection
        .prepare_cached(sql)?
        .execute(named_params! { ":hash": hash.as_str(), ":bytes": bytes, ":sent": sent })?;
    Ok(())
}

impl WriteTxn<'_> {
    /// Keeps the bytes of a new attachment until the server has them, and afterwards.
    ///
    /// # Errors
    /// Those of the database.
    pub fn add_blob(&mut self, hash: &AttachmentHash, bytes: &[u8]) -> Result<(), StoreError> {
        put(self.connection(), hash, bytes, false)
    }
}

impl SyncTxn<'_> {
    /// Keeps bytes that came from the server.
    ///
    /// # Errors
    /// Those of the database.
    pub fn take_blob(&mut self, hash: &AttachmentHash, bytes: &[u8]) -> Result<(), StoreError> {
        put(self.connection(), hash, bytes, true)
    }

    /// Notes that the server has the bytes.
    ///
    /// # Errors
    /// Those of the database.
    pub fn blob_sent(&mut self, hash: &AttachmentHash) -> Result<(), StoreError> {
        let sql = "update blob set sent = 1 where hash = :hash";
        self.connection().prepare_cached(sql)?.execute(named_params! { ":hash": hash.as_str() })?;
        Ok(())
    }
}
