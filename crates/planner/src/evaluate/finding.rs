//! What is wrong with a plan, in numbers; the words are made elsewhere.

use super::day::{Day, Week};
use super::figures::Figures;
use super::placement::{PersonIx, Placement, SlotIx, UnitIx};
use super::rule::Rule;

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is published with it.
    Hard,
    /// Worth knowing; the coordinator decides.
    Soft,
}

/// A broken rule, where it is broken and by how much.
///
/// The order of findings is that of the fields: hard ones first, then by time.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Finding {
    /// How much it weighs.
    pub severity: Severity,
    /// The week it is about; `None` when it is about the whole plan.
    pub week: Option<Week>,
    /// The day it is about; `None` when it is about a week or more.
    pub day: Option<Day>,
    /// The rule and the numbers that a sentence about it needs.
    pub figures: Figures,
    /// Whom it is about.
    pub person: Option<PersonIx>,
    /// Which unit it is about.
    pub unit: Option<UnitIx>,
    /// The slots that break it, in order of time; those are marked on the board.
    pub slots: Vec<SlotIx>,
}

impl Finding {
    pub(super) fn hard(figures: Figures) -> Self {
        let severity = Severity::Hard;
        Self { severity, week: None, day: None, figures, person: None, unit: None, slots: Vec::new() }
    }

    pub(super) fn soft(figures: Figures) -> Self {
        Self { severity: Severity::Soft, ..Self::hard(figures) }
    }

    /// Says all that one placement says.
    pub(super) fn of(self, placement: &Placement) -> Self {
        let Placement { slot, person, unit, day, .. } = *placement;
        Self { person, unit, slots: vec![slot], ..self }.on(day)
    }

    pub(super) fn on(self, day: Day) -> Self {
        Self { day: Some(day), ..self }.during(day.week())
    }

    pub(super) fn during(self, week: Week) -> Self {
        Self { week: Some(week), ..self }
    }

    pub(super) fn about(self, person: PersonIx) -> Self {
        Self { person: Some(person), ..self }
    }

    pub(super) fn at(self, unit: UnitIx) -> Self {
        Self { unit: Some(unit), ..self }
    }

    pub(super) fn marking<'a>(self, placements: impl IntoIterator<Item = &'a Placement>) -> Self {
        Self { slots: placements.into_iter().map(|placement| placement.slot).collect(), ..self }
    }

    /// Returns the broken rule.
    pub fn rule(&self) -> Rule {
        self.figures.rule()
    }

    /// Returns whether nothing is published with it.
    pub fn is_hard(&self) -> bool {
        self.severity == Severity::Hard
    }

    /// A hard finding outweighs any number of soft ones that one slot can bring.
    pub(super) fn points(&self) -> i64 {
        if self.is_hard() { 1_000 } else { self.rule().points() }
    }
}

/// What a change does to the findings. One whose numbers change is gone with the old and new with the new.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Delta {
    /// What is right again, in order.
    pub gone: Vec<Finding>,
    /// What is wrong now, in order.
    pub new: Vec<Finding>,
}
