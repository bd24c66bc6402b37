//! A person's slots by themselves and beside each other.

use super::*;

#[test]
fn an_ordinary_day_breaks_no_rule() {
    check(problem(), &[slot(1, 0, 0, 0, (480, 720)), slot(2, 0, 0, 0, (720, 900)), slot(3, 1, 1, 0, (480, 900))], &[]);
}

#[test]
fn slots_that_meet_are_two_places_at_once() {
    check(
        problem(),
        &[slot(1, 0, 0, 0, (480, 720)), slot(2, 0, 1, 0, (600, 660)), slot(3, 0, 1, 0, (720, 780))],
        &["Hard DoubleBooked { start: 600, end: 660 } [1, 2]"],
    );
}

#[test]
fn a_slot_that_ends_before_it_starts_meets_nothing() {
    check(problem(), &[slot(1, 0, 0, 0, (500, 480)), slot(2, 0, 0, 0, (480, 540))], &[]);
}

#[test]
fn work_needs_an_engagement_on_that_day_and_weekday() {
    let mut problem = problem();
    problem.people[0].terms[0].until = MONDAY.plus(6);
    problem.units[0].opening.clear();
    check(
        problem,
        &[slot(1, 0, 0, 5, (480, 600)), slot(2, 0, 0, 7, (480, 600))],
        &["Hard OutsideEngagement { is_engaged: true } [1]", "Hard OutsideEngagement { is_engaged: false } [2]"],
    );
}

#[test]
fn nobody_is_planned_while_away_for_a_part_of_the_day() {
    let mut problem = problem();
    let afternoon = Absence { from: MONDAY, until: MONDAY.plus(1), start: 720, end: 1440 };
    let whole_day = Absence::whole_days(MONDAY.plus(3), MONDAY.plus(3));
    problem.people[0].absences = vec![afternoon, whole_day, whole_day];
    check(
        problem,
        &[
            slot(1, 0, 0, 0, (480, 720)),
            slot(2, 0, 0, 1, (660, 780)),
            slot(3, 0, 0, 2, (660, 780)),
            slot(4, 0, 0, 3, (480, 540)),
        ],
        &["Hard Absent { start: 720, end: 780 } [2]", "Hard Absent { start: 480, end: 540 } [4]"],
    );
}

#[test]
fn another_calendar_of_the_person_or_the_unit_is_pointed_out() {
    let mut problem = problem();
    problem.people[0].busy = vec![Busy { day: MONDAY, start: 500, end: 560 }];
    problem.units[1].busy = vec![Busy { day: MONDAY.plus(1), start: 600, end: 700 }];
    check(
        problem,
        &[slot(1, 0, 0, 0, (540, 600)), slot(2, 0, 1, 1, (540, 720)), slot(3, 0, 1, 0, (600, 700))],
        &[
            "Soft Busy { start: 540, end: 560, is_unit: false } [1]",
            "Soft Busy { start: 600, end: 700, is_unit: true } [2]",
        ],
    );
}

#[test]
fn the_night_is_eleven_hours() {
    let mut problem = problem();
    problem.units[0].opening.clear();
    check(
        problem,
        &[
            slot(1, 0, 0, 0, (900, 1201)),
            slot(2, 0, 0, 1, (420, 480)),
            slot(3, 0, 0, 1, (1100, 1200)),
            slot(4, 0, 0, 2, (420, 480)),
        ],
        &["Hard DailyRest { rest: 659, needed: 660 } [1, 2]"],
    );
}

#[test]
fn the_law_asks_for_the_roster_a_week_before_and_courtesy_only_mentions_it() {
    let mut problem = problem();
    problem.settings.today = MONDAY;
    problem.people[0].notice = Notice { days: 7, is_law: true };
    problem.people[1].notice = Notice { days: 7, is_law: false };
    check(
        problem,
        &[slot(1, 0, 0, 4, (480, 540)), slot(2, 1, 0, 0, (480, 540)), slot(3, 0, 0, 7, (480, 540))],
        &["Hard RosterNotice { days: 4, needed: 7 } [1]", "Soft RosterNotice { days: 0, needed: 7 } [2]"],
    );
}

#[test]
fn what_was_told_or_agreed_to_may_be_near_but_not_once_it_has_changed() {
    let mut problem = problem();
    problem.settings.today = MONDAY;
    problem.people[0].notice = Notice { days: 7, is_law: true };
    let told = |placement: Placement| {
        let Placement { unit, day, start, end, .. } = placement;
        Placement { told: Some(Told { person: PersonIx(0), unit, day, start, end }), ..placement }
    };
    let agreed = Placement { agreed: true, ..slot(2, 0, 0, 2, (480, 540)) };
    let moved = Placement { start: 500, ..told(slot(3, 0, 0, 3, (480, 540))) };
    check(
        problem,
        &[told(slot(1, 0, 0, 1, (480, 540))), agreed, moved],
        &["Hard RosterNotice { days: 3, needed: 7 } [3]"],
    );
}

#[test]
fn a_slot_that_nobody_has_taken_is_mentioned() {
    check(problem(), &[Placement { person: None, ..slot(1, 0, 0, 0, (480, 540)) }], &["Soft OpenSlot [1]"]);
}
