//! A space of the knowledge base: who reads, writes and approves its articles.

use crate::ids::{PersonId, SpaceId};
use crate::kind::Kind;
use crate::people::{Role, RoleGrant};
use crate::record::Entity;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A part of the knowledge base that says itself who reads, writes and approves in it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Space {
    /// The space's id.
    pub id: SpaceId,
    /// Its name.
    pub name: String,
    /// What belongs into it.
    #[serde(default)]
    pub about: String,
    /// The provider whose knowledge it holds.
    #[serde(default)]
    pub provider: Option<String>,
    /// Who reads its published articles; everyone when empty.
    #[serde(default)]
    pub readers: Vec<Members>,
    /// Who changes its articles until they are published.
    #[serde(default)]
    pub editors: Vec<Members>,
    /// Who publishes them, and changes what is published.
    #[serde(default)]
    pub approvers: Vec<Members>,
    /// Whether it is out of use: nobody is asked to write in it any more, and what is there stays as it is.
    #[serde(default)]
    pub closed: bool,
}

/// Some people: those of whom all that is said here is true. Something is said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Members {
    /// They hold this role.
    #[serde(default)]
    pub role: Option<Role>,
    /// They act for this provider; with a role, in that role.
    #[serde(default)]
    pub provider: Option<String>,
    /// They are this person.
    #[serde(default)]
    pub person: Option<PersonId>,
}

/// What a person may do in a space; each includes those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Duty {
    /// Nothing: they do not see what is in it.
    None,
    /// Read what is published, and say whether it helped.
    Read,
    /// Read what is being written, and write notes and drafts of their own.
    Work,
    /// Change what is not published, and propose changes of what is.
    Edit,
    /// Publish, and change what is published.
    Approve,
}

impl Space {
    /// Returns what a person with these roles may do in the space.
    pub fn duty_of(&self, person: PersonId, roles: &[RoleGrant]) -> Duty {
        let among = |members: &[Members]| members.iter().any(|members| members.include(person, roles));
        if among(&self.approvers) {
            Duty::Approve
        } else if among(&self.editors) {
            Duty::Edit
        } else if !self.readers.is_empty() && !among(&self.readers) {
            Duty::None
        } else if roles.iter().any(|grant| grant.role != Role::Staff) {
            Duty::Work
        } else {
            Duty::Read
        }
    }
}

impl Members {
    /// Returns everyone who holds a role.
    pub fn role(role: Role) -> Self {
        Self { role: Some(role), provider: None, person: None }
    }

    /// Returns everyone who works in a provider's queue.
    pub fn provider(provider: &str) -> Self {
        Self { role: Some(Role::Provider), provider: Some(provider.to_owned()), person: None }
    }

    /// Returns one person.
    pub fn person(person: PersonId) -> Self {
        Self { role: None, provider: None, person: Some(person) }
    }

    fn include(&self, person: PersonId, roles: &[RoleGrant]) -> bool {
        let is_the_one = self.person.is_none_or(|only| only == person);
        let has_role = |grant: &RoleGrant| {
            self.role.is_none_or(|role| grant.role == role)
                && self.provider.as_deref().is_none_or(|provider| grant.provider.as_deref() == Some(provider))
        };
        let asks_for_role = self.role.is_some() || self.provider.is_some();
        is_the_one && (self.person.is_some() || asks_for_role) && (!asks_for_role || roles.iter().any(has_role))
    }

    fn says_nothing(&self) -> bool {
        self.role.is_none() && self.person.is_none() && self.provider.as_deref().is_none_or(str::is_empty)
    }
}

impl Entity for Space {
    const KIND: Kind = Kind::Space;

    fn uuid(&self) -> Uuid {
        self.id.0
    }

    fn nonsense(&self) -> Option<&'static str> {
        if self.name.trim().is_empty() {
            return Some("a space needs a name");
        }
        let lists = [&self.readers, &self.editors, &self.approvers];
        let anyone = lists.into_iter().flatten().any(Members::says_nothing);
        anyone.then_some("members are said by a role, a provider or a person")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grant(role: Role, provider: Option<&str>) -> RoleGrant {
        RoleGrant { role, units: Vec::new(), provider: provider.map(str::to_owned) }
    }

    #[test]
    fn a_space_says_itself_what_each_may_do_in_it() {
        let (aino, veikko) = (PersonId(Uuid::from_u128(1)), PersonId(Uuid::from_u128(2)));
        let digari = || vec![grant(Role::Digari, None)];
        let meita = || vec![grant(Role::Provider, Some("Meita"))];
        let both = || vec![grant(Role::Staff, Some("Meita")), grant(Role::Provider, Some("Eduks"))];
        let coordinator = || vec![grant(Role::Coordinator, None), grant(Role::Admin, None)];
        let staff = || vec![grant(Role::Staff, None)];
        let space = |readers: &[Members]| Space {
            id: SpaceId(Uuid::nil()),
            name: "Meita".to_owned(),
            about: String::new(),
            provider: None,
            readers: readers.to_vec(),
            editors: vec![Members::provider("Meita")],
            approvers: vec![Members { person: Some(aino), ..Members::role(Role::Digari) }],
            closed: false,
        };
        let open = space(&[]);
        let closed = space(&[Members::provider("Meita")]);
        let cases = [
            (aino, digari(), Duty::Approve, Duty::Approve),
            (aino, staff(), Duty::Read, Duty::None),
            (veikko, digari(), Duty::Work, Duty::None),
            (veikko, meita(), Duty::Edit, Duty::Edit),
            (veikko, both(), Duty::Work, Duty::None),
            (veikko, coordinator(), Duty::Work, Duty::None),
            (veikko, staff(), Duty::Read, Duty::None),
            (veikko, Vec::new(), Duty::Read, Duty::None),
        ];
        for (person, roles, in_open, in_closed) in cases {
            let duties = (open.duty_of(person, &roles), closed.duty_of(person, &roles));
            assert_eq!(duties, (in_open, in_closed), "{person} as {roles:?}");
        }
    }
}
