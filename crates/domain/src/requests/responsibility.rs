//! Who takes care of a matter.

use crate::ids::{ResponsibilityId, named};
use crate::kind::Kind;
use crate::knowledge::is_small;
use crate::record::Entity;
use crate::visits::Matter;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// One line of who takes care of what: whom to ask first, whom then, and how they are reached.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Responsibility {
    /// The line's id.
    pub id: ResponsibilityId,
    /// A key of a line that every municipality has: then the id follows from it, see [`Responsibility::id_of`].
    #[serde(default)]
    pub key: Option<String>,
    /// Where the line stands among the others, smallest first.
    #[serde(default)]
    pub order: u16,
    /// What is taken care of.
    pub subject: String,
    /// The matters that belong to it.
    #[serde(default)]
    pub matters: Vec<Matter>,
    /// Words by which it is found, in small letters.
    #[serde(default)]
    pub words: Vec<String>,
    /// Who takes care of it.
    pub first: String,
    /// Who does when they cannot.
    #[serde(default)]
    pub second: String,
    /// How they are reached.
    #[serde(default)]
    pub reach: String,
    /// What else there is to know.
    #[serde(default)]
    pub note: String,
    /// Whether it cannot wait.
    #[serde(default)]
    pub urgent: bool,
}

impl Responsibility {
    /// Returns the id of a line that every municipality has.
    pub fn id_of(key: &str) -> ResponsibilityId {
        ResponsibilityId(named(&["responsibility", key]))
    }
}

impl Entity for Responsibility {
    const KIND: Kind = Kind::Responsibility;

    fn uuid(&self) -> Uuid {
        self.id.0
    }

    fn nonsense(&self) -> Option<&'static str> {
        if self.subject.trim().is_empty() || self.first.trim().is_empty() {
            return Some("somebody takes care of something");
        }
        let small = self.words.iter().all(|word| is_small(word));
        (!small).then_some("the words are not in small letters")
    }
}
