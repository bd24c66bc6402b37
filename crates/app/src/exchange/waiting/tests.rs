use crate::Writing;
use crate::exchange::{ChangeAct, FieldChange, FieldValue, WaitingArg, WaitingChange, waiting};
use crate::schedule::{SlotsArg, confirm};
use crate::testing::Laptop;
use lahituki_domain::Kind;
use lahituki_domain::schedule::{ScheduleSlot, SlotState};
use lahituki_testkit::{CountedIds, article, digari, slot, time_entry, unit, visit, visit_entry};

fn rows(laptop: &Laptop) -> Vec<WaitingChange> {
    laptop.ask(waiting, WaitingArg { limit: 100 }).unwrap().changes
}

#[test]
fn a_waiting_change_is_named_after_its_record() {
    let mut ids = CountedIds::default();
    let me = digari(&mut ids, "Veikko");
    let school = unit(&mut ids, "Sammonlahden koulu");
    let visit = visit(me.id, school.id);
    let entry = visit_entry(&mut ids, &visit);
    let laptop = Laptop::of(&me).has(&school);
    let log = |writing: &mut Writing<'_, '_>, _| {
        writing.create(&visit)?;
        writing.create(&entry)?;
        writing.create(&time_entry(&entry))
    };
    laptop.act(log, ()).unwrap();

    let titles: Vec<_> = rows(&laptop).into_iter().map(|row| (row.kind, row.act, row.title)).collect();
    let day_there = "Sammonlahden koulu 22.11.2026".to_owned();
    let expected = [
        (Kind::Visit, ChangeAct::Add, day_there.clone()),
        (Kind::VisitEntry, ChangeAct::Add, "projektori ei kuvaa".to_owned()),
        (Kind::TimeEntry, ChangeAct::Add, day_there),
    ];
    assert_eq!(titles, expected);
}

#[test]
fn a_waiting_change_says_which_fields_it_sets_and_a_long_text_is_cut() {
    let mut ids = CountedIds::default();
    let me = digari(&mut ids, "Veikko");
    let before = article(&mut ids, me.id);
    let laptop = Laptop::of(&me).has(&before);
    let mut after = before.clone();
    after.body = "Tarkista kaapeli ja sen liitin. ".repeat(1_000);
    laptop.act(|writing: &mut Writing<'_, '_>, _| writing.update(&before, &after), ()).unwrap();

    let [change] = &rows(&laptop)[..] else { unreachable!("one change waits") };
    assert_eq!(change.act, ChangeAct::Change);
    let [FieldChange { field, value: FieldValue::Text(text) }] = &change.fields[..] else {
        unreachable!("one field was changed: {:?}", change.fields)
    };
    assert_eq!((field.as_str(), text.chars().count() < 100), ("body", true));
}

#[test]
fn of_many_changes_the_oldest_are_listed_and_all_are_counted() {
    let mut ids = CountedIds::default();
    let me = digari(&mut ids, "Veikko");
    let slots: Vec<_> = (0..5).map(|_| ScheduleSlot { state: SlotState::Published, ..slot(&mut ids, me.id) }).collect();
    let laptop = slots.iter().fold(Laptop::of(&me), Laptop::has);
    for slot in &slots {
        laptop.act(confirm, SlotsArg { ids: vec![slot.id] }).unwrap();
    }
    let list = laptop.ask(waiting, WaitingArg { limit: 2 }).unwrap();
    assert_eq!((list.changes.len(), list.total), (2, 5));
    let confirmed =
        FieldChange { field: "state".to_owned(), value: FieldValue::Code("slot-state-acknowledged".to_owned()) };
    assert_eq!(list.changes[0].fields, [confirmed]);
}
