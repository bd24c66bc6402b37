//! Slots as they are planned: with the changes that nobody has been told of yet.

use crate::{Failure, Reading};
use lahituki_domain::ids::SlotId;
use lahituki_domain::schedule::{Placement, ScheduleSlot, SlotChange, SlotState};
use lahituki_domain::{Day, IsoWeek};
use lahituki_store::schedule::{self, changes, planning};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashMap};

/// A slot as it is planned. Those who do not plan never have an untold change on their laptop, so that for them it is
/// the slot as everyone knows it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Planned {
    /// The slot where it is planned now.
    pub(crate) slot: ScheduleSlot,
    /// The change that took it there, when nobody has been told of it.
    pub(crate) change: Option<SlotChange>,
    /// Whether it was added to a week that is published, and is told with the changes.
    pub(crate) is_added: bool,
}

impl Planned {
    fn of(stored: ScheduleSlot, change: Option<SlotChange>, is_added: bool) -> Self {
        // Where the person fell ill or the day is over meanwhile, the change waits for nothing.
        let change = change.filter(|_| is_awaited(stored.state));
        let slot = match &change {
            Some(change) => moved(&stored, change.after()),
            None => stored,
        };
        Self { slot, change, is_added }
    }

    /// Returns where everyone else believes it to be; `None` for a draft.
    pub(crate) fn known(&self) -> Option<Placement> {
        match &self.change {
            Some(change) => Some(change.before.clone()),
            None => (!self.slot.state.is_unpublished()).then(|| self.slot.placement()),
        }
    }

    /// Returns whether it is going to be cancelled.
    pub(crate) fn is_cancelled(&self) -> bool {
        self.change.as_ref().is_some_and(|change| change.cancel)
    }

    /// Returns the minutes that it takes; 0 when it does not, or will not, take place.
    pub(crate) fn minutes(&self) -> u16 {
        if self.is_cancelled() { 0 } else { self.slot.planned_minutes() }
    }
}

/// Returns whether everyone expects a slot in this state to take place.
pub(super) fn is_awaited(state: SlotState) -> bool {
    matches!(state, SlotState::Published | SlotState::Acknowledged | SlotState::Swapping)
}

/// Returns a slot at another place.
pub(super) fn moved(slot: &ScheduleSlot, place: Placement) -> ScheduleSlot {
    let Placement { slot: _, person, unit, day, start, end, note } = place;
    ScheduleSlot { person, unit, day, start, end, note, ..slot.clone() }
}

/// Returns the slots that are planned from one day to another, both included, by day, start and age.
pub(crate) fn between(reading: &Reading<'_>, from: Day, until: Day) -> Result<Vec<Planned>, Failure> {
    let mut changes = latest_changes(reading)?;
    let mut slots = schedule::between(reading.db, from, until)?;
    let comes =
        |change: &&SlotChange| (from..=until).contains(&change.day) && !(from..=until).contains(&change.before.day);
    for change in changes.values().filter(comes) {
        slots.extend(schedule::slot(reading.db, change.slot)?);
    }
    let published = published_weeks(reading, slots.iter().filter(|slot| slot.state.is_unpublished()))?;
    let planned = slots.into_iter().map(|slot| {
        let is_added = is_added(&published, &slot);
        let change = changes.remove(&slot.id);
        Planned::of(slot, change, is_added)
    });
    let mut planned: Vec<Planned> = planned.filter(|planned| (from..=until).contains(&planned.slot.day)).collect();
    planned.sort_by_key(|planned| (planned.slot.day, planned.slot.start, planned.slot.id));
    Ok(planned)
}

/// Returns one slot, or `None` when there is none of this id here.
pub(crate) fn one(reading: &Reading<'_>, id: SlotId) -> Result<Option<Planned>, Failure> {
    let Some(slot) = schedule::slot(reading.db, id)? else { return Ok(None) };
    let change = untold_of(reading, id)?.pop();
    let published = published_weeks(reading, slot.state.is_unpublished().then_some(&slot).into_iter())?;
    let is_added = is_added(&published, &slot);
    Ok(Some(Planned::of(slot, change, is_added)))
}

/// Returns everything that waits to be told: changes of published slots, and slots added to published weeks; by day and
/// start.
pub(crate) fn untold(reading: &Reading<'_>) -> Result<Vec<Planned>, Failure> {
    let mut planned = Vec::new();
    for (id, change) in latest_changes(reading)? {
        if let Some(slot) = schedule::slot(reading.db, id)?.filter(|slot| is_awaited(slot.state)) {
            planned.push(Planned::of(slot, Some(change), false));
        }
    }
    let monday = reading.today.plus(1 - i64::from(reading.today.weekday()));
    let drafts = planning::drafts_from(reading.db, monday)?;
    let published = published_weeks(reading, drafts.iter())?;
    let added = drafts.into_iter().filter(|slot| is_added(&published, slot));
    planned.extend(added.map(|slot| Planned::of(slot, None, true)));
    planned.sort_by_key(|planned| (planned.slot.day, planned.slot.start, planned.slot.id));
    Ok(planned)
}

/// Returns the untold changes of a slot, the earliest first; more than one only where two people changed it without
/// knowing of each other.
pub(super) fn untold_of(reading: &Reading<'_>, slot: SlotId) -> Result<Vec<SlotChange>, Failure> {
    let mut changes = changes::of_slot(reading.db, slot)?;
    changes.retain(|change| change.told.is_none());
    Ok(changes)
}

/// Returns the untold change of each slot that has one. Where two people changed a slot at once it is the later.
fn latest_changes(reading: &Reading<'_>) -> Result<HashMap<SlotId, SlotChange>, Failure> {
    let mut untold = changes::untold(reading.db)?;
    untold.sort_by_key(|change| (change.made_at, change.id));
    Ok(untold.into_iter().map(|change| (change.slot, change)).collect())
}

/// Returns for each week of the slots whether it is published.
fn published_weeks<'s>(
    reading: &Reading<'_>,
    slots: impl Iterator<Item = &'s ScheduleSlot>,
) -> Result<BTreeMap<IsoWeek, bool>, Failure> {
    let mut weeks = BTreeMap::new();
    for slot in slots {
        if let Entry::Vacant(week) = weeks.entry(slot.day.week()) {
            let is_published = planning::is_published(reading.db, *week.key())?;
            week.insert(is_published);
        }
    }
    Ok(weeks)
}

fn is_added(published: &BTreeMap<IsoWeek, bool>, slot: &ScheduleSlot) -> bool {
    slot.state.is_unpublished() && published.get(&slot.day.week()).is_some_and(|is_published| *is_published)
}
