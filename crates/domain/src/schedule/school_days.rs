//! Which days of a school calendar are school days, how many there are, and what the next year's would be.

use super::school_calendar::{Break, CalendarScope, SchoolCalendar, Span, SpecialDays, SpecialKind};
use crate::calendar::holiday_on;
use crate::ids::UnitId;
use crate::people::UnitForm;
use crate::time::{Day, IsoWeek, SchoolYear};
use chrono::Datelike;

/// A school year of basic education that has another number of days than the law asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrongLength {
    /// The school days of the calendar.
    pub found: u16,
    /// Those that the law asks for: see [`SchoolYear::required_school_days`].
    pub required: u16,
}

impl SchoolCalendar {
    /// Returns whether pupils have school on a day: in a term, from Monday to Friday or on a Saturday that was named,
    /// and neither a holiday, in a break, nor a day off. Eves on which only work stops are school days.
    pub fn is_school_day(&self, day: Day) -> bool {
        let is_weekday = !day.is_weekend() || self.saturdays.contains(&day);
        let in_term = self.terms.iter().any(|term| term.covers(day));
        let in_break = self.breaks.iter().any(|one| one.span().covers(day)) || self.days_off.contains(&day);
        is_weekday && in_term && !in_break && holiday_on(day).is_none_or(|holiday| holiday.is_eve())
    }

    /// Returns whether support may be planned on a day: a school day on which visitors are not kept away.
    pub fn is_open_on(&self, day: Day) -> bool {
        let keeps_away = |days: &SpecialDays| days.kind == SpecialKind::Blackout && days.span().covers(day);
        self.is_school_day(day) && !self.special.iter().any(keeps_away)
    }

    /// Returns the number of school days among some days.
    pub fn school_days(&self, span: Span) -> u16 {
        let count = span.days().filter(|day| self.is_school_day(*day)).count();
        u16::try_from(count).unwrap_or(u16::MAX)
    }

    /// Returns how the year is too short or too long; only basic education has a length by law.
    pub fn wrong_length(&self) -> Option<WrongLength> {
        let found = self.terms.iter().fold(0, |sum: u16, term| sum.saturating_add(self.school_days(*term)));
        let required = self.school_year.required_school_days();
        let is_bound = self.scope == CalendarScope::Form(UnitForm::Perus);
        (is_bound && found != required).then_some(WrongLength { found, required })
    }

    /// Returns a first proposal for the next school year, to be reviewed: every day by its ISO week and weekday, except
    /// around Christmas, which no week number follows; there a day keeps its distance to the week of Christmas Eve.
    pub fn rolled_over(&self) -> Self {
        let year = SchoolYear(self.school_year.0.saturating_add(1));
        let turn = |span: Span| Span { from: next_year(span.from), until: next_year(span.until) };
        let days = |days: &[Day]| days.iter().map(|day| next_year(*day)).collect();
        let one_break = |one: &Break| {
            let Span { from, until } = turn(one.span());
            Break { from, until, name: one.name.clone() }
        };
        let special = |one: &SpecialDays| {
            let Span { from, until } = turn(one.span());
            SpecialDays { from, until, ..one.clone() }
        };
        Self {
            id: Self::id_of(year, self.scope),
            school_year: year,
            scope: self.scope,
            terms: self.terms.iter().copied().map(turn).collect(),
            breaks: self.breaks.iter().map(one_break).collect(),
            saturdays: days(&self.saturdays),
            days_off: days(&self.days_off),
            special: self.special.iter().map(special).collect(),
            source: self.source.clone(),
            confirmed: false,
        }
    }
}

/// Returns the calendar that holds in a unit in a school year: its own, else that of its form.
pub fn calendar_of(
    calendars: &[SchoolCalendar],
    school_year: SchoolYear,
    unit: UnitId,
    form: UnitForm,
) -> Option<&SchoolCalendar> {
    let of = |scope| calendars.iter().find(|one| (one.school_year, one.scope) == (school_year, scope));
    of(CalendarScope::Unit(unit)).or_else(|| of(CalendarScope::Form(form)))
}

/// Returns the day that takes a day's place a school year later.
fn next_year(day: Day) -> Day {
    let (year, month, date) = (day.0.year().saturating_add(1), day.0.month(), day.0.day());
    if matches!((month, date), (8, 1) | (7, 31)) {
        // The school year of daycare begins and ends with the school year of the law.
        return Day::new(year, month, date).unwrap_or(day);
    }
    let week = day.week();
    let [before, after] = match week.week {
        50.. => [christmas_week(week.year), christmas_week(week.year.saturating_add(1))],
        ..=2 => [christmas_week(week.year.saturating_sub(1)), christmas_week(week.year)],
        _ => [week.monday(), IsoWeek { year: week.year.saturating_add(1), week: week.week }.monday()],
    };
    match (before, after) {
        (Some(before), Some(after)) => after.plus((day.0 - before.0).num_days()),
        _ => day,
    }
}

/// Returns the Monday of the week that holds Christmas Eve.
fn christmas_week(year: i32) -> Option<Day> {
    Day::new(year, 12, 24)?.week().monday()
}

#[cfg(test)]
mod tests;
