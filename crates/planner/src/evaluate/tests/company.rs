//! Skills and newcomers, alone and together.

use super::*;

/// Unit 0 asks for skill 3; person 0 has none, person 1 has it, person 2 has another.
fn asking() -> Problem {
    let mut problem = problem();
    problem.units[0].skills = skills(&[3]);
    problem.people[1].skills = skills(&[3, 4]);
    problem.people[2].skills = skills(&[4]);
    problem
}

#[test]
fn whoever_is_alone_can_do_all_that_is_asked_for() {
    let asks_more = Placement { skills: skills(&[9]), ..slot(2, 1, 0, 1, (480, 720)) };
    check(
        asking(),
        &[slot(1, 0, 0, 0, (480, 720)), asks_more, slot(3, 1, 0, 2, (480, 720))],
        &["Hard MissingSkill { missing: Skills(8) } [1]", "Hard MissingSkill { missing: Skills(512) } [2]"],
    );
}

#[test]
fn someone_beside_them_makes_up_for_it_or_at_least_they_are_not_alone() {
    check(asking(), &[slot(1, 0, 0, 0, (480, 720)), slot(2, 1, 0, 0, (480, 720))], &[]);
    check(
        asking(),
        &[slot(1, 0, 0, 0, (480, 720)), slot(2, 2, 0, 0, (480, 720))],
        &["Soft MissingSkill { missing: Skills(8) } [1]", "Soft MissingSkill { missing: Skills(8) } [2]"],
    );
}

#[test]
fn company_for_a_part_of_the_time_is_no_company() {
    check(
        asking(),
        &[slot(1, 0, 0, 0, (480, 720)), slot(2, 1, 0, 0, (480, 600)), slot(3, 1, 0, 0, (601, 720))],
        &["Hard MissingSkill { missing: Skills(8) } [1]"],
    );
}

#[test]
fn a_newcomer_is_not_alone_on_the_first_ten_working_days() {
    let mut problem = problem();
    problem.people[0].newcomer_from = Some(MONDAY);
    check(
        problem,
        &[slot(1, 0, 0, 0, (480, 720)), slot(2, 0, 0, 11, (480, 720)), slot(3, 0, 0, 14, (480, 720))],
        &["Soft NewcomerAlone { working_day: 1, of: 10 } [1]", "Soft NewcomerAlone { working_day: 10, of: 10 } [2]"],
    );
}

#[test]
fn two_newcomers_are_as_good_as_alone_and_one_who_knows_the_work_suffices() {
    let mut problem = problem();
    problem.people[0].newcomer_from = Some(MONDAY);
    problem.people[1].newcomer_from = Some(MONDAY.plus(-1));
    let both = [slot(1, 0, 0, 0, (480, 720)), slot(2, 1, 0, 0, (480, 720))];
    check(
        problem.clone(),
        &both,
        &["Soft NewcomerAlone { working_day: 1, of: 10 } [1]", "Soft NewcomerAlone { working_day: 1, of: 10 } [2]"],
    );
    check(
        problem,
        &[both[0], both[1], slot(3, 2, 0, 0, (400, 720))],
        &["Hard UnitClosed { opening: Open(480, 960) } [3]"],
    );
}
