//! Minutes of work on a day. This is for planning and learning, not the employer's official record.

use crate::ids::{EntryId, PersonId, TimeEntryId, UnitId, named};
use crate::kind::Kind;
use crate::record::Entity;
use crate::time::Day;
use crate::visits::VisitEntry;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Minutes that a person worked on something on a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TimeEntry {
    /// The time entry's id.
    pub id: TimeEntryId,
    /// Who worked.
    pub person: PersonId,
    /// When.
    pub day: Day,
    /// How long, 1–1440.
    pub minutes: u16,
    /// What kind of work.
    pub category: TimeCategory,
    /// Where, when it was at a unit.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// The visit entry that it came from, when it did.
    #[serde(default)]
    pub entry: Option<EntryId>,
    /// What was done, when it did not come from a visit entry.
    #[serde(default)]
    pub text: String,
    /// How far along it is.
    #[serde(default)]
    pub state: TimeState,
}

impl TimeEntry {
    /// Returns the id of the time entry that belongs to a visit entry.
    pub fn id_of(entry: EntryId) -> TimeEntryId {
        TimeEntryId(named(&["time", &entry.to_string()]))
    }

    /// Returns the support time that follows from a visit entry, not yet approved.
    pub fn of_entry(entry: &VisitEntry) -> Self {
        Self {
            id: Self::id_of(entry.id),
            person: entry.person,
            day: entry.day,
            minutes: entry.minutes,
            category: TimeCategory::Support,
            unit: Some(entry.unit),
            entry: Some(entry.id),
            text: String::new(),
            state: TimeState::Draft,
        }
    }
}

impl Entity for TimeEntry {
    const KIND: Kind = Kind::TimeEntry;

    fn uuid(&self) -> Uuid {
        self.id.0
    }

    fn nonsense(&self) -> Option<&'static str> {
        (!(1..=24 * 60).contains(&self.minutes)).then_some("a time entry takes from a minute to a day")
    }
}

/// What kind of work the minutes were.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TimeCategory {
    /// Support at a unit.
    Support,
    /// Guiding colleagues.
    Guidance,
    /// Learning.
    Learning,
    /// Travel between units.
    Travel,
    /// Meetings.
    Meeting,
    /// Something else.
    Other,
}

/// How far along a time entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TimeState {
    /// The person may still change it.
    #[default]
    Draft,
    /// A coordinator has approved it; only a coordinator may change it.
    Approved,
}
