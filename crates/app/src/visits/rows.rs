//! Entries as lists show them.

use crate::{Failure, Reading};
use lahituki_domain::access;
use lahituki_domain::ids::{EntryId, PersonId, RoomId, UnitId};
use lahituki_domain::visits::{Asker, EntryResult, Matter, VisitEntry};
use lahituki_domain::{Day, Timestamp};
use lahituki_store::visits::{self, EntryNames};
use serde::Serialize;
use ts_rs::TS;

/// An entry in a list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct EntryRow {
    /// The entry.
    pub id: EntryId,
    /// The civil day.
    pub day: Day,
    /// When it was written down.
    pub logged_at: Timestamp,
    /// Who did it.
    pub person: PersonId,
    /// Their called name.
    pub person_name: String,
    /// Where.
    pub unit: UnitId,
    /// The unit's name.
    pub unit_name: String,
    /// The room as written, or its name.
    pub room: String,
    /// The room on the unit's card.
    pub room_id: Option<RoomId>,
    /// What it was about.
    pub matter: Matter,
    /// Who asked.
    pub asker: Option<Asker>,
    /// How long it took.
    pub minutes: u16,
    /// How it ended.
    pub result: Option<EntryResult>,
    /// What was wrong and what was done.
    pub text: String,
    /// Whether I may change it.
    pub mine: bool,
    /// Whether it still waits to be sent.
    pub waiting: bool,
}

/// Returns the rows of entries, in their order.
pub(crate) fn entry_rows(reading: &Reading<'_>, entries: Vec<VisitEntry>) -> Result<Vec<EntryRow>, Failure> {
    let names = visits::names(reading.db, &entries)?;
    Ok(entries.into_iter().map(|entry| entry_row(reading, &names, entry)).collect())
}

fn entry_row(reading: &Reading<'_>, names: &EntryNames, entry: VisitEntry) -> EntryRow {
    let known_room = entry.room.and_then(|room| names.rooms.get(&room));
    EntryRow {
        person_name: names.people.get(&entry.person).cloned().unwrap_or_default(),
        unit_name: names.units.get(&entry.unit).cloned().unwrap_or_default(),
        room: if entry.room_text.is_empty() { known_room.cloned().unwrap_or_default() } else { entry.room_text },
        mine: access::works_on(reading.me, entry.person, entry.unit),
        waiting: names.waiting.contains(&entry.id),
        id: entry.id,
        day: entry.day,
        logged_at: entry.logged_at,
        person: entry.person,
        unit: entry.unit,
        room_id: entry.room,
        matter: entry.matter,
        asker: entry.asker,
        minutes: entry.minutes,
        result: entry.result,
        text: entry.text,
    }
}
