//! What was agreed about a person's working time, for all of an engagement or a part of it.

use crate::time::Day;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The longest day of general working time, in minutes: nine hours (KVTES III 7 §).
const LONGEST_DAY_MINUTES: u16 = 9 * 60;

/// The terms of a part of an engagement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Segment {
    /// The first day.
    pub from: Day,
    /// The last day; until the engagement ends when `None`.
    #[serde(default)]
    pub until: Option<Day>,
    /// The weekdays of work, Monday 1 to Sunday 7; Monday to Friday when empty.
    #[serde(default)]
    pub weekdays: Vec<u8>,
    /// The most minutes of a day; those of the working time when `None`.
    #[serde(default)]
    pub day_minutes_max: Option<u16>,
    /// The agreed minutes a week, learning included.
    pub weekly_minutes: u16,
    /// The minutes a week that belong to learning.
    #[serde(default)]
    pub learning_minutes: u16,
}

impl Segment {
    /// Returns whether the segment holds on a day.
    pub fn covers(&self, day: Day) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }

    fn overlaps(&self, other: &Self) -> bool {
        other.until.is_none_or(|until| self.from <= until) && self.until.is_none_or(|until| other.from <= until)
    }

    fn nonsense(&self) -> Option<&'static str> {
        if self.until.is_some_and(|until| until < self.from) {
            return Some("a segment ends before it starts");
        }
        if self.day_minutes_max.is_some_and(|minutes| minutes > 24 * 60) {
            return Some("a day has 24 hours");
        }
        nonsense_of_week(&self.weekdays, self.weekly_minutes, self.learning_minutes)
    }
}

/// What holds on a day of an engagement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Terms {
    /// The weekdays of work, Monday 1 to Sunday 7, in order; never empty.
    pub weekdays: Vec<u8>,
    /// The most minutes of a day.
    pub day_minutes_max: u16,
    /// The agreed minutes a week, learning included.
    pub weekly_minutes: u16,
    /// The minutes a week that belong to learning.
    pub learning_minutes: u16,
}

impl Terms {
    /// Returns whether the person works on this weekday.
    pub fn works_on(&self, day: Day) -> bool {
        self.weekdays.contains(&day.weekday())
    }
}

/// Which agreement says how long a full week is. The figures are those of KVTES 2025–2028, III.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WorkingTime {
    /// General working time, 38 h 15 min a week (7 §).
    #[default]
    Yleistyoaika,
    /// Office working time, 36 h 15 min a week (8 §).
    Toimistotyoaika,
    /// What the agreement with the person says, and nothing else.
    Own,
}

impl WorkingTime {
    /// Returns the minutes of a full week, or `None` where no agreement says them.
    pub fn full_week_minutes(self) -> Option<u16> {
        match self {
            Self::Yleistyoaika => Some(38 * 60 + 15),
            Self::Toimistotyoaika => Some(36 * 60 + 15),
            Self::Own => None,
        }
    }

    /// Returns the most minutes of a day, where nothing else was agreed.
    pub fn day_minutes_max(self) -> u16 {
        LONGEST_DAY_MINUTES
    }
}

/// Returns weekdays in order, each once; Monday to Friday for none.
pub(super) fn weekdays_or_all(weekdays: &[u8]) -> Vec<u8> {
    let mut days = if weekdays.is_empty() { (1..=5).collect() } else { weekdays.to_vec() };
    days.sort_unstable();
    days.dedup();
    days
}

/// Returns why the agreed week makes no sense, or `None` when it does.
pub(super) fn nonsense_of_week(weekdays: &[u8], weekly_minutes: u16, learning_minutes: u16) -> Option<&'static str> {
    if weekdays.iter().any(|day| !(1..=7).contains(day)) {
        return Some("weekdays are 1 to 7");
    }
    if weekly_minutes > 7 * 24 * 60 {
        return Some("a week has 168 hours");
    }
    (learning_minutes > weekly_minutes).then_some("more learning than work")
}

/// Returns why the segments of an engagement make no sense together, or `None` when they do.
pub(super) fn nonsense_of_segments(segments: &[Segment]) -> Option<&'static str> {
    if let Some(reason) = segments.iter().find_map(Segment::nonsense) {
        return Some(reason);
    }
    let overlap =
        segments.iter().enumerate().any(|(n, segment)| segments[n + 1..].iter().any(|other| segment.overlaps(other)));
    overlap.then_some("segments overlap")
}
