//! On what terms and for how long a person works.

use super::skill::Skill;
use super::terms::{Segment, Terms, WorkingTime, nonsense_of_segments, nonsense_of_week, weekdays_or_all};
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
    /// The weekdays of work, Monday 1 to Sunday 7; Monday to Friday when empty.
    #[serde(default)]
    pub weekdays: Vec<u8>,
    /// The minutes a week that belong to learning.
    #[serde(default)]
    pub learning_minutes: u16,
    /// The agreement that says how long a full week is.
    #[serde(default)]
    pub working_time: WorkingTime,
    /// The terms of parts of the engagement, which never overlap. When there are any, days outside them are not
    /// worked; when there are none, the values above hold all the time.
    #[serde(default)]
    pub segments: Vec<Segment>,
    /// What the person can do.
    #[serde(default)]
    pub skills: Vec<Skill>,
}

impl Engagement {
    /// Returns whether the engagement runs on a day.
    pub fn is_valid_on(&self, day: Day) -> bool {
        self.start_on <= day && self.end_on.is_none_or(|end| day <= end)
    }

    /// Returns what holds on a day, or `None` when the engagement or its segments do not reach it.
    pub fn terms_on(&self, day: Day) -> Option<Terms> {
        if !self.is_valid_on(day) {
            return None;
        }
        if self.segments.is_empty() {
            return Some(self.terms(&self.weekdays, None, self.weekly_minutes, self.learning_minutes));
        }
        let segment = self.segments.iter().find(|segment| segment.covers(day))?;
        let Segment { weekdays, day_minutes_max, weekly_minutes, learning_minutes, .. } = segment;
        Some(self.terms(weekdays, *day_minutes_max, *weekly_minutes, *learning_minutes))
    }

    fn terms(&self, weekdays: &[u8], day_max: Option<u16>, weekly_minutes: u16, learning_minutes: u16) -> Terms {
        let day_minutes_max = day_max.unwrap_or(self.working_time.day_minutes_max());
        Terms { weekdays: weekdays_or_all(weekdays), day_minutes_max, weekly_minutes, learning_minutes }
    }
}

impl Entity for Engagement {
    const KIND: Kind = Kind::Engagement;

    fn uuid(&self) -> Uuid {
        self.id.0
    }

    fn nonsense(&self) -> Option<&'static str> {
        if self.end_on.is_some_and(|end| end < self.start_on) {
            return Some("the engagement ends before it starts");
        }
        nonsense_of_week(&self.weekdays, self.weekly_minutes, self.learning_minutes)
            .or_else(|| nonsense_of_segments(&self.segments))
    }
}

/// The legal form of a placement. The Finnish names have no English equals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
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

impl EngagementKind {
    /// Every kind.
    pub const ALL: [Self; 9] = [
        Self::Tyokokeilu,
        Self::Palkkatuki,
        Self::Maaraaikainen,
        Self::Kuntouttava,
        Self::Oppisopimus,
        Self::Harjoittelu,
        Self::Siviilipalvelus,
        Self::Kesatyo,
        Self::Vakituinen,
    ];

    /// Returns the name on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::Tyokokeilu => "tyokokeilu",
            Self::Palkkatuki => "palkkatuki",
            Self::Maaraaikainen => "maaraaikainen",
            Self::Kuntouttava => "kuntouttava",
            Self::Oppisopimus => "oppisopimus",
            Self::Harjoittelu => "harjoittelu",
            Self::Siviilipalvelus => "siviilipalvelus",
            Self::Kesatyo => "kesatyo",
            Self::Vakituinen => "vakituinen",
        }
    }
}
