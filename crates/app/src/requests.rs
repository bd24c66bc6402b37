//! Who takes care of what: whom to ask first, whom then, and how they are reached.

mod changes;

pub use changes::{ResponsibilityArg, ResponsibilityMove, ResponsibilityText};
pub(crate) use changes::{move_responsibility, remove_responsibility, save_responsibility};

use crate::search::{IN_USE, Marker, Wish, ask};
use crate::{Failure, Reading, spans};
use lahituki_domain::ids::ResponsibilityId;
use lahituki_domain::requests::Responsibility;
use lahituki_domain::visits::Matter;
use lahituki_domain::{Entity, Kind, access};
use lahituki_language::Language;
use lahituki_store::requests;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use ts_rs::TS;

/// Which lines to show.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ResponsibilityFilter {
    /// Words in any inflected form; best match first. Without them the lines come in their order.
    pub query: Option<String>,
}

/// The lines of who takes care of what.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Responsibilities {
    /// The lines.
    pub rows: Vec<ResponsibilityRow>,
    /// Whether I may change them.
    pub may_edit: bool,
}

/// A line of who takes care of what.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ResponsibilityRow {
    /// The line.
    pub id: ResponsibilityId,
    /// What is taken care of.
    pub subject: String,
    /// What of the subject a search found, as `[start, end]` in UTF-16 units.
    pub subject_hits: Vec<(u32, u32)>,
    /// The matters that belong to it.
    pub matters: Vec<Matter>,
    /// Words by which it is found.
    pub words: Vec<String>,
    /// Who takes care of it.
    pub first: String,
    /// Who does when they cannot; empty when nobody.
    pub second: String,
    /// How they are reached.
    pub reach: String,
    /// What else there is to know.
    pub note: String,
    /// Whether it cannot wait.
    pub urgent: bool,
}

/// Returns who takes care of what: all, or what a search finds.
pub(crate) fn responsibilities(reading: &Reading<'_>, arg: ResponsibilityFilter) -> Result<Responsibilities, Failure> {
    let all = requests::responsibilities(reading.db)?;
    let query = arg.query.as_deref().filter(|query| !query.trim().is_empty());
    let rows = match query {
        Some(query) => found(reading, all, query)?,
        None => all.into_iter().map(|line| row(line, &Marker::default())).collect(),
    };
    Ok(Responsibilities { rows, may_edit: may_edit(reading)? })
}

/// Returns the lines that a search finds, best match first.
fn found(reading: &Reading<'_>, all: Vec<Responsibility>, query: &str) -> Result<Vec<ResponsibilityRow>, Failure> {
    let mut lines: HashMap<_, _> = all.into_iter().map(|line| (line.id.0, line)).collect();
    let (kinds, tags) = (&[Kind::Responsibility], vec![IN_USE.to_owned()]);
    let answer = ask(reading, Wish { text: query, kinds, tags, limit: lines.len().max(1) })?;
    let hits = answer.found.iter().filter_map(|hit| lines.remove(&hit.id));
    Ok(hits.map(|line| row(line, &answer.marker)).collect())
}

fn row(line: Responsibility, marker: &Marker<'_>) -> ResponsibilityRow {
    let Responsibility { id, subject, matters, words, first, second, reach, note, urgent, .. } = line;
    let subject_hits = spans::utf16(&subject, &marker.spans(&subject, Language::Fi));
    ResponsibilityRow { id, subject, subject_hits, matters, words, first, second, reach, note, urgent }
}

/// Returns whether the person may add a line; who may add one may change all.
fn may_edit(reading: &Reading<'_>) -> Result<bool, Failure> {
    let line = changes::blank(ResponsibilityId(uuid::Uuid::nil()));
    Ok(access::check(reading.me, Responsibility::KIND, None, Some(&line.to_body())).is_ok())
}

#[cfg(test)]
mod tests;
