//! What the time calls for: visits that come, and engagements that end.

use super::event::{Event, Spot};
use super::settings::NoticeSettings;
use lahituki_domain::Day;
use lahituki_domain::people::{Engagement, EngagementRule, rules};
use lahituki_domain::schedule::{ScheduleSlot, SlotState};

/// How far ahead the evening before a day of work can lie: from before a long weekend.
pub(super) const AHEAD_DAYS: i64 = 4;

/// Something to tell, and the key by which it is told once.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Due {
    pub(super) key: String,
    pub(super) event: Event,
}

/// Returns which of a person's slots from today on are called to mind at a minute of today.
pub(super) fn of_slots(slots: &[ScheduleSlot], settings: &NoticeSettings, today: Day, minute: u16) -> Vec<Due> {
    let visits: Vec<&ScheduleSlot> = slots.iter().filter(|slot| is_visit(slot)).collect();
    let is_soon = |slot: &&&ScheduleSlot| {
        slot.day == today && minute < slot.start && slot.start - minute <= settings.minutes_before
    };
    let soon = visits.iter().filter(is_soon).map(|slot| Due {
        key: format!("soon:{}:{}:{}", slot.id, slot.day, slot.start),
        event: Event::Soon { slot: Spot::of(slot) },
    });
    let mut due: Vec<Due> = soon.collect();
    if settings.evening_at.is_some_and(|evening| evening <= minute) {
        due.extend(evening(&visits, settings, today));
    }
    due
}

/// Returns the reminder of the next day of which this is the evening before.
fn evening(visits: &[&ScheduleSlot], settings: &NoticeSettings, today: Day) -> Option<Due> {
    let day = visits.iter().map(|slot| slot.day).filter(|day| *day > today).min()?;
    if evening_before(day, settings) != today {
        return None;
    }
    let slots = visits.iter().filter(|slot| slot.day == day).map(|slot| Spot::of(slot)).collect();
    Some(Due { key: format!("evening:{day}"), event: Event::Tomorrow { day, slots } })
}

/// Returns the last day before a day on whose evening something may be told: before a Monday mostly the Friday.
fn evening_before(day: Day, settings: &NoticeSettings) -> Day {
    let mut evening = day.plus(-1);
    while settings.is_quiet_day(evening) {
        evening = evening.plus(-1);
    }
    evening
}

fn is_visit(slot: &ScheduleSlot) -> bool {
    let comes = matches!(slot.state, SlotState::Published | SlotState::Acknowledged | SlotState::Swapping);
    comes && slot.unit.is_some()
}

/// Returns which engagements come to their end or to a limit so soon that a coordinator is told.
pub(super) fn of_engagements(engagements: &[Engagement], rules: &[EngagementRule], today: Day) -> Vec<Due> {
    let warned = engagements.iter().flat_map(|engagement| {
        let rule = rules::rule_on(rules, engagement.kind, today);
        let warnings = rules::warnings(engagement, engagements, &rule, today);
        warnings.into_iter().filter(|warning| warning.step > 0).map(|warning| ending(engagement, warning))
    });
    warned.collect()
}

fn ending(engagement: &Engagement, warning: rules::Warning) -> Due {
    let rules::Warning { kind, last_day, days_left, step } = warning;
    let is_limit = kind == rules::WarningKind::Limit;
    let days = u16::try_from(days_left).unwrap_or(0);
    let (id, person) = (engagement.id, engagement.person);
    Due {
        key: format!("ends:{id}:{is_limit}:{last_day}:{step}"),
        event: Event::Ends { engagement: id, person, last_day, days, is_limit },
    }
}
