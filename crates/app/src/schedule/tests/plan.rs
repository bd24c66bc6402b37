//! Planning, publishing and confirming.

use super::*;
use crate::commands::Nothing;
use crate::schedule::{NewSlot, SlotArg, SlotChange, SlotsArg, WeekArg};
use crate::schedule::{add_slot, change_slot, confirm, publish, remove_slot};
use crate::testing::Laptop;
use crate::{Failure, FailureCode, undo};
use lahituki_domain::IsoWeek;
use lahituki_domain::ids::SlotId;
use lahituki_domain::schedule::{SlotKind, SlotState};
use lahituki_store::schedule::slot as stored;
use lahituki_testkit::{digari, unit};

fn new_slot(person: PersonId, unit: Option<UnitId>) -> NewSlot {
    NewSlot { person, unit, day: today().plus(1), start: 480, end: 660, kind: SlotKind::Koulu, note: None }
}

fn no_change(id: SlotId) -> SlotChange {
    SlotChange { id, person: None, unit: None, day: None, start: None, end: None, kind: None, note: None }
}

fn state(laptop: &Laptop, id: SlotId) -> Option<SlotState> {
    laptop.ask(|reading, id| Ok(stored(reading.db, id)?), id).unwrap().map(|slot| slot.state)
}

fn code<T>(answer: Result<T, Failure>) -> Option<FailureCode> {
    answer.err().map(|failure| failure.code)
}

fn last_step(laptop: &Laptop) -> (undo::StepLabel, String) {
    let step = laptop.ask(undo::list, Nothing {}).unwrap().remove(0);
    (step.label, step.about)
}

#[test]
fn a_new_slot_is_a_draft_that_can_be_undone() {
    let mut ids = CountedIds::default();
    let (me, veikko) = (coordinator(&mut ids, "Aino"), digari(&mut ids, "Veikko"));
    let school = unit(&mut ids, "Sammonlahden koulu");
    let laptop = Laptop::of(&me).has(&veikko).has(&school);

    let id = laptop.act(add_slot, new_slot(veikko.id, Some(school.id))).unwrap();
    assert_eq!(state(&laptop, id), Some(SlotState::Draft));
    assert_eq!(last_step(&laptop), (undo::StepLabel::AddSlot, "Veikko, Sammonlahden koulu".to_owned()));
    laptop.act(undo::last, Nothing {}).unwrap();
    assert_eq!(state(&laptop, id), None);
}

#[test]
fn a_slot_needs_a_person_a_unit_that_exists_and_an_end_after_its_start() {
    let mut ids = CountedIds::default();
    let (me, veikko, stranger) = (coordinator(&mut ids, "Aino"), digari(&mut ids, "Veikko"), digari(&mut ids, "Kuka"));
    let nowhere = unit(&mut ids, "Olematon koulu");
    let laptop = Laptop::of(&me).has(&veikko);
    let add = |new| code(laptop.act(add_slot, new));

    assert_eq!(add(new_slot(stranger.id, None)), Some(FailureCode::NotFound));
    assert_eq!(add(new_slot(veikko.id, Some(nowhere.id))), Some(FailureCode::NotFound));
    assert_eq!(add(NewSlot { end: 480, ..new_slot(veikko.id, None) }), Some(FailureCode::Invalid));
    assert_eq!(add(NewSlot { end: 1_441, ..new_slot(veikko.id, None) }), Some(FailureCode::Invalid));
    assert_eq!(laptop.ask(undo::list, Nothing {}).unwrap(), []);
}

#[test]
fn only_a_coordinator_plans() {
    let mut ids = CountedIds::default();
    let me = digari(&mut ids, "Veikko");
    let mine = slot(&mut ids, me.id);
    let draft = ScheduleSlot { state: SlotState::Draft, ..slot(&mut ids, me.id) };
    let laptop = Laptop::of(&me).has(&mine).has(&draft);
    let refused = Some(FailureCode::NoRight);

    assert_eq!(code(laptop.act(add_slot, new_slot(me.id, None))), refused);
    assert_eq!(code(laptop.act(change_slot, SlotChange { start: Some(500), ..no_change(mine.id) })), refused);
    assert_eq!(code(laptop.act(remove_slot, SlotArg { id: mine.id })), refused);
    assert_eq!(code(laptop.act(publish, WeekArg { week: IsoWeek { year: 2026, week: 48 } })), refused);
}

#[test]
fn moving_a_slot_keeps_it_published_and_asks_again_for_a_confirmation() {
    let mut ids = CountedIds::default();
    let (me, veikko) = (coordinator(&mut ids, "Aino"), digari(&mut ids, "Veikko"));
    let published = slot(&mut ids, veikko.id);
    let confirmed = ScheduleSlot { state: SlotState::Acknowledged, ..slot(&mut ids, veikko.id) };
    let laptop = Laptop::of(&me).has(&veikko).has(&published).has(&confirmed);
    let change = |change| laptop.act(change_slot, change).unwrap();

    change(SlotChange { start: Some(500), ..no_change(published.id) });
    assert_eq!(state(&laptop, published.id), Some(SlotState::Published));
    change(SlotChange { note: Some("Avain toimistosta".to_owned()), ..no_change(confirmed.id) });
    assert_eq!(state(&laptop, confirmed.id), Some(SlotState::Acknowledged));
    change(SlotChange { day: Some(today().plus(3)), ..no_change(confirmed.id) });
    assert_eq!(state(&laptop, confirmed.id), Some(SlotState::Published));
}

#[test]
fn a_removed_draft_is_gone_and_a_removed_published_slot_is_cancelled() {
    let mut ids = CountedIds::default();
    let (me, veikko) = (coordinator(&mut ids, "Aino"), digari(&mut ids, "Veikko"));
    let in_state = |ids: &mut CountedIds, state| ScheduleSlot { state, ..slot(ids, veikko.id) };
    let states = [SlotState::Draft, SlotState::Published, SlotState::Acknowledged, SlotState::Done];
    let [draft, published, confirmed, done] = states.map(|state| in_state(&mut ids, state));
    let laptop = Laptop::of(&me).has(&veikko).has(&draft).has(&published).has(&confirmed).has(&done);
    let remove = |id| code(laptop.act(remove_slot, SlotArg { id }));

    assert_eq!([draft.id, published.id, confirmed.id].map(remove), [None; 3]);
    assert_eq!(remove(done.id), Some(FailureCode::Invalid));
    let left = [draft.id, published.id, confirmed.id, done.id].map(|id| state(&laptop, id));
    assert_eq!(left, [None, Some(SlotState::Cancelled), Some(SlotState::Cancelled), Some(SlotState::Done)]);
}

#[test]
fn publishing_a_week_is_one_step_and_leaves_other_weeks_alone() {
    let mut ids = CountedIds::default();
    let (me, veikko) = (coordinator(&mut ids, "Aino"), digari(&mut ids, "Veikko"));
    let draft = |ids: &mut CountedIds, days| ScheduleSlot {
        state: SlotState::Draft,
        day: today().plus(days),
        ..slot(ids, veikko.id)
    };
    let [one, two, later] = [1, 7, 8].map(|days| draft(&mut ids, days));
    let laptop = Laptop::of(&me).has(&veikko).has(&one).has(&two).has(&later);
    let week = WeekArg { week: IsoWeek { year: 2026, week: 48 } };
    let states = || [one.id, two.id, later.id].map(|id| state(&laptop, id).unwrap());

    assert_eq!(laptop.act(publish, week).unwrap().slots, 2);
    assert_eq!(states(), [SlotState::Published, SlotState::Published, SlotState::Draft]);
    assert_eq!(last_step(&laptop), (undo::StepLabel::PublishWeek, "48".to_owned()));
    assert_eq!(laptop.act(publish, week).unwrap().slots, 0);
    laptop.act(undo::last, Nothing {}).unwrap();
    assert_eq!(states(), [SlotState::Draft; 3]);
}

#[test]
fn i_confirm_my_own_slots_and_one_that_was_cancelled_meanwhile_stays_cancelled() {
    let mut ids = CountedIds::default();
    let (me, mika) = (digari(&mut ids, "Veikko"), digari(&mut ids, "Mika"));
    let mine = slot(&mut ids, me.id);
    let cancelled = ScheduleSlot { state: SlotState::Cancelled, ..slot(&mut ids, me.id) };
    let his = slot(&mut ids, mika.id);
    let laptop = Laptop::of(&me).has(&mika).has(&mine).has(&cancelled).has(&his);

    laptop.act(confirm, SlotsArg { ids: vec![mine.id, cancelled.id] }).unwrap();
    assert_eq!(state(&laptop, mine.id), Some(SlotState::Acknowledged));
    assert_eq!(state(&laptop, cancelled.id), Some(SlotState::Cancelled));
    let refused = laptop.act(confirm, SlotsArg { ids: vec![his.id] });
    assert_eq!(code(refused), Some(FailureCode::NoRight));
}
