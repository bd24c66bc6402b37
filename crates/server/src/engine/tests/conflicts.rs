//! What becomes of changes that had not seen each other.

use super::*;

#[test]
fn an_op_that_arrives_twice_has_one_effect_and_one_answer() {
    let mut world = World::new();
    let (slot, base) = world.slot();
    let op = world.put::<ScheduleSlot>(slot.id.0, base, json!({ "note": "aula" }));
    let first = world.push(world.aino.id, std::slice::from_ref(&op));
    let head = world.tenant().seq;
    assert_eq!(world.push(world.aino.id, &[op]), first);
    assert_eq!(world.tenant().seq, head);
}

#[test]
fn concurrent_changes_of_a_field_end_alike_in_both_orders_and_the_loser_is_told() {
    for newer_first in [true, false] {
        let mut world = World::new();
        let (slot, base) = world.slot();
        let older = world.put::<ScheduleSlot>(slot.id.0, base, json!({ "note": "vanhempi", "start": 500 }));
        let older = later(older, -2_000);
        let newer = later(world.put::<ScheduleSlot>(slot.id.0, base, json!({ "note": "uudempi" })), -1_000);
        let ops = if newer_first { [newer.clone(), older.clone()] } else { [older.clone(), newer.clone()] };
        let answers = world.push(world.aino.id, &ops);
        let expected_last = if newer_first { Outcome::Lost(vec!["note".to_owned()]) } else { Outcome::Ok };
        assert_eq!(outcomes(&answers), [Outcome::Ok, expected_last]);
        let body = world.body(slot.id);
        assert_eq!((&body["note"], &body["start"]), (&json!("uudempi"), &json!(500)));
    }
}

#[test]
fn a_change_of_something_seen_holds_whatever_the_clock_says() {
    let mut world = World::new();
    let (slot, base) = world.slot();
    let first = world.put::<ScheduleSlot>(slot.id.0, base, json!({ "note": "ensin" }));
    let seen = world.push(world.aino.id, &[first])[0].seq;
    let slow_clock = later(world.put::<ScheduleSlot>(slot.id.0, seen, json!({ "note": "sitten" })), -1_000_000);
    assert_eq!(outcomes(&world.push(world.aino.id, &[slow_clock])), [Outcome::Ok]);
    assert_eq!(world.body(slot.id)["note"], "sitten");
}

#[test]
fn a_clock_that_is_ahead_is_set_back_to_the_server_time() {
    let mut world = World::new();
    let (slot, base) = world.slot();
    let op = later(world.put::<ScheduleSlot>(slot.id.0, base, json!({ "note": "huomenna" })), 86_400_000);
    assert_eq!(world.push(world.aino.id, &[op])[0].stamp, NOW);
}

#[test]
fn changes_of_one_lane_never_conflict_though_none_has_seen_the_other() {
    let mut world = World::new();
    let (slot, base) = world.slot();
    let first = world.put::<ScheduleSlot>(slot.id.0, base, json!({ "note": "a" }));
    let second = Op { lane: first.lane, ..world.put::<ScheduleSlot>(slot.id.0, base, json!({ "note": "b" })) };
    let delete = Op { lane: first.lane, ..world.delete::<ScheduleSlot>(slot.id.0, base) };
    let answers = world.push(world.aino.id, &[first, second, delete]);
    assert_eq!(outcomes(&answers), [Outcome::Ok, Outcome::Ok, Outcome::Ok]);
    assert!(world.row(slot.id).deleted_at.is_some());
}

#[test]
fn an_edit_beats_a_deletion_that_had_not_seen_it_in_either_order() {
    for edit_first in [true, false] {
        let mut world = World::new();
        let (slot, base) = world.slot();
        let edit = world.put::<ScheduleSlot>(slot.id.0, base, json!({ "note": "tärkeä" }));
        let delete = world.delete::<ScheduleSlot>(slot.id.0, base);
        let ops = if edit_first { [edit.clone(), delete.clone()] } else { [delete.clone(), edit.clone()] };
        let expected = if edit_first { [Outcome::Ok, Outcome::Kept] } else { [Outcome::Ok, Outcome::Ok] };
        assert_eq!(outcomes(&world.push(world.aino.id, &ops)), expected);
        let row = world.row(slot.id);
        assert_eq!((row.deleted_at, &row.body["note"], &row.body["kind"]), (None, &json!("tärkeä"), &json!("koulu")));
    }
}

#[test]
fn a_change_that_knew_of_the_deletion_does_not_bring_the_record_back_but_a_creation_does() {
    let mut world = World::new();
    let (slot, base) = world.slot();
    let delete = world.delete::<ScheduleSlot>(slot.id.0, base);
    let deleted = world.push(world.aino.id, &[delete])[0].seq;
    let edit = world.put::<ScheduleSlot>(slot.id.0, deleted, json!({ "note": "myöhässä" }));
    assert_eq!(outcomes(&world.push(world.aino.id, &[edit])), [rejected(Rejection::Gone)]);
    let undo = world.create(&slot);
    assert_eq!(outcomes(&world.push(world.aino.id, &[undo])), [Outcome::Ok]);
    assert_eq!(world.row(slot.id).deleted_at, None);
}

#[test]
fn the_same_record_made_on_two_laptops_is_one_record() {
    let mut world = World::new();
    let visit = testkit::visit(world.veikko.id, world.school.id);
    let first = later(world.create(&visit), -1_000);
    let second = world.create(&lahituki_domain::visits::Visit { note: "toiselta".to_owned(), ..visit.clone() });
    let answers = world.push(world.veikko.id, &[first, second]);
    assert_eq!(outcomes(&answers), [Outcome::Ok, Outcome::Ok]);
    assert_eq!(world.body(visit.id)["note"], "toiselta");
}

#[test]
fn an_op_waits_for_its_record_and_the_later_ones_of_that_record_wait_with_it() {
    let mut world = World::new();
    let (other, base) = world.slot();
    let slot = testkit::slot(&mut world.ids, world.veikko.id);
    let creation = world.create(&slot);
    let early = world.put::<ScheduleSlot>(slot.id.0, 0, json!({ "note": "ensin" }));
    let after = Op { lane: early.lane, ..world.put::<ScheduleSlot>(slot.id.0, 0, json!({ "note": "sitten" })) };
    let elsewhere = world.put::<ScheduleSlot>(other.id.0, base, json!({ "note": "muualla" }));
    let (early, after) = (later(early, 0), later(after, 0));
    let answers = world.push(world.aino.id, &[early.clone(), creation, after.clone(), elsewhere]);
    assert_eq!(outcomes(&answers), [Outcome::Defer, Outcome::Defer, Outcome::Defer, Outcome::Ok]);
    let creation = world.create(&slot);
    let answers = world.push(world.aino.id, &[later(creation, -1_000), early, after]);
    assert_eq!(outcomes(&answers), [Outcome::Ok, Outcome::Ok, Outcome::Ok]);
    assert_eq!(world.body(slot.id)["note"], "sitten");
}

#[test]
fn an_op_whose_record_never_comes_is_refused_after_two_weeks() {
    let mut world = World::new();
    let op = world.put::<ScheduleSlot>(Uuid::from_u128(404), 0, json!({ "note": "?" }));
    let old = later(op, -14 * 86_400_000);
    assert_eq!(outcomes(&world.push(world.aino.id, &[old])), [rejected(Rejection::Gone)]);
}
