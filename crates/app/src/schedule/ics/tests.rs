use super::export::calendar;
use super::feeds::keep;
use super::*;
use crate::testing::Laptop;
use crate::undo;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use lahituki_domain::people::{Person, Role};
use lahituki_domain::schedule::{ScheduleSlot, SlotState};
use lahituki_testkit::{self as testkit, CountedIds, today};

fn file(owner: CalendarOwner, events: &[&str]) -> IcsFile {
    let events: String = events.iter().map(|event| format!("BEGIN:VEVENT\n{event}\nEND:VEVENT\n")).collect();
    let data = BASE64_STANDARD.encode(format!("BEGIN:VCALENDAR\n{events}END:VCALENDAR\n"));
    IcsFile { owner, name: "Työkalenteri".to_owned(), data }
}

/// An event of tomorrow, the Monday after [`today`].
fn meeting(uid: &str, hours: &str) -> String {
    let day = today().plus(1).0.format("%Y%m%d");
    format!("UID:{uid}\nSUMMARY:Lääkäri\nDTSTART:{day}T{hours}0000\nDURATION:PT1H")
}

fn busy(laptop: &Laptop) -> Vec<(String, u16)> {
    let times =
        laptop.store.read(|db| lahituki_store::schedule::changes::busy_between(db, today(), today().plus(9))).unwrap();
    times.into_iter().map(|busy| (busy.uid, busy.start)).collect()
}

#[test]
fn a_preview_counts_and_changes_nothing() {
    let veikko = testkit::digari(&mut CountedIds::default(), "Veikko");
    let laptop = Laptop::of(&veikko);
    let file = file(CalendarOwner::Person(veikko.id), &[&meeting("a", "08"), &meeting("b", "12"), "UID:c"]);
    let preview = laptop.ask(read_ics, file).unwrap();
    let day = today().plus(1);
    let expected = IcsPreview {
        problem: None,
        times: 2,
        days: 1,
        first: Some(day),
        last: Some(day),
        next: vec![BusyTime { day, start: 480, end: 540 }, BusyTime { day, start: 720, end: 780 }],
        unclear: 1,
        left_out: vec![LeftOut { line: 14, day: None, why: UnclearReason::Time }],
        free: 0,
        replaces: 0,
        may_import: true,
    };
    assert_eq!(preview, expected);
    assert!(busy(&laptop).is_empty());
}

#[test]
fn a_newer_calendar_replaces_the_earlier_one_and_can_be_taken_back() {
    let veikko = testkit::digari(&mut CountedIds::default(), "Veikko");
    let laptop = Laptop::of(&veikko);
    let owner = CalendarOwner::Person(veikko.id);
    laptop.act(import_ics, file(owner, &[&meeting("a", "08"), &meeting("b", "12")])).unwrap();
    assert_eq!(busy(&laptop), [("a".to_owned(), 480), ("b".to_owned(), 720)]);
    assert_eq!(laptop.ask(read_ics, file(owner, &[])).unwrap().replaces, 2);
    laptop.act(import_ics, file(owner, &[&meeting("b", "12"), &meeting("c", "15")])).unwrap();
    assert_eq!(busy(&laptop), [("b".to_owned(), 720), ("c".to_owned(), 900)]);
    laptop.act(undo::last, crate::commands::Nothing {}).unwrap();
    assert_eq!(busy(&laptop), [("a".to_owned(), 480), ("b".to_owned(), 720)]);
}

#[test]
fn what_cannot_be_read_replaces_nothing() {
    let veikko = testkit::digari(&mut CountedIds::default(), "Veikko");
    let laptop = Laptop::of(&veikko);
    let owner = CalendarOwner::Person(veikko.id);
    let whole = file(owner, &[&meeting("a", "08")]);
    laptop.act(import_ics, whole.clone()).unwrap();
    for (text, problem) in [("BEGIN:VCALENDAR\nBEGIN:VEVENT\n", IcsProblem::CutOff), ("hei", IcsProblem::NotACalendar)]
    {
        let file = IcsFile { data: BASE64_STANDARD.encode(text), ..whole.clone() };
        assert_eq!(laptop.ask(read_ics, file.clone()).unwrap().problem, Some(problem));
        assert!(laptop.act(import_ics, file).is_err());
    }
    assert_eq!(busy(&laptop).len(), 1);
}

#[test]
fn a_calendar_that_was_brought_in_is_listed_and_removed_as_a_whole() {
    let veikko = testkit::digari(&mut CountedIds::default(), "Veikko");
    let laptop = Laptop::of(&veikko);
    let owner = CalendarOwner::Person(veikko.id);
    laptop.act(import_ics, file(owner, &[&meeting("a", "08"), &meeting("b", "12")])).unwrap();
    let imported = || laptop.ask(outside, owner).unwrap().imported;
    let (name, day) = ("Työkalenteri".to_owned(), today().plus(1));
    assert_eq!(imported(), [ImportedCalendar { name: name.clone(), times: 2, first: day, last: day }]);
    laptop.act(remove_imported, ImportedArg { owner, name }).unwrap();
    assert!(imported().is_empty() && busy(&laptop).is_empty());
    laptop.act(undo::last, crate::commands::Nothing {}).unwrap();
    assert_eq!(imported().len(), 1);
}

#[test]
fn nobody_brings_in_the_times_of_others() {
    let mut ids = CountedIds::default();
    let (veikko, sanni) = (testkit::digari(&mut ids, "Veikko"), testkit::digari(&mut ids, "Sanni"));
    let laptop = Laptop::of(&veikko).has(&sanni);
    let file = file(CalendarOwner::Person(sanni.id), &[&meeting("a", "08")]);
    assert!(!laptop.ask(read_ics, file.clone()).unwrap().may_import);
    assert!(laptop.act(import_ics, file).is_err());
}

#[test]
fn a_link_is_listed_until_it_is_closed_and_its_token_nowhere() {
    let veikko = testkit::digari(&mut CountedIds::default(), "Veikko");
    let laptop = Laptop::of(&veikko);
    let owner = CalendarOwner::Person(veikko.id);
    laptop.act(|writing, owner| keep(writing, owner, "salaisuus"), owner).unwrap();
    let links = |laptop: &Laptop| laptop.ask(outside, owner).unwrap().links;
    let [row] = &links(&laptop)[..] else { panic!("one link") };
    assert_eq!((row.made_by.as_str(), row.may_revoke), ("Veikko", true));
    laptop.act(revoke_feed, FeedArg { id: row.id }).unwrap();
    assert!(links(&laptop).is_empty());
}

#[test]
fn a_digari_makes_no_link_to_the_slots_of_a_unit() {
    let mut ids = CountedIds::default();
    let (veikko, school) = (testkit::digari(&mut ids, "Veikko"), testkit::unit(&mut ids, "Sammonlahden koulu"));
    let laptop = Laptop::of(&veikko).has(&school);
    let make = |laptop: &Laptop| {
        laptop.act(|writing, owner| keep(writing, owner, "salaisuus"), CalendarOwner::Unit(school.id))
    };
    assert!(make(&laptop).is_err());
    assert!(!laptop.ask(outside, CalendarOwner::Unit(school.id)).unwrap().may_link);
    let aino = Person { roles: vec![testkit::grant(Role::Coordinator, &[])], ..testkit::person(&mut ids, "Aino") };
    assert!(make(&Laptop::of(&aino).has(&school)).is_ok());
}

#[test]
fn a_file_holds_the_slots_that_take_place() {
    let mut ids = CountedIds::default();
    let (veikko, school) = (testkit::digari(&mut ids, "Veikko"), testkit::unit(&mut ids, "Sammonlahden koulu"));
    let mut slot = |state| {
        let slot = testkit::slot(&mut ids, veikko.id);
        ScheduleSlot { unit: Some(school.id), state, ..slot }
    };
    let [shown, draft, cancelled] = [SlotState::Acknowledged, SlotState::Draft, SlotState::Cancelled].map(&mut slot);
    let laptop = Laptop::of(&veikko).has(&school).has(&shown).has(&draft).has(&cancelled);
    let days = |owner| CalendarDays { owner, from: today().plus(-9), until: today().plus(9) };
    let summaries = |owner| -> Vec<String> {
        let calendar = laptop.ask(calendar, days(owner)).unwrap();
        calendar.events.into_iter().map(|event| event.summary).collect()
    };
    assert_eq!(summaries(CalendarOwner::Person(veikko.id)), ["Sammonlahden koulu"]);
    assert_eq!(summaries(CalendarOwner::Unit(school.id)), ["Veikko"]);
}
