//! What is planned in each week of a year, counted in one pass over the slots.

use super::weeks;
use crate::schedule::planned;
use crate::{Failure, Reading};
use lahituki_domain::Day;
use lahituki_domain::ids::{PersonId, SlotId, UnitId};
use lahituki_domain::schedule::{Half, SlotKind, SlotOutline, SlotState, Span, halves};
use lahituki_store::schedule::{changes, outline};
use lahituki_store::visits;
use std::collections::{BTreeSet, HashMap, HashSet};

/// What is planned in each week.
pub(super) struct Tally {
    days: Span,
    people: HashMap<PersonId, Counted<PersonCell, UnitId>>,
    units: HashMap<UnitId, Counted<UnitCell, PersonId>>,
    /// In each week the slots for which someone is still to be found.
    pub(super) open_slots: Vec<u16>,
    /// In each week the slots that are not published.
    pub(super) drafts: Vec<u16>,
}

/// The weeks of one row, and whom or what it meets in them.
pub(super) struct Counted<Cell, Other> {
    pub(super) weeks: Vec<Cell>,
    pub(super) others: BTreeSet<Other>,
}

/// A week of a person.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct PersonCell {
    pub(super) minutes: u16,
    pub(super) drafts: u16,
}

/// A week of a unit: half-days as bits, so that each counts once however many come.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct UnitCell {
    pub(super) planned: u16,
    pub(super) open: u16,
    pub(super) delivered: u16,
    pub(super) drafts: u16,
}

impl Tally {
    pub(super) fn read(reading: &Reading<'_>, days: Span) -> Result<Self, Failure> {
        let count = weeks::count(days);
        let mut tally = Self {
            days,
            people: HashMap::new(),
            units: HashMap::new(),
            open_slots: vec![0; count],
            drafts: vec![0; count],
        };
        let been = visits::been_between(reading.db, days.from, days.until)?;
        let mut unplanned: HashSet<(PersonId, UnitId, Day)> = been.into_iter().collect();
        let been = unplanned.clone();
        for slot in as_planned(reading, days)? {
            let stay = slot.person.zip(slot.unit).map(|(person, unit)| (person, unit, slot.day));
            let is_done = slot.state == SlotState::Done || stay.is_some_and(|stay| been.contains(&stay));
            tally.add(&slot, is_done);
            if let Some(stay) = stay {
                unplanned.remove(&stay);
            }
        }
        unplanned.into_iter().for_each(|(_, unit, day)| tally.add_visit(unit, day));
        Ok(tally)
    }

    pub(super) fn person(&self, person: PersonId) -> Option<&Counted<PersonCell, UnitId>> {
        self.people.get(&person)
    }

    pub(super) fn unit(&self, unit: UnitId) -> Option<&Counted<UnitCell, PersonId>> {
        self.units.get(&unit)
    }

    fn add(&mut self, slot: &SlotOutline, is_done: bool) {
        let Some(week) = weeks::place(self.days, slot.day) else { return };
        let (is_draft, count) = (slot.state.is_unpublished(), self.open_slots.len());
        self.drafts[week] = self.drafts[week].saturating_add(is_draft.into());
        self.open_slots[week] = self.open_slots[week].saturating_add(slot.person.is_none().into());
        if let Some(person) = slot.person {
            let row = self.people.entry(person).or_insert_with(|| Counted::of(count));
            row.weeks[week].minutes = row.weeks[week].minutes.saturating_add(slot.planned_minutes());
            row.weeks[week].drafts += u16::from(is_draft);
            row.others.extend(slot.unit);
        }
        if let Some(unit) = slot.unit {
            let row = self.units.entry(unit).or_insert_with(|| Counted::of(count));
            row.weeks[week].drafts += u16::from(is_draft);
            row.others.extend(slot.person);
            if matches!(slot.kind, SlotKind::Koulu | SlotKind::Paivystys) {
                row.weeks[week].add(slot, is_done);
            }
        }
    }

    /// A visit that nobody had planned counts as a morning: when it was is not written down.
    fn add_visit(&mut self, unit: UnitId, day: Day) {
        let Some(week) = weeks::place(self.days, day) else { return };
        let count = self.open_slots.len();
        let row = self.units.entry(unit).or_insert_with(|| Counted::of(count));
        row.weeks[week].delivered |= bit(day, Half::Am);
    }
}

impl<Cell: Clone + Default, Other> Counted<Cell, Other> {
    fn of(weeks: usize) -> Self {
        Self { weeks: vec![Cell::default(); weeks], others: BTreeSet::new() }
    }
}

impl UnitCell {
    fn add(&mut self, slot: &SlotOutline, is_done: bool) {
        let bits = halves(slot.start, slot.end).fold(0, |bits, half| bits | bit(slot.day, half));
        match slot.person {
            None => self.open |= bits,
            Some(_) => self.planned |= bits,
        }
        if is_done {
            self.delivered |= bits;
        }
    }
}

/// The place of a half-day among the fourteen of its week.
fn bit(day: Day, half: Half) -> u16 {
    1 << (2 * (day.weekday() - 1) + u8::from(half == Half::Pm))
}

/// Returns the slots that are to take place or did, where they are planned now: changes that nobody was told of yet
/// count already.
fn as_planned(reading: &Reading<'_>, days: Span) -> Result<Vec<SlotOutline>, Failure> {
    let mut slots = outline::between(reading.db, days.from, days.until)?;
    let changed: HashSet<SlotId> = changes::untold(reading.db)?.into_iter().map(|change| change.slot).collect();
    slots.retain(|slot| slot.planned_minutes() > 0 && !changed.contains(&slot.id));
    for id in changed {
        let planned = planned::one(reading, id)?.filter(|planned| planned.minutes() > 0);
        slots.extend(planned.map(|planned| SlotOutline::from(&planned.slot)));
    }
    Ok(slots)
}
