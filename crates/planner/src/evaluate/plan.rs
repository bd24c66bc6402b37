//! The placements, found by slot, by person and by unit.

use super::day::Day;
use super::facts::Facts;
use super::load::Load;
use super::placement::{Change, PersonIx, Placement, SlotIx, UnitIx};
use std::collections::BTreeMap;

/// Day, start and slot: the order of placements within a person or a unit.
type Moment = (Day, u16, SlotIx);

/// All placements.
#[derive(Debug, Clone)]
pub(super) struct Plan {
    slots: BTreeMap<SlotIx, Placement>,
    of_people: BTreeMap<(PersonIx, Moment), Placement>,
    at_units: BTreeMap<(UnitIx, Moment), Placement>,
    visits: BTreeMap<(PersonIx, UnitIx), u32>,
    load: Load,
}

impl Plan {
    pub(super) fn empty(facts: &Facts) -> Self {
        Self {
            slots: BTreeMap::new(),
            of_people: BTreeMap::new(),
            at_units: BTreeMap::new(),
            visits: BTreeMap::new(),
            load: Load::none(facts),
        }
    }

    /// Adds a placement of a slot that has none.
    pub(super) fn insert(&mut self, facts: &Facts, placement: Placement) {
        self.slots.insert(placement.slot, placement);
        self.load.add(facts, &placement);
        if let Some(person) = placement.worker() {
            self.of_people.insert((person, moment(&placement)), placement);
        }
        if let Some((person, unit)) = placement.service() {
            self.at_units.insert((unit, moment(&placement)), placement);
            *self.visits.entry((person, unit)).or_default() += 1;
        }
    }

    /// Removes a slot's placement, if it has one.
    pub(super) fn remove(&mut self, facts: &Facts, slot: SlotIx) {
        let Some(placement) = self.slots.remove(&slot) else { return };
        self.load.remove(facts, &placement);
        if let Some(person) = placement.worker() {
            self.of_people.remove(&(person, moment(&placement)));
        }
        if let Some((person, unit)) = placement.service() {
            self.at_units.remove(&(unit, moment(&placement)));
            if let Some(visits) = self.visits.get_mut(&(person, unit)) {
                *visits -= 1;
            }
        }
    }

    pub(super) fn get(&self, slot: SlotIx) -> Option<&Placement> {
        self.slots.get(&slot)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Placement> {
        self.slots.values()
    }

    pub(super) fn visits(&self, person: PersonIx, unit: UnitIx) -> u32 {
        self.visits.get(&(person, unit)).copied().unwrap_or(0)
    }

    pub(super) fn load(&self) -> &Load {
        &self.load
    }
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

fn moment(placement: &Placement) -> Moment {
    (placement.day, placement.start, placement.slot)
}

/// Changes that are thought of together: each slot's last one.
#[derive(Debug, Default)]
pub(super) struct Edit(Vec<Change>);

impl Edit {
    pub(super) fn of(changes: &[Change]) -> Self {
        let mut last: BTreeMap<SlotIx, Change> = BTreeMap::new();
        last.extend(changes.iter().map(|change| (change.slot(), *change)));
        Self(last.into_values().collect())
    }

    /// The slots that change, in order.
    pub(super) fn slots(&self) -> impl Iterator<Item = SlotIx> {
        self.0.iter().map(Change::slot)
    }

    /// What is put somewhere.
    pub(super) fn puts(&self) -> impl Iterator<Item = &Placement> {
        self.0.iter().filter_map(|change| match change {
            Change::Put(placement) => Some(placement),
            Change::Take(_) => None,
        })
    }

    fn touches(&self, slot: SlotIx) -> bool {
        self.0.binary_search_by_key(&slot, Change::slot).is_ok()
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The plan as it would be with an edit.
pub(super) struct View<'a> {
    pub(super) facts: &'a Facts,
    pub(super) plan: &'a Plan,
    pub(super) edit: &'a Edit,
}

impl View<'_> {
    pub(super) fn slot(&self, slot: SlotIx) -> Option<&Placement> {
        if self.edit.touches(slot) { self.edit.puts().find(|put| put.slot == slot) } else { self.plan.get(slot) }
    }

    /// Returns a person's placements on some days, in order.
    pub(super) fn of_person(&self, person: PersonIx, from: Day, until: Day) -> Vec<Placement> {
        let (first, last) = ends(from, until);
        let old = self.plan.of_people.range((person, first)..=(person, last)).map(|(_, placement)| placement);
        self.edited(old, |put| put.worker() == Some(person) && from <= put.day && put.day <= until)
    }

    /// Returns the placements that serve a unit on some days, in order.
    pub(super) fn at_unit(&self, unit: UnitIx, from: Day, until: Day) -> Vec<Placement> {
        let (first, last) = ends(from, until);
        let old = self.plan.at_units.range((unit, first)..=(unit, last)).map(|(_, placement)| placement);
        let serves = |put: &Placement| put.service().is_some_and(|(_, served)| served == unit);
        self.edited(old, |put| serves(put) && from <= put.day && put.day <= until)
    }

    /// Returns everyone's load.
    pub(super) fn load(&self) -> Load {
        let mut load = self.plan.load.clone();
        for placement in self.edit.slots().filter_map(|slot| self.plan.get(slot)) {
            load.remove(self.facts, placement);
        }
        self.edit.puts().for_each(|put| load.add(self.facts, put));
        load
    }

    fn edited<'p>(
        &self,
        old: impl Iterator<Item = &'p Placement>,
        is_wanted: impl Fn(&Placement) -> bool,
    ) -> Vec<Placement> {
        if self.edit.is_empty() {
            return old.copied().collect();
        }
        let mut placements: Vec<_> = old.filter(|placement| !self.edit.touches(placement.slot)).copied().collect();
        placements.extend(self.edit.puts().filter(|put| is_wanted(put)));
        placements.sort_unstable_by_key(moment);
        placements
    }
}

/// The first and the last moment of some days.
fn ends(from: Day, until: Day) -> (Moment, Moment) {
    ((from, 0, SlotIx(0)), (until.max(from), u16::MAX, SlotIx(u32::MAX)))
}
