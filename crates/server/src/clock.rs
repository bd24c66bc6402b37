//! The server's clock, asked only at the edge, and the day that it is in Finland.

use chrono::DateTime;
use lahituki_domain::{Day, Timestamp};

/// Tells the time.
pub trait Clock: Send + Sync {
    /// Returns the present instant.
    fn now(&self) -> Timestamp;
}

/// The machine's clock.
#[derive(Debug, Clone, Copy)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp(
            std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |age| age.as_millis() as i64),
        )
    }
}

/// Returns the civil day that an instant belongs to in Finland; the calendar's last day for instants beyond it.
pub fn day_in_finland(instant: Timestamp) -> Day {
    let utc = DateTime::from_timestamp_millis(instant.0).unwrap_or(DateTime::<chrono::Utc>::MAX_UTC);
    Day(utc.with_timezone(&chrono_tz::Europe::Helsinki).date_naive())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_finnish_day_begins_two_hours_before_the_utc_day_in_winter_and_three_in_summer() {
        let day =
            |text: &str| day_in_finland(Timestamp(DateTime::parse_from_rfc3339(text).unwrap().timestamp_millis()));
        assert_eq!(day("2026-11-22T21:59:59Z").to_string(), "2026-11-22");
        assert_eq!(day("2026-11-22T22:00:00Z").to_string(), "2026-11-23");
        assert_eq!(day("2026-06-30T21:00:00Z").to_string(), "2026-07-01");
    }
}
