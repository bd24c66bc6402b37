//! Words that mean the same to a search.

use super::is_small;
use crate::ids::{WordGroupId, named};
use crate::kind::Kind;
use crate::people::ScreenLanguage;
use crate::record::Entity;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Words of which each finds what the others find: a group of the municipality's own, or one in place of a group that
/// the program knows by itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct WordGroup {
    /// The group's id.
    pub id: WordGroupId,
    /// The key of the program's group that this one replaces: then the id follows from it, see [`WordGroup::id_of`].
    #[serde(default)]
    pub key: Option<String>,
    /// The language of the words.
    pub language: ScreenLanguage,
    /// The words in small letters; with a key and no words the program's group is switched off.
    #[serde(default)]
    pub words: Vec<String>,
}

impl WordGroup {
    /// Returns the id of the group that replaces one of the program's.
    pub fn id_of(language: ScreenLanguage, key: &str) -> WordGroupId {
        WordGroupId(named(&["word group", language.name(), key]))
    }
}

impl Entity for WordGroup {
    const KIND: Kind = Kind::WordGroup;

    fn uuid(&self) -> Uuid {
        self.id.0
    }

    fn nonsense(&self) -> Option<&'static str> {
        let small = self.words.iter().all(|word| is_small(word));
        (!small).then_some("the words are not in small letters")
    }
}
