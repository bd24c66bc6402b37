//! *Tänään*: the one view that a digari opens in the morning.

mod news;

pub use news::{News, Was};

use super::stop::{Stop, stops};
use crate::commands::Nothing;
use crate::knowledge::{IssueRow, issues_at};
use crate::visits::{EntryRow, entry_rows};
use crate::{Failure, Reading};
use lahituki_domain::calendar::{Holiday, holiday_on};
use lahituki_domain::ids::{AbsenceId, SlotId, UnitId};
use lahituki_domain::{Day, IsoWeek};
use lahituki_store::{people, schedule, visits};
use serde::Serialize;
use ts_rs::TS;

/// How many of the next slots are shown.
const NEXT_STOPS: u32 = 5;

/// *Tänään*: where I go today, what I have done, and what comes next.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Today {
    /// The day that is today.
    pub day: Day,
    /// Its ISO week.
    pub week: IsoWeek,
    /// The holiday that it is, if any.
    pub holiday: Option<Holiday>,
    /// My slots of today, earliest first.
    pub stops: Vec<Stop>,
    /// My next slots after today, at most five, earliest first.
    pub next: Vec<Stop>,
    /// My entries of today, latest first.
    pub entries: Vec<EntryRow>,
    /// The minutes that I have logged today.
    pub minutes_today: u16,
    /// The minutes that I have logged this week.
    pub minutes_week: u16,
    /// The minutes a week that my engagement says, when I have one.
    pub target_week: Option<u16>,
    /// Published slots of mine, from today on, that I have not confirmed yet.
    pub unconfirmed: Vec<SlotId>,
    /// What is new in my slots from today on, by day and start: the unconfirmed ones, and those that I lost.
    pub news: Vec<News>,
    /// My absence that runs today or comes next, if there is one.
    pub absence: Option<OwnAbsence>,
    /// What is known not to work where I go today, or anywhere.
    pub issues: Vec<IssueRow>,
}

/// An absence of mine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct OwnAbsence {
    /// The absence.
    pub id: AbsenceId,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
}

pub(crate) fn today(reading: &Reading<'_>, _: Nothing) -> Result<Today, Failure> {
    let (db, me, day) = (reading.db, reading.me.person, reading.today);
    let monday = day.plus(1 - i64::from(day.weekday()));
    let unconfirmed = schedule::unconfirmed(db, me, day)?;
    let slots = schedule::of_person_on(db, me, day)?;
    let units: Vec<UnitId> = slots.iter().filter_map(|slot| slot.unit).collect();
    Ok(Today {
        day,
        week: day.week(),
        holiday: holiday_on(day),
        stops: stops(reading, slots)?,
        next: stops(reading, schedule::of_person_after(db, me, day, NEXT_STOPS)?)?,
        entries: entry_rows(reading, visits::entries_of_person_on(db, me, day)?)?,
        minutes_today: minutes(visits::minutes_between(db, me, day, day)?),
        minutes_week: minutes(visits::minutes_between(db, me, monday, monday.plus(6))?),
        target_week: people::engagement_on(db, me, day)?.map(|engagement| engagement.weekly_minutes),
        news: news::news(reading, &unconfirmed)?,
        absence: absence(reading)?,
        issues: issues_at(reading, &units)?,
        unconfirmed,
    })
}

fn absence(reading: &Reading<'_>) -> Result<Option<OwnAbsence>, Failure> {
    let absences = schedule::absences_of_from(reading.db, reading.me.person, reading.today)?;
    let next = absences.into_iter().min_by_key(|absence| absence.from);
    Ok(next.map(|absence| OwnAbsence { id: absence.id, from: absence.from, until: absence.until }))
}

/// A sum beyond 1 092 hours is a mistake that need not be shown exactly.
fn minutes(sum: u32) -> u16 {
    u16::try_from(sum).unwrap_or(u16::MAX)
}
