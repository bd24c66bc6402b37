//! Instants, civil days, ISO weeks and school years.

use chrono::{DateTime, Datelike, Days, NaiveDate, Timelike, Utc, Weekday};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An instant: milliseconds since 1970-01-01 UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS, Default)]
#[serde(transparent)]
#[ts(type = "number")]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// Returns the instant `millis` later; saturates at the ends of time.
    pub fn plus_millis(self, millis: i64) -> Self {
        Self(self.0.saturating_add(millis))
    }
}

/// Returns what the clocks in Finland show at an instant, as minutes since midnight.
pub fn minutes_in_finland(instant: Timestamp) -> u16 {
    let time = in_finland(instant).time();
    (time.hour() * 60 + time.minute()) as u16
}

fn in_finland(instant: Timestamp) -> DateTime<chrono_tz::Tz> {
    let utc = DateTime::from_timestamp_millis(instant.0).unwrap_or(DateTime::<Utc>::MAX_UTC);
    utc.with_timezone(&chrono_tz::Europe::Helsinki)
}

/// A civil day of the calendar on the wall, written `2026-11-23`. It has no time zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct Day(pub NaiveDate);

impl Day {
    /// Returns the day of a year, month 1–12 and day 1–31, or `None` where the calendar has no such day.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day).map(Self)
    }

    /// Returns the day that it is in Finland at an instant; the calendar's last day for instants beyond it.
    pub fn in_finland(instant: Timestamp) -> Self {
        Self(in_finland(instant).date_naive())
    }

    /// Returns the day `days` later, or earlier when negative; stays at the calendar's ends.
    pub fn plus(self, days: i64) -> Self {
        let step = Days::new(days.unsigned_abs());
        let moved = if days < 0 { self.0.checked_sub_days(step) } else { self.0.checked_add_days(step) };
        Self(moved.unwrap_or(if days < 0 { NaiveDate::MIN } else { NaiveDate::MAX }))
    }

    /// Returns the weekday: Monday is 1, Sunday 7.
    pub fn weekday(self) -> u8 {
        self.0.weekday().number_from_monday() as u8
    }

    /// Returns the ISO week that the day belongs to.
    pub fn week(self) -> IsoWeek {
        let week = self.0.iso_week();
        IsoWeek { year: week.year(), week: week.week() as u8 }
    }

    /// Returns whether the day is Saturday or Sunday.
    pub fn is_weekend(self) -> bool {
        self.weekday() > 5
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for Day {
    type Err = chrono::ParseError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

/// A week by ISO 8601: Monday first, week 1 holds the first Thursday; 2026 and 2032 have a week 53.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct IsoWeek {
    /// The week's own year, which differs from the calendar year around New Year.
    pub year: i32,
    /// 1–53.
    pub week: u8,
}

impl IsoWeek {
    /// Returns the week's Monday, or `None` when the year has no such week.
    pub fn monday(self) -> Option<Day> {
        NaiveDate::from_isoywd_opt(self.year, u32::from(self.week), Weekday::Mon).map(Day)
    }

    /// Returns the seven days from Monday to Sunday; empty when the year has no such week.
    pub fn days(self) -> Vec<Day> {
        self.monday().map(|monday| (0..7).map(|n| monday.plus(n)).collect()).unwrap_or_default()
    }
}

/// The school year 1.8.–31.7. (Perusopetuslaki 628/1998, 23 §), named by the year in which it starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct SchoolYear(pub i32);

impl SchoolYear {
    /// Returns the school year that a day belongs to.
    pub fn of(day: Day) -> Self {
        Self(if day.0.month() >= 8 { day.0.year() } else { day.0.year() - 1 })
    }

    /// Returns the statutory number of school days: 190 less Independence Day, Epiphany and May Day when they fall on
    /// Monday to Friday (Perusopetuslaki 628/1998, 23 §).
    pub fn required_school_days(self) -> u16 {
        190 - self.deducted_days().len() as u16
    }

    /// Returns the holidays that shorten the 190 days, in order.
    pub fn deducted_days(self) -> Vec<Day> {
        [(self.0, 12, 6), (self.0.saturating_add(1), 1, 6), (self.0.saturating_add(1), 5, 1)]
            .into_iter()
            .filter_map(|(year, month, day)| Day::new(year, month, day))
            .filter(|day| !day.is_weekend())
            .collect()
    }

    /// Returns a week of the school year by its number: weeks up to 30 are those of the spring and the summer after it.
    /// A week 53 in a year without one is the week before it.
    pub fn week(self, number: u8) -> IsoWeek {
        let year = if number > 30 { self.0 } else { self.0.saturating_add(1) };
        let week = IsoWeek { year, week: number };
        if number == 53 && week.monday().is_none() { IsoWeek { year, week: 52 } } else { week }
    }

    /// Returns the last school day of the spring: Saturday of ISO week 22 (Perusopetusasetus 852/1998, 7 §).
    pub fn last_school_day(self) -> Option<Day> {
        IsoWeek { year: self.0.saturating_add(1), week: 22 }.monday().map(|monday| monday.plus(5))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[test]
    fn the_finnish_day_begins_two_hours_before_the_utc_day_in_winter_and_three_in_summer() {
        let day = |text: &str| {
            Day::in_finland(Timestamp(DateTime::parse_from_rfc3339(text).unwrap().timestamp_millis())).to_string()
        };
        assert_eq!(day("2026-11-22T21:59:59Z"), "2026-11-22");
        assert_eq!(day("2026-11-22T22:00:00Z"), "2026-11-23");
        assert_eq!(day("2026-06-30T21:00:00Z"), "2026-07-01");
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct WeekCase {
        date: Day,
        iso_year: i32,
        iso_week: u8,
        weekday: u8,
    }

    #[test]
    fn iso_weeks_match_the_published_vectors() {
        let cases: Vec<WeekCase> = serde_json::from_str(include_str!("../data/iso_weeks.json")).unwrap();
        for case in cases {
            let week = IsoWeek { year: case.iso_year, week: case.iso_week };
            assert_eq!((case.date.week(), case.date.weekday()), (week, case.weekday), "{}", case.date);
            assert!(week.days().contains(&case.date), "{}", case.date);
        }
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct YearCase {
        school_year: String,
        required_work_days: u16,
        deducted: Vec<Day>,
        last_day: Day,
    }

    #[test]
    fn school_years_match_the_published_vectors() {
        let cases: Vec<YearCase> = serde_json::from_str(include_str!("../data/school_years.json")).unwrap();
        for case in cases {
            let year = SchoolYear(case.school_year[..4].parse().unwrap());
            assert_eq!(year.required_school_days(), case.required_work_days, "{}", case.school_year);
            assert_eq!(year.deducted_days(), case.deducted, "{}", case.school_year);
            assert_eq!(year.last_school_day(), Some(case.last_day), "{}", case.school_year);
            assert_eq!(SchoolYear::of(case.last_day), year);
        }
    }

    #[test]
    fn only_years_with_53_weeks_have_a_week_53() {
        assert!(IsoWeek { year: 2026, week: 53 }.monday().is_some());
        assert!(IsoWeek { year: 2027, week: 53 }.monday().is_none());
    }
}
