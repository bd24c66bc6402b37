//! What a person is told outside the window when the server's news concern them.

use crate::ports::Notification;
use crate::session::language;
use crate::texts::Texts;
use lahituki_domain::ids::PersonId;
use lahituki_domain::schedule::{ScheduleSlot, SlotState};
use lahituki_domain::{Body, Day, Entity, IsoWeek, Kind};
use lahituki_store::{Read, RowChange, StoreError, people};
use lahituki_sync::Delivered;
use std::collections::BTreeMap;

/// Returns the notifications that changes by others call for: the person's own slots, from today on.
///
/// Slots of a week that appear together become one notification.
pub(crate) fn of(
    db: &Read<'_>,
    me: PersonId,
    today: Day,
    changes: &[RowChange],
) -> Result<Vec<Notification>, StoreError> {
    let mut appeared: BTreeMap<IsoWeek, Vec<ScheduleSlot>> = BTreeMap::new();
    let mut notifications = Vec::new();
    let words = Words { db, texts: Texts::new(language(db, me)?) };
    for change in changes.iter().filter(|change| change.kind == Kind::Slot) {
        let (before, after) = (mine(me, change, &change.before), mine(me, change, &change.after));
        match (before, after) {
            (None, Some(slot)) if slot.day >= today => appeared.entry(slot.day.week()).or_default().push(slot),
            (Some(before), Some(after)) if after.day.max(before.day) >= today && is_elsewhere(&before, &after) => {
                notifications.push(words.moved(&before, &after)?);
            }
            (Some(slot), None) if slot.day >= today => notifications.push(words.cancelled(&slot)?),
            _ => {}
        }
    }
    for (week, slots) in appeared {
        notifications.push(words.appeared(week, &slots)?);
    }
    Ok(notifications)
}

/// Returns the notification that a file which the person brought is with the server.
pub(crate) fn brought(db: &Read<'_>, me: PersonId, delivered: &Delivered) -> Result<Vec<Notification>, StoreError> {
    let texts = Texts::new(language(db, me)?);
    let [changes, new] = [delivered.changes, delivered.new].map(|count| count.to_string());
    let text = texts.get("notice-brought-text", &[("changes", &changes), ("new", &new)]);
    Ok(vec![Notification { title: texts.get("notice-brought", &[]), text, view: "today", params: Vec::new() }])
}

/// Returns the notification that the server does not take a file which the person brought, for the reason of this code.
pub(crate) fn not_brought(db: &Read<'_>, me: PersonId, code: &str) -> Result<Vec<Notification>, StoreError> {
    let texts = Texts::new(language(db, me)?);
    let reason = match code {
        "bundle_author_signed_out" => "notice-not-brought-signed-out",
        "bundle_foreign" => "notice-not-brought-foreign",
        _ => "notice-not-brought-other",
    };
    let (title, text) = (texts.get("notice-not-brought", &[]), texts.get(reason, &[]));
    Ok(vec![Notification { title, text, view: "today", params: Vec::new() }])
}

/// Returns the slot of a change when it is the person's and everyone may count on it.
fn mine(me: PersonId, change: &RowChange, body: &Option<Body>) -> Option<ScheduleSlot> {
    let slot = ScheduleSlot::from_body(change.id, body.as_ref()?).ok()?;
    let holds = !slot.state.is_unpublished() && !matches!(slot.state, SlotState::Cancelled | SlotState::Absent);
    (slot.person == Some(me) && holds).then_some(slot)
}

fn is_elsewhere(before: &ScheduleSlot, after: &ScheduleSlot) -> bool {
    (before.day, before.start, before.end, before.unit) != (after.day, after.start, after.end, after.unit)
}

struct Words<'a> {
    db: &'a Read<'a>,
    texts: Texts,
}

impl Words<'_> {
    fn moved(&self, before: &ScheduleSlot, after: &ScheduleSlot) -> Result<Notification, StoreError> {
        let title = self.texts.get("notice-slot-moved", &[("place", &self.place(after)?)]);
        let mut was = self.when(before);
        if before.unit != after.unit {
            was = format!("{was} {}", self.place(before)?);
        }
        let text = self.texts.get("notice-slot-moved-text", &[("after", &self.when(after)), ("before", &was)]);
        Ok(opening(title, text, "id", after.id.to_string()))
    }

    fn cancelled(&self, slot: &ScheduleSlot) -> Result<Notification, StoreError> {
        let title = self.texts.get("notice-slot-cancelled", &[("place", &self.place(slot)?)]);
        Ok(opening(title, self.when(slot), "week", written(slot.day.week())))
    }

    fn appeared(&self, week: IsoWeek, slots: &[ScheduleSlot]) -> Result<Notification, StoreError> {
        if let [slot] = slots {
            let title = self.texts.get("notice-slot-added", &[("place", &self.place(slot)?)]);
            return Ok(opening(title, self.when(slot), "id", slot.id.to_string()));
        }
        let title = self.texts.get("notice-week-published", &[("week", &week.week.to_string())]);
        let text = self.texts.get("notice-week-published-text", &[("count", &slots.len().to_string())]);
        Ok(opening(title, text, "week", written(week)))
    }

    fn place(&self, slot: &ScheduleSlot) -> Result<String, StoreError> {
        let unit = slot.unit.map(|unit| people::unit(self.db, unit)).transpose()?.flatten();
        Ok(unit.map_or_else(|| self.texts.get("notice-no-place", &[]), |unit| unit.name))
    }

    fn when(&self, slot: &ScheduleSlot) -> String {
        format!("{} {}", self.texts.day(slot.day), self.texts.span(slot.start, slot.end))
    }
}

/// Returns a notification that opens the schedule.
fn opening(title: String, text: String, param: &'static str, value: String) -> Notification {
    Notification { title, text, view: "schedule", params: vec![(param, value)] }
}

fn written(week: IsoWeek) -> String {
    format!("{}-W{:02}", week.year, week.week)
}
