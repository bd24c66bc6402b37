//! The spaces of the knowledge base: who reads, writes and approves in each, and what a change of that would do.

mod change;
mod close;

use crate::commands::Nothing;
use crate::{Failure, Reading};
use lahituki_domain::Day;
use lahituki_domain::ids::{PersonId, SpaceId};
use lahituki_domain::knowledge::{Duty, Members, Space};
use lahituki_domain::people::{Person, Role};
use lahituki_store::{knowledge, people};
use serde::Serialize;
use std::collections::BTreeSet;
use ts_rs::TS;

pub use change::{SpaceEffect, SpaceText};
pub(crate) use change::{save_space, try_space};
pub use close::SpaceClosing;
pub(crate) use close::close_space;

/// The spaces, and whom one can name in them.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SpaceList {
    /// Every space by name, those that are out of use last.
    pub spaces: Vec<SpaceRow>,
    /// The people who are here, by name.
    pub people: Vec<PersonName>,
    /// The providers whose people are here, or who are named in a space.
    pub providers: Vec<String>,
    /// Whether I may make a space.
    pub may_add: bool,
}

/// A space in the list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SpaceRow {
    /// The space.
    pub id: SpaceId,
    /// Its name.
    pub name: String,
    /// What belongs into it.
    pub about: String,
    /// Who reads its published articles; everyone when empty.
    pub readers: Vec<Members>,
    /// Who changes its articles until they are published.
    pub editors: Vec<Members>,
    /// Who publishes them, and changes what is published.
    pub approvers: Vec<Members>,
    /// Whether it is out of use.
    pub closed: bool,
    /// What I may do in it.
    pub duty: Duty,
    /// How many people may do what in it.
    pub reach: Reach,
    /// How many articles of it I see.
    pub articles: u32,
    /// Whether I may change all that it says, and take it out of use.
    pub may_change: bool,
    /// Whether I may say who writes in it, and what it is about.
    pub may_name_editors: bool,
}

/// How many people may do what in a space; those who may do more are among those who may do less.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct Reach {
    /// How many read what is published.
    pub read: u32,
    /// How many write what is not published yet.
    pub edit: u32,
    /// How many publish.
    pub approve: u32,
}

/// A person by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PersonName {
    /// The person.
    pub id: PersonId,
    /// Called name and family name.
    pub name: String,
    /// The title of their work, which tells them from others of the same name.
    pub title: String,
}

/// Lists the spaces.
pub(crate) fn spaces(reading: &Reading<'_>, _: Nothing) -> Result<SpaceList, Failure> {
    let here = people_here(reading)?;
    let mut spaces = knowledge::spaces(reading.db)?;
    spaces.sort_by_key(|space| (space.closed, space.name.to_lowercase(), space.id));
    let sizes = knowledge::space_sizes(reading.db)?;
    let articles = |space: &Space| sizes.get(&space.id).copied().unwrap_or(0);
    let rows = spaces.iter().map(|space| row(reading, space, articles(space), &here)).collect();
    Ok(SpaceList {
        providers: providers(&spaces, &here),
        people: here.iter().map(name_of).collect(),
        spaces: rows,
        may_add: reading.me.is(Role::Admin),
    })
}

fn row(reading: &Reading<'_>, space: &Space, articles: u32, here: &[Person]) -> SpaceRow {
    let duty = reading.me.duty(Some(space.id));
    let Space { id, name, about, readers, editors, approvers, closed, .. } = space.clone();
    SpaceRow {
        id,
        name,
        about,
        readers,
        editors,
        approvers,
        closed,
        duty,
        reach: reach(space, here),
        articles,
        may_change: reading.me.is(Role::Admin),
        may_name_editors: reading.me.is(Role::Admin) || duty == Duty::Approve,
    }
}

/// Returns those who may still sign in today, by name.
pub(super) fn people_here(reading: &Reading<'_>) -> Result<Vec<Person>, Failure> {
    let is_here = |person: &Person| person.valid_until.is_none_or(|until: Day| until >= reading.today);
    let mut people: Vec<Person> = people::people(reading.db)?.into_iter().filter(is_here).collect();
    people.sort_by_cached_key(|person| (person.full_name().to_lowercase(), person.id));
    Ok(people)
}

pub(super) fn name_of(person: &Person) -> PersonName {
    PersonName { id: person.id, name: person.full_name(), title: person.title.clone() }
}

fn reach(space: &Space, people: &[Person]) -> Reach {
    let duties: Vec<Duty> = people.iter().map(|person| space.duty_of(person.id, &person.roles)).collect();
    let count = |least| duties.iter().filter(|duty| **duty >= least).count() as u32;
    Reach { read: count(Duty::Read), edit: count(Duty::Edit), approve: count(Duty::Approve) }
}

fn providers(spaces: &[Space], people: &[Person]) -> Vec<String> {
    let members = spaces.iter().flat_map(|space| [&space.readers, &space.editors, &space.approvers]).flatten();
    let named = members.filter_map(|members| members.provider.as_ref());
    let of_people = people.iter().flat_map(|person| &person.roles).filter_map(|grant| grant.provider.as_ref());
    let found: BTreeSet<&String> = named.chain(of_people).filter(|provider| !provider.is_empty()).collect();
    found.into_iter().cloned().collect()
}

#[cfg(test)]
mod tests;
