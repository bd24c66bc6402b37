//! Queries for engagements as such, and for the rules of their kinds.

use crate::{Read, StoreError, record};
use lahituki_domain::ids::{EngagementId, EngagementRuleId, PersonId};
use lahituki_domain::people::{Engagement, EngagementRule};
use rusqlite::named_params;

/// Returns every engagement, by start, the latest last. They are everyone's for a coordinator and one's own for others.
///
/// # Errors
/// Those of the database.
pub fn engagements(read: &Read<'_>) -> Result<Vec<Engagement>, StoreError> {
    record::entities(read.connection, "select id, body from engagement order by start_on", [])
}

/// Returns the engagements of a person, by start, the latest last.
///
/// # Errors
/// Those of the database.
pub fn engagements_of(read: &Read<'_>, person: PersonId) -> Result<Vec<Engagement>, StoreError> {
    let sql = "select id, body from engagement where person = :person order by start_on";
    record::entities(read.connection, sql, named_params! { ":person": person.to_string() })
}

/// Returns an engagement, or `None` when there is none of this id here.
///
/// # Errors
/// Those of the database.
pub fn engagement(read: &Read<'_>, id: EngagementId) -> Result<Option<Engagement>, StoreError> {
    record::one(read.connection, id.0)
}

/// Returns the rules that coordinators wrote, by the day from which they hold. None reach other people.
///
/// # Errors
/// Those of the database.
pub fn engagement_rules(read: &Read<'_>) -> Result<Vec<EngagementRule>, StoreError> {
    record::entities(read.connection, "select id, body from engagement_rule order by valid_from", [])
}

/// Returns a rule that coordinators wrote, or `None` when there is none of this id here.
///
/// # Errors
/// Those of the database.
pub fn engagement_rule(read: &Read<'_>, id: EngagementRuleId) -> Result<Option<EngagementRule>, StoreError> {
    record::one(read.connection, id.0)
}
