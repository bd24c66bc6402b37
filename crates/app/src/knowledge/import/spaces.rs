//! In which space the articles of a folder are written here: the same as there, or else where the person says.

use super::page::Page;
use super::report::{ImportArg, MissingSpace};
use super::source::Source;
use crate::Failure;
use crate::knowledge::export::layout::COMMON;
use lahituki_domain::ids::SpaceId;
use lahituki_domain::knowledge::Space;
use lahituki_store::{Read, knowledge};
use std::collections::BTreeMap;

/// Where an article goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Destination {
    /// Into a space, or the common one.
    Space(Option<SpaceId>),
    /// Nobody knows: its space, which has this folder, is not here, and nobody said what becomes of it.
    Unknown(String),
}

impl Destination {
    /// Returns the space, as far as it is known.
    pub(super) fn space(&self) -> Option<SpaceId> {
        match self {
            Self::Space(space) => *space,
            Self::Unknown(_) => None,
        }
    }
}

/// The spaces of a folder, those that are here, and what the person chose.
pub(super) struct Spaces<'a> {
    source: &'a Source,
    chosen: &'a ImportArg,
    here: Vec<Space>,
}

impl<'a> Spaces<'a> {
    pub(super) fn of(db: &Read<'_>, source: &'a Source, chosen: &'a ImportArg) -> Result<Self, Failure> {
        Ok(Self { source, chosen, here: knowledge::spaces(db)? })
    }

    /// Returns where an article goes: into the space with the id of its own, or else with its name. What only some read
    /// elsewhere becomes readable for more people here by nothing but the word of whoever brings it.
    pub(super) fn destination(&self, page: &Page) -> Destination {
        let Some(folder) = folder_of(page) else { return Destination::Space(self.chosen.space) };
        if folder == COMMON {
            return Destination::Space(None);
        }
        let note = self.source.spaces.iter().find(|note| note.folder == folder);
        let same = note.and_then(|note| self.here.iter().find(|space| space.id == note.id));
        let name = name_of(self.source, folder).to_lowercase();
        let alike = || self.here.iter().find(|space| space.name.to_lowercase() == name);
        let chosen = || self.chosen.spaces.iter().find(|choice| choice.folder == folder).map(|choice| choice.space);
        match same.or_else(alike).map(|space| Some(space.id)).or_else(chosen) {
            Some(space) => Destination::Space(space),
            None => Destination::Unknown(folder.to_owned()),
        }
    }
}

/// Returns the folder of the space that an article says it is in.
pub(super) fn folder_of(page: &Page) -> Option<&str> {
    page.head.space.as_deref().map(str::trim).filter(|folder| !folder.is_empty())
}

/// Returns what the person is asked of spaces that are not here, given how many new articles are in the folder of each.
pub(super) fn missing(source: &Source, unknown: BTreeMap<String, u32>) -> Vec<MissingSpace> {
    let space = |(folder, articles): (String, u32)| MissingSpace {
        name: name_of(source, &folder).to_owned(),
        folder,
        articles,
    };
    unknown.into_iter().map(space).collect()
}

/// Returns the name of the space with a folder; a folder that was written by hand has no other name.
fn name_of<'s>(source: &'s Source, folder: &'s str) -> &'s str {
    source.spaces.iter().find(|note| note.folder == folder).map_or(folder, |note| &note.name)
}
