//! Long answers in pages: nothing twice, nothing missing.

use super::super::Refusal;
use super::super::pull::{Known, Page, first_page, next_page};
use super::*;

/// Returns the pages of a person's first pull.
fn pages(world: &World, who: PersonId, cursor: u64, max_rows: usize) -> Vec<Page> {
    let mut txn = world.storage.begin(Purpose::Read).unwrap();
    let mut pages = vec![first_page(&mut *txn, who, Known { cursor, ..Known::default() }, max_rows).unwrap()];
    while let Some(token) = pages.last().and_then(|page| page.resume.clone()) {
        pages.push(next_page(&mut *txn, who, &token, max_rows).unwrap().unwrap());
    }
    pages
}

#[test]
fn pages_of_every_size_hold_the_same_things_in_the_same_order() {
    let mut world = World::new();
    let slots: Vec<_> = (0..5).map(|_| world.slot()).collect();
    let cursor = slots[1].1;
    let delete = world.delete::<ScheduleSlot>(slots[0].0.id.0, slots[0].1);
    let unpublish = world.put::<ScheduleSlot>(slots[1].0.id.0, slots[1].1, json!({ "state": "draft" }));
    world.push(world.aino.id, &[delete, unpublish]);
    for from in [0, cursor] {
        let whole = &pages(&world, world.aino.id, from, 100)[..];
        assert_eq!(whole.len(), 1);
        let count = whole[0].rows.len() + whole[0].gone.len();
        for max_rows in 1..=count + 1 {
            let pages = pages(&world, world.aino.id, from, max_rows);
            let rows: Vec<_> = pages.iter().flat_map(|page| page.rows.clone()).collect();
            let gone: Vec<_> = pages.iter().flat_map(|page| page.gone.clone()).collect();
            assert_eq!((&rows, &gone), (&whole[0].rows, &whole[0].gone), "{max_rows} a page");
            assert_eq!(pages.len(), count.div_ceil(max_rows), "{max_rows} a page");
        }
    }
}

#[test]
fn what_changes_between_two_pages_comes_with_the_next_pull() {
    let mut world = World::new();
    let slots: Vec<_> = (0..3).map(|_| world.slot()).collect();
    let first =
        first_page(&mut *world.storage.begin(Purpose::Read).unwrap(), world.veikko.id, Known::default(), 4).unwrap();
    let (moved, base) = &slots[2];
    let edit = world.put::<ScheduleSlot>(moved.id.0, *base, json!({ "note": "siirretty" }));
    world.push(world.aino.id, &[edit]);
    let token = first.resume.unwrap();
    let mut txn = world.storage.begin(Purpose::Read).unwrap();
    let last = next_page(&mut *txn, world.veikko.id, &token, 4).unwrap().unwrap();
    drop(txn);
    assert!(last.rows.iter().all(|row| row.id != moved.id.0));
    let next = world.exchange(world.veikko.id, Vec::new(), last.cursor);
    assert_eq!(next.rows.iter().map(|row| row.id).collect::<Vec<_>>(), [moved.id.0]);
}

#[test]
fn an_audience_lost_between_two_pages_is_not_told_on() {
    let mut world = World::new();
    let visit = testkit::visit(world.veikko.id, world.school.id);
    let creation = world.create(&visit);
    world.push(world.veikko.id, &[creation]);
    let first =
        first_page(&mut *world.storage.begin(Purpose::Read).unwrap(), world.veikko.id, Known::default(), 1).unwrap();
    let retire = world.put::<Person>(world.veikko.id.0, 0, json!({ "roles": [] }));
    world.push_as_admin(&[retire]);
    let mut txn = world.storage.begin(Purpose::Read).unwrap();
    let rest = next_page(&mut *txn, world.veikko.id, &first.resume.unwrap(), 100).unwrap().unwrap();
    assert!(rest.rows.iter().all(|row| row.id != visit.id.0));
}

#[test]
fn a_token_of_someone_else_is_not_taken() {
    let world = World::new();
    let mut txn = world.storage.begin(Purpose::Read).unwrap();
    let first = first_page(&mut *txn, world.aino.id, Known::default(), 1).unwrap();
    drop(txn);
    let (epoch, ops) = (Some(EPOCH), Vec::new());
    let request = SyncRequest { v: 1, epoch, resume: first.resume, ops, ..SyncRequest::default() };
    assert!(world.handle(world.aino.id, &request).is_ok());
    assert!(matches!(world.handle(world.veikko.id, &request), Err(Refusal::Restart)));
}

#[test]
fn the_pages_of_a_new_lineage_go_on_though_the_cursor_is_of_the_old_one() {
    let world = World::new();
    let request = SyncRequest { v: 1, cursor: 4_000, ..SyncRequest::default() };
    let whole = world.handle(world.aino.id, &request).unwrap();
    let first =
        first_page(&mut *world.storage.begin(Purpose::Read).unwrap(), world.aino.id, Known::default(), 2).unwrap();
    let next = SyncRequest { epoch: Some(whole.epoch), resume: first.resume, ..request };
    let rest = world.handle(world.aino.id, &next).unwrap();
    assert!(whole.full && !rest.full);
    assert_eq!(rest.rows, whole.rows[2..]);
}
