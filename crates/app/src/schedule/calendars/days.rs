//! The days of a school year as they stand on the wall: 53 weeks of seven days.

use lahituki_domain::calendar::{Holiday, holiday_on};
use lahituki_domain::schedule::{SchoolCalendar, SpecialDays, SpecialKind};
use lahituki_domain::time::SchoolYear;
use lahituki_domain::{Day, IsoWeek};
use serde::Serialize;
use ts_rs::TS;

/// A week of the school year.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct YearWeek {
    /// The week.
    pub week: IsoWeek,
    /// Monday to Sunday.
    pub days: Vec<YearDay>,
    /// Its school days.
    pub school_days: u8,
}

/// A day of the school year.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct YearDay {
    /// The day.
    pub day: Day,
    /// What kind of day it is for pupils.
    pub mark: DayMark,
    /// What is special about it.
    pub special: Option<SpecialKind>,
    /// The holiday or eve.
    pub holiday: Option<Holiday>,
    /// The name of the break, or the note on the special days; empty for most.
    pub note: String,
}

/// What kind of day it is for pupils.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DayMark {
    /// A school day.
    School,
    /// A Saturday that is a school day.
    Saturday,
    /// A holiday on which there would be school.
    Holiday,
    /// In a break.
    Break,
    /// A single day off.
    DayOff,
    /// Saturday or Sunday in a term.
    Weekend,
    /// Outside the terms.
    Outside,
}

/// Returns the weeks of a school year with what a calendar says of each day.
pub(super) fn weeks(year: SchoolYear, calendar: Option<&SchoolCalendar>) -> Vec<YearWeek> {
    let (Some(first), Some(last)) = (Day::new(year.0, 8, 1), Day::new(year.0.saturating_add(1), 7, 31)) else {
        return Vec::new();
    };
    let monday = first.plus(1 - i64::from(first.weekday()));
    let mondays = (0..54).map(|n| monday.plus(7 * n)).take_while(|monday| *monday <= last);
    mondays.map(|monday| week(monday, calendar)).collect()
}

fn week(monday: Day, calendar: Option<&SchoolCalendar>) -> YearWeek {
    let days: Vec<YearDay> = (0..7).map(|n| day(monday.plus(n), calendar)).collect();
    let is_school = |day: &&YearDay| matches!(day.mark, DayMark::School | DayMark::Saturday);
    YearWeek { week: monday.week(), school_days: days.iter().filter(is_school).count() as u8, days }
}

fn day(day: Day, calendar: Option<&SchoolCalendar>) -> YearDay {
    let holiday = holiday_on(day);
    let Some(calendar) = calendar else {
        return YearDay { day, mark: DayMark::Outside, special: None, holiday, note: String::new() };
    };
    // Exams that last for weeks are not written on their Sundays.
    let is_meant = !day.is_weekend() || calendar.is_school_day(day);
    let special = calendar.special.iter().find(|special| is_meant && special.span().covers(day));
    YearDay {
        day,
        mark: mark(day, holiday, calendar),
        special: special.map(|special| special.kind),
        holiday,
        note: note(day, special, calendar),
    }
}

fn mark(day: Day, holiday: Option<Holiday>, calendar: &SchoolCalendar) -> DayMark {
    if calendar.is_school_day(day) {
        return if day.is_weekend() { DayMark::Saturday } else { DayMark::School };
    }
    if calendar.breaks.iter().any(|one| one.span().covers(day)) {
        return DayMark::Break;
    }
    if !calendar.terms.iter().any(|term| term.covers(day)) {
        return DayMark::Outside;
    }
    match holiday {
        Some(_) if !day.is_weekend() => DayMark::Holiday,
        _ if calendar.days_off.contains(&day) => DayMark::DayOff,
        _ => DayMark::Weekend,
    }
}

fn note(day: Day, special: Option<&SpecialDays>, calendar: &SchoolCalendar) -> String {
    let of_break = calendar.breaks.iter().find(|one| one.span().covers(day)).map(|one| one.name.clone());
    let of_special = special.map(|special| special.note.clone()).filter(|note| !note.is_empty());
    of_special.or(of_break).unwrap_or_default()
}
