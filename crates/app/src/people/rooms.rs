//! The rooms on a unit's card.

use crate::commands::Nothing;
use crate::undo::StepLabel;
use crate::{Failure, Writing};
use lahituki_domain::Entity;
use lahituki_domain::ids::{RoomId, UnitId};
use lahituki_domain::people::Room;
use lahituki_store::people;
use serde::Deserialize;
use ts_rs::TS;
use uuid::Uuid;

/// A room as it is written on a form.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct RoomText {
    /// The room; a new one when it is `None`.
    pub id: Option<RoomId>,
    /// Where it is.
    pub unit: UnitId,
    /// The code on the door, one in a unit; kept in lower case.
    pub code: String,
    /// The name; empty for a room that is known by its code.
    pub name: String,
}

/// Which room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct RoomArg {
    /// The room.
    pub id: RoomId,
}

/// Adds a room, or gives one another code and name.
///
/// # Errors
/// When the code is missing or another room of the unit has it.
pub(crate) fn save_room(writing: &mut Writing<'_, '_>, text: RoomText) -> Result<RoomId, Failure> {
    let unit = people::unit(&writing.txn.read(), text.unit)?.ok_or_else(Failure::not_found)?;
    let rooms = people::rooms_of_unit(&writing.txn.read(), unit.id)?;
    let (code, name) = (text.code.trim().to_lowercase(), text.name.trim().to_owned());
    if code.is_empty() || rooms.iter().any(|room| room.code == code && Some(room.id) != text.id) {
        return Err(Failure::invalid("a room has a code of its own"));
    }
    let before = text.id.map(|id| rooms.into_iter().find(|room| room.id == id).ok_or_else(Failure::not_found));
    writing.step(StepLabel::ChangeSite, &unit.name);
    match before.transpose()? {
        Some(before) => {
            writing.update(&before, &Room { code, name, ..before.clone() })?;
            Ok(before.id)
        }
        None => {
            let room = Room { id: writing.txn.fresh_id(), unit: unit.id, code, name, kind: String::new() };
            writing.create(&room)?;
            Ok(room.id)
        }
    }
}

/// Removes a room. What was written of it keeps its name.
pub(crate) fn remove_room(writing: &mut Writing<'_, '_>, arg: RoomArg) -> Result<Nothing, Failure> {
    let body =
        lahituki_store::body(&writing.txn.read(), Room::KIND, Uuid::from(arg.id))?.ok_or_else(Failure::not_found)?;
    let room = Room::from_body(arg.id.0, &body).map_err(|error| Failure::invalid(error.to_string()))?;
    let unit = people::unit(&writing.txn.read(), room.unit)?;
    writing.step(StepLabel::ChangeSite, unit.as_ref().map_or("", |unit| &unit.name));
    writing.delete(&room)?;
    Ok(Nothing {})
}
