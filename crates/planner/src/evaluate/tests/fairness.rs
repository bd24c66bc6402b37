//! Loads compared with each other.

use super::*;

/// Days of seven and a half hours for a person, from the given day on.
fn days(first_slot: u32, person: u32, days: impl Iterator<Item = i32>) -> Vec<Placement> {
    (first_slot..).zip(days).map(|(n, day)| slot(n, person, person, day, (480, 930))).collect()
}

#[test]
fn much_more_than_the_others_is_unfair() {
    let placements = [days(0, 0, 0..5), days(10, 1, 0..3), days(20, 2, 0..3)].concat();
    check(problem(), &placements, &["Soft UnfairLoad { percent: 98, median: 58 } []"]);
}

#[test]
fn one_day_more_is_not_unfair() {
    let placements = [days(0, 0, 0..4), days(10, 1, 0..3), days(20, 2, 0..3)].concat();
    check(problem(), &placements, &[]);
}

#[test]
fn a_newcomer_is_measured_from_the_start_and_part_time_by_its_hours() {
    let mut problem = problem();
    problem.people[0].terms[0].from = MONDAY.plus(7);
    problem.people[1].terms[0].weekly_minutes = 1147;
    let weeks = [days(0, 0, 7..12), days(10, 2, 0..3), days(20, 2, 7..10), days(30, 1, 0..2), days(40, 1, 7..8)];
    check(problem, &weeks.concat(), &["Soft UnfairLoad { percent: 98, median: 58 } []"]);
}

#[test]
fn a_plan_that_has_just_begun_and_two_people_are_no_ground_to_compare_on() {
    check(problem(), &days(0, 0, 0..5), &[]);
    let mut two = problem();
    two.people.truncate(2);
    check(two, &[days(0, 0, 0..5), days(10, 1, 0..1)].concat(), &[]);
}

#[test]
fn what_was_carried_before_the_horizon_counts_too() {
    let mut problem = problem();
    for (person, planned) in problem.people.iter_mut().zip([4_000, 2_000, 2_000]) {
        person.earlier = Carried { planned, required: 4_590 };
    }
    check(problem, &days(0, 0, 0..1), &["Soft UnfairLoad { percent: 64, median: 29 } []"]);
}
