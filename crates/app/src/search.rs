//! One search over everything that I may see.

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

/// Stub.
pub(crate) fn everything(_reading: &crate::Reading<'_>, _arg: SearchArg) -> Result<Vec<Hit>, crate::Failure> {
    Err(crate::Failure::not_found())
}
