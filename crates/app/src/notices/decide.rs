//! What of all that waits is told outside the window now. The clock comes in from outside.

use super::event::Event;
use super::settings::NoticeSettings;
use lahituki_domain::time::minutes_in_finland;
use lahituki_domain::{Day, Timestamp};

/// How many minutes before it begins news of a slot cannot wait.
const URGENT_MINUTES: u16 = 4 * 60;

/// How long something that is tied to no day may wait.
const FRESH_MS: i64 = 3 * 24 * 60 * 60 * 1000;

/// Something that waits to be told.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Waiting {
    pub(super) id: i64,
    pub(super) at: Timestamp,
    pub(super) event: Event,
    /// Whether the person has seen it in the window meanwhile.
    pub(super) is_read: bool,
}

/// A notification that was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Telling {
    pub(super) at: Timestamp,
    pub(super) is_reminder: bool,
}

/// What is to be told now: each group is one notification. What is in neither list waits on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Decision {
    pub(super) tell: Vec<Vec<i64>>,
    /// What is never told, because it is over or was read.
    pub(super) drop: Vec<i64>,
}

/// Decides what is told at an instant. `told` holds at least the notifications of the day and of the last hour.
///
/// Reminders come at once. News come together, and the next only after the time that the person wants between them,
/// unless one is urgent. Nothing comes in quiet hours and beyond the day's most.
pub(super) fn decide(waiting: &[Waiting], told: &[Telling], settings: &NoticeSettings, now: Timestamp) -> Decision {
    let (day, minute) = (Day::in_finland(now), minutes_in_finland(now));
    let (over, due): (Vec<_>, Vec<_>) = waiting.iter().partition(|one| one.is_read || is_over(one, day, minute, now));
    let drop = ids(&over);
    if settings.is_quiet(day, minute) {
        return Decision { tell: Vec::new(), drop };
    }
    let (reminders, news): (Vec<_>, Vec<_>) = due.into_iter().partition(|one| one.event.is_reminder());
    let between_ms = i64::from(settings.minutes_between) * 60_000;
    let just_told = told.iter().any(|telling| !telling.is_reminder && now.0 - telling.at.0 < between_ms);
    let is_urgent = news.iter().any(|one| is_urgent(&one.event, day, minute));
    let news = if just_told && !is_urgent { Vec::new() } else { news };
    let today = told.iter().filter(|telling| Day::in_finland(telling.at) == day).count();
    let left = usize::from(settings.daily_cap).saturating_sub(today);
    let groups = [ids(&reminders), ids(&news)].into_iter().filter(|group| !group.is_empty());
    Decision { tell: groups.take(left).collect(), drop }
}

fn ids(waiting: &[&Waiting]) -> Vec<i64> {
    waiting.iter().map(|one| one.id).collect()
}

fn is_over(waiting: &Waiting, day: Day, minute: u16, now: Timestamp) -> bool {
    match &waiting.event {
        Event::Soon { slot } => (slot.day, slot.start) <= (day, minute),
        Event::Tomorrow { day: of, .. } => *of <= day,
        Event::Away { until, .. } => *until < day,
        Event::Ends { .. } => now.0 - waiting.at.0 > FRESH_MS,
        event => event.spots().iter().all(|spot| spot.day < day),
    }
}

fn is_urgent(event: &Event, day: Day, minute: u16) -> bool {
    match event {
        Event::Away { from, until, .. } => (*from..=*until).contains(&day),
        event => event
            .spots()
            .iter()
            .any(|spot| spot.day == day && minute < spot.end && spot.start.saturating_sub(minute) <= URGENT_MINUTES),
    }
}
