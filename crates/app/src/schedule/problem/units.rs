//! Units as the planner knows them: when they are open, and what they need and were promised.

use super::Given;
use super::people::{busy_time, skills, weeks};
use crate::{Failure, Reading};
use lahituki_domain::calendar::{Holiday, holiday_on};
use lahituki_domain::people as domain;
use lahituki_domain::schedule::{self, SchoolCalendar, Span, calendar_of};
use lahituki_domain::time::SchoolYear;
use lahituki_domain::{Day, IsoWeek};
use lahituki_planner::evaluate::{Demand, Opening, Unit};
use lahituki_store::schedule::changes;
use std::collections::HashMap;

/// Returns every unit, in the order of their numbers.
pub(super) fn units(reading: &Reading<'_>, days: Span, given: &Given) -> Result<Vec<Unit>, Failure> {
    let openings = Openings::read(reading, days)?;
    let busy = changes::busy_between(reading.db, days.from, days.until)?;
    let unit = |record: &domain::Unit| {
        let demands: Vec<_> = given.demands.iter().filter(|demand| demand.unit == record.id).collect();
        let opening = |day| if openings.is_open(record, day) { Opening::Open(0, 24 * 60) } else { Opening::Closed };
        Unit {
            opening: days.days().map(opening).collect(),
            demand: weeks(days).map(|week| demand(&demands, week)).collect(),
            skills: skills(&given.skills, demands.iter().flat_map(|demand| &demand.skills)),
            busy: busy.iter().filter(|busy| busy.unit == Some(record.id)).map(busy_time).collect(),
        }
    };
    Ok(given.unit_records.iter().map(unit).collect())
}

fn demand(demands: &[&schedule::Demand], week: IsoWeek) -> Demand {
    // Of the demands of two school years only one reaches the week.
    let sum = |of: fn(&schedule::Demand, IsoWeek) -> u16| demands.iter().map(|demand| of(demand, week)).sum();
    Demand { needed: sum(schedule::Demand::needed_in), promised: sum(schedule::Demand::promised_in) }
}

/// Returns the school years of some days, in order.
pub(in crate::schedule) fn school_years(days: Span) -> impl Iterator<Item = SchoolYear> {
    (SchoolYear::of(days.from).0..=SchoolYear::of(days.until).0).map(SchoolYear)
}

/// When units are open.
pub(crate) struct Openings {
    calendars: Vec<SchoolCalendar>,
    holidays: HashMap<Day, Holiday>,
}

/// Why a unit is closed on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Closed {
    /// A public holiday.
    Holiday,
    /// A break of its school calendar.
    Break,
    /// A single day off of its school calendar, or a weekend.
    DayOff,
    /// It does not exist then, is out of term, or takes no visitors.
    Shut,
}

impl Openings {
    /// Reads what is known of some days.
    pub(crate) fn read(reading: &Reading<'_>, days: Span) -> Result<Self, Failure> {
        let mut calendars = Vec::new();
        for year in school_years(days) {
            calendars.extend(lahituki_store::schedule::calendars(reading.db, year)?);
        }
        let holidays = days.days().filter_map(|day| Some((day, holiday_on(day)?))).collect();
        Ok(Self { calendars, holidays })
    }

    /// Returns whether a unit can be visited on a day. Where no calendar is known it can on all days but holidays.
    pub(crate) fn is_open(&self, unit: &domain::Unit, day: Day) -> bool {
        self.closed(unit, day).is_none()
    }

    /// Returns why a unit cannot be visited on a day; `None` when it can.
    pub(crate) fn closed(&self, unit: &domain::Unit, day: Day) -> Option<Closed> {
        if !unit.is_open_on(day) {
            return Some(Closed::Shut);
        }
        match calendar_of(&self.calendars, SchoolYear::of(day), unit.id, unit.form) {
            Some(calendar) if calendar.is_open_on(day) => None,
            Some(calendar) => Some(self.why(calendar, day)),
            None => self.holidays.contains_key(&day).then_some(Closed::Holiday),
        }
    }

    fn why(&self, calendar: &SchoolCalendar, day: Day) -> Closed {
        if self.holidays.get(&day).is_some_and(|holiday| !holiday.is_eve()) {
            Closed::Holiday
        } else if calendar.breaks.iter().any(|one| one.span().covers(day)) {
            Closed::Break
        } else if calendar.days_off.contains(&day) || day.is_weekend() {
            Closed::DayOff
        } else {
            Closed::Shut
        }
    }
}
