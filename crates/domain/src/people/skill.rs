//! What a person can do, by the word that a municipality uses for it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The most letters of a skill's name.
const MAX_LETTERS: usize = 60;

/// A skill, for example `chromebook`: lower-case, without space around it, 1–60 letters.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Skill(String);

impl Skill {
    /// Returns the skill of a name as someone wrote it, or `None` when there is no name or far too much of it.
    pub fn named(text: &str) -> Option<Self> {
        let name = text.trim().to_lowercase();
        (1..=MAX_LETTERS).contains(&name.chars().count()).then_some(Self(name))
    }

    /// Returns the name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Skill {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::named(&text).ok_or("not the name of a skill")
    }
}

impl From<Skill> for String {
    fn from(skill: Skill) -> Self {
        skill.0
    }
}

/// Returns whether someone with the skills `has` can do all that `needs` names.
pub fn covers(has: &[Skill], needs: &[Skill]) -> bool {
    needs.iter().all(|skill| has.contains(skill))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_skill_is_the_same_however_it_is_written() {
        assert_eq!(Skill::named(" Chromebook "), Skill::named("chromebook"));
        assert_eq!([Skill::named("  "), Skill::named(&"x".repeat(61))], [None, None]);
    }
}
