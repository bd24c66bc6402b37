//! Who could take a slot.

use super::*;

fn ranked(problem: Problem, placements: &[Placement], slot: u32) -> Vec<(u32, i64, bool)> {
    let board = Board::new(problem, placements.iter().copied());
    let candidates = board.candidates(SlotIx(slot));
    candidates.iter().map(|candidate| (candidate.person.0, candidate.score, candidate.is_possible())).collect()
}

#[test]
fn whoever_breaks_least_comes_first_and_a_known_face_before_a_new_one() {
    let mut problem = problem();
    problem.people[0].absences = vec![Absence::whole_days(MONDAY, MONDAY)];
    let open = Placement { person: None, ..slot(1, 0, 0, 0, (480, 720)) };
    let placements = [open, slot(2, 2, 0, 1, (480, 720))];
    assert_eq!(ranked(problem, &placements, 1), [(2, -25, true), (1, -13, true), (0, 987, false)]);
}

#[test]
fn a_slot_is_passed_on_to_anyone_but_its_holder_and_whoever_has_less_goes_first() {
    let placements = [slot(1, 1, 0, 0, (480, 720)), Placement { unit: None, ..slot(2, 0, 0, 1, (480, 720)) }];
    assert_eq!(ranked(problem(), &placements, 1), [(2, 12, true), (0, 12, true)]);
}

#[test]
fn what_the_holder_agreed_to_is_new_to_the_next() {
    let mut problem = problem();
    problem.settings.today = MONDAY;
    problem.people.iter_mut().for_each(|person| person.notice = Notice { days: 7, is_law: true });
    let agreed = Placement { agreed: true, ..slot(1, 0, 0, 1, (480, 720)) };
    assert_eq!(ranked(problem, &[agreed], 1), [(1, 1_012, false), (2, 1_012, false)]);
}

#[test]
fn nobody_takes_a_slot_that_is_not_there() {
    assert_eq!(ranked(problem(), &[], 1), []);
}
