//! On what terms people work: seen by the coordinators, and each person's own by that person.

mod card;
mod changes;
mod ending;
mod state;

pub(crate) use card::engagement;
pub use card::{EngagementView, PersonCard, RequiredWeek};
pub use changes::{EngagementText, Limit, LimitArg};
pub(crate) use changes::{limit, remove_engagement, save_engagement};
pub use ending::{EndArg, Ending, OpenedSlot};
pub(crate) use ending::{end_engagement, ending};
pub use state::{EngagementState, EngagementWarning, WarningOf};

use crate::commands::Nothing;
use crate::titles::alphabetical;
use crate::{Failure, Reading};
use lahituki_domain::access::{Actor, Denied};
use lahituki_domain::ids::{EngagementId, PersonId};
use lahituki_domain::people::{Engagement, EngagementKind, Person, Role};
use lahituki_domain::{Day, Kind};
use lahituki_store::people;
use serde::{Deserialize, Serialize};
use state::Standing;
use std::collections::HashMap;
use ts_rs::TS;

/// Whose terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct PersonArg {
    /// The person.
    pub person: PersonId,
}

/// Which engagement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct EngagementArg {
    /// The engagement.
    pub id: EngagementId,
}

/// A digari in the list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PersonTerms {
    /// The person.
    pub person: PersonId,
    /// The full name.
    pub name: String,
    /// How far along their engagement is.
    pub state: EngagementState,
    /// The kind of the engagement that counts: the present one, else the next, else the last.
    pub kind: Option<EngagementKind>,
    /// Its first day.
    pub start_on: Option<Day>,
    /// Its last day; open-ended when `None`.
    pub end_on: Option<Day>,
    /// What has to be decided about it soonest.
    pub warning: Option<EngagementWarning>,
}

/// Returns all digarit and everyone who has or had an engagement, by name.
///
/// # Errors
/// For all but coordinators.
pub(crate) fn engagements(reading: &Reading<'_>, _: Nothing) -> Result<Vec<PersonTerms>, Failure> {
    if !sees_all(reading.me) {
        return Err(Denied { kind: Kind::Engagement }.into());
    }
    let mut own: HashMap<PersonId, Vec<Engagement>> = HashMap::new();
    for engagement in people::engagements(reading.db)? {
        own.entry(engagement.person).or_default().push(engagement);
    }
    let rules = people::engagement_rules(reading.db)?;
    let row = |person: Person| {
        let engagements = own.remove(&person.id).unwrap_or_default();
        let works = person.valid_until.is_none_or(|last| reading.today <= last);
        let is_shown = !engagements.is_empty() || (person.is(Role::Digari) && works);
        is_shown.then(|| row(person, &Standing { engagements: &engagements, rules: &rules, today: reading.today }))
    };
    let mut rows: Vec<PersonTerms> = people::people(reading.db)?.into_iter().filter_map(row).collect();
    rows.sort_by_cached_key(|row| alphabetical(&row.name));
    Ok(rows)
}

fn row(person: Person, standing: &Standing<'_>) -> PersonTerms {
    let counts = standing.that_counts();
    PersonTerms {
        person: person.id,
        name: person.full_name(),
        state: counts.map_or(EngagementState::None, |engagement| standing.state_of(engagement)),
        kind: counts.map(|engagement| engagement.kind),
        start_on: counts.map(|engagement| engagement.start_on),
        end_on: counts.and_then(|engagement| engagement.end_on),
        warning: counts.and_then(|engagement| standing.warnings_of(engagement).into_iter().next()),
    }
}

/// Returns whether the person may see everyone's terms.
fn sees_all(me: &Actor) -> bool {
    me.is(Role::Coordinator)
}

#[cfg(test)]
mod tests;
