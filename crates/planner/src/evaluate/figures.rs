//! The numbers that a sentence about a broken rule needs.

use super::problem::Opening;
use super::skills::Skills;

/// The rule that a finding is about, with its numbers. Times are in minutes, on the clock since midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Figures {
    /// Someone is in two places from `start` until `end`.
    DoubleBooked {
        /// When both have begun.
        start: u16,
        /// When one is over.
        end: u16,
    },
    /// Someone is planned while nothing is agreed.
    OutsideEngagement {
        /// Whether they are engaged on that day, but not on that weekday.
        is_engaged: bool,
    },
    /// Someone is planned while they are away.
    Absent {
        /// From when of that day.
        start: u16,
        /// Until when of that day.
        end: u16,
    },
    /// A unit is visited while it is closed.
    UnitClosed {
        /// When it is open that day.
        opening: Opening,
    },
    /// A day is longer than was agreed.
    OverDayHours {
        /// The planned minutes.
        planned: u32,
        /// The most minutes.
        limit: u32,
    },
    /// A week is longer than is required.
    OverWeekHours {
        /// The planned minutes.
        planned: u32,
        /// The required minutes.
        limit: u32,
    },
    /// The night is too short; `day` is the morning after.
    DailyRest {
        /// The minutes between.
        rest: u16,
        /// The least minutes.
        needed: u16,
    },
    /// Someone is told later than agreed.
    RosterNotice {
        /// The days until the slot.
        days: u16,
        /// The least days.
        needed: u16,
    },
    /// Skills are missing: hard when the person is there alone.
    MissingSkill {
        /// Which.
        missing: Skills,
    },
    /// A newcomer is at a unit without anyone who is not.
    NewcomerAlone {
        /// Which working day it is, from 1.
        working_day: u16,
        /// How many such days there are.
        of: u16,
    },
    /// Someone serves too many units in a week.
    TooManySchools {
        /// How many.
        schools: u16,
        /// The most.
        limit: u16,
    },
    /// Two units follow each other too closely.
    Travel {
        /// The minutes between.
        gap: u16,
        /// The minutes of the way.
        needed: u16,
    },
    /// Someone or a unit has something else.
    Busy {
        /// From when of that day.
        start: u16,
        /// Until when of that day.
        end: u16,
        /// Whether it is the unit.
        is_unit: bool,
    },
    /// A week with work has too little learning.
    LearningNotReserved {
        /// The planned minutes.
        planned: u32,
        /// The agreed minutes.
        due: u32,
    },
    /// Nobody has taken a slot.
    OpenSlot,
    /// A unit gets fewer half-days in a week than it was promised.
    UnitBelowPromise {
        /// The planned half-days.
        planned: u16,
        /// The promised half-days.
        promised: u16,
    },
    /// Someone carries much more than the others, as a percentage of what each is required to work.
    UnfairLoad {
        /// This person's.
        percent: u32,
        /// The median of all.
        median: u32,
    },
}
