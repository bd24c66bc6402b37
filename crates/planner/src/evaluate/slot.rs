//! Rules about a slot by itself: the engagement, absences, opening hours, other calendars and the roster's notice.

use super::figures::Figures;
use super::finding::Finding;
use super::placement::{Kind, Placement, SlotIx};
use super::problem::{Busy, Opening, Person};
use super::view::View;

pub(super) fn judge(view: &View<'_>, slot: SlotIx, findings: &mut Vec<Finding>) {
    let Some(placement) = view.slot(slot) else { return };
    match placement.person {
        None => findings.push(Finding::soft(Figures::OpenSlot).of(placement)),
        Some(person) => {
            if let Some(person) = view.facts.problem.person(person) {
                judge_person(view, person, placement, findings);
            }
        }
    }
    judge_unit(view, placement, findings);
}

fn judge_person(view: &View<'_>, person: &Person, placement: &Placement, findings: &mut Vec<Finding>) {
    let terms = person.terms_on(placement.day);
    if !terms.is_some_and(|terms| terms.weekdays.holds(placement.day)) {
        let is_engaged = terms.is_some();
        findings.push(Finding::hard(Figures::OutsideEngagement { is_engaged }).of(placement));
    }
    let away = person.absences.iter().filter(|absence| absence.from <= placement.day && placement.day <= absence.until);
    let absent = away.filter_map(|absence| placement.shared(absence.start, absence.end));
    findings.extend(absent.map(|(start, end)| Finding::hard(Figures::Absent { start, end }).of(placement)));
    judge_busy(placement, &person.busy, false, findings);
    findings.extend(short_notice(view, person, placement));
}

fn short_notice(view: &View<'_>, person: &Person, placement: &Placement) -> Option<Finding> {
    let today = view.facts.problem.settings.today;
    let days = u16::try_from(i64::from(placement.day.0) - i64::from(today.0)).ok()?;
    let needed = person.notice.days;
    if days >= needed || placement.agreed || placement.is_as_told() {
        return None;
    }
    let figures = Figures::RosterNotice { days, needed };
    let finding = if person.notice.is_law { Finding::hard(figures) } else { Finding::soft(figures) };
    Some(finding.of(placement))
}

fn judge_unit(view: &View<'_>, placement: &Placement, findings: &mut Vec<Finding>) {
    let Some(unit) = placement.unit.filter(|_| placement.kind != Kind::Travel) else { return };
    if let Some(opening) = view.facts.opening(unit, placement.day)
        && !opening.holds(placement)
    {
        findings.push(Finding::hard(Figures::UnitClosed { opening }).of(placement));
    }
    if let Some(unit) = view.facts.problem.unit(unit) {
        judge_busy(placement, &unit.busy, true, findings);
    }
}

fn judge_busy(placement: &Placement, busy: &[Busy], is_unit: bool, findings: &mut Vec<Finding>) {
    let that_day = busy.iter().filter(|busy| busy.day == placement.day);
    let shared = that_day.filter_map(|busy| placement.shared(busy.start, busy.end));
    findings.extend(shared.map(|(start, end)| Finding::soft(Figures::Busy { start, end, is_unit }).of(placement)));
}

impl Opening {
    fn holds(self, placement: &Placement) -> bool {
        matches!(self, Self::Open(opens, closes) if opens <= placement.start && placement.end <= closes)
    }
}
