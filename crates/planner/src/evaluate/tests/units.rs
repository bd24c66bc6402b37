//! Opening hours and promises.

use super::*;

#[test]
fn a_unit_is_visited_while_it_is_open() {
    let mut problem = problem();
    problem.people[0].terms[0].weekdays = Weekdays::of(1..=7);
    check(
        problem,
        &[slot(1, 0, 0, 5, (480, 540)), slot(2, 0, 0, 4, (470, 540)), slot(3, 0, 0, 3, (480, 960))],
        &["Hard UnitClosed { opening: Open(480, 960) } [2]", "Hard UnitClosed { opening: Closed } [1]"],
    );
}

#[test]
fn a_unit_whose_calendar_is_not_known_is_not_judged() {
    let mut problem = problem();
    problem.units[0].opening.clear();
    check(problem, &[slot(1, 0, 0, 0, (420, 480)), slot(2, 0, 77, 1, (420, 480))], &[]);
}

#[test]
fn mornings_and_afternoons_count_towards_the_promise_once_each() {
    let mut problem = problem();
    problem.units[0].demand = vec![Demand { needed: 9, promised: 5 }];
    let open = Placement { person: None, ..slot(5, 0, 0, 3, (480, 600)) };
    let office = Placement { kind: Kind::Office, ..slot(6, 0, 0, 4, (480, 600)) };
    check(
        problem,
        &[
            slot(1, 0, 0, 0, (480, 720)),
            slot(2, 1, 0, 0, (480, 600)),
            slot(3, 2, 0, 1, (480, 900)),
            slot(4, 1, 0, 2, (720, 900)),
            open,
            office,
        ],
        &["Soft UnitBelowPromise { planned: 4, promised: 5 } []", "Soft OpenSlot [5]"],
    );
}

#[test]
fn a_promise_holds_for_the_days_on_which_the_unit_is_open() {
    let mut problem = problem();
    problem.units[0].demand = vec![Demand { needed: 9, promised: 4 }];
    problem.units[0].opening[..4].fill(Opening::Closed);
    check(problem.clone(), &[slot(1, 0, 0, 4, (480, 900))], &[]);
    let week = Board::new(problem, []).unit_week(UnitIx(0), MONDAY.week());
    assert_eq!(week, UnitWeek { needed: 2, promised: 2, planned: 0 });
}

#[test]
fn a_time_that_hardly_reaches_over_noon_counts_once() {
    let mut problem = problem();
    problem.units[0].demand = vec![Demand { needed: 9, promised: 5 }];
    let times = [(480, 750), (690, 900), (700, 740)];
    let slots = (0..).zip(times).map(|(day, times)| slot(day as u32, 0, 0, day, times));
    let week = Board::new(problem, slots).unit_week(UnitIx(0), MONDAY.week());
    assert_eq!(week.planned, 3);
}
