//! The rows of the week board: who is where, who is booked twice, and whose time is running out.

use super::board::{BoardRow, SlotCard};
use super::plans;
use crate::titles::alphabetical;
use crate::{Failure, Reading};
use lahituki_domain::Day;
use lahituki_domain::ids::{PersonId, SlotId, UnitId};
use lahituki_domain::people::{Engagement, Person, Role, Unit};
use lahituki_domain::schedule::{ScheduleSlot, SlotState};
use lahituki_store::people;
use std::collections::{HashMap, HashSet};

/// How long before its end an engagement is pointed out.
const ENDING_SOON_DAYS: i64 = 28;

/// What the rows are made of.
pub(super) struct Rows<'a> {
    reading: &'a Reading<'a>,
    monday: Day,
    sunday: Day,
    unit_names: HashMap<UnitId, &'a str>,
    slots: HashMap<PersonId, Vec<ScheduleSlot>>,
    engagements: HashMap<PersonId, Vec<Engagement>>,
}

impl<'a> Rows<'a> {
    pub(super) fn new(
        reading: &'a Reading<'a>,
        monday: Day,
        sunday: Day,
        units: &'a [Unit],
        slots: Vec<ScheduleSlot>,
    ) -> Result<Self, Failure> {
        let soon = sunday.plus(ENDING_SOON_DAYS + 1);
        let engagements = people::engagements_between(reading.db, monday, soon)?;
        Ok(Self {
            reading,
            monday,
            sunday,
            unit_names: units.iter().map(|unit| (unit.id, unit.name.as_str())).collect(),
            slots: by_person(slots.into_iter().filter(|slot| is_shown(reading, slot)), |slot| slot.person),
            engagements: by_person(engagements.into_iter(), |engagement| Some(engagement.person)),
        })
    }

    /// Returns the rows by name, the row of the person who asks before all others.
    pub(super) fn all(mut self, people: Vec<Person>) -> Vec<BoardRow> {
        let mut rows: Vec<BoardRow> = people.iter().filter_map(|person| self.row(person)).collect();
        rows.sort_by_cached_key(|row| (row.person != self.reading.me.person, alphabetical(&row.name)));
        rows
    }

    /// Returns a person's row, or `None` when the board does not concern them.
    fn row(&mut self, person: &Person) -> Option<BoardRow> {
        let slots = self.slots.remove(&person.id).unwrap_or_default();
        let engagements = self.engagements.remove(&person.id).unwrap_or_default();
        let present = engagements.iter().rfind(|engagement| engagement.start_on <= self.sunday);
        if slots.is_empty() && !(person.is(Role::Digari) && present.is_some()) {
            return None;
        }
        let double = double_booked(&slots);
        let plans = plans(self.reading.me);
        let sees_terms = plans || person.id == self.reading.me.person;
        Some(BoardRow {
            person: person.id,
            name: person.full_name(),
            planned_minutes: slots.iter().fold(0, |sum: u16, slot| sum.saturating_add(slot.planned_minutes())),
            target_minutes: present.filter(|_| sees_terms).map(|engagement| engagement.weekly_minutes),
            ends_on: plans.then(|| self.ends_on(&engagements)).flatten(),
            slots: slots.into_iter().map(|slot| self.card(slot, &double)).collect(),
        })
    }

    /// Returns when the engagements end, if that is soon and none follows.
    fn ends_on(&self, engagements: &[Engagement]) -> Option<Day> {
        let ends: Option<Vec<Day>> = engagements.iter().map(|engagement| engagement.end_on).collect();
        ends?.into_iter().max().filter(|end| (self.monday..=self.sunday.plus(ENDING_SOON_DAYS)).contains(end))
    }

    fn card(&self, slot: ScheduleSlot, double: &HashSet<SlotId>) -> SlotCard {
        let unit_name = slot.unit.and_then(|unit| self.unit_names.get(&unit));
        SlotCard {
            id: slot.id,
            day: slot.day,
            start: slot.start,
            end: slot.end,
            kind: slot.kind,
            state: slot.state,
            unit: slot.unit,
            unit_name: unit_name.map(|name| (*name).to_owned()).unwrap_or_default(),
            note: slot.note,
            overlaps: double.contains(&slot.id),
        }
    }
}

/// Drafts are the planners'; that someone's time was cancelled is between them and the planners.
fn is_shown(reading: &Reading<'_>, slot: &ScheduleSlot) -> bool {
    match slot.state {
        SlotState::Draft | SlotState::Proposed => plans(reading.me),
        SlotState::Cancelled | SlotState::Absent => plans(reading.me) || slot.person == Some(reading.me.person),
        _ => true,
    }
}

fn by_person<T>(all: impl Iterator<Item = T>, person: impl Fn(&T) -> Option<PersonId>) -> HashMap<PersonId, Vec<T>> {
    let mut sorted: HashMap<PersonId, Vec<T>> = HashMap::new();
    for one in all {
        if let Some(person) = person(&one) {
            sorted.entry(person).or_default().push(one);
        }
    }
    sorted
}

/// Returns the slots of one person that take place at the same time as another.
fn double_booked(slots: &[ScheduleSlot]) -> HashSet<SlotId> {
    let real: Vec<&ScheduleSlot> = slots.iter().filter(|slot| slot.planned_minutes() > 0).collect();
    let time = |slot: &&ScheduleSlot| lahituki_planner::Slot {
        person: 0,
        day: slot.day.weekday(),
        start: slot.start,
        end: slot.end,
    };
    let times: Vec<_> = real.iter().map(time).collect();
    lahituki_planner::overlaps(&times).into_iter().flat_map(|(one, other)| [real[one].id, real[other].id]).collect()
}
