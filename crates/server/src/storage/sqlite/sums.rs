//! The checksums of a database that was made before they were kept.

use super::read;
use crate::storage::StorageError;
use lahituki_protocol::sum::fingerprint;
use rusqlite::{Connection, params};
use std::collections::BTreeMap;

/// Computes the checksum of every audience from its records.
pub(super) fn count_all(connection: &Connection) -> Result<(), StorageError> {
    let mut sums: BTreeMap<String, (i64, u64)> = BTreeMap::new();
    let mut statement = connection.prepare("select aud, id, rev from record where deleted_at is null")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let id = read(&row.get::<_, String>("id")?, "an id")?;
        let (n, sum) = sums.entry(row.get("aud")?).or_default();
        *n += 1;
        *sum = sum.wrapping_add(fingerprint(id, row.get("rev")?));
    }
    for (aud, (n, sum)) in sums {
        let sql = "insert into audience_sum (aud, n, sum) values (?, ?, ?)";
        connection.execute(sql, params![aud, n, sum.cast_signed()])?;
    }
    Ok(())
}
