//! What a line of the quick log may call the units and rooms.

use crate::{Read, StoreError, people, record};
use lahituki_domain::Day;
use lahituki_domain::ids::UnitId;
use lahituki_language::{RoomWords, UnitWords};
use std::collections::HashMap;

/// Returns the names of the units that exist on a day, and of their rooms; the keys are their ids.
///
/// # Errors
/// Those of the database.
pub fn unit_words(read: &Read<'_>, day: Day) -> Result<Vec<UnitWords>, StoreError> {
    let mut rooms = room_words(read)?;
    let units = people::units(read)?.into_iter().filter(|unit| unit.is_open_on(day));
    Ok(units
        .map(|unit| UnitWords {
            rooms: rooms.remove(&unit.id).unwrap_or_default(),
            id: unit.id.to_string(),
            name: unit.name,
            short_names: unit.short_names,
        })
        .collect())
}

fn room_words(read: &Read<'_>) -> Result<HashMap<UnitId, Vec<RoomWords>>, StoreError> {
    let sql = "select id, unit, code, body ->> '$.name' as name from room order by unit, code";
    let mut statement = read.connection.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| {
        let words = RoomWords { id: row.get("id")?, code: row.get("code")?, name: row.get("name")? };
        Ok((record::id_column::<UnitId>(row, "unit")?, words))
    })?;
    let mut rooms: HashMap<UnitId, Vec<RoomWords>> = HashMap::new();
    for row in rows {
        let (unit, words) = row?;
        rooms.entry(unit).or_default().push(words);
    }
    Ok(rooms)
}
