//! Days on which a person is away. Why is nobody's business: there is no field for it.

use crate::ids::{AbsenceId, PersonId};
use crate::kind::Kind;
use crate::record::Entity;
use crate::time::Day;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// The longest absence that is written down at once, in days.
const LONGEST_DAYS: i64 = 366;

/// A time during which a person is away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Absence {
    /// The absence's id.
    pub id: AbsenceId,
    /// Who is away.
    pub person: PersonId,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
    /// When it starts on the first day, in minutes since midnight; `None` for the whole day.
    #[serde(default)]
    pub start: Option<u16>,
    /// When it ends on the last day, in minutes since midnight; `None` for the whole day.
    #[serde(default)]
    pub end: Option<u16>,
    /// Whether it was known before.
    pub kind: AbsenceKind,
}

/// Whether an absence was known before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AbsenceKind {
    /// Agreed beforehand.
    Planned,
    /// Told on the day.
    Sudden,
}

impl Absence {
    /// Returns whether the person is away for some of a time, in minutes since midnight.
    pub fn covers(&self, day: Day, start: u16, end: u16) -> bool {
        self.away_on(day).is_some_and(|(away_from, away_until)| start < away_until && away_from < end)
    }

    /// Returns from when to when the person is away on a day, in minutes since midnight; `None` when they are not.
    pub fn away_on(&self, day: Day) -> Option<(u16, u16)> {
        if day < self.from || self.until < day {
            return None;
        }
        let start = if day == self.from { self.start.unwrap_or(0) } else { 0 };
        let end = if day == self.until { self.end.unwrap_or(24 * 60) } else { 24 * 60 };
        Some((start, end))
    }
}

impl Entity for Absence {
    const KIND: Kind = Kind::Absence;

    fn uuid(&self) -> Uuid {
        self.id.0
    }

    fn nonsense(&self) -> Option<&'static str> {
        let (start, end) = (self.start.unwrap_or(0), self.end.unwrap_or(24 * 60));
        if self.until < self.from {
            return Some("the absence ends before it starts");
        }
        if (self.until.0 - self.from.0).num_days() >= LONGEST_DAYS {
            return Some("the absence is longer than a year");
        }
        if start >= 24 * 60 || end > 24 * 60 || end == 0 {
            return Some("a day has 24 hours");
        }
        (self.from == self.until && end <= start).then_some("the absence ends before it starts")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn absence() -> Absence {
        Absence {
            id: AbsenceId(Uuid::nil()),
            person: PersonId(Uuid::nil()),
            from: Day::new(2026, 11, 23).unwrap(),
            until: Day::new(2026, 11, 25).unwrap(),
            start: Some(720),
            end: Some(600),
            kind: AbsenceKind::Planned,
        }
    }

    #[test]
    fn only_the_first_and_the_last_day_are_partly_absent() {
        let away = |n| absence().away_on(Day::new(2026, 11, n).unwrap());
        let days = [away(22), away(23), away(24), away(25), away(26)];
        assert_eq!(days, [None, Some((720, 1440)), Some((0, 1440)), Some((0, 600)), None]);
        assert!(!absence().covers(absence().from, 480, 720));
        assert!(absence().covers(absence().from, 480, 721));
    }

    #[test]
    fn an_absence_ends_after_it_starts_and_within_a_year() {
        assert_eq!(absence().nonsense(), None);
        let wrong = [
            Absence { until: absence().from, ..absence() },
            Absence { until: absence().from.plus(-1), ..absence() },
            Absence { until: absence().from.plus(366), ..absence() },
            Absence { end: Some(1441), ..absence() },
        ];
        assert!(wrong.iter().all(|absence| absence.nonsense().is_some()));
    }
}
