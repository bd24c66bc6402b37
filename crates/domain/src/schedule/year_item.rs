//! A task of the year wheel: what is done in which week of the school year, and by whom.

use crate::ids::{PersonId, UnitId, YearItemId};
use crate::kind::Kind;
use crate::people::Role;
use crate::record::Entity;
use crate::time::{Day, IsoWeek, SchoolYear};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A task of a school year, of one unit or of the whole municipality.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct YearItem {
    /// The item's id.
    pub id: YearItemId,
    /// What is done.
    pub name: String,
    /// The school year.
    pub school_year: SchoolYear,
    /// The number of the week in which it begins; see [`SchoolYear::week`].
    pub week: u8,
    /// The number of the week in which it ends, when it takes longer than one.
    #[serde(default)]
    pub until_week: Option<u8>,
    /// Who does it; `None` until someone has decided that.
    #[serde(default)]
    pub role: Option<Role>,
    /// Who does it when they cannot.
    #[serde(default)]
    pub deputy: Option<Role>,
    /// How it is done.
    #[serde(default)]
    pub instruction: String,
    /// Why it is done, for example the norm that asks for it.
    #[serde(default)]
    pub reason: String,
    /// Where it is done; `None` for the whole municipality.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// The name of the template that it came from.
    #[serde(default)]
    pub template: Option<String>,
    /// How far along it is.
    #[serde(default)]
    pub state: YearItemState,
    /// Who did it.
    #[serde(default)]
    pub done_by: Option<PersonId>,
    /// When.
    #[serde(default)]
    pub done_on: Option<Day>,
    /// The item of the year before that it follows.
    #[serde(default)]
    pub from: Option<YearItemId>,
}

/// How far along a task is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum YearItemState {
    /// To be done.
    #[default]
    Open,
    /// Done.
    Done,
    /// Not done this year.
    Skipped,
}

impl YearItem {
    /// Returns the first and the last week of the task; they are the same for most.
    pub fn weeks(&self) -> (IsoWeek, IsoWeek) {
        let first = self.school_year.week(self.week);
        (first, self.until_week.map_or(first, |week| self.school_year.week(week)))
    }
}

impl Entity for YearItem {
    const KIND: Kind = Kind::YearItem;

    fn uuid(&self) -> Uuid {
        self.id.0
    }

    fn nonsense(&self) -> Option<&'static str> {
        if self.name.trim().is_empty() {
            return Some("a task has a name");
        }
        if [Some(self.week), self.until_week].into_iter().flatten().any(|week| !(1..=53).contains(&week)) {
            return Some("weeks are 1 to 53");
        }
        let (first, last) = self.weeks();
        (last < first).then_some("the task ends before it begins")
    }
}
