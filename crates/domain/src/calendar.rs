//! Finnish public holidays and the eves that are days off at work.

use crate::time::Day;
use chrono::{Datelike, Weekday};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A Finnish public holiday, or an eve on which work stops. The names on the screen come from the texts by this key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Holiday {
    /// Uudenvuodenpäivä, 1.1.
    Uudenvuodenpaiva,
    /// Loppiainen, 6.1.
    Loppiainen,
    /// Pitkäperjantai, the Friday before Easter.
    Pitkaperjantai,
    /// Pääsiäispäivä, Easter Sunday.
    Paasiaispaiva,
    /// Toinen pääsiäispäivä, Easter Monday.
    ToinenPaasiaispaiva,
    /// Vappu, 1.5.
    Vappu,
    /// Helatorstai, 39 days after Easter.
    Helatorstai,
    /// Helluntaipäivä, 49 days after Easter.
    Helluntaipaiva,
    /// Juhannusaatto, the eve of midsummer; a day off by the municipal agreement, not by law.
    Juhannusaatto,
    /// Juhannuspäivä, the Saturday of 20.–26.6.
    Juhannuspaiva,
    /// Pyhäinpäivä, the Saturday of 31.10.–6.11.
    Pyhainpaiva,
    /// Itsenäisyyspäivä, 6.12.
    Itsenaisyyspaiva,
    /// Jouluaatto, 24.12.; a day off by the municipal agreement, not by law.
    Jouluaatto,
    /// Joulupäivä, 25.12.
    Joulupaiva,
    /// Tapaninpäivä, 26.12.
    Tapaninpaiva,
}

impl Holiday {
    /// Returns whether this is an eve: a day off at work that the law does not call a holiday.
    pub fn is_eve(self) -> bool {
        matches!(self, Self::Juhannusaatto | Self::Jouluaatto)
    }
}

/// Returns the holidays and eves of a calendar year in order; empty for years beyond the calendar.
pub fn holidays(year: i32) -> Vec<(Day, Holiday)> {
    let mut days: Vec<(Day, Holiday)> = in_year(year).collect();
    days.sort();
    days
}

/// Returns the holiday or eve that falls on a day.
pub fn holiday_on(day: Day) -> Option<Holiday> {
    // A first of May that is also Ascension Thursday (2008) answers with the holiday named first in the calendar.
    in_year(day.0.year()).filter(|(holiday, _)| *holiday == day).map(|(_, name)| name).min()
}

/// Returns the holidays and eves of a calendar year, in no order.
fn in_year(year: i32) -> impl Iterator<Item = (Day, Holiday)> {
    use Holiday::*;
    let fixed = |month, day| Day::new(year, month, day);
    let days = easter(year).map(|easter| {
        let midsummer = first_saturday_from(year, 6, 20);
        [
            (fixed(1, 1), Uudenvuodenpaiva),
            (fixed(1, 6), Loppiainen),
            (Some(easter.plus(-2)), Pitkaperjantai),
            (Some(easter), Paasiaispaiva),
            (Some(easter.plus(1)), ToinenPaasiaispaiva),
            (fixed(5, 1), Vappu),
            (Some(easter.plus(39)), Helatorstai),
            (Some(easter.plus(49)), Helluntaipaiva),
            (midsummer.map(|day| day.plus(-1)), Juhannusaatto),
            (midsummer, Juhannuspaiva),
            (first_saturday_from(year, 10, 31), Pyhainpaiva),
            (fixed(12, 6), Itsenaisyyspaiva),
            (fixed(12, 24), Jouluaatto),
            (fixed(12, 25), Joulupaiva),
            (fixed(12, 26), Tapaninpaiva),
        ]
    });
    days.into_iter().flatten().filter_map(|(day, holiday)| Some((day?, holiday)))
}

/// Returns Easter Sunday by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8).
///
/// `None` outside the years 1–9999, for which the calendar and the algorithm are meant.
pub fn easter(year: i32) -> Option<Day> {
    if !(1..=9999).contains(&year) {
        return None;
    }
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (b - (b + 8) / 25 + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let sum = h + l - 7 * m + 114;
    Day::new(year, (sum / 31) as u32, (sum % 31 + 1) as u32)
}

fn first_saturday_from(year: i32, month: u32, day: u32) -> Option<Day> {
    let from = Day::new(year, month, day)?;
    (0..7).map(|n| from.plus(n)).find(|day| day.0.weekday() == Weekday::Sat)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;
    use std::collections::BTreeMap;

    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct YearCase {
        year: i32,
        easter: Day,
        public_holidays: BTreeMap<Holiday, Day>,
        eves: BTreeMap<Holiday, Day>,
        weekday_days_off_count: usize,
    }

    #[test]
    fn holidays_match_the_published_vectors() {
        let cases: Vec<YearCase> = serde_json::from_str(include_str!("../data/holidays_fi.json")).unwrap();
        for case in cases {
            assert_eq!(easter(case.year), Some(case.easter));
            let (eves, public): (Vec<_>, Vec<_>) = holidays(case.year).into_iter().partition(|(_, name)| name.is_eve());
            let by_name = |days: Vec<(Day, Holiday)>| days.into_iter().map(|(day, name)| (name, day)).collect();
            assert_eq!((by_name(public), by_name(eves)), (case.public_holidays, case.eves), "{}", case.year);
            let off = holidays(case.year).iter().filter(|(day, _)| !day.is_weekend()).count();
            assert_eq!(off, case.weekday_days_off_count, "{}", case.year);
        }
    }

    #[test]
    fn an_ordinary_day_is_no_holiday() {
        assert_eq!(Day::new(2026, 11, 23).and_then(holiday_on), None);
        assert_eq!(Day::new(2026, 12, 6).and_then(holiday_on), Some(Holiday::Itsenaisyyspaiva));
    }
}
