//! One search over everything that I may see.

mod names;
mod texts;

use crate::spans::utf16;
use crate::{Failure, Reading};
use lahituki_language::{Language, highlight};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// What to look for.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct SearchArg {
    /// Words in any inflected form; the last may be unfinished.
    pub query: String,
    /// At most this many of each kind, 1–50.
    pub limit: u32,
}

/// A thing that a search found.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Hit {
    /// What it is.
    pub kind: HitKind,
    /// Its id.
    #[ts(type = "string")]
    pub id: Uuid,
    /// Its name or first words.
    pub title: String,
    /// What tells it from others of the same name.
    pub detail: String,
    /// What of the title was found, as `[start, end]` in UTF-16 units.
    pub title_hits: Vec<(u32, u32)>,
}

/// What a search finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HitKind {
    /// A knowledge article.
    Article,
    /// A unit.
    Unit,
    /// A person.
    Person,
    /// A visit entry.
    VisitEntry,
}

/// Returns the units and people that are called so, then the articles and entries that say so; best first in each.
pub(crate) fn everything(reading: &Reading<'_>, arg: SearchArg) -> Result<Vec<Hit>, Failure> {
    let limit = arg.limit.clamp(1, 50);
    let mut hits = names::units(reading, &arg.query, limit as usize)?;
    hits.extend(names::people(reading, &arg.query, limit as usize)?);
    hits.extend(texts::articles(reading, &arg.query, limit)?);
    hits.extend(texts::entries(reading, &arg.query, limit)?);
    for hit in &mut hits {
        hit.title_hits = utf16(&hit.title, &highlight(&hit.title, &arg.query, Language::Fi));
    }
    Ok(hits)
}

#[cfg(test)]
mod tests;
