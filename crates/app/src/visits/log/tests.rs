use super::super::line::ChipEdits;
use super::*;
use crate::testing::Laptop;
use lahituki_domain::ids::PersonId;
use lahituki_domain::people::{Role, Unit};
use lahituki_domain::schedule::ScheduleSlot;
use lahituki_domain::visits::{Asker, EntryResult, Matter, TimeCategory};
use lahituki_store::undo;
use lahituki_testkit::{CountedIds, NOW, digari, grant, person, room, slot, today, unit};

fn laptop() -> (Laptop, Unit) {
    let mut ids = CountedIds::default();
    let veikko = digari(&mut ids, "Veikko");
    let sammo = Unit { short_names: vec!["samm".into()], ..unit(&mut ids, "Sammonlahden koulu") };
    let planned = ScheduleSlot { unit: Some(sammo.id), day: today(), ..slot(&mut ids, veikko.id) };
    let room = room(&mut ids, sammo.id, "lk204");
    (Laptop::of(&veikko).has(&sammo).has(&room).has(&planned), sammo)
}

fn line(line: &str) -> LogLine {
    LogLine { line: line.to_owned(), edits: ChipEdits::default() }
}

fn times(laptop: &Laptop, person: PersonId) -> Vec<TimeEntry> {
    let times = laptop.store.read(|db| visits::time_of_person(db, person, today().plus(-7), today())).unwrap();
    times.into_iter().map(|line| line.time).collect()
}

fn code(result: Result<Logged, Failure>) -> FailureCode {
    result.unwrap_err().code
}

#[test]
fn a_line_becomes_a_visit_an_entry_and_its_time() {
    let (laptop, sammo) = laptop();
    let logged = laptop.act(log, line("samm lk204 projektori ei kuvaa opettaja 20 ok")).unwrap();
    assert_eq!((logged.unit_name.as_str(), logged.minutes), ("Sammonlahden koulu", 20));

    let me = laptop.me.person;
    let entry = laptop.store.read(|db| visits::entry(db, logged.entry.unwrap())).unwrap().unwrap();
    let visit = laptop.store.read(|db| visits::visit(db, entry.visit)).unwrap().unwrap();
    let expected = VisitEntry {
        id: logged.entry.unwrap(),
        visit: Visit::id_of(me, sammo.id, today()),
        person: me,
        unit: sammo.id,
        day: today(),
        logged_at: NOW,
        started: None,
        room: entry.room,
        room_text: "lk204".to_owned(),
        matter: Matter::Esitys,
        asker: Some(Asker::Teacher),
        minutes: 20,
        result: Some(EntryResult::Solved),
        text: "projektori ei kuvaa".to_owned(),
    };
    assert!(entry.room.is_some() && visit.slot.is_some());
    assert_eq!(entry, expected);
    assert_eq!(times(&laptop, me), [TimeEntry::of_entry(&entry)]);
}

#[test]
fn a_second_line_of_the_day_belongs_to_the_same_visit_and_undo_takes_back_only_its_own() {
    let (laptop, sammo) = laptop();
    laptop.act(log, line("samm wlan 10")).unwrap();
    laptop.act(log, line("samm tulostin jumissa 5")).unwrap();
    let visit = Visit::id_of(laptop.me.person, sammo.id, today());
    let count = || laptop.store.read(|db| visits::entry_count_of(db, visit)).unwrap();
    assert_eq!(count(), 2);

    laptop.act(|writing, ()| Ok(writing.txn.undo()?), ()).unwrap();
    assert_eq!((count(), times(&laptop, laptop.me.person).len()), (1, 1));
    laptop.act(|writing, ()| Ok(writing.txn.undo()?), ()).unwrap();
    assert_eq!(laptop.store.read(|db| visits::visit(db, visit)).unwrap(), None);
    assert!(laptop.store.read(|db| undo::steps(db, 10)).unwrap().iter().all(|step| step.undone && !step.partly));
}

#[test]
fn a_time_line_becomes_time_alone() {
    let (laptop, _) = laptop();
    let logged = laptop.act(log, line("aika 45 opastus uudelle digarille eilen")).unwrap();
    assert_eq!(logged, Logged { entry: None, unit_name: String::new(), minutes: 45 });
    let [time] = times(&laptop, laptop.me.person).try_into().unwrap();
    assert_eq!(
        (time.day, time.category, time.unit, time.text.as_str()),
        (today().plus(-1), TimeCategory::Guidance, None, "opastus uudelle digarille")
    );
}

#[test]
fn a_matter_without_minutes_makes_no_time() {
    let (laptop, _) = laptop();
    let edits = ChipEdits { minutes: Some(0), ..ChipEdits::default() };
    laptop.act(log, LogLine { line: "samm wlan".to_owned(), edits }).unwrap();
    assert_eq!(times(&laptop, laptop.me.person), []);
}

#[test]
fn a_personal_identity_code_is_never_stored() {
    let (laptop, _) = laptop();
    let logged = laptop.act(log, line("samm oppilaan 131052-901X tunnus")).unwrap();
    let entry = laptop.store.read(|db| visits::entry(db, logged.entry.unwrap())).unwrap().unwrap();
    assert_eq!(entry.text, "oppilaan [henkilötunnus poistettu] tunnus");
}

#[test]
fn a_line_that_makes_no_sense_is_refused() {
    let (laptop, _) = laptop();
    let with = |edits| LogLine { line: "samm wlan".to_owned(), edits };
    assert_eq!(code(laptop.act(log, line("samm 15"))), FailureCode::Incomplete);
    assert_eq!(code(laptop.act(log, line(""))), FailureCode::Incomplete);
    let tomorrow = ChipEdits { day: Some(today().plus(1)), ..ChipEdits::default() };
    assert_eq!(code(laptop.act(log, with(tomorrow))), FailureCode::Invalid);
    let too_long = ChipEdits { minutes: Some(1441), ..ChipEdits::default() };
    assert_eq!(code(laptop.act(log, with(too_long))), FailureCode::Invalid);
    assert_eq!(times(&laptop, laptop.me.person), []);
}

#[test]
fn who_has_no_right_at_a_unit_logs_nothing_there() {
    let mut ids = CountedIds::default();
    let (sammo, other) = (unit(&mut ids, "Sammonlahden koulu"), unit(&mut ids, "Kimpisen koulu"));
    let lead = lahituki_domain::people::Person {
        roles: vec![grant(Role::Digivastaava, &[other.id])],
        ..person(&mut ids, "Liisa")
    };
    let laptop = Laptop::of(&lead).has(&sammo).has(&other);
    assert_eq!(code(laptop.act(log, line("sammonlahden wlan 10"))), FailureCode::NoRight);
    assert!(laptop.act(log, line("kimpisen wlan 10")).is_ok());
}
