//! How far each attachment has come, in PostgreSQL.

use super::{PostgresTxn, int, number};
use crate::storage::{Blob, BlobPart, Blobs, StorageError};
use lahituki_domain::Timestamp;
use lahituki_domain::knowledge::AttachmentHash;
use postgres::Row;

impl Blobs for PostgresTxn<'_> {
    fn blob(&mut self, hash: &AttachmentHash) -> Result<Option<Blob>, StorageError> {
        let sql = "select hash, size_bytes, received_bytes, object, touched_at, unreferenced_since
            from blob where tenant = $1 and hash = $2";
        self.query(sql, &[&hash.as_str()])?.first().map(blob).transpose()
    }

    fn blobs_after(&mut self, after: Option<&AttachmentHash>, limit: u32) -> Result<Vec<Blob>, StorageError> {
        let sql = "select hash, size_bytes, received_bytes, object, touched_at, unreferenced_since
            from blob where tenant = $1 and hash > $2 order by hash limit $3";
        let after = after.map_or("", AttachmentHash::as_str);
        self.query(sql, &[&after, &i64::from(limit)])?.iter().map(blob).collect()
    }

    fn put_blob(&mut self, blob: &Blob) -> Result<(), StorageError> {
        let Blob { hash, size_bytes, received_bytes, object, touched_at, unreferenced_since } = blob;
        let [size_bytes, received_bytes] = [*size_bytes, *received_bytes].map(int);
        let since = unreferenced_since.map(|since| since.0);
        let sql = include_str!("put_blob.sql");
        let (hash, is_complete) = (hash.as_str(), object.is_some());
        self.execute(sql, &[&hash, &size_bytes, &received_bytes, &is_complete, object, &touched_at.0, &since]).map(drop)
    }

    fn drop_blob(&mut self, hash: &AttachmentHash) -> Result<(), StorageError> {
        self.execute("delete from blob where tenant = $1 and hash = $2", &[&hash.as_str()]).map(drop)
    }

    fn blob_parts(&mut self, hash: &AttachmentHash) -> Result<Vec<BlobPart>, StorageError> {
        let sql = "select starts_at, object from blob_upload where tenant = $1 and hash = $2 order by starts_at";
        let rows = self.query(sql, &[&hash.as_str()])?;
        let part = |row| Ok(BlobPart { starts_at: number(row, "starts_at")?, object: Row::try_get(row, "object")? });
        rows.iter().map(part).collect()
    }

    fn add_blob_part(&mut self, hash: &AttachmentHash, part: &BlobPart) -> Result<(), StorageError> {
        let sql = "insert into blob_upload (tenant, hash, starts_at, object) values ($1, $2, $3, $4)";
        self.execute(sql, &[&hash.as_str(), &int(part.starts_at), &part.object]).map(drop)
    }

    fn drop_blob_parts(&mut self, hash: &AttachmentHash) -> Result<(), StorageError> {
        self.execute("delete from blob_upload where tenant = $1 and hash = $2", &[&hash.as_str()]).map(drop)
    }

    fn reserved_bytes(&mut self) -> Result<u64, StorageError> {
        let sql = "select coalesce(sum(size_bytes), 0)::bigint as bytes from blob where tenant = $1";
        self.query(sql, &[])?.first().map_or(Ok(0), |row| number(row, "bytes"))
    }

    fn objects_in_use(&mut self) -> Result<Vec<String>, StorageError> {
        let sql = "select object from blob where tenant = $1 and object is not null
            union all select object from blob_upload where tenant = $1";
        self.query(sql, &[])?.iter().map(|row| Ok(row.try_get("object")?)).collect()
    }
}

fn blob(row: &Row) -> Result<Blob, StorageError> {
    let hash = AttachmentHash::parse(row.try_get("hash")?);
    let unreferenced_since: Option<i64> = row.try_get("unreferenced_since")?;
    Ok(Blob {
        hash: hash.ok_or(StorageError::Damaged { what: "an attachment's hash" })?,
        size_bytes: number(row, "size_bytes")?,
        received_bytes: number(row, "received_bytes")?,
        object: row.try_get("object")?,
        touched_at: Timestamp(row.try_get("touched_at")?),
        unreferenced_since: unreferenced_since.map(Timestamp),
    })
}
