//! Queries for devices.

use crate::{Read, StoreError};
use lahituki_domain::ids::UnitId;
use rusqlite::named_params;

/// Returns how many devices of each kind a unit has, by kind.
///
/// # Errors
/// Those of the database.
pub fn count_by_kind(read: &Read<'_>, unit: UnitId) -> Result<Vec<(String, u32)>, StoreError> {
    let sql = "select device_kind, count(*) as devices
               from device
               where unit = :unit
               group by device_kind
               order by device_kind";
    let mut statement = read.connection.prepare_cached(sql)?;
    let rows = statement.query_map(named_params! { ":unit": unit.to_string() }, |row| {
        Ok((row.get("device_kind")?, row.get("devices")?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
