//! On what terms and for how long a person works.

use crate::ids::{EngagementId, PersonId};
use crate::kind::Kind;
use crate::record::Entity;
use crate::time::Day;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A contract or placement. Its kind reveals benefit status, so only the person and the coordinators ever get it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Engagement {
    /// The engagement's id.
    pub id: EngagementId,
    /// Whose it is.
    pub person: PersonId,
    /// The legal form.
    pub kind: EngagementKind,
    /// The first day.
    pub start_on: Day,
    /// The last day; open-ended when `None`.
    #[serde(default)]
    pub end_on: Option<Day>,
    /// The agreed minutes a week, learning included.
    pub weekly_minutes: u16,
    /// The weekdays of work, Monday 1 to Sunday 7.
    #[serde(default)]
    pub weekdays: Vec<u8>,
    /// The minutes a week that belong to learning.
    #[serde(default)]
    pub learning_minutes: u16,
}

impl Engagement {
    /// Returns whether the engagement runs on a day.
    pub fn is_valid_on(&self, day: Day) -> bool {
        self.start_on <= day && self.end_on.is_none_or(|end| day <= end)
    }
}

impl Entity for Engagement {
    const KIND: Kind = Kind::Engagement;

    fn uuid(&self) -> Uuid {
        self.id.0
    }
}

/// The legal form of a placement. The Finnish names have no English equals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EngagementKind {
    /// A labour-market measure, not employment.
    Tyokokeilu,
    /// Employment with a subsidy to the employer.
    Palkkatuki,
    /// Ordinary fixed-term employment.
    Maaraaikainen,
    /// A social service, not employment.
    Kuntouttava,
    /// An apprenticeship.
    Oppisopimus,
    /// A traineeship of a student.
    Harjoittelu,
    /// Civilian service.
    Siviilipalvelus,
    /// A summer job.
    Kesatyo,
    /// A permanent post.
    Vakituinen,
}
