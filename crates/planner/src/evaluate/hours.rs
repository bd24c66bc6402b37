//! Rules about how long a day and a week are, and how much of the week is learning.

use super::day::{Day, Week};
use super::figures::Figures;
use super::finding::Finding;
use super::placement::{PersonIx, Placement};
use super::view::View;

/// A person's week in numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PersonWeek {
    /// The planned minutes; those of slots that overlap are both counted.
    pub planned: u32,
    /// The minutes to be worked, or `None` when nothing is agreed for the week.
    pub required: Option<u32>,
    /// The planned minutes of learning.
    pub learning: u32,
    /// The agreed minutes of learning.
    pub learning_due: u32,
    /// How many units are served.
    pub schools: u16,
}

impl PersonWeek {
    pub(super) fn of(view: &View<'_>, person: PersonIx, week: Week, placements: &[Placement]) -> Self {
        let duty = view.facts.duty(person, week);
        Self {
            planned: minutes(placements),
            required: duty.map(|duty| duty.minutes),
            learning: minutes(placements.iter().filter(|placement| placement.kind.is_learning())),
            learning_due: duty.map_or(0, |duty| duty.learning),
            schools: super::ways::schools(placements),
        }
    }
}

pub(super) fn judge_day(
    view: &View<'_>,
    person: PersonIx,
    day: Day,
    placements: &[Placement],
    findings: &mut Vec<Finding>,
) {
    let Some(terms) = view.facts.problem.person(person).and_then(|person| person.terms_on(day)) else { return };
    let (planned, limit) = (minutes(placements), u32::from(terms.day_minutes_max));
    if planned > limit {
        let figures = Figures::OverDayHours { planned, limit };
        findings.push(Finding::hard(figures).about(person).on(day).marking(placements));
    }
}

pub(super) fn judge_week(
    view: &View<'_>,
    person: PersonIx,
    week: Week,
    placements: &[Placement],
    findings: &mut Vec<Finding>,
) {
    let PersonWeek { planned, required, learning, learning_due: due, .. } =
        PersonWeek::of(view, person, week, placements);
    if let Some(limit) = required.filter(|limit| planned > *limit) {
        let figures = Figures::OverWeekHours { planned, limit };
        findings.push(Finding::hard(figures).about(person).during(week).marking(placements));
    }
    // An empty week is not planned yet.
    if planned > 0 && learning < due {
        let figures = Figures::LearningNotReserved { planned: learning, due };
        findings.push(Finding::soft(figures).about(person).during(week));
    }
}

fn minutes<'a>(placements: impl IntoIterator<Item = &'a Placement>) -> u32 {
    let minutes = placements.into_iter().map(|placement| u32::from(placement.minutes()));
    minutes.fold(0, u32::saturating_add)
}
