//! When a person wants to be told something outside the window. It stays on this laptop.

use crate::commands::Nothing;
use crate::{Failure, Reading, Writing};
use lahituki_domain::Day;
use lahituki_store::{Read, StoreError, meta};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

const SETTINGS: &str = "notices";
const DAY_MINUTES: u16 = 24 * 60;

/// When a person wants to be told something outside the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct NoticeSettings {
    /// How many minutes before a visit it is called to mind; 0 for never.
    pub minutes_before: u16,
    /// When the next day's visits are called to mind, in minutes since midnight; `None` for never.
    pub evening_at: Option<u16>,
    /// From when on nothing is told, in minutes since midnight.
    pub quiet_from: u16,
    /// Until when; the same as `quiet_from` for no quiet hours.
    pub quiet_until: u16,
    /// Whether nothing is told on Saturdays and Sundays.
    pub quiet_weekends: bool,
    /// How many minutes after one notification of news the next may come; what happens in between comes together.
    pub minutes_between: u16,
    /// The most notifications of a day.
    pub daily_cap: u16,
}

impl Default for NoticeSettings {
    fn default() -> Self {
        Self {
            minutes_before: 60,
            evening_at: Some(18 * 60),
            quiet_from: 20 * 60,
            quiet_until: 7 * 60,
            quiet_weekends: true,
            minutes_between: 60,
            daily_cap: 10,
        }
    }
}

impl NoticeSettings {
    /// Returns whether nothing is told at a minute of a day.
    pub(super) fn is_quiet(&self, day: Day, minute: u16) -> bool {
        let (from, until) = (self.quiet_from, self.quiet_until);
        let at_night = if from <= until { (from..until).contains(&minute) } else { minute >= from || minute < until };
        at_night || self.is_quiet_day(day)
    }

    /// Returns whether nothing is told all day.
    pub(super) fn is_quiet_day(&self, day: Day) -> bool {
        self.quiet_weekends && day.is_weekend()
    }

    fn is_sensible(&self) -> bool {
        let times = [
            self.minutes_before,
            self.minutes_between,
            self.quiet_from,
            self.quiet_until,
            self.evening_at.unwrap_or(0),
        ];
        times.iter().all(|minutes| *minutes <= DAY_MINUTES)
    }
}

/// Returns when the person wants to be told something.
pub(crate) fn settings(reading: &Reading<'_>, _: Nothing) -> Result<NoticeSettings, Failure> {
    Ok(read(reading.db)?)
}

/// Sets when the person wants to be told something.
pub(crate) fn change_settings(writing: &mut Writing<'_, '_>, settings: NoticeSettings) -> Result<Nothing, Failure> {
    if !settings.is_sensible() {
        return Err(Failure::invalid("a day has 24 hours"));
    }
    let text = serde_json::to_string(&settings).map_err(StoreError::from)?;
    writing.txn.set_meta(SETTINGS, &text)?;
    Ok(Nothing {})
}

/// Returns the settings, or the defaults where none, or none that can be read, are kept.
pub(super) fn read(db: &Read<'_>) -> Result<NoticeSettings, StoreError> {
    let text = meta::get(db, SETTINGS)?;
    Ok(text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
}
