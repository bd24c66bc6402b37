//! Rules by which events are repeated.
//!
//! A rule is asked of each day from the first one on whether the event takes place then. However strange it is, it takes
//! as many steps as there are days, and each step little.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Weekday};
use chrono_tz::Tz;

/// A rule, as far as calendars of people use them: by days, weeks, months and years.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Rule {
    every: Every,
    interval: i64,
    count: Option<usize>,
    until: Option<NaiveDateTime>,
    months: Vec<i32>,
    month_days: Vec<i32>,
    /// Weekdays, and which of them in the month or year: 0 means each.
    weekdays: Vec<(i32, Weekday)>,
    /// Which of the days of a month that fit count.
    positions: Vec<i32>,
    week_start: Weekday,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Every {
    Day,
    Week,
    Month,
    Year,
}

impl Rule {
    /// Reads a rule whose times are those of a zone; `None` when it has a part that is not known.
    pub(crate) fn parse(text: &str, zone: Tz) -> Option<Self> {
        let mut rule = Self {
            every: Every::Day,
            interval: 1,
            count: None,
            until: None,
            months: Vec::new(),
            month_days: Vec::new(),
            weekdays: Vec::new(),
            positions: Vec::new(),
            week_start: Weekday::Mon,
        };
        let mut has_frequency = false;
        for part in text.split(';').filter(|part| !part.is_empty()) {
            let (key, value) = part.split_once('=')?;
            match key.to_ascii_uppercase().as_str() {
                "FREQ" => {
                    rule.every = every(value)?;
                    has_frequency = true;
                }
                "INTERVAL" => rule.interval = value.parse().ok().filter(|interval| (1..=1000).contains(interval))?,
                "COUNT" => rule.count = Some(value.parse().ok()?),
                "UNTIL" => rule.until = Some(until(value, zone)?),
                "BYMONTH" => rule.months = numbers(value, 1..=12)?,
                "BYMONTHDAY" => rule.month_days = numbers(value, -31..=31)?,
                "BYDAY" => rule.weekdays = list(value, weekday)?,
                "BYSETPOS" => rule.positions = numbers(value, -31..=31)?,
                "WKST" => rule.week_start = weekday(value)?.1,
                _ => return None,
            }
        }
        let is_known = rule.positions.is_empty() || rule.every == Every::Month;
        (has_frequency && is_known).then_some(rule)
    }

    /// Returns the days of an event that begins with `start`, itself the first, up to a last day.
    ///
    /// Takes a step for each day from `steps`, and returns `None` when they run out.
    pub(crate) fn days(&self, start: NaiveDateTime, last: NaiveDate, steps: &mut usize) -> Option<Vec<NaiveDate>> {
        let first = start.date();
        let mut found = vec![first];
        let mut day = first;
        while found.len() < self.count.unwrap_or(usize::MAX) {
            day = match day.checked_add_days(Days::new(1)) {
                Some(next) if next <= last && self.is_before_end(next, start.time()) => next,
                _ => break,
            };
            *steps = steps.checked_sub(1)?;
            if !self.fits(day, first) {
                continue;
            }
            // The position is among the days of the month, each of which is asked.
            *steps = steps.checked_sub(if self.positions.is_empty() { 0 } else { 31 })?;
            if self.is_at_position(day, first) {
                found.push(day);
            }
        }
        Some(found)
    }

    fn is_before_end(&self, day: NaiveDate, time: NaiveTime) -> bool {
        self.until.is_none_or(|until| NaiveDateTime::new(day, time) <= until)
    }

    /// Whether a day is one of those that the rule describes, before positions are counted.
    fn fits(&self, day: NaiveDate, first: NaiveDate) -> bool {
        self.is_in_turn(day, first) && self.is_in_month(day, first) && self.is_on_day(day, first)
    }

    /// Whether it is the turn of the day's week, month or year.
    fn is_in_turn(&self, day: NaiveDate, first: NaiveDate) -> bool {
        let week = |day: NaiveDate| day - chrono::Duration::days(day.weekday().days_since(self.week_start).into());
        let months = |day: NaiveDate| i64::from(day.year()) * 12 + i64::from(day.month());
        let passed = match self.every {
            Every::Day => (day - first).num_days(),
            Every::Week => (week(day) - week(first)).num_days() / 7,
            Every::Month => months(day) - months(first),
            Every::Year => i64::from(day.year() - first.year()),
        };
        passed % self.interval == 0
    }

    fn is_in_month(&self, day: NaiveDate, first: NaiveDate) -> bool {
        if self.months.is_empty() {
            let names_days = !self.month_days.is_empty() || !self.weekdays.is_empty();
            return self.every != Every::Year || names_days || day.month() == first.month();
        }
        self.months.contains(&(day.month() as i32))
    }

    fn is_on_day(&self, day: NaiveDate, first: NaiveDate) -> bool {
        if self.month_days.is_empty() && self.weekdays.is_empty() {
            return match self.every {
                Every::Day => true,
                Every::Week => day.weekday() == first.weekday(),
                Every::Month | Every::Year => day.day() == first.day(),
            };
        }
        let (from_start, from_end) = (day.day() as i32, -(days_left(day, month_end(day)) + 1));
        let is_month_day = self.month_days.iter().any(|wanted| [from_start, from_end].contains(wanted));
        let is_weekday = self.weekdays.iter().any(|(nth, weekday)| *weekday == day.weekday() && self.is_nth(*nth, day));
        (self.month_days.is_empty() || is_month_day) && (self.weekdays.is_empty() || is_weekday)
    }

    /// Whether the day is the nth of its weekday, counted from the end when negative.
    fn is_nth(&self, nth: i32, day: NaiveDate) -> bool {
        let of_year = self.every == Every::Year && self.months.is_empty();
        let (passed, left) = if of_year {
            (day.ordinal0() as i32, NaiveDate::from_ymd_opt(day.year(), 12, 31).map_or(0, |end| days_left(day, end)))
        } else {
            (day.day0() as i32, days_left(day, month_end(day)))
        };
        nth == 0 || nth == passed / 7 + 1 || nth == -(left / 7 + 1)
    }

    /// Whether the day is, among those of its month that fit, at a position that counts.
    fn is_at_position(&self, day: NaiveDate, first: NaiveDate) -> bool {
        if self.positions.is_empty() {
            return true;
        }
        let month = (1..=31).filter_map(|n| day.with_day(n));
        let fitting: Vec<NaiveDate> = month.filter(|day| self.fits(*day, first)).collect();
        let Some(place) = fitting.iter().position(|fits| *fits == day) else { return false };
        let (from_start, from_end) = (place as i32 + 1, place as i32 - fitting.len() as i32);
        self.positions.iter().any(|wanted| [from_start, from_end].contains(wanted))
    }
}

fn every(text: &str) -> Option<Every> {
    Some(match text.to_ascii_uppercase().as_str() {
        "DAILY" => Every::Day,
        "WEEKLY" => Every::Week,
        "MONTHLY" => Every::Month,
        "YEARLY" => Every::Year,
        _ => return None,
    })
}

/// The last time that counts, by the clocks of the event; of a day the whole day.
fn until(text: &str, zone: Tz) -> Option<NaiveDateTime> {
    let end = crate::read::moment(text, zone)?;
    if end.whole_day {
        return end.local.date().and_hms_opt(23, 59, 59);
    }
    Some(end.instant().with_timezone(&zone).naive_local())
}

fn numbers(text: &str, range: std::ops::RangeInclusive<i32>) -> Option<Vec<i32>> {
    list(text, |text| text.trim().parse().ok().filter(|number| *number != 0 && range.contains(number)))
}

/// Reads a list that is no longer than one that makes sense.
fn list<T>(text: &str, read: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
    const MOST: usize = 62;
    let items: Vec<T> = text.split(',').take(MOST + 1).map(read).collect::<Option<_>>()?;
    (items.len() <= MOST).then_some(items)
}

/// Reads `MO`, `1MO` or `-1SU`.
fn weekday(text: &str) -> Option<(i32, Weekday)> {
    let text = text.trim();
    let name = text.len().checked_sub(2)?;
    let nth = match text.get(..name)? {
        "" => 0,
        nth => nth.parse().ok().filter(|nth: &i32| *nth != 0 && nth.abs() <= 53)?,
    };
    let weekday = match text.get(name..)?.to_ascii_uppercase().as_str() {
        "MO" => Weekday::Mon,
        "TU" => Weekday::Tue,
        "WE" => Weekday::Wed,
        "TH" => Weekday::Thu,
        "FR" => Weekday::Fri,
        "SA" => Weekday::Sat,
        "SU" => Weekday::Sun,
        _ => return None,
    };
    Some((nth, weekday))
}

fn month_end(day: NaiveDate) -> NaiveDate {
    (28..=31).rev().find_map(|n| day.with_day(n)).unwrap_or(day)
}

fn days_left(day: NaiveDate, end: NaiveDate) -> i32 {
    (end - day).num_days() as i32
}

#[cfg(test)]
mod tests;
