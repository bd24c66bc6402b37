//! The placements with everything that is wrong with them, kept up to date step by step.

use super::day::Week;
use super::facts::Facts;
use super::finding::{Delta, Finding};
use super::hours::PersonWeek;
use super::placement::{Change, PersonIx, Placement, SlotIx, UnitIx};
use super::plan::Plan;
use super::problem::Problem;
use super::promise::UnitWeek;
use super::scope::Scope;
use super::view::{Edit, View};
use std::collections::BTreeMap;

/// A problem, its placements and their findings.
///
/// Only what is to take place stands on it: no cancelled slots.
/// A step costs as much as the days and weeks that it touches hold, whatever the length of the plan.
/// The findings depend on the placements alone, not on the steps that led to them.
#[derive(Debug, Clone)]
pub struct Board {
    facts: Facts,
    plan: Plan,
    /// The parts in which something is wrong, each with what it is.
    findings: BTreeMap<Scope, Vec<Finding>>,
}

impl Board {
    /// Judges the placements from scratch. Of two with the same slot the later counts.
    pub fn new(problem: Problem, placements: impl IntoIterator<Item = Placement>) -> Self {
        let facts = Facts::of(problem);
        let plan = Plan::of(&facts, placements);
        let mut board = Self { facts, plan, findings: BTreeMap::new() };
        let judged = board.judge(board.scopes(), &Edit::default());
        board.findings = judged.into_iter().filter(|(_, findings)| !findings.is_empty()).collect();
        board
    }

    /// Returns the problem.
    pub fn problem(&self) -> &Problem {
        &self.facts.problem
    }

    /// Returns where a slot stands.
    pub fn placement(&self, slot: SlotIx) -> Option<&Placement> {
        self.plan.get(slot)
    }

    /// Returns all placements, by slot.
    pub fn placements(&self) -> impl Iterator<Item = &Placement> {
        self.plan.iter()
    }

    /// Returns everything that is wrong, in order.
    pub fn findings(&self) -> Vec<&Finding> {
        self.sorted(|_| true)
    }

    /// Returns what is wrong in a week, in order; what is about the whole plan is left out.
    pub fn findings_in(&self, week: Week) -> Vec<&Finding> {
        self.sorted(|finding| finding.week == Some(week))
    }

    /// Returns a person's week in numbers.
    pub fn person_week(&self, person: PersonIx, week: Week) -> PersonWeek {
        let edit = Edit::default();
        let view = self.view(&edit);
        PersonWeek::of(&view, person, week, &view.of_person(person, week.monday(), week.sunday()))
    }

    /// Returns a unit's week in half-days.
    pub fn unit_week(&self, unit: UnitIx, week: Week) -> UnitWeek {
        UnitWeek::of(&self.view(&Edit::default()), unit, week)
    }

    /// Puts a slot somewhere, from wherever it was.
    pub fn put(&mut self, placement: Placement) -> Delta {
        self.apply(&[Change::Put(placement)])
    }

    /// Takes a slot off the board; nothing happens when it is not there.
    pub fn take(&mut self, slot: SlotIx) -> Delta {
        self.apply(&[Change::Take(slot)])
    }

    /// Makes several changes as one step; of two with the same slot the later counts.
    pub fn apply(&mut self, changes: &[Change]) -> Delta {
        let edit = Edit::of(changes);
        let judged = self.judge(self.scopes_of(&edit), &edit);
        let delta = self.delta(&judged);
        edit.slots().for_each(|slot| self.plan.remove(&self.facts, slot));
        edit.puts().for_each(|put| self.plan.insert(&self.facts, *put));
        for (scope, findings) in judged {
            if findings.is_empty() {
                self.findings.remove(&scope);
            } else {
                self.findings.insert(scope, findings);
            }
        }
        delta
    }

    /// Returns what [`Self::put`] would change, without changing it.
    pub fn try_place(&self, placement: Placement) -> Delta {
        self.try_all(&[Change::Put(placement)])
    }

    /// Returns what [`Self::apply`] would change, without changing it.
    pub fn try_all(&self, changes: &[Change]) -> Delta {
        let edit = Edit::of(changes);
        self.delta(&self.judge(self.scopes_of(&edit), &edit))
    }

    pub(super) fn plan(&self) -> &Plan {
        &self.plan
    }

    fn view<'a>(&'a self, edit: &'a Edit) -> View<'a> {
        View { facts: &self.facts, plan: &self.plan, edit }
    }

    fn sorted(&self, is_wanted: impl Fn(&Finding) -> bool) -> Vec<&Finding> {
        let mut findings: Vec<_> = self.findings.values().flatten().filter(|finding| is_wanted(finding)).collect();
        findings.sort();
        findings
    }

    /// Every part in which something can be wrong: a promise can be broken where nobody is.
    fn scopes(&self) -> Vec<Scope> {
        let Problem { units, horizon, .. } = &self.facts.problem;
        let units = (0..).map(UnitIx).zip(units).map(|(unit, _)| unit);
        let mut scopes: Vec<_> =
            units.flat_map(|unit| horizon.weeks().map(move |week| Scope::Promise(unit, week))).collect();
        self.plan.iter().for_each(|placement| Scope::touched_by(placement, &mut scopes));
        scopes
    }

    fn scopes_of(&self, edit: &Edit) -> Vec<Scope> {
        let mut scopes = Vec::new();
        let before = edit.slots().filter_map(|slot| self.plan.get(slot));
        before.chain(edit.puts()).for_each(|placement| Scope::touched_by(placement, &mut scopes));
        scopes
    }

    /// Judges each of the parts once, in order.
    fn judge(&self, mut scopes: Vec<Scope>, edit: &Edit) -> Vec<(Scope, Vec<Finding>)> {
        scopes.sort_unstable();
        scopes.dedup();
        let view = self.view(edit);
        scopes.into_iter().map(|scope| (scope, scope.judge(&view))).collect()
    }

    fn delta(&self, judged: &[(Scope, Vec<Finding>)]) -> Delta {
        let mut delta = Delta::default();
        for (scope, now) in judged {
            let before = self.findings.get(scope).map_or(&[][..], Vec::as_slice);
            delta.gone.extend(before.iter().filter(|finding| !now.contains(finding)).cloned());
            delta.new.extend(now.iter().filter(|finding| !before.contains(finding)).cloned());
        }
        delta.gone.sort();
        delta.new.sort();
        delta
    }
}
