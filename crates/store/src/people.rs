//! Queries for people, units, rooms and engagements.

mod engagements;

pub use engagements::{engagement, engagement_rule, engagement_rules, engagements, engagements_of};

use crate::{Read, StoreError, record};
use lahituki_domain::Day;
use lahituki_domain::ids::{PersonId, UnitId};
use lahituki_domain::people::{Engagement, Person, Room, Unit};
use rusqlite::named_params;

/// Returns everyone, in no particular order.
///
/// # Errors
/// Those of the database.
pub fn people(read: &Read<'_>) -> Result<Vec<Person>, StoreError> {
    record::entities(read.connection, "select id, body from person", [])
}

/// Returns a person, or `None` when there is none of this id here.
///
/// # Errors
/// Those of the database.
pub fn person(read: &Read<'_>, id: PersonId) -> Result<Option<Person>, StoreError> {
    record::one(read.connection, id.0)
}

/// Returns every unit, the closed ones too, in no particular order.
///
/// # Errors
/// Those of the database.
pub fn units(read: &Read<'_>) -> Result<Vec<Unit>, StoreError> {
    record::entities(read.connection, "select id, body from unit", [])
}

/// Returns a unit, or `None` when there is none of this id here.
///
/// # Errors
/// Those of the database.
pub fn unit(read: &Read<'_>, id: UnitId) -> Result<Option<Unit>, StoreError> {
    record::one(read.connection, id.0)
}

/// Returns the rooms of a unit, by code.
///
/// # Errors
/// Those of the database.
pub fn rooms_of_unit(read: &Read<'_>, unit: UnitId) -> Result<Vec<Room>, StoreError> {
    let sql = "select id, body from room where unit = :unit order by code";
    record::entities(read.connection, sql, named_params! { ":unit": unit.to_string() })
}

/// Returns the engagements that run on any day from `from` to `until`, both included: by start, the latest last.
///
/// They are everyone's for a coordinator and one's own for others, because no others ever reach the laptop.
///
/// # Errors
/// Those of the database.
pub fn engagements_between(read: &Read<'_>, from: Day, until: Day) -> Result<Vec<Engagement>, StoreError> {
    let sql = "select id, body from engagement
               where start_on <= :until and (end_on is null or end_on >= :from)
               order by start_on";
    let params = named_params! { ":from": from.to_string(), ":until": until.to_string() };
    record::entities(read.connection, sql, params)
}

/// Returns the engagements that end between two days, both included, by their ends.
///
/// # Errors
/// Those of the database.
pub fn engagements_ending(read: &Read<'_>, from: Day, until: Day) -> Result<Vec<Engagement>, StoreError> {
    let sql = "select id, body from engagement where end_on between :from and :until order by end_on";
    let params = named_params! { ":from": from.to_string(), ":until": until.to_string() };
    record::entities(read.connection, sql, params)
}

/// Returns the engagement of a person that runs on a day, the one that began last when there are several.
///
/// # Errors
/// Those of the database.
pub fn engagement_on(read: &Read<'_>, person: PersonId, day: Day) -> Result<Option<Engagement>, StoreError> {
    let sql = "select id, body from engagement
               where person = :person and start_on <= :day and (end_on is null or end_on >= :day)
               order by start_on desc
               limit 1";
    let params = named_params! { ":person": person.to_string(), ":day": day.to_string() };
    Ok(record::entities(read.connection, sql, params)?.pop())
}
