//! Rooms as they are written.

use crate::{Failure, Reading, guard};
use lahituki_domain::ids::{RoomId, UnitId};
use lahituki_language::fold;
use lahituki_store::people;

/// Returns a written room as it is to be stored, with the id of the unit's room that bears the name or code.
pub(crate) fn room_named(
    reading: &Reading<'_>,
    unit: UnitId,
    written: &str,
) -> Result<(Option<RoomId>, String), Failure> {
    let (text, _) = guard::masked(written.trim());
    if text.is_empty() {
        return Ok((None, text));
    }
    let same = |own: &str| fold(own) == fold(&text);
    let mut rooms = people::rooms_of_unit(reading.db, unit)?.into_iter();
    Ok((rooms.find(|room| same(&room.code) || same(&room.name)).map(|room| room.id), text))
}
