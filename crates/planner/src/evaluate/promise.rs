//! The rule that a unit gets the half-days that it was promised.

use super::day::Week;
use super::figures::Figures;
use super::finding::Finding;
use super::placement::{Placement, UnitIx};
use super::problem::Demand;
use super::view::View;

/// A unit's week in half-days, as far as the unit is open then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct UnitWeek {
    /// What it needs.
    pub needed: u16,
    /// What it was promised.
    pub promised: u16,
    /// The mornings and afternoons in which someone is there.
    pub planned: u16,
}

impl UnitWeek {
    pub(super) fn of(view: &View<'_>, unit: UnitIx, week: Week) -> Self {
        let Demand { needed, promised } = view.facts.demand(unit, week);
        let placements = view.at_unit(unit, week.monday(), week.sunday());
        Self { needed, promised, planned: half_days(&placements) }
    }
}

pub(super) fn judge(view: &View<'_>, unit: UnitIx, week: Week, findings: &mut Vec<Finding>) {
    let UnitWeek { promised, planned, .. } = UnitWeek::of(view, unit, week);
    if planned < promised {
        let figures = Figures::UnitBelowPromise { planned, promised };
        findings.push(Finding::soft(figures).at(unit).during(week));
    }
}

/// Counts each morning and afternoon once, however many are there; the placements are in order.
fn half_days(placements: &[Placement]) -> u16 {
    let days = placements.chunk_by(|one, next| one.day == next.day);
    let served = days.flat_map(|day| {
        let halves: [bool; 2] = [0, 1].map(|half| day.iter().any(|placement| placement.half_days()[half]));
        halves.into_iter().filter(|is_served| *is_served)
    });
    served.count() as u16
}
