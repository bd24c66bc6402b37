//! What laptops are told after the data was restored from a backup.

use super::*;
use crate::engine::{Refusal, begin_lineage};
use lahituki_protocol::messages::Lineage;

const RESTORED: Uuid = Uuid::from_u128(0xE1);

fn at(cursor: u64, proof: Option<String>) -> SyncRequest {
    SyncRequest { v: PROTOCOL_VERSION, epoch: Some(EPOCH), cursor, proof, ..SyncRequest::default() }
}

impl World {
    fn begin_lineage(&self) {
        let mut txn = self.storage.begin(Purpose::Write).unwrap();
        begin_lineage(&mut *txn, RESTORED).unwrap();
        txn.commit().unwrap();
    }

    /// Sets the counter back, as a restore from an older backup does.
    fn set_back(&self, by: u64) {
        let mut txn = self.storage.begin(Purpose::Write).unwrap();
        let head = txn.tenant().unwrap().seq;
        txn.set_head(head - by).unwrap();
        txn.commit().unwrap();
    }
}

#[test]
fn a_new_laptop_learns_the_lineages_and_one_that_knows_the_present_one_does_not() {
    let world = World::new();
    let chain = vec![Lineage { epoch: EPOCH, head: 0 }];
    let first = SyncRequest { v: PROTOCOL_VERSION, ..SyncRequest::default() };
    assert_eq!(world.handle(world.aino.id, &first).unwrap().chain, chain);
    assert_eq!(world.exchange(world.aino.id, Vec::new(), 0).chain, []);
}

#[test]
fn a_laptop_of_an_older_lineage_is_told_where_the_present_one_began() {
    let world = World::new();
    let head = world.tenant().seq;
    world.begin_lineage();
    let Err(Refusal::NewLineage(told)) = world.handle(world.aino.id, &at(head, None)) else {
        panic!("it was answered")
    };
    assert_eq!(told.epoch, RESTORED);
    assert_eq!(told.chain, [Lineage { epoch: EPOCH, head: 0 }, Lineage { epoch: RESTORED, head }]);
}

#[test]
fn a_laptop_of_version_1_starts_anew_in_a_new_lineage() {
    let world = World::new();
    let head = world.tenant().seq;
    world.begin_lineage();
    let answer = world.handle(world.aino.id, &SyncRequest { v: 1, ..at(head, None) }).unwrap();
    assert!(answer.full && answer.epoch == RESTORED && !answer.rows.is_empty() && answer.chain.is_empty());
}

#[test]
fn only_a_cursor_that_this_server_gave_shows_that_it_was_restored() {
    let world = World::new();
    let told = world.exchange(world.aino.id, Vec::new(), 0);
    world.set_back(1);
    let forged = Some("0".repeat(32));
    for (cursor, proof) in [(told.cursor, None), (told.cursor, forged), (told.cursor + 5, told.proof.clone())] {
        let answer = world.handle(world.aino.id, &at(cursor, proof)).unwrap();
        assert!(answer.full && answer.cursor == told.cursor - 1);
    }
    let proved = world.handle(world.aino.id, &at(told.cursor, told.proof));
    assert!(matches!(proved, Err(Refusal::Restored)));
}

#[test]
fn the_checksums_are_those_of_the_records_that_are_told() {
    let mut world = World::new();
    let (slot, base) = world.slot();
    let delete = world.delete::<ScheduleSlot>(slot.id.0, base);
    let (other, base) = world.slot();
    let hide = world.put::<ScheduleSlot>(other.id.0, base, json!({ "state": "draft" }));
    world.push(world.aino.id, &[delete, hide]);
    let answer = world.handle(world.aino.id, &SyncRequest { check: true, ..at(0, None) }).unwrap();
    let mut expected: Vec<(String, u64, u64)> = Vec::new();
    for sum in answer.sums.unwrap().into_iter().filter(|sum| sum.n > 0) {
        expected.push((sum.aud.to_string(), sum.n, sum.sum));
    }
    let mut counted = std::collections::BTreeMap::<String, (u64, u64)>::new();
    for row in &answer.rows {
        let (n, sum) = counted.entry(row.aud.to_string()).or_default();
        (*n, *sum) = (*n + 1, sum.wrapping_add(lahituki_protocol::sum::fingerprint(row.id, row.rev)));
    }
    assert_eq!(counted.into_iter().map(|(aud, (n, sum))| (aud, n, sum)).collect::<Vec<_>>(), expected);
}

#[test]
fn an_audience_to_repair_comes_whole_and_the_others_do_not() {
    let world = World::new();
    let head = world.tenant().seq;
    let org = lahituki_domain::Audience::org();
    let foreign = lahituki_domain::Audience::planning();
    let repair = vec![org.clone(), foreign];
    let answer = world.handle(world.veikko.id, &SyncRequest { repair, ..at(head, None) }).unwrap();
    assert_eq!((answer.full, answer.reset), (false, vec![org]));
    assert_eq!(answer.rows.len(), 3);
}
