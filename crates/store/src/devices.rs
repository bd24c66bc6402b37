//! Queries for devices.

use crate::{Read, StoreError, record};
use lahituki_domain::devices::Device;
use lahituki_domain::ids::{DeviceId, UnitId};
use rusqlite::named_params;

/// Returns a device, or `None` when there is none of this id here.
///
/// # Errors
/// Those of the database.
pub fn device(read: &Read<'_>, id: DeviceId) -> Result<Option<Device>, StoreError> {
    record::one(read.connection, id.0)
}

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
