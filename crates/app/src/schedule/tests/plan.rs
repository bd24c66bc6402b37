//! Planning, publishing and confirming.

use super::*;
use crate::commands::Nothing;
use crate::schedule::{NewSlot, NewSlots, PinArg, PublishArg, SlotChange, SlotChanges, SlotsArg};
use crate::schedule::{add_slots, change_slots, confirm, pin, publish, remove_slots, untold};
use crate::testing::Laptop;
use crate::{Failure, FailureCode, undo};
use lahituki_domain::ids::SlotId;
use lahituki_domain::schedule::{SlotKind, SlotState};
use lahituki_store::schedule::slot as stored;
use lahituki_testkit::{digari, unit};

fn new_slot(person: PersonId, unit: Option<UnitId>) -> NewSlot {
    NewSlot {
        person: Some(person),
        unit,
        day: today().plus(1),
        start: 480,
        end: 660,
        kind: SlotKind::Koulu,
        note: None,
    }
}

fn no_change(id: SlotId) -> SlotChange {
    SlotChange { id, person: None, unit: None, day: None, start: None, end: None, kind: None, note: None }
}

fn add(laptop: &Laptop, new: NewSlot) -> Result<SlotId, Failure> {
    Ok(laptop.act(add_slots, NewSlots { slots: vec![new] })?[0])
}

fn change(laptop: &Laptop, change: SlotChange) -> Result<Nothing, Failure> {
    laptop.act(change_slots, SlotChanges { changes: vec![change] })
}

fn remove(laptop: &Laptop, id: SlotId) -> Result<Nothing, Failure> {
    laptop.act(remove_slots, SlotsArg { ids: vec![id] })
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

    let id = add(&laptop, new_slot(veikko.id, Some(school.id))).unwrap();
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
    let refusal = |new| code(add(&laptop, new));

    assert_eq!(refusal(new_slot(stranger.id, None)), Some(FailureCode::NotFound));
    assert_eq!(refusal(new_slot(veikko.id, Some(nowhere.id))), Some(FailureCode::NotFound));
    assert_eq!(refusal(NewSlot { end: 480, ..new_slot(veikko.id, None) }), Some(FailureCode::Invalid));
    assert_eq!(refusal(NewSlot { end: 1_441, ..new_slot(veikko.id, None) }), Some(FailureCode::Invalid));
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

    assert_eq!(code(add(&laptop, new_slot(me.id, None))), refused);
    assert_eq!(code(change(&laptop, SlotChange { start: Some(500), ..no_change(mine.id) })), refused);
    assert_eq!(code(remove(&laptop, mine.id)), refused);
    assert_eq!(code(laptop.act(publish, PublishArg { week: WEEK, consent: None })), refused);
}

#[test]
fn several_slots_are_added_changed_and_removed_as_one_step_each() {
    let mut ids = CountedIds::default();
    let (me, veikko) = (coordinator(&mut ids, "Aino"), digari(&mut ids, "Veikko"));
    let laptop = Laptop::of(&me).has(&veikko);
    let new = || new_slot(veikko.id, None);

    let added = laptop.act(add_slots, NewSlots { slots: vec![new(), NewSlot { person: None, ..new() }] }).unwrap();
    assert_eq!(last_step(&laptop), (undo::StepLabel::AddSlots, "2".to_owned()));
    let later = |id: &SlotId| SlotChange { start: Some(500), ..no_change(*id) };
    laptop.act(change_slots, SlotChanges { changes: added.iter().map(later).collect() }).unwrap();
    assert_eq!(last_step(&laptop), (undo::StepLabel::ChangeSlots, "2".to_owned()));
    laptop.act(pin, PinArg { ids: added.clone(), pinned: true }).unwrap();
    laptop.act(remove_slots, SlotsArg { ids: added.clone() }).unwrap();
    assert_eq!(added.iter().map(|id| state(&laptop, *id)).collect::<Vec<_>>(), [None, None]);

    laptop.act(undo::last, Nothing {}).unwrap();
    let pinned = |id: &SlotId| laptop.ask(|reading, id| Ok(stored(reading.db, id)?), *id).unwrap().unwrap();
    assert!(added.iter().map(pinned).all(|slot| slot.pinned && slot.start == 500));
}

#[test]
fn null_clears_and_what_is_left_out_stays() {
    let read = |json| serde_json::from_value::<SlotChange>(json).unwrap();
    let id = SlotId(uuid::Uuid::nil());
    assert_eq!(read(serde_json::json!({ "id": id })), no_change(id));
    let cleared = SlotChange { person: Some(None), unit: Some(None), ..no_change(id) };
    assert_eq!(read(serde_json::json!({ "id": id, "person": null, "unit": null })), cleared);
}

#[test]
fn what_everyone_knows_changes_when_it_is_told_and_a_draft_at_once() {
    let mut ids = CountedIds::default();
    let (me, veikko) = (coordinator(&mut ids, "Aino"), digari(&mut ids, "Veikko"));
    let published = slot(&mut ids, veikko.id);
    let draft = ScheduleSlot { state: SlotState::Draft, ..slot(&mut ids, veikko.id) };
    let done = ScheduleSlot { state: SlotState::Done, ..slot(&mut ids, veikko.id) };
    let laptop = Laptop::of(&me).has(&veikko).has(&published).has(&draft).has(&done);
    let later = |id| code(change(&laptop, SlotChange { start: Some(500), ..no_change(id) }));

    assert_eq!([published.id, draft.id, done.id].map(later), [None, None, Some(FailureCode::Invalid)]);
    let start = |id| laptop.ask(|reading, id| Ok(stored(reading.db, id)?), id).unwrap().unwrap().start;
    assert_eq!([published.id, draft.id].map(start), [480, 500]);
}

#[test]
fn a_removed_draft_is_gone_and_a_published_slot_waits_to_be_told() {
    let mut ids = CountedIds::default();
    let (me, veikko) = (coordinator(&mut ids, "Aino"), digari(&mut ids, "Veikko"));
    let in_state = |ids: &mut CountedIds, state| ScheduleSlot { state, ..slot(ids, veikko.id) };
    let states = [SlotState::Draft, SlotState::Published, SlotState::Acknowledged, SlotState::Done];
    let [draft, published, confirmed, done] = states.map(|state| in_state(&mut ids, state));
    let laptop = Laptop::of(&me).has(&veikko).has(&draft).has(&published).has(&confirmed).has(&done);
    let refusal = |id| code(remove(&laptop, id));

    assert_eq!([draft.id, published.id, confirmed.id].map(refusal), [None; 3]);
    assert_eq!(refusal(done.id), Some(FailureCode::Invalid));
    let left = [draft.id, published.id, confirmed.id, done.id].map(|id| state(&laptop, id));
    assert_eq!(left, [None, Some(SlotState::Published), Some(SlotState::Acknowledged), Some(SlotState::Done)]);
    assert_eq!(laptop.ask(untold, Nothing {}).unwrap().len(), 2);
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
