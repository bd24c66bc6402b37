//! Rules about being in one place at a time and about the nights between.

use super::day::Day;
use super::figures::Figures;
use super::finding::Finding;
use super::placement::{PersonIx, Placement};
use super::view::View;

const MINUTES_OF_A_DAY: u16 = 24 * 60;

/// Finds each pair of placements that meet; they are in order of their start.
pub(super) fn judge_day(person: PersonIx, placements: &[Placement], findings: &mut Vec<Finding>) {
    for (place, earlier) in placements.iter().enumerate() {
        let meeting = placements[place + 1..].iter().take_while(|later| later.start < earlier.end);
        findings.extend(meeting.map(|later| {
            let figures = Figures::DoubleBooked { start: later.start, end: earlier.end.min(later.end) };
            Finding::hard(figures).about(person).on(earlier.day).marking([earlier, later])
        }));
    }
}

/// Compares the end of a day with the start of the next.
pub(super) fn judge_night(view: &View<'_>, person: PersonIx, evening: Day, findings: &mut Vec<Finding>) {
    let needed = view.facts.problem.settings.daily_rest_minutes;
    let placements = view.of_person(person, evening, evening.plus(1));
    let (before, after): (Vec<&Placement>, Vec<&Placement>) =
        placements.iter().partition(|placement| placement.day == evening);
    // The slot number settles which of two that end together is named.
    let last = before.into_iter().max_by_key(|placement| (placement.end, placement.slot));
    let Some((last, first)) = last.zip(after.first().copied()) else { return };
    let rest = MINUTES_OF_A_DAY.saturating_sub(last.end).saturating_add(first.start);
    if rest < needed {
        let figures = Figures::DailyRest { rest, needed };
        findings.push(Finding::hard(figures).about(person).on(first.day).marking([last, first]));
    }
}
