use crate::commands::Nothing;
use crate::exchange::{OpArg, WaitingChange, dismiss, waiting};
use crate::schedule::{SlotArg, SlotsArg, confirm, slot as slot_detail};
use crate::testing::Laptop;
use lahituki_domain::Kind;
use lahituki_domain::schedule::{ScheduleSlot, SlotState};
use lahituki_store::Verdict;
use lahituki_testkit::{CountedIds, digari, slot, time_entry, unit, visit, visit_entry};

fn rows(laptop: &Laptop) -> Vec<WaitingChange> {
    laptop.ask(waiting, Nothing {}).unwrap()
}

#[test]
fn a_waiting_change_is_named_after_its_record() {
    let mut ids = CountedIds::default();
    let me = digari(&mut ids, "Veikko");
    let school = unit(&mut ids, "Sammonlahden koulu");
    let visit = visit(me.id, school.id);
    let entry = visit_entry(&mut ids, &visit);
    let laptop = Laptop::of(&me).has(&school);
    let log = |writing: &mut crate::Writing<'_, '_>, _| {
        writing.create(&visit)?;
        writing.create(&entry)?;
        writing.create(&time_entry(&entry))
    };
    laptop.act(log, ()).unwrap();

    let titles: Vec<_> = rows(&laptop).into_iter().map(|row| (row.kind, row.title)).collect();
    let day_there = "Sammonlahden koulu 22.11.2026".to_owned();
    let expected = [
        (Kind::Visit, day_there.clone()),
        (Kind::VisitEntry, "projektori ei kuvaa".to_owned()),
        (Kind::TimeEntry, day_there),
    ];
    assert_eq!(titles, expected);
}

#[test]
fn a_refused_change_comes_first_and_stays_until_it_is_dismissed() {
    let mut ids = CountedIds::default();
    let me = digari(&mut ids, "Veikko");
    let [first, second] = [1, 2].map(|_| ScheduleSlot { state: SlotState::Published, ..slot(&mut ids, me.id) });
    let laptop = Laptop::of(&me).has(&first).has(&second);
    for slot in [&first, &second] {
        laptop.act(confirm, SlotsArg { ids: vec![slot.id] }).unwrap();
    }
    let op = rows(&laptop)[1].op;
    laptop
        .store
        .sync(|txn| txn.settle(op, Verdict::Refused("not_a_step"), laptop.now).and_then(|_| txn.fold()))
        .unwrap();

    let refused: Vec<_> = rows(&laptop).into_iter().map(|row| row.refused).collect();
    assert_eq!(refused, [Some("not_a_step".to_owned()), None]);
    assert_eq!(laptop.ask(slot_detail, SlotArg { id: second.id }).unwrap().stop.state, SlotState::Published);
    laptop.act(dismiss, OpArg { op }).unwrap();
    assert_eq!(rows(&laptop).len(), 1);
}
