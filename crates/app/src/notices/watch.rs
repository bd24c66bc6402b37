//! Keeping what a person is to be told, and telling it when it is time.

use super::decide::{Decision, Telling, Waiting, decide};
use super::event::Event;
use super::remind::{self, Due};
use super::words::Words;
use super::{changes, settings};
use crate::app::{Inner, actor};
use crate::ports::Notification;
use lahituki_domain::ids::PersonId;
use lahituki_domain::people::Role;
use lahituki_domain::time::minutes_in_finland;
use lahituki_domain::{Day, Timestamp};
use lahituki_store::notices::NoticeRow;
use lahituki_store::{RowChange, Store, StoreError, SyncTxn, anchor, notices, people, schedule};
use std::collections::BTreeMap;
use std::sync::{Arc, Weak};
use std::time::Duration;

/// How often the time is looked at.
const PACE: Duration = Duration::from_secs(60);

/// One day in milliseconds: what was told before that has no say any more.
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// Keeps what changes by others tell the person, and returns what is told outside the window now.
pub(crate) fn hear(
    store: &Store,
    person: PersonId,
    now: Timestamp,
    rows: &[RowChange],
) -> Result<Vec<Notification>, StoreError> {
    if !rows.is_empty() {
        store.sync(|txn| {
            let me = actor(&txn.read(), person)?;
            for event in changes::events(&txn.read(), &me, Day::in_finland(now), rows)? {
                // The same may happen twice, so that the key holds the time.
                let about = event.spots().first().map(|spot| spot.id.to_string()).unwrap_or_default();
                let body = serde_json::to_string(&event)?;
                txn.add_notice(&format!("news:{}:{about}:{body}", now.0), now, &body)?;
            }
            Ok::<_, StoreError>(())
        })?;
    }
    tell(store, person, now)
}

/// Keeps what the time calls for, and returns what is told outside the window now.
pub(super) fn remind(store: &Store, person: PersonId, now: Timestamp) -> Result<Vec<Notification>, StoreError> {
    let due = store.read(|db| due(db, person, now))?;
    if !due.is_empty() {
        store.sync(|txn| {
            for Due { key, event } in due {
                txn.add_notice(&key, now, &serde_json::to_string(&event)?)?;
            }
            Ok::<_, StoreError>(())
        })?;
    }
    tell(store, person, now)
}

fn due(db: &lahituki_store::Read<'_>, person: PersonId, now: Timestamp) -> Result<Vec<Due>, StoreError> {
    let (today, minute) = (Day::in_finland(now), minutes_in_finland(now));
    let slots = schedule::of_person_between(db, person, today, today.plus(remind::AHEAD_DAYS))?;
    let mut due = remind::of_slots(&slots, &settings::read(db)?, today, minute);
    if actor(db, person)?.is(Role::Coordinator) {
        due.extend(remind::of_engagements(&people::engagements(db)?, &people::engagement_rules(db)?, today));
    }
    Ok(due)
}

/// Returns what of all that waits is told now, and remembers that it was.
fn tell(store: &Store, person: PersonId, now: Timestamp) -> Result<Vec<Notification>, StoreError> {
    if store.read(notices::waiting)?.is_empty() {
        return Ok(Vec::new());
    }
    // One transaction, so that nobody else tells the same.
    store.sync(|txn| {
        let waiting: Vec<Waiting> = notices::waiting(&txn.read())?.into_iter().filter_map(waiting).collect();
        let told = tellings(notices::told_since(&txn.read(), now.plus_millis(-DAY_MS))?);
        let decision = decide(&waiting, &told, &settings::read(&txn.read())?, now);
        remember(txn, &decision, now)?;
        let db = txn.read();
        let words = Words::of(&db, person)?;
        let event = |id: &i64| waiting.iter().find(|one| one.id == *id).map(|one| &one.event);
        decision.tell.iter().map(|group| words.group(&group.iter().filter_map(event).collect::<Vec<_>>())).collect()
    })
}

fn remember(txn: &mut SyncTxn<'_>, decision: &Decision, now: Timestamp) -> Result<(), StoreError> {
    txn.notices_were_told(&decision.drop, Timestamp(0))?;
    for (nth, group) in decision.tell.iter().enumerate() {
        // Two notifications of one moment stay two.
        txn.notices_were_told(group, now.plus_millis(nth as i64))?;
    }
    Ok(())
}

/// Returns what waits; nothing where only a newer version knows what it is.
fn waiting(row: NoticeRow) -> Option<Waiting> {
    let event = serde_json::from_str(&row.body).ok()?;
    Some(Waiting { id: row.id, at: row.at, event, is_read: row.read_at.is_some() })
}

/// Returns the notifications that were told: those of one instant were one.
fn tellings(rows: Vec<NoticeRow>) -> Vec<Telling> {
    let of = |row: NoticeRow| {
        let is_reminder = serde_json::from_str::<Event>(&row.body).is_ok_and(|event| event.is_reminder());
        row.told_at.map(|at| (at, is_reminder))
    };
    let told: BTreeMap<Timestamp, bool> = rows.into_iter().filter_map(of).collect();
    told.into_iter().map(|(at, is_reminder)| Telling { at, is_reminder }).collect()
}

/// Looks at the time now and then, as long as the person is signed in.
pub(crate) fn watch(app: Weak<Inner>, store: &Arc<Store>, person: PersonId) {
    let store = Arc::downgrade(store);
    tokio::spawn(async move {
        loop {
            let (Some(inner), Some(store)) = (app.upgrade(), store.upgrade()) else { return };
            // A failure is told to nobody: the next look may do better, and the log has it.
            let look = tokio::task::spawn_blocking(move || look(&inner, &store, person));
            if let Ok(Err(error)) = look.await {
                tracing::warn!(%error, "it could not be seen what the time calls for");
            }
            tokio::time::sleep(PACE).await;
        }
    });
}

fn look(inner: &Inner, store: &Store, person: PersonId) -> Result<(), StoreError> {
    let clocks = inner.clock.now();
    let now = store.read(|db| anchor::server_time(db, clocks))?;
    let notifications = remind(store, person, now)?;
    if !notifications.is_empty() {
        inner.listener.status();
    }
    for notification in notifications {
        inner.listener.notify(notification);
    }
    Ok(())
}
