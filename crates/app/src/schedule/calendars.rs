//! School calendars: what holds where in a school year, day by day, and how many school days it makes.

mod changes;
mod days;
mod import;

pub use changes::{CalendarArg, CalendarText, NextCalendars};
pub(crate) use changes::{remove_calendar, roll_calendars, save_calendar};
pub use days::{DayMark, YearDay, YearWeek};
pub use import::{CalendarFile, CalendarFileView, ImportedPlace};
pub(crate) use import::{import_calendars, read_calendars};

use super::plans;
use crate::titles::alphabetical;
use crate::{Failure, Reading};
use lahituki_domain::Day;
use lahituki_domain::ids::UnitId;
use lahituki_domain::people::{Unit, UnitForm};
use lahituki_domain::schedule::{CalendarScope, SchoolCalendar, Span};
use lahituki_domain::time::SchoolYear;
use lahituki_store::{people, schedule};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The forms that have a calendar of their own.
const FORMS: [UnitForm; 3] = [UnitForm::Perus, UnitForm::Lukio, UnitForm::Vaka];

/// Which school year, and whose calendar of it is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct CalendarsArg {
    /// The school year.
    pub school_year: SchoolYear,
    /// Whose calendar is shown; that of basic education when `None`.
    pub scope: Option<CalendarScope>,
}

/// The calendars of a school year, one of them day by day.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Calendars {
    /// The school year.
    pub school_year: SchoolYear,
    /// The school days that the law asks of basic education.
    pub required: u16,
    /// The holidays that shorten its 190 days.
    pub deducted: Vec<Day>,
    /// The forms, then the units with a calendar of their own, by name.
    pub scopes: Vec<ScopeRow>,
    /// The calendar that is looked at.
    pub shown: CalendarView,
    /// What the calendars of the year before would be this year, where this year has none; to be reviewed.
    pub to_roll: Vec<RolledCalendar>,
    /// The units that could have a calendar of their own, by name.
    pub units: Vec<CalendarUnit>,
    /// Whether I may change them.
    pub may_edit: bool,
}

/// A unit that could have a calendar of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CalendarUnit {
    /// The unit.
    pub id: UnitId,
    /// Its name.
    pub name: String,
    /// What it is, and so whose calendar it follows else.
    pub form: UnitForm,
}

/// A calendar in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ScopeRow {
    /// Where it holds.
    pub scope: CalendarScope,
    /// The unit's name; empty for a form.
    pub name: String,
    /// Whether there is a calendar.
    pub exists: bool,
    /// Whether someone compared it with the provider's decision.
    pub confirmed: bool,
    /// The school days in its terms.
    pub days: u16,
    /// The school days that the law asks for; only basic education has a length by law.
    pub required: Option<u16>,
}

/// A calendar day by day.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CalendarView {
    /// Whose it is.
    pub scope: CalendarScope,
    /// The unit's name; empty for a form.
    pub name: String,
    /// The calendar of this very scope, if there is one.
    pub calendar: Option<SchoolCalendar>,
    /// The form whose calendar holds in the unit instead.
    pub follows: Option<UnitForm>,
    /// The terms with their school days, in order.
    pub terms: Vec<TermCount>,
    /// The school days in all.
    pub days: u16,
    /// The school days that the law asks for; only basic education has a length by law.
    pub required: Option<u16>,
    /// The weeks from the one of 1 August to the one of 31 July.
    pub weeks: Vec<YearWeek>,
}

/// A term and its school days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct TermCount {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
    /// The school days.
    pub days: u16,
}

/// What a calendar would be a year later.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RolledCalendar {
    /// Where it would hold.
    pub scope: CalendarScope,
    /// The unit's name; empty for a form.
    pub name: String,
    /// The calendar as it would be, unconfirmed.
    pub calendar: SchoolCalendar,
    /// Its terms with their school days.
    pub terms: Vec<TermCount>,
    /// Its school days in all.
    pub days: u16,
    /// The school days that the law asks for.
    pub required: Option<u16>,
}

pub(crate) fn calendars(reading: &Reading<'_>, arg: CalendarsArg) -> Result<Calendars, Failure> {
    let units = people::units(reading.db)?;
    let all = schedule::calendars(reading.db, arg.school_year)?;
    let scope = arg.scope.unwrap_or(CalendarScope::Form(UnitForm::Perus));
    let may_edit = plans(reading.me);
    Ok(Calendars {
        school_year: arg.school_year,
        required: arg.school_year.required_school_days(),
        deducted: arg.school_year.deducted_days(),
        scopes: scopes(&units, &all),
        shown: view(&units, &all, arg.school_year, scope)?,
        to_roll: if may_edit { to_roll(reading, &units, &all, arg.school_year)? } else { Vec::new() },
        units: units_with_calendars(&units, reading.today),
        may_edit,
    })
}

fn scopes(units: &[Unit], all: &[SchoolCalendar]) -> Vec<ScopeRow> {
    let row = |scope: CalendarScope| {
        let calendar = all.iter().find(|calendar| calendar.scope == scope);
        ScopeRow {
            scope,
            name: name_of(units, scope),
            exists: calendar.is_some(),
            confirmed: calendar.is_some_and(|calendar| calendar.confirmed),
            days: calendar.map(days_of).unwrap_or_default(),
            required: calendar.and_then(required_of),
        }
    };
    let own = all.iter().map(|calendar| calendar.scope).filter(|scope| matches!(scope, CalendarScope::Unit(_)));
    let mut of_units: Vec<ScopeRow> = own.map(row).collect();
    of_units.sort_by_cached_key(|row| alphabetical(&row.name));
    FORMS.map(CalendarScope::Form).into_iter().map(row).chain(of_units).collect()
}

fn view(
    units: &[Unit],
    all: &[SchoolCalendar],
    year: SchoolYear,
    scope: CalendarScope,
) -> Result<CalendarView, Failure> {
    let unit = match scope {
        CalendarScope::Unit(id) => Some(units.iter().find(|unit| unit.id == id).ok_or_else(Failure::not_found)?),
        CalendarScope::Form(_) => None,
    };
    let find = |scope| all.iter().find(|calendar| calendar.scope == scope);
    let own = find(scope);
    let followed = unit.filter(|_| own.is_none()).map(|unit| unit.form);
    let holding = own.or_else(|| find(CalendarScope::Form(followed?)));
    Ok(CalendarView {
        scope,
        name: name_of(units, scope),
        calendar: own.cloned(),
        follows: followed,
        terms: holding.map(terms_of).unwrap_or_default(),
        days: holding.map(days_of).unwrap_or_default(),
        required: holding.and_then(required_of),
        weeks: days::weeks(year, holding),
    })
}

fn to_roll(
    reading: &Reading<'_>,
    units: &[Unit],
    all: &[SchoolCalendar],
    year: SchoolYear,
) -> Result<Vec<RolledCalendar>, Failure> {
    let before = schedule::calendars(reading.db, SchoolYear(year.0.saturating_sub(1)))?;
    let is_missing = |before: &&SchoolCalendar| all.iter().all(|calendar| calendar.scope != before.scope);
    let rolled = before.iter().filter(is_missing).map(SchoolCalendar::rolled_over);
    let mut rows: Vec<RolledCalendar> = rolled
        .map(|calendar| RolledCalendar {
            scope: calendar.scope,
            name: name_of(units, calendar.scope),
            terms: terms_of(&calendar),
            days: days_of(&calendar),
            required: required_of(&calendar),
            calendar,
        })
        .collect();
    rows.sort_by_cached_key(|row| (alphabetical(&row.name), row.scope));
    Ok(rows)
}

fn units_with_calendars(units: &[Unit], today: Day) -> Vec<CalendarUnit> {
    let mut rows: Vec<CalendarUnit> = units
        .iter()
        .filter(|unit| unit.is_open_on(today) && FORMS.contains(&unit.form))
        .map(|unit| CalendarUnit { id: unit.id, name: unit.name.clone(), form: unit.form })
        .collect();
    rows.sort_by_cached_key(|row| alphabetical(&row.name));
    rows
}

fn name_of(units: &[Unit], scope: CalendarScope) -> String {
    let CalendarScope::Unit(id) = scope else { return String::new() };
    units.iter().find(|unit| unit.id == id).map(|unit| unit.name.clone()).unwrap_or_default()
}

fn terms_of(calendar: &SchoolCalendar) -> Vec<TermCount> {
    let count = |term: &Span| TermCount { from: term.from, until: term.until, days: calendar.school_days(*term) };
    calendar.terms.iter().map(count).collect()
}

fn days_of(calendar: &SchoolCalendar) -> u16 {
    terms_of(calendar).iter().fold(0, |sum: u16, term| sum.saturating_add(term.days))
}

/// Returns the length that the law gives; only basic education has one.
fn required_of(calendar: &SchoolCalendar) -> Option<u16> {
    let is_bound = calendar.scope == CalendarScope::Form(UnitForm::Perus);
    is_bound.then(|| calendar.school_year.required_school_days())
}

#[cfg(test)]
mod tests;
