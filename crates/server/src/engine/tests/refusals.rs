//! What is refused, and why.

use super::super::Refusal;
use super::*;
use lahituki_domain::knowledge::Article;
use lahituki_protocol::messages::MAX_OPS;

#[test]
fn a_change_without_a_right_is_refused_and_changes_nothing() {
    let mut world = World::new();
    let (slot, base) = world.slot();
    let move_it = world.put::<ScheduleSlot>(slot.id.0, base, json!({ "start": 600 }));
    let delete = world.delete::<ScheduleSlot>(slot.id.0, base);
    let promote = world.put::<Person>(world.veikko.id.0, 0, json!({ "roles": [{ "role": "admin" }] }));
    let answers = world.push(world.veikko.id, &[move_it, delete, promote]);
    assert_eq!(outcomes(&answers), vec![rejected(Rejection::NoRight); 3]);
    assert_eq!(world.row(slot.id).rev, base);
}

#[test]
fn rights_are_those_of_now_even_within_one_request() {
    let mut world = World::new();
    let admin = Person { roles: vec![testkit::grant(Role::Admin, &[])], ..testkit::person(&mut world.ids, "Tuomas") };
    let creation = world.create(&admin);
    world.push_as_admin(&[creation]);
    let base = world.row(admin.id).rev;
    let step_down = world.put::<Person>(admin.id.0, base, json!({ "roles": [] }));
    let rename = world.put::<Unit>(world.school.id.0, 0, json!({ "name": "Toinen" }));
    let answers = world.push(admin.id, &[step_down, rename]);
    assert_eq!(outcomes(&answers), [Outcome::Ok, rejected(Rejection::NoRight)]);
}

#[test]
fn what_makes_no_record_is_refused() {
    let mut world = World::new();
    let (slot, base) = world.slot();
    let backwards = world.put::<ScheduleSlot>(slot.id.0, base, json!({ "end": 1 }));
    let no_text = world.put::<ScheduleSlot>(slot.id.0, base, json!({ "day": null }));
    let other_kind = world.put::<Article>(slot.id.0, base, json!({ "title": "?" }));
    let both = Op { del: true, ..world.put::<ScheduleSlot>(slot.id.0, base, json!({ "note": "?" })) };
    let neither = Op { put: None, ..both.clone() };
    let neither = Op { id: world.ids.fresh(), del: false, ..neither };
    let huge = world.put::<ScheduleSlot>(slot.id.0, base, json!({ "note": "x".repeat(2 * 1024 * 1024) }));
    let answers = world.push(world.aino.id, &[backwards, no_text, other_kind, both, neither, huge]);
    assert_eq!(outcomes(&answers), vec![rejected(Rejection::Invalid); 6]);
}

#[test]
fn a_kind_from_the_future_is_refused_by_name() {
    let mut world = World::new();
    let op = Op { kind: "hologram".to_owned(), ..world.put::<ScheduleSlot>(Uuid::from_u128(1), 0, json!({})) };
    assert_eq!(outcomes(&world.push(world.aino.id, &[op])), [rejected(Rejection::UnknownKind)]);
}

#[test]
fn what_follows_a_refused_creation_is_refused_with_it() {
    let mut world = World::new();
    let slot = testkit::slot(&mut world.ids, world.veikko.id);
    let creation = world.create(&slot);
    let edit = world.put::<ScheduleSlot>(slot.id.0, 0, json!({ "note": "?" }));
    let answers = world.push(world.veikko.id, &[creation, edit]);
    assert_eq!(outcomes(&answers), vec![rejected(Rejection::NoRight); 2]);
}

#[test]
fn a_request_of_nobody_of_an_old_program_or_with_too_many_ops_is_not_answered() {
    let mut world = World::new();
    let request = |v, ops| SyncRequest { v, ops, ..SyncRequest::default() };
    let stranger = world.handle(PersonId(Uuid::from_u128(404)), &request(1, Vec::new()));
    assert!(matches!(stranger, Err(Refusal::NobodyThere)));
    assert!(matches!(world.handle(world.aino.id, &request(0, Vec::new())), Err(Refusal::TooOld(0))));
    let op = world.put::<ScheduleSlot>(Uuid::from_u128(1), 0, json!({}));
    assert!(matches!(world.handle(world.aino.id, &request(1, vec![op; MAX_OPS + 1])), Err(Refusal::TooManyOps(_))));
}
