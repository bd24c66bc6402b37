//! What the week board shows to whom.

use super::*;
use crate::schedule::{BoardRow, WeekArg, WeekBoard, week};
use crate::testing::Laptop;
use crate::{Failure, FailureCode};
use lahituki_domain::people::Unit;
use lahituki_testkit::{digari, unit};

fn next_week() -> WeekArg {
    WeekArg { week: WEEK }
}

fn board(laptop: &Laptop) -> WeekBoard {
    laptop.ask(week, next_week()).unwrap()
}

fn names(board: &WeekBoard) -> Vec<&str> {
    board.rows.iter().map(|row| row.name.split(' ').next().unwrap()).collect()
}

fn row(board: &WeekBoard, person: PersonId) -> &BoardRow {
    board.rows.iter().find(|row| row.person == person).unwrap()
}

#[test]
fn a_coordinator_sees_every_digari_who_works_that_week_by_name() {
    let mut ids = CountedIds::default();
    let me = coordinator(&mut ids, "Aino");
    let (oona, akseli, gone) = (digari(&mut ids, "Öönä"), digari(&mut ids, "Akseli"), digari(&mut ids, "Kalle"));
    let laptop = Laptop::of(&me).has(&oona).has(&akseli).has(&gone);
    let laptop = laptop.has(&engagement(&mut ids, akseli.id, None)).has(&slot(&mut ids, oona.id));
    let laptop = laptop.has(&engagement(&mut ids, gone.id, Some(today())));

    assert_eq!(names(&board(&laptop)), ["Akseli", "Öönä"]);
}

#[test]
fn a_digari_finds_the_own_row_first_and_of_others_only_what_takes_place() {
    let mut ids = CountedIds::default();
    let (me, akseli) = (digari(&mut ids, "Veikko"), digari(&mut ids, "Akseli"));
    let of_state = |ids: &mut CountedIds, person, state| ScheduleSlot { state, ..slot(ids, person) };
    let mut laptop = Laptop::of(&me).has(&akseli).has(&engagement(&mut ids, me.id, Some(today().plus(10))));
    for state in [SlotState::Published, SlotState::Draft, SlotState::Cancelled, SlotState::Absent] {
        laptop = laptop.has(&of_state(&mut ids, me.id, state)).has(&of_state(&mut ids, akseli.id, state));
    }

    let board = board(&laptop);
    assert_eq!(names(&board), ["Veikko", "Akseli"]);
    let states = |person| row(&board, person).slots.iter().map(|slot| slot.state).collect::<Vec<_>>();
    assert_eq!(states(me.id), [SlotState::Published, SlotState::Cancelled, SlotState::Absent]);
    assert_eq!(states(akseli.id), [SlotState::Published]);
    assert_eq!((row(&board, me.id).target_minutes, row(&board, me.id).ends_on), (Some(1_530), None));
    assert_eq!((board.unpublished, board.may_plan), (0, false));
}

#[test]
fn slots_at_the_same_time_are_marked_and_cancelled_ones_weigh_nothing() {
    let mut ids = CountedIds::default();
    let (me, veikko) = (coordinator(&mut ids, "Aino"), digari(&mut ids, "Veikko"));
    let school = unit(&mut ids, "Sammonlahden koulu");
    let first = slot_at(&mut ids, veikko.id, school.id, (480, 600));
    let second = ScheduleSlot { state: SlotState::Draft, ..slot_at(&mut ids, veikko.id, school.id, (540, 660)) };
    let third = slot_at(&mut ids, veikko.id, school.id, (660, 720));
    let cancelled = ScheduleSlot { state: SlotState::Cancelled, ..third.clone() };
    let cancelled = ScheduleSlot { id: slot(&mut ids, veikko.id).id, ..cancelled };
    let laptop = Laptop::of(&me).has(&veikko).has(&school).has(&first).has(&second).has(&third).has(&cancelled);

    let board = board(&laptop);
    let row = row(&board, veikko.id);
    let mut marked: Vec<_> = row.slots.iter().filter(|slot| slot.overlaps).map(|slot| slot.id).collect();
    marked.sort();
    assert_eq!(marked, [first.id, second.id]);
    assert_eq!((row.planned_minutes, row.slots[0].unit_name.as_str()), (300, "Sammonlahden koulu"));
    assert_eq!((board.unpublished, board.may_plan), (1, true));
}

#[test]
fn an_engagement_that_ends_soon_is_pointed_out_unless_another_follows() {
    let mut ids = CountedIds::default();
    let (me, ends, goes_on) = (coordinator(&mut ids, "Aino"), digari(&mut ids, "Veikko"), digari(&mut ids, "Mika"));
    let last = today().plus(20);
    let following = Engagement { start_on: last.plus(1), ..engagement(&mut ids, goes_on.id, Some(last.plus(200))) };
    let laptop = Laptop::of(&me).has(&ends).has(&goes_on).has(&engagement(&mut ids, ends.id, Some(last)));
    let laptop = laptop.has(&engagement(&mut ids, goes_on.id, Some(last))).has(&following);

    let board = board(&laptop);
    assert_eq!([ends.id, goes_on.id].map(|person| row(&board, person).ends_on), [Some(last), None]);
}

#[test]
fn only_units_that_are_open_that_week_are_offered() {
    let mut ids = CountedIds::default();
    let me = coordinator(&mut ids, "Aino");
    let (open, other) = (unit(&mut ids, "Ääpälän koulu"), unit(&mut ids, "Lauritsalan koulu"));
    let closed = Unit { valid_until: Some(today()), ..unit(&mut ids, "Vanha koulu") };
    let closing = Unit { valid_until: Some(today().plus(1)), ..unit(&mut ids, "Pieni koulu") };
    let laptop = Laptop::of(&me).has(&open).has(&other).has(&closed).has(&closing);

    let board = board(&laptop);
    let offered: Vec<&str> = board.units.iter().map(|unit| unit.name.as_str()).collect();
    assert_eq!(offered, ["Lauritsalan koulu", "Pieni koulu", "Ääpälän koulu"]);
}

#[test]
fn the_board_knows_holidays_and_refuses_a_week_that_the_year_lacks() {
    let mut ids = CountedIds::default();
    let laptop = Laptop::of(&digari(&mut ids, "Veikko"));
    let week_of = |year, number| laptop.ask(week, WeekArg { week: IsoWeek { year, week: number } });

    let christmas: Vec<bool> = week_of(2026, 52).unwrap().days.iter().map(|day| day.holiday.is_some()).collect();
    assert_eq!(christmas, [false, false, false, true, true, true, false]);
    assert_eq!(week_of(2027, 53).map_err(|Failure { code, .. }| code), Err(FailureCode::Invalid));
}
