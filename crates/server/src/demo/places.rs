//! The units and their rooms.

use super::DemoError;
use super::content::{Content, wrong};
use lahituki_domain::Entity;
use lahituki_domain::ids::{RoomId, UnitId, named};
use lahituki_domain::people::{Room, Unit};

/// Returns the id of the unit with a code.
pub(super) fn id_of(code: &str) -> UnitId {
    UnitId(named(&["demo unit", code]))
}

/// Returns the id of a room of a unit.
pub(super) fn room_id(unit_code: &str, room_code: &str) -> RoomId {
    RoomId(named(&["demo room", unit_code, room_code]))
}

/// Returns every unit.
pub(super) fn units(content: &Content) -> Result<Vec<Unit>, DemoError> {
    let unit = |unit: &super::content::UnitContent| Unit::from_body(id_of(&unit.code).0, &unit.body);
    let units: Result<_, _> = content.units.iter().map(unit).collect();
    units.map_err(|error| wrong("units.json", error))
}

/// Returns every room.
pub(super) fn rooms(content: &Content) -> Vec<Room> {
    let all = content.units.iter().flat_map(|unit| unit.rooms.iter().map(move |room| (unit, room)));
    all.map(|(unit, room)| Room {
        id: room_id(&unit.code, &room.code),
        unit: id_of(&unit.code),
        code: room.code.clone(),
        name: room.name.clone(),
        kind: room.kind.clone(),
    })
    .collect()
}
