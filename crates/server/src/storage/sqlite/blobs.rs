//! How far each attachment has come, in SQLite.

use super::SqliteTxn;
use crate::storage::{Blob, BlobPart, Blobs, InlineBlob, StorageError};
use lahituki_domain::Timestamp;
use lahituki_domain::knowledge::AttachmentHash;
use rusqlite::{OptionalExtension, Row, named_params};

impl Blobs for SqliteTxn<'_> {
    fn blob(&mut self, hash: &AttachmentHash) -> Result<Option<Blob>, StorageError> {
        let sql = "select hash, size_bytes, received_bytes, object, touched_at, unreferenced_since
            from blob where hash = :hash";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(named_params! { ":hash": hash.as_str() })?;
        rows.next()?.map(blob).transpose()
    }

    fn blobs_after(&mut self, after: Option<&AttachmentHash>, limit: u32) -> Result<Vec<Blob>, StorageError> {
        let sql = "select hash, size_bytes, received_bytes, object, touched_at, unreferenced_since
            from blob where hash > :after order by hash limit :limit";
        let after = after.map_or("", AttachmentHash::as_str);
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(named_params! { ":after": after, ":limit": limit })?;
        let mut blobs = Vec::new();
        while let Some(row) = rows.next()? {
            blobs.push(blob(row)?);
        }
        Ok(blobs)
    }

    fn put_blob(&mut self, blob: &Blob) -> Result<(), StorageError> {
        self.connection.prepare_cached(include_str!("put_blob.sql"))?.execute(named_params! {
            ":hash": blob.hash.as_str(),
            ":size_bytes": blob.size_bytes,
            ":received_bytes": blob.received_bytes,
            ":object": blob.object,
            ":touched_at": blob.touched_at.0,
            ":unreferenced_since": blob.unreferenced_since.map(|since| since.0),
        })?;
        Ok(())
    }

    fn drop_blob(&mut self, hash: &AttachmentHash) -> Result<(), StorageError> {
        let mut statement = self.connection.prepare_cached("delete from blob where hash = :hash")?;
        statement.execute(named_params! { ":hash": hash.as_str() })?;
        Ok(())
    }

    fn blob_parts(&mut self, hash: &AttachmentHash) -> Result<Vec<BlobPart>, StorageError> {
        let sql = "select starts_at, object from blob_upload where hash = :hash order by starts_at";
        let mut statement = self.connection.prepare_cached(sql)?;
        let read = |row: &Row<'_>| Ok(BlobPart { starts_at: row.get("starts_at")?, object: row.get("object")? });
        let parts = statement.query_map(named_params! { ":hash": hash.as_str() }, read)?;
        Ok(parts.collect::<Result<_, _>>()?)
    }

    fn add_blob_part(&mut self, hash: &AttachmentHash, part: &BlobPart) -> Result<(), StorageError> {
        let sql = "insert into blob_upload (hash, starts_at, object) values (:hash, :starts_at, :object)";
        self.connection.prepare_cached(sql)?.execute(named_params! {
            ":hash": hash.as_str(),
            ":starts_at": part.starts_at,
            ":object": part.object,
        })?;
        Ok(())
    }

    fn drop_blob_parts(&mut self, hash: &AttachmentHash) -> Result<(), StorageError> {
        let mut statement = self.connection.prepare_cached("delete from blob_upload where hash = :hash")?;
        statement.execute(named_params! { ":hash": hash.as_str() })?;
        Ok(())
    }

    fn reserved_bytes(&mut self) -> Result<u64, StorageError> {
        let mut statement = self.connection.prepare_cached("select coalesce(sum(size_bytes), 0) as bytes from blob")?;
        Ok(statement.query_row([], |row| row.get("bytes"))?)
    }

    fn objects_in_use(&mut self) -> Result<Vec<String>, StorageError> {
        let sql = "select object from blob where object is not null union all select object from blob_upload";
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.query_map([], |row| row.get("object"))?.collect::<Result<_, _>>()?)
    }

    fn inline_blob(&mut self) -> Result<Option<InlineBlob>, StorageError> {
        let sql = "select hash, complete from blob where hash in (select hash from blob_part) limit 1";
        let read = |row: &Row<'_>| Ok((row.get::<_, String>("hash")?, row.get("complete")?));
        let found = self.connection.prepare_cached(sql)?.query_row([], read).optional()?;
        let Some((hash, complete)) = found else { return Ok(None) };
        let mut statement =
            self.connection.prepare_cached("select bytes from blob_part where hash = :hash order by starts_at")?;
        let mut parts = statement.query(named_params! { ":hash": hash })?;
        let mut bytes = Vec::new();
        while let Some(part) = parts.next()? {
            bytes.extend_from_slice(part.get_ref("bytes")?.as_blob().map_err(rusqlite::Error::from)?);
        }
        Ok(Some(InlineBlob { hash: parse(&hash)?, bytes, complete }))
    }

    fn drop_inline_bytes(&mut self, hash: &AttachmentHash) -> Result<(), StorageError> {
        let mut statement = self.connection.prepare_cached("delete from blob_part where hash = :hash")?;
        statement.execute(named_params! { ":hash": hash.as_str() })?;
        Ok(())
    }
}

fn blob(row: &Row<'_>) -> Result<Blob, StorageError> {
    Ok(Blob {
        hash: parse(&row.get::<_, String>("hash")?)?,
        size_bytes: row.get("size_bytes")?,
        received_bytes: row.get("received_bytes")?,
        object: row.get("object")?,
        touched_at: Timestamp(row.get("touched_at")?),
        unreferenced_since: row.get::<_, Option<i64>>("unreferenced_since")?.map(Timestamp),
    })
}

fn parse(hash: &str) -> Result<AttachmentHash, StorageError> {
    AttachmentHash::parse(hash).ok_or(StorageError::Damaged { what: "an attachment's hash" })
}
