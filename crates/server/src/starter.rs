//! What a municipality can begin its knowledge base with: spaces, articles, and who takes care of what.
//!
//! The id of each record follows from what it is, so running it again makes only what is missing. What somebody has
//! changed stays as it is, and what somebody has removed does not come back.

pub(crate) mod articles;
mod files;
mod records;

use crate::demo::DemoError;
use crate::engine::push::{current_person, push};
use crate::storage::{Passing, Purpose, Storage, StorageError, Txn};
use lahituki_domain::access::Actor;
use lahituki_domain::ids::PersonId;
use lahituki_domain::people::{Person, Role, RoleGrant};
use lahituki_domain::{Kind, Timestamp};
use lahituki_protocol::Outcome;
use std::fmt::{self, Display};
use uuid::Uuid;

/// A file of the starter articles does not hold what it should.
#[derive(Debug, thiserror::Error)]
#[error("{file} does not hold what it should: {reason}")]
pub(crate) struct ContentError {
    pub(crate) file: String,
    pub(crate) reason: String,
}

impl ContentError {
    pub(crate) fn of(file: &str, reason: impl ToString) -> Self {
        Self { file: file.to_owned(), reason: reason.to_string() }
    }
}

/// Why a municipality got nothing to begin with.
#[derive(Debug, thiserror::Error)]
pub enum StarterError {
    /// There is no account with the name and no person with the id.
    #[error("there is no account and no person {0:?}")]
    NoOwner(String),
    /// What ships with the program is wrong.
    #[error(transparent)]
    Content(#[from] DemoError),
    /// The engine refused a record, which then breaks a rule.
    #[error("a {kind} breaks a rule: {outcome}")]
    Refused {
        /// Of which kind it is.
        kind: String,
        /// What became of it.
        outcome: String,
    },
    /// The storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl Passing for StarterError {
    fn passes(&self) -> bool {
        matches!(self, Self::Storage(error) if error.passes())
    }
}

/// What was made, and what was there already.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Filled {
    /// Spaces of the knowledge base.
    pub spaces: Made,
    /// Articles, translations included.
    pub articles: Made,
    /// How many of the new articles name those who take care of things elsewhere, and so wait to be read first.
    pub to_review: usize,
    /// Lines of who takes care of what.
    pub responsibilities: Made,
}

/// How many records were made, and how many were there, or had been.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Made {
    /// Made now.
    pub new: usize,
    /// There, or removed since.
    pub old: usize,
}

impl Display for Filled {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rows = [("spaces", self.spaces), ("articles", self.articles), ("responsibilities", self.responsibilities)];
        for (name, Made { new, old }) in rows {
            writeln!(out, "{name}: {new} made, {old} were there")?;
        }
        match self.to_review {
            0 => Ok(()),
            count => {
                writeln!(out, "{count} of the articles name the parties of another municipality and wait for review")
            }
        }
    }
}

/// Makes what is missing of what a municipality can begin with. `owner` keeps it true: a sign-in name, or a person's id.
///
/// # Errors
/// See [`StarterError`]; then nothing was made.
pub fn fill(storage: &dyn Storage, owner: &str, now: Timestamp) -> Result<Filled, StarterError> {
    storage.attempt(Purpose::Write, |mut txn| {
        let owner = owner_of(&mut *txn, owner)?;
        let (ops, filled) = records::missing(&mut *txn, &owner, now)?;
        let answers = push(&mut *txn, everyone(), &ops, now)?;
        for (op, answer) in ops.iter().zip(&answers) {
            if answer.outcome != Outcome::Ok {
                let (kind, outcome) = (op.kind.clone(), format!("{:?}", answer.outcome));
                return Err(StarterError::Refused { kind, outcome });
            }
        }
        txn.commit()?;
        Ok(filled)
    })
}

fn owner_of(txn: &mut dyn Txn, owner: &str) -> Result<Person, StarterError> {
    let person = match Uuid::parse_str(owner) {
        Ok(id) => Some(PersonId(id)),
        Err(_) => txn.account(&owner.to_lowercase())?.map(|account| account.person),
    };
    let found = person.map(|person| current_person(txn, person)).transpose()?.flatten();
    found.ok_or_else(|| StarterError::NoOwner(owner.to_owned()))
}

/// Returns an actor of every right, in whose name the records are made.
fn everyone() -> Actor {
    let grant = |role| RoleGrant { role, units: Vec::new(), provider: None };
    Actor::of(PersonId(Uuid::nil()), vec![grant(Role::Admin), grant(Role::Coordinator)])
}

impl Filled {
    fn count(&mut self, kind: Kind, is_new: bool) {
        let made = match kind {
            Kind::Space => &mut self.spaces,
            Kind::Article => &mut self.articles,
            _ => &mut self.responsibilities,
        };
        *if is_new { &mut made.new } else { &mut made.old } += 1;
    }
}

#[cfg(test)]
mod tests;
