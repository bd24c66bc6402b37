//! Writing school calendars, and carrying them over into the next year.

use crate::commands::Nothing;
use crate::titles::school_year;
use crate::undo::StepLabel;
use crate::{Failure, Writing};
use lahituki_domain::Day;
use lahituki_domain::schedule::{Break, CalendarScope, SchoolCalendar, Span, SpecialDays};
use lahituki_domain::time::SchoolYear;
use lahituki_store::schedule;
use serde::Deserialize;
use ts_rs::TS;

/// Which calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct CalendarArg {
    /// Of which school year.
    pub school_year: SchoolYear,
    /// Where it holds.
    pub scope: CalendarScope,
}

/// A calendar as the form has it. One of the same school year and place is changed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct CalendarText {
    /// Of which school year.
    pub school_year: SchoolYear,
    /// Where it holds.
    pub scope: CalendarScope,
    /// The terms.
    pub terms: Vec<Span>,
    /// The breaks.
    pub breaks: Vec<Break>,
    /// The Saturdays that are school days.
    pub saturdays: Vec<Day>,
    /// The single days off.
    pub days_off: Vec<Day>,
    /// Days on which school is not as usual.
    pub special: Vec<SpecialDays>,
    /// Where the dates come from.
    pub source: String,
    /// Whether someone compared them with the provider's decision.
    pub confirmed: bool,
}

/// Which calendars go on in the school year after theirs.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct NextCalendars {
    /// The new school year.
    pub school_year: SchoolYear,
    /// Whose calendars of the year before.
    pub scopes: Vec<CalendarScope>,
}

pub(crate) fn save_calendar(writing: &mut Writing<'_, '_>, text: CalendarText) -> Result<Nothing, Failure> {
    let calendar = in_order(SchoolCalendar {
        id: SchoolCalendar::id_of(text.school_year, text.scope),
        school_year: text.school_year,
        scope: text.scope,
        terms: text.terms,
        breaks: text.breaks,
        saturdays: text.saturdays,
        days_off: text.days_off,
        special: text.special,
        source: text.source.trim().to_owned(),
        confirmed: text.confirmed,
    });
    writing.step(StepLabel::ChangeCalendar, &school_year(calendar.school_year));
    put(writing, &calendar)?;
    Ok(Nothing {})
}

/// Writes a calendar over one of the same school year and place.
pub(in crate::schedule) fn put(writing: &mut Writing<'_, '_>, calendar: &SchoolCalendar) -> Result<(), Failure> {
    match schedule::calendar(&writing.txn.read(), calendar.id)? {
        Some(before) => writing.update(&before, calendar),
        None => writing.create(calendar),
    }
}

pub(crate) fn remove_calendar(writing: &mut Writing<'_, '_>, arg: CalendarArg) -> Result<Nothing, Failure> {
    let id = SchoolCalendar::id_of(arg.school_year, arg.scope);
    let calendar = schedule::calendar(&writing.txn.read(), id)?.ok_or_else(Failure::not_found)?;
    writing.step(StepLabel::RemoveCalendar, &school_year(arg.school_year));
    writing.delete(&calendar)?;
    Ok(Nothing {})
}

/// Adds proposals for a school year from the calendars of the year before, and returns how many. Calendars that are
/// there already stay as they are.
pub(crate) fn roll_calendars(writing: &mut Writing<'_, '_>, arg: NextCalendars) -> Result<u32, Failure> {
    let before = schedule::calendars(&writing.txn.read(), SchoolYear(arg.school_year.0.saturating_sub(1)))?;
    let there = schedule::calendars(&writing.txn.read(), arg.school_year)?;
    writing.step(StepLabel::RollCalendars, &school_year(arg.school_year));
    let is_new = |calendar: &&SchoolCalendar| there.iter().all(|other| other.scope != calendar.scope);
    let chosen = before.iter().filter(|calendar| arg.scopes.contains(&calendar.scope)).filter(is_new);
    let mut rolled = 0;
    for calendar in chosen {
        writing.create(&calendar.rolled_over())?;
        rolled += 1;
    }
    Ok(rolled)
}

/// Returns a calendar whose days stand in order, each once.
fn in_order(mut calendar: SchoolCalendar) -> SchoolCalendar {
    calendar.terms.sort_by_key(|term| term.from);
    calendar.breaks.sort_by_key(|one| one.from);
    calendar.special.sort_by_key(|special| special.from);
    for days in [&mut calendar.saturdays, &mut calendar.days_off] {
        days.sort();
        days.dedup();
    }
    calendar
}
