//! The rules by name, for the window.

use lahituki_planner::evaluate;
use serde::Serialize;
use ts_rs::TS;

/// A rule of planning: the window has a sentence `rule-<rule>` for each that is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// One place at a time.
    DoubleBooked,
    /// Only within an engagement and on its weekdays.
    OutsideEngagement,
    /// Nobody who is away.
    Absent,
    /// Only while the unit is open.
    UnitClosed,
    /// No longer a day than agreed.
    OverDayHours,
    /// No longer a week than required.
    OverWeekHours,
    /// Eleven hours between two days.
    DailyRest,
    /// Told early enough, or agreed to.
    RosterNotice,
    /// Able to do what is asked for.
    MissingSkill,
    /// Not alone on the first working days.
    NewcomerAlone,
    /// Few units a week.
    TooManySchools,
    /// Enough time for the way.
    Travel,
    /// Nothing else at the same time.
    Busy,
    /// The agreed time for learning.
    LearningNotReserved,
    /// Someone for every slot.
    OpenSlot,
    /// What was promised to a unit.
    UnitBelowPromise,
    /// Not much more for one than for the others.
    UnfairLoad,
}

impl From<evaluate::Rule> for Rule {
    fn from(rule: evaluate::Rule) -> Self {
        match rule {
            evaluate::Rule::DoubleBooked => Self::DoubleBooked,
            evaluate::Rule::OutsideEngagement => Self::OutsideEngagement,
            evaluate::Rule::Absent => Self::Absent,
            evaluate::Rule::UnitClosed => Self::UnitClosed,
            evaluate::Rule::OverDayHours => Self::OverDayHours,
            evaluate::Rule::OverWeekHours => Self::OverWeekHours,
            evaluate::Rule::DailyRest => Self::DailyRest,
            evaluate::Rule::RosterNotice => Self::RosterNotice,
            evaluate::Rule::MissingSkill => Self::MissingSkill,
            evaluate::Rule::NewcomerAlone => Self::NewcomerAlone,
            evaluate::Rule::TooManySchools => Self::TooManySchools,
            evaluate::Rule::Travel => Self::Travel,
            evaluate::Rule::Busy => Self::Busy,
            evaluate::Rule::LearningNotReserved => Self::LearningNotReserved,
            evaluate::Rule::OpenSlot => Self::OpenSlot,
            evaluate::Rule::UnitBelowPromise => Self::UnitBelowPromise,
            evaluate::Rule::UnfairLoad => Self::UnfairLoad,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::snake;

    #[test]
    fn every_rule_has_the_name_by_which_its_words_are_found() {
        for rule in evaluate::Rule::ALL {
            assert_eq!(snake(&Rule::from(*rule)), rule.name());
        }
    }
}
