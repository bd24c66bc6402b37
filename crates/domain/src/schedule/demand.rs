//! How much support a unit needs, and how much it was promised.

use crate::ids::{DemandId, UnitId, named};
use crate::kind::Kind;
use crate::people::Skill;
use crate::record::Entity;
use crate::time::{IsoWeek, SchoolYear};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// The half-days of a week.
const MOST_HALF_DAYS: u16 = 14;

/// What a unit needs in a school year, in half-days: mornings and afternoons on which someone is there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Demand {
    /// The demand's id: see [`Demand::id_of`].
    pub id: DemandId,
    /// Where.
    pub unit: UnitId,
    /// In which school year.
    pub school_year: SchoolYear,
    /// The half-days that an ordinary week needs.
    pub needed_half_days: u16,
    /// The half-days that were promised for an ordinary week.
    #[serde(default)]
    pub promised_half_days: u16,
    /// The weeks that need more or less than an ordinary one: seasons and special weeks.
    #[serde(default)]
    pub weeks: Vec<WeekNeed>,
    /// What whoever goes there must be able to do.
    #[serde(default)]
    pub skills: Vec<Skill>,
    /// The fewest visits a month.
    #[serde(default)]
    pub min_visits_per_month: u8,
}

/// What one week needs instead of the ordinary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WeekNeed {
    /// The week.
    pub week: IsoWeek,
    /// The half-days that it needs.
    pub needed: u16,
}

impl Demand {
    /// Returns the id of the demand of a unit in a school year: the same on every laptop that makes it.
    pub fn id_of(unit: UnitId, school_year: SchoolYear) -> DemandId {
        DemandId(named(&["demand", &unit.to_string(), &school_year.0.to_string()]))
    }

    /// Returns the half-days that a week needs; 0 for a week of another school year.
    pub fn needed_in(&self, week: IsoWeek) -> u16 {
        if !self.reaches(week) {
            return 0;
        }
        let special = self.weeks.iter().find(|special| special.week == week);
        special.map_or(self.needed_half_days, |special| special.needed)
    }

    /// Returns the half-days that were promised for a week; 0 for a week of another school year.
    pub fn promised_in(&self, week: IsoWeek) -> u16 {
        if self.reaches(week) { self.promised_half_days } else { 0 }
    }

    /// A week belongs to the school year of its Thursday, as it does to the calendar year.
    fn reaches(&self, week: IsoWeek) -> bool {
        week.monday().is_some_and(|monday| SchoolYear::of(monday.plus(3)) == self.school_year)
    }
}

impl Entity for Demand {
    const KIND: Kind = Kind::Demand;

    fn uuid(&self) -> Uuid {
        self.id.0
    }

    fn nonsense(&self) -> Option<&'static str> {
        let most = self.weeks.iter().map(|week| week.needed).max().unwrap_or(0);
        if most.max(self.needed_half_days).max(self.promised_half_days) > MOST_HALF_DAYS {
            return Some("more half-days than a week has");
        }
        if self.min_visits_per_month > 31 {
            return Some("more visits than a month has days");
        }
        if self.weeks.iter().any(|special| !self.reaches(special.week)) {
            return Some("a week of another school year");
        }
        let mut weeks: Vec<IsoWeek> = self.weeks.iter().map(|special| special.week).collect();
        weeks.sort_unstable();
        weeks.dedup();
        (weeks.len() < self.weeks.len()).then_some("a week stands twice")
    }
}
