//! Which parts of a plan a placement can make wrong, and the rules that judge each part.

use super::company;
use super::day::{Day, Week};
use super::fairness;
use super::finding::Finding;
use super::hours;
use super::placement::{PersonIx, Placement, SlotIx, UnitIx};
use super::promise;
use super::rest;
use super::slot;
use super::view::View;
use super::ways;

/// A part of the plan that is judged as a whole. Every finding belongs to exactly one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Scope {
    /// A slot by itself.
    Slot(SlotIx),
    /// A person's day.
    Day(PersonIx, Day),
    /// A person's night that follows the day.
    Night(PersonIx, Day),
    /// A person's week.
    Week(PersonIx, Week),
    /// Those who are at a unit on a day.
    Company(UnitIx, Day),
    /// A unit's week.
    Promise(UnitIx, Week),
    /// Everyone, compared with each other.
    Everyone,
}

impl Scope {
    /// Adds the parts that a placement belongs to, some of them perhaps again.
    pub(super) fn touched_by(placement: &Placement, scopes: &mut Vec<Self>) {
        let day = placement.day;
        scopes.push(Self::Slot(placement.slot));
        if let Some(person) = placement.worker() {
            let evening_before = Self::Night(person, day.plus(-1));
            scopes.extend([Self::Day(person, day), evening_before, Self::Night(person, day)]);
            scopes.extend([Self::Week(person, day.week()), Self::Everyone]);
        }
        if let Some((_, unit)) = placement.service() {
            scopes.extend([Self::Company(unit, day), Self::Promise(unit, day.week())]);
        }
    }

    /// Returns what is wrong in this part, in order.
    pub(super) fn judge(self, view: &View<'_>) -> Vec<Finding> {
        let mut findings = Vec::new();
        match self {
            Self::Slot(slot) => slot::judge(view, slot, &mut findings),
            Self::Day(person, day) => {
                let placements = view.of_person(person, day, day);
                rest::judge_day(person, &placements, &mut findings);
                hours::judge_day(view, person, day, &placements, &mut findings);
                ways::judge_day(view, person, &placements, &mut findings);
            }
            Self::Night(person, evening) => rest::judge_night(view, person, evening, &mut findings),
            Self::Week(person, week) => {
                let placements = view.of_person(person, week.monday(), week.sunday());
                hours::judge_week(view, person, week, &placements, &mut findings);
                ways::judge_week(view, person, week, &placements, &mut findings);
            }
            Self::Company(unit, day) => company::judge(view, unit, day, &mut findings),
            Self::Promise(unit, week) => promise::judge(view, unit, week, &mut findings),
            Self::Everyone => fairness::judge(view, &mut findings),
        }
        // Two absences that overlap say the same thing once.
        findings.sort_unstable();
        findings.dedup();
        findings
    }
}
