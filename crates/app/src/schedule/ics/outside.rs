//! What an owner's calendar has to do with calendars outside: the links to it, and the calendars that were read into it.

use super::feeds::{feeds, may_make};
use super::import::may_import;
use super::{CalendarOwner, FeedRow};
use crate::commands::Nothing;
use crate::undo::StepLabel;
use crate::{Failure, Reading, Writing};
use lahituki_domain::Day;
use lahituki_store::{Read, schedule};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// How many days from today on are looked at for busy times.
const DAYS_AHEAD: i64 = 400;

/// What there is between an owner's calendar and others.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OutsideCalendars {
    /// What the owner is called.
    pub name: String,
    /// The links that work, the oldest first.
    pub links: Vec<FeedRow>,
    /// Whether I may make a link.
    pub may_link: bool,
    /// The calendars whose busy times were brought in, by name.
    pub imported: Vec<ImportedCalendar>,
    /// Whether I may bring in busy times, and remove them.
    pub may_import: bool,
}

/// A calendar whose busy times were brought in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportedCalendar {
    /// The name that it was given.
    pub name: String,
    /// How many times there are from today on.
    pub times: u32,
    /// The day of the first of them.
    pub first: Day,
    /// The day of the last of them.
    pub last: Day,
}

/// Which of an owner's calendars.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ImportedArg {
    /// Whose times they are.
    pub owner: CalendarOwner,
    /// The name of the calendar.
    pub name: String,
}

pub(crate) fn outside(reading: &Reading<'_>, owner: CalendarOwner) -> Result<OutsideCalendars, Failure> {
    Ok(OutsideCalendars {
        name: owner.name(reading.db)?,
        links: feeds(reading, owner)?,
        may_link: may_make(reading, owner),
        imported: imported(reading.db, owner, reading.today)?,
        may_import: may_import(reading, owner),
    })
}

fn imported(db: &Read<'_>, owner: CalendarOwner, today: Day) -> Result<Vec<ImportedCalendar>, Failure> {
    let mut calendars: BTreeMap<String, ImportedCalendar> = BTreeMap::new();
    let busy = schedule::changes::busy_between(db, today, today.plus(DAYS_AHEAD))?;
    // They come by day, so the first of a calendar has its first day.
    for busy in busy.into_iter().filter(|busy| owner.has(busy)) {
        let new = || ImportedCalendar { name: busy.feed.clone(), times: 0, first: busy.day, last: busy.day };
        let calendar = calendars.entry(busy.feed.clone()).or_insert_with(new);
        calendar.times += 1;
        calendar.last = busy.day;
    }
    Ok(calendars.into_values().collect())
}

/// Removes all times that a calendar brought, those that have passed too.
pub(crate) fn remove_imported(writing: &mut Writing<'_, '_>, arg: ImportedArg) -> Result<Nothing, Failure> {
    let owner = arg.owner.name(&writing.txn.read())?;
    let mut busy = schedule::changes::busy_of_feed(&writing.txn.read(), &arg.name)?;
    busy.retain(|busy| arg.owner.has(busy));
    if busy.is_empty() {
        return Err(Failure::not_found());
    }
    writing.step(StepLabel::RemoveBusy, &owner);
    for busy in &busy {
        writing.delete(busy)?;
    }
    Ok(Nothing {})
}
