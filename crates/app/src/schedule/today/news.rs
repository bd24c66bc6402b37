//! What is new in a person's slots: what they have not confirmed, and what was taken from them.

use crate::notices::{Event, Spot};
use crate::{Failure, Reading};
use lahituki_domain::Day;
use lahituki_domain::ids::SlotId;
use lahituki_domain::schedule::SlotKind;
use lahituki_store::{notices, people, schedule};
use serde::Serialize;
use ts_rs::TS;

/// A slot of mine that is new, has moved, or is not mine any more.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct News {
    /// The slot.
    pub slot: SlotId,
    /// Where I knew it to be; `None` for a new one.
    pub before: Option<Was>,
    /// Where it is; `None` when I do not go there any more.
    pub after: Option<Was>,
    /// The notice that told it, when it has to be read instead of confirmed.
    #[ts(type = "number | null")]
    pub notice: Option<i64>,
}

/// Where a slot is or was.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Was {
    /// The civil day.
    pub day: Day,
    /// Minutes since midnight.
    pub start: u16,
    /// Minutes since midnight.
    pub end: u16,
    /// What the time is for.
    pub kind: SlotKind,
    /// Where; empty for time outside the units.
    pub unit_name: String,
}

/// Returns what is new in my slots from today on, by day and start.
pub(super) fn news(reading: &Reading<'_>, unconfirmed: &[SlotId]) -> Result<Vec<News>, Failure> {
    let mut news = Vec::new();
    for id in unconfirmed {
        let Some(slot) = schedule::slot(reading.db, *id)? else { continue };
        let (now, known) = (Spot::of(&slot), known(reading, *id)?);
        let before = known.filter(|before| *before != now).map(|before| was(reading, &before)).transpose()?;
        news.push(News { slot: *id, before, after: Some(was(reading, &now)?), notice: None });
    }
    for row in notices::unread(reading.db)? {
        let Ok(Event::Cancelled { slot }) = serde_json::from_str(&row.body) else { continue };
        if slot.day >= reading.today && !is_mine(reading, slot.id)? {
            let before = Some(was(reading, &slot)?);
            news.push(News { slot: slot.id, before, after: None, notice: Some(row.id) });
        }
    }
    let when = |news: &News| news.after.as_ref().or(news.before.as_ref()).map(|was| (was.day, was.start));
    news.sort_by_key(when);
    Ok(news)
}

/// Returns where the person knew a slot to be, if it was told that it moved.
fn known(reading: &Reading<'_>, slot: SlotId) -> Result<Option<Spot>, Failure> {
    let last = notices::last_of_slot(reading.db, slot)?;
    Ok(match last.and_then(|last| serde_json::from_str(&last.body).ok()) {
        Some(Event::Moved { before, .. }) => Some(before),
        _ => None,
    })
}

fn is_mine(reading: &Reading<'_>, slot: SlotId) -> Result<bool, Failure> {
    let slot = schedule::slot(reading.db, slot)?;
    Ok(slot.is_some_and(|slot| slot.person == Some(reading.me.person) && slot.planned_minutes() > 0))
}

fn was(reading: &Reading<'_>, spot: &Spot) -> Result<Was, Failure> {
    let unit = spot.unit.map(|unit| people::unit(reading.db, unit)).transpose()?.flatten();
    let unit_name = unit.map(|unit| unit.name).unwrap_or_default();
    Ok(Was { day: spot.day, start: spot.start, end: spot.end, kind: spot.kind, unit_name })
}
