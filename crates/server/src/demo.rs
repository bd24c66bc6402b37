//! The demo municipality: real units, invented people, and weeks of plans and work around a day.
//!
//! Everything follows from a seed and a day, so two runs make the same records. The records are made as ops and go
//! through the engine like those of a laptop, so every rule that holds for work holds for the demo.

mod articles;
mod content;
mod devices;
mod issues;
mod people;
mod places;
mod plan;
mod random;
pub(crate) mod responsibilities;
mod school_year;
mod spaces;
mod team;
#[cfg(test)]
mod tests;
mod turns;
mod work;
mod work_year;

use crate::engine::push::{current_person, push};
use crate::start::StartError;
use crate::starter::ContentError;
use crate::storage::{Account, Purpose, Storage, StorageError};
use content::Content;
use lahituki_domain::access::Actor;
use lahituki_domain::ids::{PersonId, named};
use lahituki_domain::people::{Role, RoleGrant};
use lahituki_domain::{Day, Entity, Timestamp};
use lahituki_protocol::{Op, OpAnswer, Outcome};
use team::Team;
use uuid::Uuid;

/// What the demo municipality is made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Demo {
    /// Chooses between equally likely municipalities.
    pub seed: u64,
    /// The day around which there are plans and work.
    pub today: Day,
    /// The present instant; nothing is stamped later.
    pub now: Timestamp,
}

/// Why there is no demo municipality.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// A file of `assets/demo` or `assets/knowledge` does not hold what it should.
    #[error("{file} does not hold what it should: {reason}")]
    Content {
        /// The file.
        file: String,
        /// What is wrong.
        reason: String,
    },
    /// The engine refused a record, which then breaks a rule.
    #[error("the demo breaks a rule: {0}")]
    Refused(String),
    /// The storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Someone who can sign in to the demo municipality.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guest {
    /// The sign-in name.
    pub name: String,
    /// Called name and family name.
    pub full_name: String,
    /// The title of their work.
    pub title: String,
    /// A fresh one-time code.
    pub code: String,
}

/// Who is named first: the two people of every walk through the program.
const FIRST: [&str; 2] = ["aino", "veikko"];

/// Fills an empty tenant; does nothing when it holds anything. Returns whether it filled it.
///
/// # Errors
/// See [`DemoError`].
pub fn populate(storage: &dyn Storage, demo: &Demo) -> Result<bool, DemoError> {
    let mut txn = storage.begin(Purpose::Write)?;
    if txn.tenant()?.seq > 0 {
        return Ok(false);
    }
    let content = Content::read()?;
    for person in &content.people {
        txn.put_account(&Account {
            name: person.key.clone(),
            person: people::id_of(&person.key),
            password_hash: None,
        })?;
    }
    let ops = records(&content, demo)?;
    let answers = push(&mut *txn, everyone(), &ops, demo.now)?;
    if let Some(answer) = answers.iter().find(|answer| answer.outcome != Outcome::Ok) {
        return Err(refused(&ops, answer));
    }
    txn.commit()?;
    Ok(true)
}

/// Invites everyone who has an account, and returns them with their codes; the most useful ones first.
///
/// # Errors
/// See [`StartError`].
pub fn invite_everyone(storage: &dyn Storage) -> Result<Vec<Guest>, StartError> {
    let accounts = storage.begin(Purpose::Read)?.accounts()?;
    let mut guests = Vec::with_capacity(accounts.len());
    for account in accounts {
        let person = current_person(&mut *storage.begin(Purpose::Read)?, account.person)?;
        let code = crate::start::invite(storage, &account.name)?;
        if let (Some(person), Some(code)) = (person, code) {
            guests.push(Guest { name: account.name, full_name: person.full_name(), title: person.title, code });
        }
    }
    let rank = |guest: &Guest| FIRST.iter().position(|name| *name == guest.name).unwrap_or(FIRST.len());
    guests.sort_by_cached_key(|guest| (rank(guest), guest.title.clone(), guest.name.clone()));
    Ok(guests)
}

/// Returns the ops that make the municipality; what others point to comes before them.
fn records(content: &Content, demo: &Demo) -> Result<Vec<Op>, DemoError> {
    let mut ops = Vec::new();
    let units = places::units(content)?;
    let rooms = places::rooms(content);
    let engagements = people::engagements(content);
    add(&mut ops, people::people(content)?, demo);
    add(&mut ops, units.clone(), demo);
    add(&mut ops, rooms.clone(), demo);
    add(&mut ops, engagements.clone(), demo);
    add(&mut ops, devices::devices(content, demo), demo);
    add(&mut ops, school_year::calendars(content), demo);
    add(&mut ops, school_year::templates(content), demo);
    let absences = turns::absences(content, demo);
    let team = Team { engagements: &engagements, absences: &absences };
    let mut slots = plan::slots(content, &team, demo);
    let turns = turns::turns(content, &mut slots, demo);
    add(&mut ops, slots.clone(), demo);
    add(&mut ops, turns.changes, demo);
    add(&mut ops, turns.publications, demo);
    add(&mut ops, school_year::demands(content, demo), demo);
    add(&mut ops, absences, demo);
    add(&mut ops, turns.swaps, demo);
    add(&mut ops, school_year::year_items(content, demo)?, demo);
    let work = work::work(content, &units, &rooms, &slots, demo);
    add(&mut ops, work.visits, demo);
    add(&mut ops, work.entries, demo);
    add(&mut ops, work.times, demo);
    add(&mut ops, spaces::spaces()?, demo);
    let articles = articles::articles(content, demo)?;
    add(&mut ops, articles.clone(), demo);
    add(&mut ops, issues::known_issues(&articles, demo), demo);
    add(&mut ops, responsibilities::responsibilities()?, demo);
    Ok(ops)
}

impl From<ContentError> for DemoError {
    fn from(ContentError { file, reason }: ContentError) -> Self {
        Self::Content { file, reason }
    }
}

fn add<E: Entity>(ops: &mut Vec<Op>, entities: Vec<E>, demo: &Demo) {
    ops.extend(entities.iter().map(|entity| {
        let id = named(&["demo op", &entity.uuid().to_string()]);
        let (row, kind) = (entity.uuid(), E::KIND.name().to_owned());
        Op { id, row, kind, new: true, at: demo.now, put: Some(entity.to_body()), ..Op::default() }
    }));
}

/// Returns an actor of every right, in whose name the municipality is made.
fn everyone() -> Actor {
    let grant = |role| RoleGrant { role, units: Vec::new(), provider: None };
    Actor::of(PersonId(Uuid::nil()), vec![grant(Role::Admin), grant(Role::Coordinator)])
}

fn refused(ops: &[Op], answer: &OpAnswer) -> DemoError {
    let op = ops.iter().find(|op| op.id == answer.id);
    let kind = op.map_or("record", |op| &op.kind);
    DemoError::Refused(format!("a {kind} became {:?}", answer.outcome))
}
