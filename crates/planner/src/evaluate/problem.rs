//! What a plan has to suit: people, units, the ways between them, and settings.

use super::day::{Day, Horizon, Weekdays};
use super::placement::{PersonIx, UnitIx};
use super::skills::Skills;

/// Everything but the placements. Whatever it lacks, such as a person with that number, is not judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The weeks that are planned.
    pub horizon: Horizon,
    /// Everyone who can be planned; [`PersonIx`] is the place here.
    pub people: Vec<Person>,
    /// Every place; [`UnitIx`] is the place here.
    pub units: Vec<Unit>,
    /// The ways between the units.
    pub travel: Travel,
    /// What the municipality has chosen.
    pub settings: Settings,
}

impl Problem {
    pub(super) fn person(&self, person: PersonIx) -> Option<&Person> {
        self.people.get(person.0 as usize)
    }

    pub(super) fn unit(&self, unit: UnitIx) -> Option<&Unit> {
        self.units.get(unit.0 as usize)
    }
}

/// A person and what was agreed with them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Person {
    /// When they are engaged and for how much; where two overlap the first holds.
    pub terms: Vec<Terms>,
    /// When a newcomer's first working days begin; `None` for someone who is no newcomer.
    pub newcomer_from: Option<Day>,
    /// The minutes to be worked in each week of the horizon, holidays taken off.
    /// For weeks beyond the end of the list they are the terms' minutes by the share of days that are worked.
    pub required: Vec<u16>,
    /// What they carried before the horizon, in the time over which loads are compared.
    pub earlier: Carried,
    /// How the roster is told.
    pub notice: Notice,
    /// What they can do.
    pub skills: Skills,
    /// When they are away.
    pub absences: Vec<Absence>,
    /// When they have something else.
    pub busy: Vec<Busy>,
}

/// What a person was given and what was required of them, in weeks in which anybody was planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Carried {
    /// The planned minutes.
    pub planned: u32,
    /// The minutes to be worked.
    pub required: u32,
}

/// What holds during a stretch of an engagement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
    /// The days of work.
    pub weekdays: Weekdays,
    /// The most minutes of a day.
    pub day_minutes_max: u16,
    /// The minutes of a full week, learning included.
    pub weekly_minutes: u16,
    /// How many of a full week's minutes belong to learning.
    pub learning_minutes: u16,
}

/// How early a person is told about a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Notice {
    /// How many days before the slot; 0 when it does not matter.
    pub days: u16,
    /// Whether it is the law that says so, as in employment, or courtesy.
    pub is_law: bool,
}

/// Days, or a part of each, on which a person is away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Absence {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
    /// From when on each day, in minutes since midnight.
    pub start: u16,
    /// Until when on each day, in minutes since midnight.
    pub end: u16,
}

impl Absence {
    /// Returns an absence of whole days.
    pub fn whole_days(from: Day, until: Day) -> Self {
        Self { from, until, start: 0, end: u16::MAX }
    }
}

/// Time for which a calendar elsewhere has something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Busy {
    /// The day.
    pub day: Day,
    /// Minutes since midnight.
    pub start: u16,
    /// Minutes since midnight.
    pub end: u16,
}

/// A place that is visited.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Unit {
    /// When it is open on each day of the horizon; days beyond the end of the list are not judged.
    pub opening: Vec<Opening>,
    /// What it needs and was promised in each week of the horizon; nothing beyond the end of the list.
    pub demand: Vec<Demand>,
    /// What everyone who comes alone must be able to do.
    pub skills: Skills,
    /// When it has something else.
    pub busy: Vec<Busy>,
}

/// What a unit needs and was promised in one week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Demand {
    /// The half-days that it needs.
    pub needed: u16,
    /// The half-days that it was promised; a promise holds for the days on which the unit is open.
    pub promised: u16,
}

/// When a unit can be visited on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Opening {
    /// Not at all.
    Closed,
    /// From, until, in minutes since midnight.
    Open(u16, u16),
}

/// The minutes that the way from one unit to another takes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Travel {
    units: usize,
    minutes: Vec<u16>,
}

impl Travel {
    /// Returns the ways between `units` units; the function is asked once for each pair that is not the same.
    pub fn between(units: usize, minutes: impl Fn(UnitIx, UnitIx) -> u16) -> Self {
        let ix = |n: usize| UnitIx(n as u32);
        let way = |from, to| if from == to { 0 } else { minutes(ix(from), ix(to)) };
        let minutes = (0..units).flat_map(|from| (0..units).map(move |to| (from, to)));
        Self { units, minutes: minutes.map(|(from, to)| way(from, to)).collect() }
    }

    /// Returns the minutes of a way; 0 when it is unknown.
    pub fn minutes(&self, from: UnitIx, to: UnitIx) -> u16 {
        let (from, to) = (from.0 as usize, to.0 as usize);
        let place = (to < self.units).then(|| from.saturating_mul(self.units).saturating_add(to));
        place.and_then(|place| self.minutes.get(place)).copied().unwrap_or(0)
    }
}

/// What the municipality has chosen. The default is the product's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// The day on which it is planned: what lies before it comes at no short notice any more.
    pub today: Day,
    /// The most units that a person serves in a week.
    pub schools_a_week: u16,
    /// The least minutes between two days' work (työaikalaki 872/2019, 25 §).
    pub daily_rest_minutes: u16,
    /// How many first working days a newcomer is not left alone.
    pub newcomer_days: u16,
    /// A load is unfair above this percentage of the median load: 125 lets a quarter more pass.
    pub unfair_percent: u16,
    /// A load is unfair only when it is also so many minutes above the median: by default a working day (KVTES III).
    pub unfair_minutes: u16,
}

impl Settings {
    /// Returns the product's settings on a day.
    pub fn on(today: Day) -> Self {
        Self {
            today,
            schools_a_week: 4,
            daily_rest_minutes: 11 * 60,
            newcomer_days: 10,
            unfair_percent: 125,
            unfair_minutes: 7 * 60 + 39,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_are_known_between_units_of_the_problem_alone() {
        let travel = Travel::between(3, |from, to| (from.0 * 10 + to.0) as u16);
        let way = |from, to| travel.minutes(UnitIx(from), UnitIx(to));
        assert_eq!([way(1, 2), way(2, 1), way(1, 1), way(0, 3), way(3, 0), way(u32::MAX, 1)], [12, 21, 0, 0, 0, 0]);
    }
}
