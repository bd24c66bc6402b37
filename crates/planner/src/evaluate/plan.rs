//! The placements, found by slot, by person and by unit.

use super::day::Day;
use super::facts::Facts;
use super::load::Load;
use super::placement::{PersonIx, Placement, SlotIx, UnitIx};
use std::collections::BTreeMap;

/// All placements.
#[derive(Debug, Clone)]
pub(super) struct Plan {
    slots: BTreeMap<SlotIx, Placement>,
    of_people: Vec<Row>,
    at_units: Vec<Row>,
    load: Load,
}

impl Plan {
    /// Of two placements with the same slot the later counts.
    pub(super) fn of(facts: &Facts, placements: impl IntoIterator<Item = Placement>) -> Self {
        let last: BTreeMap<SlotIx, Placement> = placements.into_iter().map(|it| (it.slot, it)).collect();
        let mut in_order: Vec<_> = last.into_values().collect();
        in_order.sort_unstable_by_key(moment);

        let mut plan = Self {
            slots: BTreeMap::new(),
            of_people: vec![Row::default(); facts.problem.people.len()],
            at_units: vec![Row::default(); facts.problem.units.len()],
            load: Load::none(facts),
        };
        in_order.into_iter().for_each(|placement| plan.insert(facts, placement));
        plan
    }

    /// Adds a placement of a slot that has none.
    pub(super) fn insert(&mut self, facts: &Facts, placement: Placement) {
        self.slots.insert(placement.slot, placement);
        self.load.add(facts, &placement);
        self.rows(&placement).into_iter().flatten().for_each(|row| row.insert(placement));
    }

    /// Removes a slot's placement, if it has one.
    pub(super) fn remove(&mut self, facts: &Facts, slot: SlotIx) {
        let Some(placement) = self.slots.remove(&slot) else { return };
        self.load.remove(facts, &placement);
        self.rows(&placement).into_iter().flatten().for_each(|row| row.remove(&placement));
    }

    pub(super) fn get(&self, slot: SlotIx) -> Option<&Placement> {
        self.slots.get(&slot)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Placement> {
        self.slots.values()
    }

    /// Returns how often a person serves a unit.
    pub(super) fn visits(&self, person: PersonIx, unit: UnitIx) -> u32 {
        let there = self.at_unit(unit).map_or(&[][..], |row| &row.0);
        there.iter().filter(|placement| placement.person == Some(person)).count() as u32
    }

    /// Returns a person's row; `None` for someone unknown to the problem.
    pub(super) fn of_person(&self, person: PersonIx) -> Option<&Row> {
        self.of_people.get(person.0 as usize)
    }

    /// Returns the row of what serves a unit; `None` for one unknown to the problem.
    pub(super) fn at_unit(&self, unit: UnitIx) -> Option<&Row> {
        self.at_units.get(unit.0 as usize)
    }

    pub(super) fn load(&self) -> &Load {
        &self.load
    }

    /// The rows in which a placement stands: its person's and that of the unit that it serves.
    fn rows(&mut self, placement: &Placement) -> [Option<&mut Row>; 2] {
        let person = placement.worker().and_then(|person| self.of_people.get_mut(person.0 as usize));
        [person, placement.service().and_then(|(_, unit)| self.at_units.get_mut(unit.0 as usize))]
    }
}

/// Placements in order of their moments.
#[derive(Debug, Clone, Default)]
pub(super) struct Row(Vec<Placement>);

impl Row {
    fn insert(&mut self, placement: Placement) {
        let place = self.0.partition_point(|other| moment(other) < moment(&placement));
        self.0.insert(place, placement);
    }

    fn remove(&mut self, placement: &Placement) {
        if let Ok(place) = self.0.binary_search_by_key(&moment(placement), moment) {
            self.0.remove(place);
        }
    }

    pub(super) fn between(&self, from: Day, until: Day) -> &[Placement] {
        let first = self.0.partition_point(|placement| placement.day < from);
        let days = &self.0[first..];
        &days[..days.partition_point(|placement| placement.day <= until)]
    }
}

/// The order of placements within a person or a unit.
pub(super) fn moment(placement: &Placement) -> (Day, u16, SlotIx) {
    (placement.day, placement.start, placement.slot)
}

impl Placement {
    /// Whose time it takes.
    pub(super) fn worker(&self) -> Option<PersonIx> {
        self.person.filter(|_| self.minutes() > 0)
    }

    /// Who serves which unit.
    pub(super) fn service(&self) -> Option<(PersonIx, UnitIx)> {
        self.worker().zip(self.unit).filter(|_| self.kind.serves_a_unit())
    }
}
