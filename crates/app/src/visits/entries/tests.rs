use super::*;
use crate::FailureCode;
use crate::testing::Laptop;
use lahituki_domain::people::{Person, Role, Unit};
use lahituki_domain::visits::{TimeState, Visit};
use lahituki_testkit::{CountedIds, digari, grant, person, room, time_entry, today, unit, visit, visit_entry};

struct Diary {
    laptop: Laptop,
    unit: Unit,
    visit: Visit,
    entry: VisitEntry,
}

/// The laptop of Veikko, who has written one entry.
fn diary() -> Diary {
    let mut ids = CountedIds::default();
    let veikko = digari(&mut ids, "Veikko");
    let unit = unit(&mut ids, "Sammonlahden koulu");
    let visit = visit(veikko.id, unit.id);
    let entry = visit_entry(&mut ids, &visit);
    let laptop = Laptop::of(&veikko)
        .has(&unit)
        .has(&room(&mut ids, unit.id, "lk204"))
        .has(&visit)
        .has(&entry)
        .has(&time_entry(&entry));
    Diary { laptop, unit, visit, entry }
}

impl Diary {
    fn change(&self, change: EntryChange) -> Result<Nothing, Failure> {
        self.laptop.act(change_entry, change)
    }

    fn row(&self) -> EntryRow {
        self.laptop.ask(entry, EntryArg { id: self.entry.id }).unwrap()
    }

    fn minutes(&self) -> Option<u16> {
        let id = TimeEntry::id_of(self.entry.id);
        self.laptop.store.read(|db| visits::time_entry(db, id)).unwrap().map(|time| time.minutes)
    }
}

fn change(id: EntryId) -> EntryChange {
    EntryChange { id, room: None, matter: None, asker: None, minutes: None, result: None, text: None }
}

#[test]
fn a_row_names_the_person_the_unit_and_the_room() {
    let diary = diary();
    diary.change(EntryChange { room: Some("LK204".to_owned()), ..change(diary.entry.id) }).unwrap();
    let row = diary.row();
    assert_eq!((row.person_name.as_str(), row.unit_name.as_str()), ("Veikko", "Sammonlahden koulu"));
    assert_eq!((row.room.as_str(), row.room_id.is_some(), row.mine, row.waiting), ("LK204", true, true, true));
}

#[test]
fn the_time_follows_the_minutes_of_its_entry() {
    let diary = diary();
    for (minutes, time) in [(40, Some(40)), (0, None), (25, Some(25))] {
        diary.change(EntryChange { minutes: Some(minutes), ..change(diary.entry.id) }).unwrap();
        assert_eq!((diary.row().minutes, diary.minutes()), (minutes, time));
    }
}

#[test]
fn what_a_change_leaves_out_stays() {
    let diary = diary();
    diary.change(EntryChange { text: Some("  hetu 131052-901X ".to_owned()), ..change(diary.entry.id) }).unwrap();
    let row = diary.row();
    assert_eq!(row.text, "hetu [henkilötunnus poistettu]");
    assert_eq!((row.matter, row.result, row.minutes), (diary.entry.matter, diary.entry.result, 15));
}

#[test]
fn approved_time_keeps_its_entry_from_changing_length_or_going() {
    let diary = diary();
    diary.laptop.receives(&TimeEntry { state: TimeState::Approved, ..time_entry(&diary.entry) }, 2);
    let longer = diary.change(EntryChange { minutes: Some(60), ..change(diary.entry.id) });
    assert_eq!(longer.unwrap_err().code, FailureCode::NoRight);
    let removed = diary.laptop.act(remove_entry, EntryArg { id: diary.entry.id });
    assert_eq!(removed.unwrap_err().code, FailureCode::NoRight);
    assert_eq!((diary.row().minutes, diary.minutes()), (15, Some(15)));
    diary.change(EntryChange { text: Some("tarkennettu".to_owned()), ..change(diary.entry.id) }).unwrap();
}

#[test]
fn the_last_entry_takes_its_visit_along_and_undo_brings_all_of_it_back() {
    let diary = diary();
    let has_visit = || diary.laptop.store.read(|db| visits::visit(db, diary.visit.id)).unwrap().is_some();
    diary.laptop.act(remove_entry, EntryArg { id: diary.entry.id }).unwrap();
    assert_eq!((has_visit(), diary.minutes()), (false, None));
    diary.laptop.act(|writing, ()| Ok(writing.txn.undo()?), ()).unwrap();
    assert_eq!((has_visit(), diary.minutes(), diary.row().text), (true, Some(15), diary.entry.text.clone()));
}

#[test]
fn a_visit_with_a_note_or_another_entry_stays() {
    let diary = diary();
    diary.laptop.receives(&Visit { note: "Avain palautettu.".to_owned(), ..diary.visit.clone() }, 2);
    diary.laptop.act(remove_entry, EntryArg { id: diary.entry.id }).unwrap();
    assert!(diary.laptop.store.read(|db| visits::visit(db, diary.visit.id)).unwrap().is_some());
}

#[test]
fn nobody_changes_the_entry_of_another() {
    let mut ids = CountedIds::of_source(2);
    let other = digari(&mut ids, "Aada");
    let Diary { unit, visit, entry, .. } = diary();
    let laptop = Laptop::of(&other).has(&unit).has(&visit).has(&entry);
    let list = laptop.ask(entries, EntryFilter::default()).unwrap();
    assert!(!list.rows[0].mine);
    let changed = laptop.act(change_entry, EntryChange { text: Some("muu".to_owned()), ..change(entry.id) });
    assert_eq!(changed.unwrap_err().code, FailureCode::NoRight);
}

#[test]
fn a_filter_narrows_and_sums_all_that_it_finds() {
    let mut ids = CountedIds::default();
    let coordinator = Person { roles: vec![grant(Role::Coordinator, &[])], ..person(&mut ids, "Aino") };
    let (sammo, kimpinen) = (unit(&mut ids, "Sammonlahden koulu"), unit(&mut ids, "Kimpisen koulu"));
    let mut laptop = Laptop::of(&coordinator).has(&sammo).has(&kimpinen);
    for (back, unit, matter, minutes) in [
        (0, &sammo, Matter::Esitys, 10),
        (1, &sammo, Matter::Wilma, 20),
        (2, &kimpinen, Matter::Wilma, 30),
        (9, &kimpinen, Matter::Muu, 40),
    ] {
        let day = today().plus(-back);
        let visit = Visit { day, ..visit(coordinator.id, unit.id) };
        laptop = laptop.has(&VisitEntry { matter, minutes, ..visit_entry(&mut ids, &visit) });
    }
    let found = |filter| {
        let list = laptop.ask(entries, filter).unwrap();
        let minutes: Vec<u16> = list.rows.iter().map(|row| row.minutes).collect();
        (minutes, list.total, list.minutes)
    };
    let all = EntryFilter::default;
    assert_eq!(found(all()), (vec![10, 20, 30, 40], 4, 100));
    assert_eq!(found(EntryFilter { limit: Some(1), ..all() }), (vec![10], 4, 100));
    assert_eq!(found(EntryFilter { unit: Some(sammo.id), ..all() }), (vec![10, 20], 2, 30));
    assert_eq!(found(EntryFilter { matter: Some(Matter::Wilma), ..all() }), (vec![20, 30], 2, 50));
    assert_eq!(found(EntryFilter { result: Some(EntryResult::Guided), ..all() }), (vec![], 0, 0));
    let (from, until) = (Some(today().plus(-2)), Some(today().plus(-1)));
    assert_eq!(found(EntryFilter { from, until, ..all() }), (vec![20, 30], 2, 50));
    let both =
        EntryFilter { unit: Some(kimpinen.id), person: Some(coordinator.id), matter: Some(Matter::Muu), ..all() };
    assert_eq!(found(both), (vec![40], 1, 40));
}
