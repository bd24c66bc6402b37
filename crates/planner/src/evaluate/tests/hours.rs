//! Days, weeks, learning and ways.

use super::*;

#[test]
fn a_day_and_a_week_are_no_longer_than_agreed() {
    let mut problem = problem();
    problem.people[0].required = vec![1000];
    problem.people[0].terms[0].day_minutes_max = 450;
    check(
        problem,
        &[
            slot(1, 0, 0, 0, (480, 720)),
            slot(2, 0, 0, 0, (720, 931)),
            slot(3, 0, 0, 1, (480, 930)),
            slot(4, 0, 0, 2, (480, 580)),
        ],
        &[
            "Hard OverWeekHours { planned: 1001, limit: 1000 } [1, 2, 3, 4]",
            "Hard OverDayHours { planned: 451, limit: 450 } [1, 2]",
        ],
    );
}

#[test]
fn a_week_of_few_days_asks_for_its_share() {
    let mut problem = problem();
    problem.people[0].terms[0].until = MONDAY.plus(1);
    let board = Board::new(problem, []);
    let required = |week: i32| board.person_week(PersonIx(0), MONDAY.plus(7 * week).week()).required;
    assert_eq!([required(-1), required(0), required(1)], [None, Some(918), None]);
}

#[test]
fn a_week_with_work_keeps_its_time_for_learning_and_holidays_shorten_it() {
    let mut problem = problem();
    problem.people[0].terms[0].learning_minutes = 300;
    problem.people[0].required = vec![2295, 2295, 459 * 3];
    let learning = |n, day, end| Placement { kind: Kind::Learning, unit: None, ..slot(n, 0, 0, day, (480, end)) };
    check(
        problem,
        &[
            slot(1, 0, 0, 0, (480, 540)),
            learning(2, 1, 779),
            slot(3, 0, 0, 7, (480, 540)),
            Placement { kind: Kind::Coaching, ..learning(4, 8, 780) },
            slot(5, 0, 0, 14, (480, 540)),
        ],
        &[
            "Soft LearningNotReserved { planned: 299, due: 300 } []",
            "Soft LearningNotReserved { planned: 0, due: 180 } []",
        ],
    );
}

#[test]
fn a_week_has_four_units_and_a_fifth_is_pointed_out() {
    let mut problem = problem();
    problem.units = vec![Unit::default(); 5];
    let week: Vec<_> = (0..5).map(|n| slot(n, 0, n, n as i32, (480, 540))).collect();
    check(problem.clone(), &week[..4], &[]);
    check(problem, &week, &["Soft TooManySchools { schools: 5, limit: 4 } [0, 1, 2, 3, 4]"]);
}

#[test]
fn the_way_between_two_units_needs_its_time_with_or_without_a_slot_for_it() {
    let mut problem = problem();
    problem.travel = Travel::between(3, |_, _| 25);
    let way = Placement { kind: Kind::Travel, ..slot(2, 0, 1, 0, (540, 560)) };
    check(
        problem,
        &[slot(1, 0, 0, 0, (480, 540)), way, slot(3, 0, 1, 0, (564, 600)), slot(4, 0, 1, 0, (600, 660))],
        &["Soft Travel { gap: 24, needed: 25 } [1, 3]"],
    );
}
