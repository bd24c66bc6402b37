//! Where the person is by the schedule.

use crate::{Failure, Reading};
use lahituki_domain::ids::UnitId;
use lahituki_domain::schedule::{ScheduleSlot, SlotState};
use lahituki_domain::time::minutes_in_finland;
use lahituki_store::schedule;

/// Returns the unit of my slot of today that runs now, or of the one nearest to now.
pub(crate) fn unit_now(reading: &Reading<'_>) -> Result<Option<UnitId>, Failure> {
    let now = minutes_in_finland(reading.now);
    let slots = schedule::of_person_on(reading.db, reading.me.person, reading.today)?;
    let at_unit = slots.into_iter().filter_map(|slot| Some((away(&slot, now), slot.unit.filter(|_| holds(&slot))?)));
    Ok(at_unit.min_by_key(|(away, _)| *away).map(|(_, unit)| unit))
}

/// Returns whether a slot takes place.
pub(crate) fn holds(slot: &ScheduleSlot) -> bool {
    !matches!(slot.state, SlotState::Cancelled | SlotState::Absent)
}

/// Returns the minutes from a minute of the day to the slot; 0 while it runs.
fn away(slot: &ScheduleSlot, minute: u16) -> u16 {
    slot.start.saturating_sub(minute).max(minute.saturating_sub(slot.end))
}
