//! Days and times as calendars write them.

use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use chrono_tz::{Europe::Helsinki, Tz};

use crate::lines::Line;

/// The years that are believed; a day beyond them is a mistake.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2200;

/// A day or a time by the clocks of a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Moment {
    pub(crate) local: NaiveDateTime,
    pub(crate) zone: Tz,
    /// Whether it is a whole day, which is the same day everywhere.
    pub(crate) whole_day: bool,
}

impl Moment {
    /// Returns the instant; for a time that a change of the clocks leaves out, the one an hour later.
    pub(crate) fn instant(self) -> DateTime<Utc> {
        let at = |local| self.zone.from_local_datetime(&local).earliest();
        let found = at(self.local).or_else(|| at(self.local + Duration::hours(1)));
        found.map_or_else(|| self.local.and_utc(), |time| time.to_utc())
    }

    /// Returns what the clocks in Finland show then.
    pub(crate) fn in_finland(self) -> NaiveDateTime {
        if self.whole_day { self.local } else { self.instant().with_timezone(&Helsinki).naive_local() }
    }
}

/// Returns the moments of a line, which are one or a list; `None` when one of them cannot be read.
pub(super) fn moments(line: &Line) -> Option<Vec<Moment>> {
    let zone = line.parameter("TZID").map_or(Helsinki, zone);
    line.value.split(',').map(|text| moment(text.trim(), zone)).collect()
}

/// Returns a moment such as `20261123`, `20261123T080000` or `20261123T060000Z`. Of a period the beginning counts.
pub(crate) fn moment(text: &str, zone: Tz) -> Option<Moment> {
    let text = text.split('/').next()?;
    let Some((day, time)) = text.split_once(['T', 't']) else {
        return Some(Moment { local: NaiveDateTime::new(day(text)?, NaiveTime::MIN), zone, whole_day: true });
    };
    let (time, zone) = match time.strip_suffix(['Z', 'z']) {
        Some(time) => (time, Tz::UTC),
        None => (time, zone),
    };
    Some(Moment { local: NaiveDateTime::new(self::day(day)?, clock(time)?), zone, whole_day: false })
}

/// Returns a length such as `PT1H30M`, `P1D` or `P2W`; none that is negative or longer than ten years.
pub(super) fn length(text: &str) -> Option<Duration> {
    let text = text.trim().trim_start_matches('+').strip_prefix('P')?;
    let (mut seconds, mut number) = (0_i64, 0_i64);
    for character in text.chars() {
        if let Some(digit) = character.to_digit(10) {
            number = number.checked_mul(10)?.checked_add(i64::from(digit))?;
            continue;
        }
        let unit = match character {
            'W' => 7 * 86_400,
            'D' => 86_400,
            'H' => 3_600,
            'M' => 60,
            'S' => 1,
            'T' => 0,
            _ => return None,
        };
        seconds = seconds.checked_add(std::mem::take(&mut number).checked_mul(unit)?)?;
    }
    (seconds <= 3_653 * 86_400).then(|| Duration::seconds(seconds))
}

fn day(text: &str) -> Option<NaiveDate> {
    let [year, month, day] = [text.get(..4)?, text.get(4..6)?, text.get(6..)?].map(number);
    let year = i32::try_from(year?).ok().filter(|year| YEARS.contains(year))?;
    NaiveDate::from_ymd_opt(year, month?, day?)
}

fn clock(text: &str) -> Option<NaiveTime> {
    let [hour, minute] = [text.get(..2)?, text.get(2..4)?].map(number);
    let second = text.get(4..).filter(|second| !second.is_empty()).map_or(Some(0), number)?;
    // A leap second is the one before it.
    NaiveTime::from_hms_opt(hour?, minute?, second.min(59))
}

fn number(text: &str) -> Option<u32> {
    if (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit()) {
        text.parse().ok()
    } else {
        None
    }
}

/// Returns a zone by its name in the world's table or in Windows; one that is not known is Finland's.
fn zone(name: &str) -> Tz {
    match name {
        "GMT Standard Time" => chrono_tz::Europe::London,
        "W. Europe Standard Time" => chrono_tz::Europe::Berlin,
        "Romance Standard Time" => chrono_tz::Europe::Paris,
        _ => name.trim_start_matches('/').parse().unwrap_or(Helsinki),
    }
}
