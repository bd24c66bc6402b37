//! The weeks in which stories happen, and days as the window writes them.

use anyhow::{Context, Result};
use lahituki_domain::calendar::holiday_on;
use lahituki_domain::{Day, IsoWeek, Timestamp};
use std::time::{SystemTime, UNIX_EPOCH};

/// The demo municipality is planned for fewer weeks than this after the present one.
const PLANNED_WEEKS: i64 = 4;

/// How far ahead school weeks are looked for: over the longest summer.
const WEEKS_AHEAD: i64 = 26;

/// The weeks of the autumn and the winter break.
const BREAKS: [u8; 2] = [43, 9];

/// Returns the first two weeks that nobody has planned and in which schools work from Monday to Friday.
pub(crate) fn empty_school_weeks() -> Result<[IsoWeek; 2]> {
    let this_monday = monday_of(today()?);
    let mondays = (PLANNED_WEEKS..WEEKS_AHEAD).map(|n| this_monday.plus(7 * n));
    let mut weeks = mondays.filter(|monday| (0..5).all(|n| is_school_day(monday.plus(n)))).map(Day::week);
    let found = weeks.next().zip(weeks.next()).context("there are no school weeks ahead")?;
    Ok(found.into())
}

/// Returns a day of a week, Monday being 0.
pub(crate) fn day_of(week: IsoWeek, weekday: u8) -> Result<Day> {
    Ok(week.monday().context("a week of the calendar")?.plus(i64::from(weekday)))
}

/// Returns the week after the present one.
pub(crate) fn next_week() -> Result<IsoWeek> {
    Ok(today()?.plus(7).week())
}

/// `ma 23.11.`
pub(crate) fn short(day: Day) -> String {
    let weekday = ["ma", "ti", "ke", "to", "pe", "la", "su"][usize::from(day.weekday()) - 1];
    format!("{weekday} {}", day.0.format("%-d.%-m."))
}

/// `23.11.2026`
pub(crate) fn long(day: Day) -> String {
    day.0.format("%-d.%-m.%Y").to_string()
}

/// `48/2026`
pub(crate) fn typed(week: IsoWeek) -> String {
    format!("{}/{}", week.week, week.year)
}

fn today() -> Result<Day> {
    let millis = SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis();
    Ok(Day::in_finland(Timestamp(i64::try_from(millis)?)))
}

fn monday_of(day: Day) -> Day {
    day.plus(1 - i64::from(day.weekday()))
}

fn is_school_day(day: Day) -> bool {
    let month_day = day.0.format("%m-%d").to_string();
    let is_christmas = month_day.as_str() >= "12-20" || month_day.as_str() <= "01-06";
    let is_summer = ("05-30"..="08-12").contains(&month_day.as_str());
    holiday_on(day).is_none() && !BREAKS.contains(&day.week().week) && !is_christmas && !is_summer
}
