//! On which days a slot can take place, and why not on the others.

use crate::schedule::by_person;
use crate::schedule::problem::{Closed, Openings};
use crate::{Failure, Reading};
use lahituki_domain::Day;
use lahituki_domain::calendar::holiday_on;
use lahituki_domain::ids::{PersonId, UnitId};
use lahituki_domain::people::{Engagement, Unit};
use lahituki_domain::schedule::Span;
use lahituki_store::people;
use serde::Serialize;
use std::collections::HashMap;
use ts_rs::TS;

/// A day on which no slot was added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
pub struct Skipped {
    /// The day.
    pub day: Day,
    /// Why.
    pub reason: SkipReason,
}

/// Why no slot was added on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SkipReason {
    /// The person is not engaged.
    Engagement,
    /// It is a holiday, or an eve on which work stops.
    Holiday,
    /// The unit has a break.
    Break,
    /// The unit has a day off.
    DayOff,
    /// The unit is closed.
    Closed,
    /// The same slot is there.
    Planned,
}

/// What is known of the days of a plan.
pub(in crate::schedule) struct Calendar {
    openings: Openings,
    units: HashMap<UnitId, Unit>,
    engagements: HashMap<PersonId, Vec<Engagement>>,
}

impl Calendar {
    pub(in crate::schedule) fn read(reading: &Reading<'_>, days: Span) -> Result<Self, Failure> {
        let engagements = people::engagements_between(reading.db, days.from, days.until)?;
        let engagements = by_person(engagements, |engagement| engagement.person);
        let units = people::units(reading.db)?.into_iter().map(|unit| (unit.id, unit)).collect();
        Ok(Self { openings: Openings::read(reading, days)?, units, engagements })
    }

    /// Returns why someone cannot be somewhere on a day; `None` when they can. An open slot needs nobody.
    pub(in crate::schedule) fn obstacle(
        &self,
        person: Option<PersonId>,
        unit: Option<UnitId>,
        day: Day,
    ) -> Option<SkipReason> {
        if holiday_on(day).is_some() {
            return Some(SkipReason::Holiday);
        }
        let unit = unit.and_then(|unit| self.units.get(&unit));
        let closed = unit.and_then(|unit| self.openings.closed(unit, day)).map(|closed| match closed {
            Closed::Holiday => SkipReason::Holiday,
            Closed::Break => SkipReason::Break,
            Closed::DayOff => SkipReason::DayOff,
            Closed::Shut => SkipReason::Closed,
        });
        closed.or_else(|| person.filter(|person| !self.is_engaged(*person, day)).map(|_| SkipReason::Engagement))
    }

    fn is_engaged(&self, person: PersonId, day: Day) -> bool {
        let engagements = self.engagements.get(&person).map_or(&[][..], Vec::as_slice);
        engagements.iter().any(|engagement| engagement.terms_on(day).is_some())
    }
}
