//! The plan as it would be with some changes, without making them.

use super::day::Day;
use super::facts::Facts;
use super::load::Load;
use super::placement::{Change, PersonIx, Placement, SlotIx, UnitIx};
use super::plan::{Plan, Row, moment};
use std::borrow::Cow;
use std::collections::BTreeMap;

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
}

/// The plan as it would be with an edit.
pub(super) struct View<'a> {
    pub(super) facts: &'a Facts,
    pub(super) plan: &'a Plan,
    pub(super) edit: &'a Edit,
}

impl<'a> View<'a> {
    pub(super) fn slot(&self, slot: SlotIx) -> Option<&Placement> {
        if self.edit.touches(slot) { self.edit.puts().find(|put| put.slot == slot) } else { self.plan.get(slot) }
    }

    /// Returns a person's placements on some days, in order.
    pub(super) fn of_person(&self, person: PersonIx, from: Day, until: Day) -> Cow<'_, [Placement]> {
        let row = self.plan.of_person(person);
        self.edited(row, from, until, |put| put.worker() == Some(person))
    }

    /// Returns the placements that serve a unit on some days, in order.
    pub(super) fn at_unit(&self, unit: UnitIx, from: Day, until: Day) -> Cow<'_, [Placement]> {
        let row = self.plan.at_unit(unit);
        self.edited(row, from, until, |put| put.service().is_some_and(|(_, served)| served == unit))
    }

    /// Returns everyone's load.
    pub(super) fn load(&self) -> Load {
        let mut load = self.plan.load().clone();
        for placement in self.edit.slots().filter_map(|slot| self.plan.get(slot)) {
            load.remove(self.facts, placement);
        }
        self.edit.puts().for_each(|put| load.add(self.facts, put));
        load
    }

    /// Someone or something without a row is unknown to the problem and has no placements.
    fn edited(
        &self,
        row: Option<&'a Row>,
        from: Day,
        until: Day,
        is_theirs: impl Fn(&Placement) -> bool,
    ) -> Cow<'_, [Placement]> {
        let Some(row) = row else { return Cow::default() };
        let old = row.between(from, until);
        let is_then = |put: &&Placement| from <= put.day && put.day <= until && is_theirs(put);
        let is_touched = self.edit.puts().any(|put| is_then(&put));
        if !is_touched && !old.iter().any(|placement| self.edit.touches(placement.slot)) {
            return Cow::Borrowed(old);
        }
        let mut placements: Vec<_> =
            old.iter().filter(|placement| !self.edit.touches(placement.slot)).copied().collect();
        placements.extend(self.edit.puts().filter(is_then));
        placements.sort_unstable_by_key(moment);
        Cow::Owned(placements)
    }
}
