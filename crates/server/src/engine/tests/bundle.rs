//! What comes in a file instead of a request.

use super::*;
use crate::engine::begin_lineage;
use crate::engine::bundle::import;
use crate::engine::push::current_actor;

const RESTORED: Uuid = Uuid::from_u128(0xE1);

impl World {
    /// Imports changes of Aino, whose laptop knew the data in a lineage, and returns how many are new.
    fn import(&self, epoch: Option<Uuid>, ops: &[Op]) -> usize {
        let mut txn = self.storage.begin(Purpose::Write).unwrap();
        let author = current_actor(&mut *txn, self.aino.id).unwrap().unwrap();
        let new = import(&mut *txn, author, epoch, ops, NOW).unwrap();
        txn.commit().unwrap();
        new
    }

    fn restore(&self) {
        let mut txn = self.storage.begin(Purpose::Write).unwrap();
        begin_lineage(&mut *txn, RESTORED).unwrap();
        txn.commit().unwrap();
    }

    /// Returns whether Aino's deletion of a slot is done, which she saw at a revision of a lineage.
    fn deletes(&mut self, slot: &ScheduleSlot, epoch: Option<Uuid>, base: u64) -> bool {
        let op = self.delete::<ScheduleSlot>(slot.id.0, base);
        assert_eq!(self.import(epoch, &[op]), 1);
        self.row(slot.id).deleted_at.is_some()
    }
}

#[test]
fn a_change_in_a_file_and_in_a_request_is_one_change() {
    let mut world = World::new();
    let slot = testkit::slot(&mut world.ids, world.veikko.id);
    let op = world.create(&slot);
    assert_eq!(world.import(Some(EPOCH), &[op.clone(), op.clone()]), 1);
    assert_eq!(world.import(Some(EPOCH), std::slice::from_ref(&op)), 0);
    let head = world.tenant().seq;
    assert_eq!(world.push(world.aino.id, &[op])[0].seq, head);
    assert_eq!(world.tenant().seq, head);
}

#[test]
fn a_revision_proves_what_was_seen_as_far_as_the_lineages_are_one() {
    let mut world = World::new();
    let (slot, rev) = world.slot();
    assert!(world.deletes(&slot, Some(EPOCH), rev));

    let (slot, rev) = world.slot();
    for (epoch, base) in [(Some(EPOCH), rev - 1), (Some(EPOCH), rev + 99), (None, rev), (Some(RESTORED), rev)] {
        assert!(!world.deletes(&slot, epoch, base), "{epoch:?} {base}");
    }

    world.restore();
    assert!(world.deletes(&slot, Some(EPOCH), rev));
    let later = testkit::slot(&mut world.ids, world.veikko.id);
    let create = world.create(&later);
    world.push_as_admin(&[create]);
    let rev = world.row(later.id).rev;
    assert!(!world.deletes(&later, Some(EPOCH), rev));
    assert!(world.deletes(&later, Some(RESTORED), rev));
}
