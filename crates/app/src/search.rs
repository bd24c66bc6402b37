//! One search over everything that I may see.

mod ask;
mod boosts;
mod excerpt;
mod finder;
mod groups;
mod hits;
mod keeper;

pub(crate) use ask::{Answer, IN_USE, Marker, Match, Wish, ask};
pub(crate) use excerpt::Excerpt;
pub(crate) use finder::{Finder, Words};
pub(crate) use hits::of as hits_of;
pub(crate) use keeper::{Keeper, SharedWords, keep};

use crate::{Failure, Reading};
use lahituki_domain::Kind;
use lahituki_domain::ids::UnitId;
use lahituki_domain::visits::Matter;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// What to look for.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SearchArg {
    /// Words in any inflected form; the last may be unfinished.
    pub query: String,
    /// At most this many of each kind, 1–50.
    pub limit: u32,
    /// Only these kinds; every kind when left out.
    pub kinds: Option<Vec<HitKind>>,
    /// Only what belongs to this unit.
    pub unit: Option<UnitId>,
    /// Only what is about this matter.
    pub matter: Option<Matter>,
}

/// What a search found.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Found {
    /// What fits, kind by kind: the kind with the best first, and the best first in each.
    pub hits: Vec<Hit>,
    /// Whether all words were looked at; until then only what things are called.
    pub ready: bool,
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
    /// Where in its text the words stand; empty where the title says it all.
    pub excerpt: String,
    /// What of the excerpt was found.
    pub excerpt_hits: Vec<(u32, u32)>,
    /// What a reader should know of an article; nothing where it can be relied on.
    pub mark: Option<HitMark>,
    /// The unit that a device belongs to.
    pub unit: Option<UnitId>,
}

/// What a search finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
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
    /// A device.
    Device,
    /// Something that is known not to work.
    KnownIssue,
    /// Who takes care of something.
    Responsibility,
}

/// What a reader should know of an article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HitMark {
    /// It is a quick note that nobody has checked.
    Note,
    /// It is being written.
    Draft,
    /// It waits for somebody to read it.
    InReview,
    /// Somebody should look whether it is still true.
    ToCheck,
}

impl HitKind {
    /// Every kind.
    pub const ALL: [Self; 7] = [
        Self::Article,
        Self::Unit,
        Self::Person,
        Self::VisitEntry,
        Self::Device,
        Self::KnownIssue,
        Self::Responsibility,
    ];

    /// Returns the kind of record that it is.
    fn record(self) -> Kind {
        match self {
            Self::Article => Kind::Article,
            Self::Unit => Kind::Unit,
            Self::Person => Kind::Person,
            Self::VisitEntry => Kind::VisitEntry,
            Self::Device => Kind::Device,
            Self::KnownIssue => Kind::KnownIssue,
            Self::Responsibility => Kind::Responsibility,
        }
    }
}

/// Finds records of every kind by their words.
pub(crate) fn everything(reading: &Reading<'_>, arg: SearchArg) -> Result<Found, Failure> {
    let kinds = arg.kinds.as_deref().unwrap_or(&HitKind::ALL);
    let kinds: Vec<Kind> = kinds.iter().map(|kind| kind.record()).collect();
    let unit = arg.unit.map(|unit| format!("unit:{unit}"));
    let matter = arg.matter.map(|matter| format!("matter:{}", matter.code()));
    let tags = [IN_USE.to_owned()].into_iter().chain(unit).chain(matter).collect();
    let wish = Wish { text: &arg.query, kinds: &kinds, tags, limit: arg.limit.clamp(1, 50) as usize };
    let answer = ask(reading, wish)?;
    Ok(Found { hits: hits::of(reading, &answer)?, ready: answer.ready })
}

#[cfg(test)]
mod tests;
