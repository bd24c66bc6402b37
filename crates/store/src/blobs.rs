//! The bytes of attachments, inside the encrypted file.

use crate::{Read, StoreError, SyncTxn, WriteTxn};
use lahituki_domain::knowledge::AttachmentHash;
use rusqlite::{Connection, OptionalExtension, named_params};
use uuid::Uuid;

/// An attachment whose bytes are not all here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// Its hash.
    pub hash: AttachmentHash,
    /// How many bytes it has.
    pub size_bytes: u64,
    /// How many of them have come.
    pub arrived_bytes: u64,
}

/// Returns the bytes of an attachment, or `None` while they are not all here.
///
/// # Errors
/// Those of the database.
pub fn get(read: &Read<'_>, hash: &AttachmentHash) -> Result<Option<Vec<u8>>, StoreError> {
    let mut statement = read.connection.prepare_cached("select bytes from blob where hash = :hash")?;
    Ok(statement.query_row(named_params! { ":hash": hash.as_str() }, |row| row.get(0)).optional()?)
}

/// Returns the hashes of the attachments that the server may not have yet, those that came here first before others.
/// One whose record is not here, because the server refused it, is none of them.
///
/// # Errors
/// Those of the database.
pub fn unsent(read: &Read<'_>) -> Result<Vec<AttachmentHash>, StoreError> {
    let sql = "select hash from blob where sent = 0 and hash in (select hash from attachment) order by rowid";
    hashes(read.connection, sql)
}

/// Returns the attachments whose bytes are not all here, small ones first.
///
/// # Errors
/// Those of the database.
pub fn missing(read: &Read<'_>) -> Result<Vec<Missing>, StoreError> {
    let mut statement = read.connection.prepare_cached(include_str!("blobs/missing.sql"))?;
    let mut rows = statement.query([])?;
    let mut missing = Vec::new();
    while let Some(row) = rows.next()? {
        let count = |name| Ok::<_, StoreError>(row.get::<_, i64>(name)?.max(0) as u64);
        let (size_bytes, arrived_bytes) = (count("size_bytes")?, count("arrived_bytes")?);
        let hash = AttachmentHash::parse(&row.get::<_, String>("hash")?);
        missing.extend(hash.map(|hash| Missing { hash, size_bytes, arrived_bytes }));
    }
    Ok(missing)
}

/// Removes the bytes of an attachment whose record is about to go, unless another record names them too. In the common
/// space the id says whose bytes they are, so there the record may be gone already.
pub(crate) fn erase(connection: &Connection, id: Uuid) -> Result<(), StoreError> {
    let sql = "select hash from blob union select hash from blob_piece";
    let named = hash_of(connection, id)?;
    let is_its = |hash: &AttachmentHash| Some(hash) == named.as_ref() || Uuid::from(hash.id()) == id;
    for hash in hashes(connection, sql)?.iter().filter(|hash| is_its(hash)) {
        if !is_named_by_another(connection, hash, id)? {
            connection.execute("delete from blob where hash = :hash", named_params! { ":hash": hash.as_str() })?;
            drop_pieces(connection, hash)?;
        }
    }
    Ok(())
}

/// Removes the bytes that no record names any more. Those that the server may not have stay: the record of one that was
/// refused may come back.
pub(crate) fn forget_unnamed(connection: &Connection) -> Result<(), StoreError> {
    connection.execute("delete from blob where sent = 1 and hash not in (select hash from attachment)", [])?;
    connection.execute("delete from blob_piece where hash not in (select hash from attachment)", [])?;
    Ok(())
}

fn hash_of(connection: &Connection, attachment: Uuid) -> Result<Option<AttachmentHash>, StoreError> {
    let mut statement = connection.prepare_cached("select hash from attachment where id = :id")?;
    let params = named_params! { ":id": attachment.to_string() };
    let text = statement.query_row(params, |row| row.get::<_, String>("hash")).optional()?;
    Ok(text.and_then(|text| AttachmentHash::parse(&text)))
}

fn is_named_by_another(connection: &Connection, hash: &AttachmentHash, attachment: Uuid) -> Result<bool, StoreError> {
    let sql = "select exists (select 1 from attachment where hash = :hash and id <> :id)";
    let params = named_params! { ":hash": hash.as_str(), ":id": attachment.to_string() };
    Ok(connection.prepare_cached(sql)?.query_row(params, |row| row.get(0))?)
}

/// Lets every attachment be offered to the server again: it may lack some of those that it had.
pub(crate) fn doubt_all(connection: &Connection) -> Result<(), StoreError> {
    connection.execute("update blob set sent = 0", [])?;
    Ok(())
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
    drop_pieces(connection, hash)
}

fn drop_pieces(connection: &Connection, hash: &AttachmentHash) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached("delete from blob_piece where hash = :hash")?;
    statement.execute(named_params! { ":hash": hash.as_str() })?;
    Ok(())
}

/// Returns the bytes that have come, one after another.
fn pieces(connection: &Connection, hash: &AttachmentHash) -> Result<Vec<u8>, StoreError> {
    let sql = "select bytes from blob_piece where hash = :hash order by starts_at";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(named_params! { ":hash": hash.as_str() })?;
    let mut bytes = Vec::new();
    while let Some(row) = rows.next()? {
        bytes.extend_from_slice(row.get_ref("bytes")?.as_blob().map_err(rusqlite::Error::from)?);
    }
    Ok(bytes)
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
    /// Keeps all bytes of an attachment, which came from the server.
    ///
    /// # Errors
    /// Those of the database.
    pub fn take_blob(&mut self, hash: &AttachmentHash, bytes: &[u8]) -> Result<(), StoreError> {
        put(self.connection(), hash, bytes, true)
    }

    /// Keeps bytes that follow those that have come; none are needed to ask whether all are here. Once they are, they
    /// become the attachment. Returns `false` when they are not those of the hash: then they are forgotten.
    ///
    /// # Errors
    /// Those of the database.
    pub fn take_blob_piece(&mut self, missing: &Missing, bytes: &[u8]) -> Result<bool, StoreError> {
        let Missing { hash, size_bytes, arrived_bytes } = missing;
        if !bytes.is_empty() {
            let sql = "insert or replace into blob_piece (hash, starts_at, bytes) values (:hash, :starts_at, :bytes)";
            self.connection().prepare_cached(sql)?.execute(named_params! {
                ":hash": hash.as_str(),
                ":starts_at": *arrived_bytes as i64,
                ":bytes": bytes,
            })?;
        }
        if arrived_bytes + (bytes.len() as u64) < *size_bytes {
            return Ok(true);
        }
        let whole = pieces(self.connection(), hash)?;
        if AttachmentHash::of(&whole) != *hash {
            drop_pieces(self.connection(), hash)?;
            return Ok(false);
        }
        self.take_blob(hash, &whole)?;
        Ok(true)
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
