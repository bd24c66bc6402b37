//! Rules about going from unit to unit: the time for the way and how many units a week has.

use super::day::Week;
use super::figures::Figures;
use super::finding::Finding;
use super::placement::{Kind, PersonIx, Placement, UnitIx};
use super::view::View;

/// Compares the time between two units with the way. A slot of travel lies on the way, so it does not shorten it.
pub(super) fn judge_day(view: &View<'_>, person: PersonIx, placements: &[Placement], findings: &mut Vec<Finding>) {
    let stops: Vec<(&Placement, UnitIx)> = placements
        .iter()
        .filter(|placement| placement.kind != Kind::Travel)
        .filter_map(|placement| Some((placement, placement.unit?)))
        .collect();
    for pair in stops.windows(2) {
        let [(earlier, from), (later, to)] = *pair else { continue };
        // Those that overlap are in two places at once, which is another rule.
        let Some(gap) = later.start.checked_sub(earlier.end) else { continue };
        let needed = view.facts.problem.travel.minutes(from, to);
        if gap < needed {
            let figures = Figures::Travel { gap, needed };
            findings.push(Finding::soft(figures).about(person).at(to).on(later.day).marking([earlier, later]));
        }
    }
}

pub(super) fn judge_week(
    view: &View<'_>,
    person: PersonIx,
    week: Week,
    placements: &[Placement],
    findings: &mut Vec<Finding>,
) {
    let (schools, limit) = (schools(placements), view.facts.problem.settings.schools_a_week);
    if schools > limit {
        let figures = Figures::TooManySchools { schools, limit };
        let serving = placements.iter().filter(|placement| placement.service().is_some());
        findings.push(Finding::soft(figures).about(person).during(week).marking(serving));
    }
}

/// Returns how many units the placements serve.
pub(super) fn schools(placements: &[Placement]) -> u16 {
    let mut units: Vec<_> = placements.iter().filter_map(Placement::service).map(|(_, unit)| unit).collect();
    units.sort_unstable();
    units.dedup();
    u16::try_from(units.len()).unwrap_or(u16::MAX)
}
