//! Who the people of a folder are here.

use crate::Failure;
use crate::knowledge::export::layout::PersonNote;
use lahituki_domain::ids::PersonId;
use lahituki_store::{Read, people};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// The people of a folder, as far as they are known here.
pub(super) struct People {
    here: HashSet<PersonId>,
    by_email: HashMap<String, PersonId>,
    noted: HashMap<PersonId, String>,
}

impl People {
    pub(super) fn of(db: &Read<'_>, notes: &[PersonNote]) -> Result<Self, Failure> {
        let people = people::people(db)?;
        let with_email = people.iter().filter(|person| !person.email.is_empty());
        Ok(Self {
            by_email: with_email.map(|person| (person.email.to_lowercase(), person.id)).collect(),
            here: people.iter().map(|person| person.id).collect(),
            noted: notes.iter().map(|note| (note.id, note.email.to_lowercase())).collect(),
        })
    }

    /// Returns who is named by an id, or an e-mail address; nothing for who is not known here.
    pub(super) fn named(&self, name: Option<&String>) -> Option<PersonId> {
        let name = name?.trim();
        match Uuid::parse_str(name) {
            Ok(id) => self.known(PersonId(id)),
            Err(_) => self.by_email.get(&name.to_lowercase()).copied(),
        }
    }

    /// Returns who someone of the folder is here: the same one, or who has the same e-mail address.
    pub(super) fn known(&self, person: PersonId) -> Option<PersonId> {
        match self.here.contains(&person) {
            true => Some(person),
            false => self.by_email.get(self.noted.get(&person)?).copied(),
        }
    }
}
