//! Which weeks a year has, and what stands above each.

use crate::Failure;
use lahituki_domain::calendar::Holiday;
use lahituki_domain::schedule::Span;
use lahituki_domain::time::SchoolYear;
use lahituki_domain::{Day, IsoWeek};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The years that can be planned.
const YEARS: std::ops::RangeInclusive<i32> = 2000..=2200;

/// A year to be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum YearSpan {
    /// The weeks that hold the days from 1 August to 31 July.
    SchoolYear(SchoolYear),
    /// The weeks of a year by ISO 8601: 52 or 53.
    IsoYear(i32),
}

/// A week of the year, with what all units need and all people can give in it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PlannerWeek {
    /// The week.
    pub week: IsoWeek,
    /// Its Monday.
    pub monday: Day,
    /// Whether today is in it.
    pub is_now: bool,
    /// Its holidays and eves, in order.
    pub holidays: Vec<WeekHoliday>,
    /// The half-days that the people can give: what their engagements ask of them in work beside learning.
    pub capacity: u16,
    /// The half-days that the units need.
    pub needed: u16,
    /// The half-days that they were promised.
    pub promised: u16,
    /// The half-days on which someone is planned.
    pub planned: u16,
    /// The slots for which someone is still to be found.
    pub open_slots: u16,
    /// The slots that are not published.
    pub drafts: u16,
}

/// A holiday of a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct WeekHoliday {
    /// When.
    pub day: Day,
    /// Which.
    pub holiday: Holiday,
}

/// Returns the days of a year in whole weeks, from a Monday to a Sunday.
///
/// # Errors
/// When the year lies too far away.
pub(super) fn days(span: YearSpan) -> Result<Span, Failure> {
    let year = match span {
        YearSpan::SchoolYear(SchoolYear(year)) | YearSpan::IsoYear(year) => year,
    };
    let ends = match span {
        YearSpan::SchoolYear(_) if YEARS.contains(&year) => (Day::new(year, 8, 1), Day::new(year + 1, 7, 31)),
        // The fourth of January and the 28 December are always in the first and the last week.
        YearSpan::IsoYear(_) if YEARS.contains(&year) => (Day::new(year, 1, 4), Day::new(year, 12, 28)),
        _ => (None, None),
    };
    let (Some(first), Some(last)) = ends else { return Err(Failure::invalid("that year cannot be planned")) };
    Ok(Span { from: first.plus(1 - i64::from(first.weekday())), until: last.plus(7 - i64::from(last.weekday())) })
}

/// Returns the Mondays of some whole weeks.
pub(super) fn mondays(days: Span) -> impl Iterator<Item = Day> {
    days.days().step_by(7)
}

/// Returns the number of some whole weeks.
pub(super) fn count(days: Span) -> usize {
    mondays(days).count()
}

/// Returns the place of a day's week among some whole weeks, or `None` when it is not one of them.
pub(super) fn place(days: Span, day: Day) -> Option<usize> {
    days.covers(day).then(|| ((day.0 - days.from.0).num_days() / 7) as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ends(span: YearSpan) -> (usize, IsoWeek, IsoWeek) {
        let days = days(span).unwrap();
        (count(days), days.from.week(), days.until.week())
    }

    fn week(year: i32, week: u8) -> IsoWeek {
        IsoWeek { year, week }
    }

    #[test]
    fn a_school_year_has_the_weeks_of_all_its_days_and_an_iso_year_its_own() {
        assert_eq!(ends(YearSpan::SchoolYear(SchoolYear(2026))), (53, week(2026, 31), week(2027, 30)));
        assert_eq!(ends(YearSpan::SchoolYear(SchoolYear(2025))), (53, week(2025, 31), week(2026, 31)));
        // 1 August 2027 is a Sunday and 2028 a leap year.
        assert_eq!(ends(YearSpan::SchoolYear(SchoolYear(2027))), (54, week(2027, 30), week(2028, 31)));
        assert_eq!(ends(YearSpan::IsoYear(2026)), (53, week(2026, 1), week(2026, 53)));
        assert_eq!(ends(YearSpan::IsoYear(2027)), (52, week(2027, 1), week(2027, 52)));
    }

    #[test]
    fn a_year_far_away_is_refused() {
        for year in [i32::MIN, 0, i32::MAX] {
            assert!(days(YearSpan::SchoolYear(SchoolYear(year))).is_err() && days(YearSpan::IsoYear(year)).is_err());
        }
    }

    #[test]
    fn a_day_finds_its_week() {
        let days = days(YearSpan::IsoYear(2026)).unwrap();
        let at = |year, month, day| place(days, Day::new(year, month, day).unwrap());
        assert_eq!(
            [at(2025, 12, 28), at(2025, 12, 29), at(2027, 1, 3), at(2027, 1, 4)],
            [None, Some(0), Some(52), None]
        );
    }
}
