use super::make_again;
use crate::commands::Nothing;
use crate::exchange::{ChangeAct, RefusedChange, WaitingArg, refused, waiting};
use crate::schedule::{SlotArg, SlotsArg, confirm, slot as slot_detail};
use crate::testing::Laptop;
use crate::{Failure, FailureCode, Writing};
use lahituki_domain::schedule::{ScheduleSlot, SlotState};
use lahituki_domain::visits::VisitEntry;
use lahituki_store::Verdict;
use lahituki_testkit::{CountedIds, digari, slot, unit, visit, visit_entry};
use uuid::Uuid;

fn rows(laptop: &Laptop) -> Vec<RefusedChange> {
    laptop.ask(refused, Nothing {}).unwrap()
}

fn put_away(writing: &mut Writing<'_, '_>, (op, away): (Uuid, bool)) -> Result<(), Failure> {
    Ok(writing.txn.dismiss(op, away)?)
}

/// Lets the server refuse the oldest change that waits.
fn refuse(laptop: &Laptop, reason: &str) -> Uuid {
    let op = laptop.ask(waiting, WaitingArg { limit: 1 }).unwrap().changes[0].op;
    laptop.store.sync(|txn| txn.settle(op, Verdict::Refused(reason), laptop.now).and_then(|_| txn.fold())).unwrap();
    op
}

/// A laptop on which the confirmation of a slot was refused.
fn laptop_with_a_refused_confirmation() -> (Laptop, ScheduleSlot, Uuid) {
    let mut ids = CountedIds::default();
    let me = digari(&mut ids, "Veikko");
    let slot = slot(&mut ids, me.id);
    let laptop = Laptop::of(&me).has(&slot);
    laptop.act(confirm, SlotsArg { ids: vec![slot.id] }).unwrap();
    let op = refuse(&laptop, "not_a_step");
    (laptop, slot, op)
}

#[test]
fn a_refused_change_is_taken_back_and_stays_in_sight_until_it_is_put_away() {
    let (laptop, slot, op) = laptop_with_a_refused_confirmation();
    let [row] = &rows(&laptop)[..] else { unreachable!("one change was refused") };
    assert_eq!((row.reason.as_str(), row.act, row.may_retry), ("not_a_step", ChangeAct::Change, true));
    assert_eq!(laptop.ask(slot_detail, SlotArg { id: slot.id }).unwrap().stop.state, SlotState::Published);
    laptop.act(put_away, (op, true)).unwrap();
    assert_eq!(rows(&laptop), []);
    laptop.act(put_away, (op, false)).unwrap();
    assert_eq!(rows(&laptop).len(), 1);
}

#[test]
fn a_refused_change_is_made_again_from_the_present_state() {
    let (laptop, slot, op) = laptop_with_a_refused_confirmation();
    laptop.receives(&ScheduleSlot { note: "Ovi B".to_owned(), ..slot.clone() }, 7);
    laptop.act(make_again, op).unwrap();

    let stop = laptop.ask(slot_detail, SlotArg { id: slot.id }).unwrap().stop;
    assert_eq!((stop.state, stop.note.as_str()), (SlotState::Acknowledged, "Ovi B"));
    let waits = laptop.ask(waiting, WaitingArg { limit: 9 }).unwrap().changes;
    assert!(waits.len() == 1 && waits[0].op != op);
    assert_eq!(rows(&laptop), []);
}

#[test]
fn a_change_of_what_is_gone_can_be_read_but_not_made_again() {
    let (laptop, slot, op) = laptop_with_a_refused_confirmation();
    laptop.loses(&slot, 8);
    let [row] = &rows(&laptop)[..] else { unreachable!("one change was refused") };
    assert!(!row.may_retry && row.fields.len() == 1);
    assert_eq!(laptop.act(make_again, op).unwrap_err().code, FailureCode::NotFound);
    assert_eq!(rows(&laptop).len(), 1);
}

#[test]
fn a_refused_record_comes_back_whole() {
    let mut ids = CountedIds::default();
    let me = digari(&mut ids, "Veikko");
    let school = unit(&mut ids, "Sammonlahden koulu");
    let entry = visit_entry(&mut ids, &visit(me.id, school.id));
    let laptop = Laptop::of(&me).has(&school);
    laptop.act(|writing: &mut Writing<'_, '_>, entry: &VisitEntry| writing.create(entry), &entry).unwrap();
    let op = refuse(&laptop, "no_right");

    let [row] = &rows(&laptop)[..] else { unreachable!("one change was refused") };
    assert_eq!((row.title.as_str(), row.act), ("projektori ei kuvaa", ChangeAct::Add));
    assert_eq!(laptop.shows(&entry), None);
    laptop.act(make_again, op).unwrap();
    assert_eq!(laptop.shows(&entry), Some(entry));
}
