//! Rules about who is at a unit together: skills between them, and newcomers with someone who knows the work.

use super::day::Day;
use super::figures::Figures;
use super::finding::Finding;
use super::placement::{PersonIx, Placement, UnitIx};
use super::skills::Skills;
use super::view::View;

pub(super) fn judge(view: &View<'_>, unit: UnitIx, day: Day, findings: &mut Vec<Finding>) {
    let present = view.at_unit(unit, day, day);
    for placement in present.iter() {
        let others = present.iter().filter(|other| other.person != placement.person);
        let others: Vec<_> = others.filter(|other| placement.shared(other.start, other.end).is_some()).collect();
        findings.extend(missing_skill(view, unit, placement, &others));
        findings.extend(newcomer_alone(view, placement, &others));
    }
}

fn missing_skill(view: &View<'_>, unit: UnitIx, placement: &Placement, others: &[&Placement]) -> Option<Finding> {
    let of_unit = view.facts.problem.unit(unit).map_or(Skills::NONE, |unit| unit.skills);
    let missing = placement.skills.and(of_unit).without(skills(view, placement.person?)?);
    if missing.is_empty() {
        return None;
    }
    if !is_covered(placement, others) {
        return Some(Finding::hard(Figures::MissingSkill { missing }).of(placement));
    }
    let theirs = others.iter().filter_map(|other| skills(view, other.person?));
    let missing = theirs.fold(missing, Skills::without);
    (!missing.is_empty()).then(|| Finding::soft(Figures::MissingSkill { missing }).of(placement))
}

fn newcomer_alone(view: &View<'_>, placement: &Placement, others: &[&Placement]) -> Option<Finding> {
    let is_new = |person: PersonIx| view.facts.newcomer_day(person, placement.day);
    let working_day = is_new(placement.person?)?;
    let knows = |other: &&Placement| other.person.is_some_and(|person| is_new(person).is_none());
    let experienced: Vec<_> = others.iter().copied().filter(knows).collect();
    let of = view.facts.problem.settings.newcomer_days;
    (!is_covered(placement, &experienced))
        .then(|| Finding::soft(Figures::NewcomerAlone { working_day, of }).of(placement))
}

fn skills(view: &View<'_>, person: PersonIx) -> Option<Skills> {
    view.facts.problem.person(person).map(|person| person.skills)
}

/// Whether somebody else is there all the time; the others are in order of their start.
fn is_covered(placement: &Placement, others: &[&Placement]) -> bool {
    let reaches = |until: u16, other: &&Placement| if other.start <= until { until.max(other.end) } else { until };
    others.iter().fold(placement.start, reaches) >= placement.end
}
