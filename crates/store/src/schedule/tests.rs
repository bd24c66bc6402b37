use super::*;
use crate::{Key, Store};
use lahituki_domain::ids::{AbsenceId, BusyId, SlotChangeId, SwapId};
use lahituki_domain::schedule::{
    Absence, AbsenceKind, Busy, Demand, SlotChange, SlotOutline, SlotState, Swap, SwapState, Told,
};
use lahituki_domain::time::SchoolYear;
use lahituki_domain::{Entity, Ids};
use lahituki_testkit::{CountedIds, NOW, person, slot, today};
use tempfile::TempDir;
use uuid::Uuid;

/// Returns a store that holds some records.
fn store<E: Entity>(records: &[E]) -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("test.db"), &Key::new([1; 32])).unwrap();
    let write = |txn: &mut crate::WriteTxn<'_>| records.iter().try_for_each(|record| txn.create(record));
    store.write::<_, StoreError>(NOW, &mut CountedIds::of_source(1), write).unwrap();
    (folder, store)
}

fn id(n: u128) -> Uuid {
    Uuid::from_u128(n)
}

/// Returns the virtual columns that a query computes from bodies, and the tables that it scans.
fn work_of(sql: &str) -> (Vec<String>, Vec<String>) {
    let (_folder, store) = store::<ScheduleSlot>(&[]);
    let column = |sql: &str, name: &str| {
        store
            .read::<_, StoreError>(|read| {
                let mut statement = read.connection.prepare(sql)?;
                let rows = statement.query_map([], |row| row.get::<_, Option<String>>(name))?;
                Ok(rows.filter_map(Result::transpose).collect::<Result<Vec<_>, _>>()?)
            })
            .unwrap()
    };
    let mut computed = column(&format!("explain {sql}"), "p4");
    computed.retain(|function| function.contains("->>"));
    let mut scans = column(&format!("explain query plan {sql}"), "detail");
    scans.retain(|step| step.starts_with("SCAN") || step.contains("TEMP B-TREE"));
    (computed, scans)
}

#[test]
fn a_year_of_slots_comes_from_an_index_without_reading_a_body() {
    let sql = include_str!("outline.sql").replace(":from", "'2026-08-01'").replace(":until", "'2027-07-31'");
    assert_eq!(work_of(&sql), (Vec::new(), Vec::new()));
}

#[test]
fn what_the_views_ask_for_is_found_by_an_index_and_in_order() {
    let asked = [
        "select id, body from slot where day between 'a' and 'b' order by day, start",
        "select id, body from slot where person = 'p' and day between 'a' and 'b' order by day, start",
        "select id, body from slot where unit = 'u' and day between 'a' and 'b' order by day, start",
        "select id, body from slot where person is null and day between 'a' and 'b' order by day, start",
        "select id, body from slot where series = 's' and day >= 'a' order by day, id",
        "select id, body from slot_change where slot = 's' order by made_at, id",
        "select id, body from absence where until_day >= 'a' and from_day <= 'b' order by until_day, from_day",
        "select id, body from demand where school_year = 2026",
        "select id, body from year_item where school_year = 2026",
        "select id, body from school_calendar where school_year = 2026",
        "select id, body from engagement where end_on between 'a' and 'b' order by end_on",
        "select id, body from busy where day between 'a' and 'b' order by day, start",
        "select id, body from swap where slot = 's'",
        "select id, body from feed where person = 'p'",
    ];
    for sql in asked {
        assert_eq!(work_of(sql).1, Vec::<String>::new(), "{sql}");
    }
}

#[test]
fn the_outline_of_a_slot_is_the_slot_without_its_words() {
    let mut ids = CountedIds::default();
    let veikko = person(&mut ids, "Veikko").id;
    let published = slot(&mut ids, veikko);
    let open = ScheduleSlot { person: None, start: 720, end: 900, ..slot(&mut ids, veikko) };
    let later = ScheduleSlot { day: today().plus(9), ..slot(&mut ids, veikko) };
    let (_folder, store) = store(&[open.clone(), published.clone(), later]);
    let found = store.read(|read| outline::between(read, today(), today().plus(7))).unwrap();
    assert_eq!(found, [SlotOutline::from(&published), SlotOutline::from(&open)]);
}

#[test]
fn open_slots_are_those_that_still_need_someone() {
    let mut ids = CountedIds::default();
    let veikko = person(&mut ids, "Veikko").id;
    let taken = slot(&mut ids, veikko);
    let open = ScheduleSlot { person: None, ..slot(&mut ids, veikko) };
    let cancelled = ScheduleSlot { state: SlotState::Cancelled, ..open.clone() };
    let cancelled = ScheduleSlot { id: SlotId(ids.fresh()), ..cancelled };
    let (_folder, store) = store(&[taken, open.clone(), cancelled]);
    let found = store.read(|read| open_between(read, today(), today().plus(7))).unwrap();
    assert_eq!(found, [open]);
}

#[test]
fn a_series_is_found_from_a_day_on() {
    let mut ids = CountedIds::default();
    let veikko = person(&mut ids, "Veikko").id;
    let series = Some(SeriesId(id(7)));
    let of_day = |ids: &mut CountedIds, n| ScheduleSlot { day: today().plus(n), series, ..slot(ids, veikko) };
    let slots = [of_day(&mut ids, 1), of_day(&mut ids, 8), of_day(&mut ids, 15), slot(&mut ids, veikko)];
    let (_folder, store) = store(&slots);
    let found = store.read(|read| of_series_from(read, SeriesId(id(7)), today().plus(8))).unwrap();
    assert_eq!(found, slots[1..3]);
}

#[test]
fn changes_wait_until_they_are_told_and_stay_as_history() {
    let mut ids = CountedIds::default();
    let veikko = person(&mut ids, "Veikko").id;
    let slot = slot(&mut ids, veikko);
    let change = |n, told| SlotChange {
        id: SlotChangeId(id(n)),
        slot: slot.id,
        person: None,
        unit: None,
        day: slot.day,
        start: slot.start,
        end: slot.end,
        note: String::new(),
        cancel: false,
        before: slot.placement(),
        made_by: veikko,
        made_at: NOW.plus_millis(n as i64),
        consent: None,
        told,
    };
    let told = Told { at: NOW, by: veikko, people: vec![veikko] };
    let all = [change(901, Some(told)), change(902, None)];
    let (_folder, store) = store(&all);
    assert_eq!(store.read(changes::untold).unwrap(), all[1..]);
    assert_eq!(store.read(|read| changes::of_slot(read, slot.id)).unwrap(), all);
}

#[test]
fn absences_are_found_when_they_reach_into_the_days() {
    let absence = |n: u128, from, until| Absence {
        id: AbsenceId(id(n)),
        person: PersonId(id(1)),
        from: today().plus(from),
        until: today().plus(until),
        start: None,
        end: None,
        kind: AbsenceKind::Sudden,
    };
    let all = [absence(1, -9, -1), absence(2, -3, 0), absence(3, 6, 20), absence(4, 7, 8)];
    let (_folder, store) = store(&all);
    let found = store.read(|read| changes::absences_between(read, today(), today().plus(6))).unwrap();
    assert_eq!(found, all[1..3]);
}

#[test]
fn swaps_are_listed_until_they_are_settled() {
    let swap = |n: u128, state| Swap {
        id: SwapId(id(n)),
        slot: SlotId(id(9)),
        from: PersonId(id(1)),
        to: None,
        message: String::new(),
        taker: (state != SwapState::Asked).then_some(PersonId(id(2))),
        state,
    };
    let all = [swap(1, SwapState::Asked), swap(2, SwapState::Offered), swap(3, SwapState::Granted)];
    let (_folder, store) = store(&all);
    assert_eq!(store.read(changes::unsettled_swaps).unwrap(), all[..2]);
    assert_eq!(store.read(|read| changes::swaps_of_slot(read, SlotId(id(9)))).unwrap().len(), 3);
}

#[test]
fn the_demand_of_a_unit_is_that_of_the_school_year() {
    let demand = |unit, year| Demand {
        id: Demand::id_of(UnitId(id(unit)), SchoolYear(year)),
        unit: UnitId(id(unit)),
        school_year: SchoolYear(year),
        needed_half_days: 4,
        promised_half_days: 3,
        weeks: Vec::new(),
        skills: Vec::new(),
        min_visits_per_month: 0,
    };
    let (_folder, store) = store(&[demand(1, 2025), demand(1, 2026), demand(2, 2026)]);
    assert_eq!(store.read(|read| year::demands(read, SchoolYear(2026))).unwrap().len(), 2);
    let found = store.read(|read| year::demand(read, UnitId(id(1)), SchoolYear(2025))).unwrap();
    assert_eq!(found, Some(demand(1, 2025)));
}

#[test]
fn busy_times_are_found_by_day_and_by_the_calendar_that_they_came_from() {
    let busy = |day, feed: &str| {
        let (person, day) = (PersonId(id(1)), today().plus(day));
        let id: BusyId = Busy::id_of(person.0, feed, "uid", day, 480);
        let (feed, uid) = (feed.to_owned(), "uid".to_owned());
        Busy { id, person: Some(person), unit: None, day, start: 480, end: 540, feed, uid }
    };
    let all = [busy(1, "oma"), busy(2, "toinen"), busy(9, "oma")];
    let (_folder, store) = store(&all);
    assert_eq!(store.read(|read| changes::busy_between(read, today(), today().plus(7))).unwrap(), all[..2]);
    assert_eq!(store.read(|read| changes::busy_of_feed(read, "oma")).unwrap(), [all[0].clone(), all[2].clone()]);
}
