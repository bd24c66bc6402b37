//! Queries for what happens to a plan: publications, changes that wait to be told, absences, swaps and feeds.

use crate::{Read, StoreError, record};
use lahituki_domain::ids::{AbsenceId, FeedId, PersonId, SlotChangeId, SlotId, SwapId, UnitId};
use lahituki_domain::schedule::{Absence, Busy, Feed, Publication, SlotChange, Swap};
use lahituki_domain::{Day, IsoWeek};
use rusqlite::named_params;

/// Returns the latest publishing of a week, or `None` when it never was.
///
/// # Errors
/// Those of the database.
pub fn publication(read: &Read<'_>, week: IsoWeek) -> Result<Option<Publication>, StoreError> {
    record::one(read.connection, Publication::id_of(week).0)
}

/// Returns a change of a slot, or `None` when there is none of this id here.
///
/// # Errors
/// Those of the database.
pub fn change(read: &Read<'_>, id: SlotChangeId) -> Result<Option<SlotChange>, StoreError> {
    record::one(read.connection, id.0)
}

/// Returns the changes that nobody was told yet, by the day to which they move a slot.
///
/// # Errors
/// Those of the database.
pub fn untold(read: &Read<'_>) -> Result<Vec<SlotChange>, StoreError> {
    let sql = "select id, body from slot_change where told_at is null order by day, id";
    record::entities(read.connection, sql, [])
}

/// Returns the changes of a slot, the earliest first, told or not.
///
/// # Errors
/// Those of the database.
pub fn of_slot(read: &Read<'_>, slot: SlotId) -> Result<Vec<SlotChange>, StoreError> {
    let sql = "select id, body from slot_change where slot = :slot order by made_at, id";
    record::entities(read.connection, sql, named_params! { ":slot": slot.to_string() })
}

/// Returns an absence, or `None` when there is none of this id here.
///
/// # Errors
/// Those of the database.
pub fn absence(read: &Read<'_>, id: AbsenceId) -> Result<Option<Absence>, StoreError> {
    record::one(read.connection, id.0)
}

/// Returns the absences that reach into some days, both included, by their ends.
///
/// # Errors
/// Those of the database.
pub fn absences_between(read: &Read<'_>, from: Day, until: Day) -> Result<Vec<Absence>, StoreError> {
    let sql = "select id, body from absence
               where until_day >= :from and from_day <= :until
               order by until_day, from_day";
    record::entities(read.connection, sql, named_params! { ":from": from.to_string(), ":until": until.to_string() })
}

/// Returns a swap, or `None` when there is none of this id here.
///
/// # Errors
/// Those of the database.
pub fn swap(read: &Read<'_>, id: SwapId) -> Result<Option<Swap>, StoreError> {
    record::one(read.connection, id.0)
}

/// Returns the swaps that someone still has to answer, in no particular order.
///
/// # Errors
/// Those of the database.
pub fn unsettled_swaps(read: &Read<'_>) -> Result<Vec<Swap>, StoreError> {
    record::entities(read.connection, "select id, body from swap where state in ('asked', 'offered')", [])
}

/// Returns the swaps of a slot, in no particular order.
///
/// # Errors
/// Those of the database.
pub fn swaps_of_slot(read: &Read<'_>, slot: SlotId) -> Result<Vec<Swap>, StoreError> {
    let sql = "select id, body from swap where slot = :slot";
    record::entities(read.connection, sql, named_params! { ":slot": slot.to_string() })
}

/// Returns the busy times of everyone and every unit between two days, both included, by day and start.
///
/// # Errors
/// Those of the database.
pub fn busy_between(read: &Read<'_>, from: Day, until: Day) -> Result<Vec<Busy>, StoreError> {
    let sql = "select id, body from busy where day between :from and :until order by day, start";
    record::entities(read.connection, sql, named_params! { ":from": from.to_string(), ":until": until.to_string() })
}

/// Returns the busy times that came from a calendar, of whomever they are, by day.
///
/// # Errors
/// Those of the database.
pub fn busy_of_feed(read: &Read<'_>, feed: &str) -> Result<Vec<Busy>, StoreError> {
    let sql = "select id, body from busy where feed = :feed order by day, id";
    record::entities(read.connection, sql, named_params! { ":feed": feed })
}

/// Returns a feed, or `None` when there is none of this id here.
///
/// # Errors
/// Those of the database.
pub fn feed(read: &Read<'_>, id: FeedId) -> Result<Option<Feed>, StoreError> {
    record::one(read.connection, id.0)
}

/// Returns the feeds of a person's slots, the closed ones too, in no particular order.
///
/// # Errors
/// Those of the database.
pub fn feeds_of_person(read: &Read<'_>, person: PersonId) -> Result<Vec<Feed>, StoreError> {
    let sql = "select id, body from feed where person = :person";
    record::entities(read.connection, sql, named_params! { ":person": person.to_string() })
}

/// Returns the feeds of a unit's slots, the closed ones too, in no particular order.
///
/// # Errors
/// Those of the database.
pub fn feeds_of_unit(read: &Read<'_>, unit: UnitId) -> Result<Vec<Feed>, StoreError> {
    let sql = "select id, body from feed where unit = :unit";
    record::entities(read.connection, sql, named_params! { ":unit": unit.to_string() })
}
