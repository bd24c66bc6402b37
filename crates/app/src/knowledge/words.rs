//! The words that mean the same to a search: the program's groups, what people made of them, and groups of their own.

use super::{language_of, limits};
use crate::commands::Nothing;
use crate::undo::StepLabel;
use crate::{Failure, FailureCode, Reading, Writing};
use lahituki_domain::access::Actor;
use lahituki_domain::ids::WordGroupId;
use lahituki_domain::knowledge::WordGroup;
use lahituki_domain::people::ScreenLanguage;
use lahituki_domain::{Entity, Kind, access};
use lahituki_language::search::Group;
use lahituki_store::{Read, knowledge};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use ts_rs::TS;
use uuid::Uuid;

/// The groups of which language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct WordGroupsArg {
    /// The language.
    pub language: ScreenLanguage,
}

/// The groups of a language.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct WordGroups {
    /// The municipality's own groups first, then the program's, each in the order of their words.
    pub groups: Vec<WordGroupRow>,
    /// Whether I may change them.
    pub may_change: bool,
}

/// A group in the list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct WordGroupRow {
    /// The record that people made of it; nothing where the program's group is as it came.
    pub id: Option<WordGroupId>,
    /// The key of the program's group; nothing for a group of the municipality's own.
    pub key: Option<String>,
    /// The words that count now; none where the group is switched off.
    pub words: Vec<String>,
    /// The words that came with the program; none in an own group.
    pub built_in: Vec<String>,
}

/// A group as its form has it.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct WordGroupText {
    /// The own group to change; left out for a new one, and for one of the program's.
    pub id: Option<WordGroupId>,
    /// The program's group to change.
    pub key: Option<String>,
    /// The language of the words.
    pub language: ScreenLanguage,
    /// The words; none switches a group of the program off.
    pub words: Vec<String>,
}

/// Which group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct WordGroupArg {
    /// The record that people made.
    pub id: WordGroupId,
}

/// Lists the groups of a language.
pub(crate) fn word_groups(reading: &Reading<'_>, arg: WordGroupsArg) -> Result<WordGroups, Failure> {
    let mut made = knowledge::word_groups(reading.db)?;
    made.retain(|group| group.language == arg.language);
    let (of_program, mut own): (Vec<_>, Vec<_>) = made.into_iter().partition(|group| group.key.is_some());
    let mut changed: HashMap<String, WordGroup> =
        of_program.into_iter().filter_map(|group| Some((group.key.clone()?, group))).collect();
    own.sort_by(|one, other| (&one.words, one.id).cmp(&(&other.words, other.id)));
    let own = own.into_iter().map(|group| row(Some(&group), None));
    let shipped = shipped(arg.language)?;
    let known = shipped.iter().map(|group| row(changed.remove(&group.key).as_ref(), Some(group)));
    Ok(WordGroups { groups: own.chain(known).collect(), may_change: may_change(reading.me, arg.language) })
}

fn row(made: Option<&WordGroup>, shipped: Option<&Group>) -> WordGroupRow {
    let built_in = shipped.map(|group| group.names.clone()).unwrap_or_default();
    WordGroupRow {
        id: made.map(|group| group.id),
        key: shipped.map(|group| group.key.clone()),
        words: made.map_or_else(|| built_in.clone(), |group| group.words.clone()),
        built_in,
    }
}

/// Makes a group, or changes one. A search goes by it at once.
pub(crate) fn save_word_group(writing: &mut Writing<'_, '_>, text: WordGroupText) -> Result<WordGroupId, Failure> {
    let words = tidy(&text.words);
    limits::keywords(&words)?;
    let id = match &text.key {
        Some(key) => of_program(key, text.language)?,
        None if words.len() < 2 => return Err(Failure::invalid("words that mean the same are two at least")),
        None => text.id.unwrap_or_else(|| writing.txn.fresh_id()),
    };
    let before = found(&writing.txn.read(), id)?;
    let is_another = |before: &WordGroup| (&before.key, before.language) != (&text.key, text.language);
    if before.as_ref().map_or(text.id.is_some(), is_another) {
        return Err(Failure::not_found());
    }
    let group = WordGroup { id, key: text.key, language: text.language, words };
    let about = group.words.first().or_else(|| text.words.first()).or(group.key.as_ref()).cloned().unwrap_or_default();
    match &before {
        Some(before) => writing.update(before, &group)?,
        None => writing.create(&group)?,
    }
    writing.step(StepLabel::SaveWordGroup, &about);
    Ok(id)
}

/// Removes an own group, or what people made of one of the program's, which is then as it came.
pub(crate) fn remove_word_group(writing: &mut Writing<'_, '_>, arg: WordGroupArg) -> Result<Nothing, Failure> {
    let group = found(&writing.txn.read(), arg.id)?.ok_or_else(Failure::not_found)?;
    writing.delete(&group)?;
    let about = group.words.first().or(group.key.as_ref()).cloned().unwrap_or_default();
    writing.step(if group.key.is_some() { StepLabel::SaveWordGroup } else { StepLabel::RemoveWordGroup }, &about);
    Ok(Nothing {})
}

/// Returns the words in small letters, each once and without what is around it.
fn tidy(words: &[String]) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for word in words.iter().map(|word| word.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()) {
        if !word.is_empty() && !kept.contains(&word) {
            kept.push(word);
        }
    }
    kept
}

fn of_program(key: &str, language: ScreenLanguage) -> Result<WordGroupId, Failure> {
    let is_known = shipped(language)?.iter().any(|group| group.key == key);
    if is_known { Ok(WordGroup::id_of(language, key)) } else { Err(Failure::not_found()) }
}

fn shipped(language: ScreenLanguage) -> Result<Vec<Group>, Failure> {
    let groups = Group::shipped().map_err(|error| Failure::new(FailureCode::Internal, error.to_string()))?;
    Ok(groups.into_iter().filter(|group| group.language == language_of(language)).collect())
}

fn found(db: &Read<'_>, id: WordGroupId) -> Result<Option<WordGroup>, Failure> {
    Ok(knowledge::word_groups(db)?.into_iter().find(|group| group.id == id))
}

fn may_change(me: &Actor, language: ScreenLanguage) -> bool {
    let group = WordGroup { id: WordGroupId(Uuid::nil()), key: None, language, words: Vec::new() };
    access::check(me, Kind::WordGroup, None, Some(&group.to_body())).is_ok()
}

#[cfg(test)]
mod tests;
