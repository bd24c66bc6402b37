use super::*;
use crate::FailureCode;
use crate::testing::Laptop;
use lahituki_testkit::{CountedIds, digari, time_entry, today, unit, visit, visit_entry};

fn laptop() -> Laptop {
    Laptop::of(&digari(&mut CountedIds::default(), "Veikko"))
}

fn new_time(minutes: u16) -> NewTime {
    NewTime { day: today(), minutes, category: TimeCategory::Meeting, unit: None, text: Some(" palaveri ".to_owned()) }
}

fn stored(laptop: &Laptop, id: TimeEntryId) -> Option<TimeEntry> {
    laptop.store.read(|db| visits::time_entry(db, id)).unwrap()
}

#[test]
fn time_is_added_changed_and_removed() {
    let laptop = laptop();
    let id = laptop.act(add_time, new_time(30)).unwrap();
    assert_eq!(stored(&laptop, id).unwrap().text, "palaveri");

    let change = TimeChange { id, minutes: Some(45), category: None, text: None };
    laptop.act(change_time, change).unwrap();
    let time = stored(&laptop, id).unwrap();
    assert_eq!((time.minutes, time.category, time.text.as_str()), (45, TimeCategory::Meeting, "palaveri"));

    laptop.act(remove_time, TimeArg { id }).unwrap();
    assert_eq!(stored(&laptop, id), None);
}

#[test]
fn time_of_no_length_of_more_than_a_day_or_of_tomorrow_is_refused() {
    let laptop = laptop();
    for wrong in [new_time(0), new_time(1441), NewTime { day: today().plus(1), ..new_time(30) }] {
        assert_eq!(laptop.act(add_time, wrong).unwrap_err().code, FailureCode::Invalid);
    }
}

#[test]
fn approved_time_stays_as_it_is() {
    let laptop = laptop();
    let id = laptop.act(add_time, new_time(30)).unwrap();
    let time = stored(&laptop, id).unwrap();
    let approved = TimeEntry { id: TimeEntryId(uuid::Uuid::from_u128(77)), state: TimeState::Approved, ..time };
    laptop.receives(&approved, 1);
    let change = TimeChange { id: approved.id, minutes: Some(45), category: None, text: None };
    assert_eq!(laptop.act(change_time, change).unwrap_err().code, FailureCode::NoRight);
    assert_eq!(laptop.act(remove_time, TimeArg { id: approved.id }).unwrap_err().code, FailureCode::NoRight);
}

#[test]
fn time_that_follows_from_an_entry_is_changed_there() {
    let mut ids = CountedIds::default();
    let veikko = digari(&mut ids, "Veikko");
    let unit = unit(&mut ids, "Sammonlahden koulu");
    let visit = visit(veikko.id, unit.id);
    let entry = visit_entry(&mut ids, &visit);
    let laptop = Laptop::of(&veikko).has(&unit).has(&visit).has(&entry).has(&time_entry(&entry));
    let removed = laptop.act(remove_time, TimeArg { id: TimeEntry::id_of(entry.id) });
    assert_eq!(removed.unwrap_err().code, FailureCode::Invalid);
}
