//! The bytes of attachments in SQLite.

use super::SqliteTxn;
use crate::storage::{BlobState, Blobs, StorageError};
use lahituki_domain::knowledge::AttachmentHash;
use rusqlite::{OptionalExtension, named_params};

impl Blobs for SqliteTxn<'_> {
    fn blob_state(&mut self, hash: &AttachmentHash) -> Result<BlobState, StorageError> {
        let mut statement =
            self.connection.prepare_cached("select received_bytes, complete from blob where hash = :hash")?;
        let read = |row: &rusqlite::Row<'_>| {
            Ok(BlobState { received_bytes: row.get("received_bytes")?, complete: row.get("complete")? })
        };
        Ok(statement.query_row(named_params! { ":hash": hash.as_str() }, read).optional()?.unwrap_or_default())
    }

    fn blob_bytes(&mut self, hash: &AttachmentHash) -> Result<Vec<u8>, StorageError> {
        let mut statement =
            self.connection.prepare_cached("select bytes from blob_part where hash = :hash order by starts_at")?;
        let mut parts = statement.query(named_params! { ":hash": hash.as_str() })?;
        let mut bytes = Vec::new();
        while let Some(part) = parts.next()? {
            bytes.extend_from_slice(part.get_ref("bytes")?.as_blob().map_err(rusqlite::Error::from)?);
        }
        Ok(bytes)
    }

    fn append_blob(&mut self, hash: &AttachmentHash, bytes: &[u8]) -> Result<(), StorageError> {
        let starts_at = self.blob_state(hash)?.received_bytes;
        let grow = "insert into blob (hash, received_bytes, complete) values (:hash, :added, 0)
            on conflict (hash) do update set received_bytes = received_bytes + excluded.received_bytes";
        let mut statement = self.connection.prepare_cached(grow)?;
        statement.execute(named_params! { ":hash": hash.as_str(), ":added": bytes.len() })?;
        // An empty part gives way to the bytes that start at the same place.
        let add = "insert or replace into blob_part (hash, starts_at, bytes) values (:hash, :starts_at, :bytes)";
        let mut statement = self.connection.prepare_cached(add)?;
        statement.execute(named_params! { ":hash": hash.as_str(), ":starts_at": starts_at, ":bytes": bytes })?;
        Ok(())
    }

    fn complete_blob(&mut self, hash: &AttachmentHash) -> Result<(), StorageError> {
        let mut statement = self.connection.prepare_cached("update blob set complete = 1 where hash = :hash")?;
        statement.execute(named_params! { ":hash": hash.as_str() })?;
        Ok(())
    }

    fn drop_blob(&mut self, hash: &AttachmentHash) -> Result<(), StorageError> {
        let mut statement = self.connection.prepare_cached("delete from blob where hash = :hash")?;
        statement.execute(named_params! { ":hash": hash.as_str() })?;
        Ok(())
    }
}
