//! The people and their engagements.

use super::content::{Content, GrantContent, PersonContent, wrong};
use super::{DemoError, places};
use lahituki_domain::ids::{EngagementId, PersonId, UnitId, named};
use lahituki_domain::people::{Engagement, Person, RoleGrant};

/// Returns the id of the person with a key, which is also the sign-in name.
pub(super) fn id_of(key: &str) -> PersonId {
    PersonId(named(&["demo person", key]))
}

/// Returns everyone.
pub(super) fn people(content: &Content) -> Result<Vec<Person>, DemoError> {
    content.people.iter().map(|person| self::person(content, person)).collect()
}

/// Returns the terms on which people work.
pub(super) fn engagements(content: &Content) -> Vec<Engagement> {
    let with_terms = content.people.iter().filter_map(|person| Some((person, person.engagement.as_ref()?)));
    with_terms
        .map(|(person, terms)| Engagement {
            id: EngagementId(named(&["demo engagement", &person.key])),
            person: id_of(&person.key),
            kind: terms.kind,
            start_on: terms.start,
            end_on: terms.end,
            weekly_minutes: terms.weekly_hours_minutes,
            weekdays: terms.weekdays.clone(),
            learning_minutes: terms.learning_minutes,
            working_time: terms.working_time,
            segments: terms.segments.clone(),
            skills: terms.skills.clone(),
        })
        .collect()
}

fn person(content: &Content, person: &PersonContent) -> Result<Person, DemoError> {
    let roles: Result<_, _> = person.roles.iter().map(|grant| role(content, grant)).collect();
    let home_unit = person.home_unit.as_deref().map(|code| unit(content, code)).transpose()?;
    Ok(Person {
        id: id_of(&person.key),
        called_name: person.called_name.clone(),
        last_name: person.last_name.clone(),
        title: person.title.clone(),
        email: person.email.clone(),
        phone: person.phone.clone(),
        language: person.language,
        roles: roles?,
        home_unit,
        valid_until: None,
    })
}

fn role(content: &Content, grant: &GrantContent) -> Result<RoleGrant, DemoError> {
    let units: Result<_, _> = grant.units.iter().map(|code| unit(content, code)).collect();
    Ok(RoleGrant { role: grant.role, units: units?, provider: grant.provider.clone() })
}

fn unit(content: &Content, code: &str) -> Result<UnitId, DemoError> {
    let known = content.units.iter().any(|unit| unit.code == code);
    known.then(|| places::id_of(code)).ok_or_else(|| wrong("people.json", format!("there is no unit {code}")))
}
