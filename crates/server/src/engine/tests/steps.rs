//! Steps of state machines, taken by people who know of each other and by people who do not.

use super::*;
use lahituki_domain::LostChange;

/// Where a slot stands after steps that all start from a published one, and what became of each.
fn concurrent(states: [&str; 2]) -> (World, Vec<Outcome>, Value) {
    let mut world = World::new();
    let (slot, base) = world.slot();
    let mut take = |state| {
        let who = if state == "acknowledged" { world.veikko.id } else { world.aino.id };
        let step = world.put::<ScheduleSlot>(slot.id.0, base, json!({ "state": state }));
        world.push(who, &[step]).remove(0).outcome
    };
    let outcomes = states.map(&mut take).to_vec();
    let state = world.body(slot.id)["state"].clone();
    (world, outcomes, state)
}

fn lost_states(world: &World) -> Vec<Value> {
    let rows = world.exchange(world.aino.id, Vec::new(), 0).rows.into_iter();
    let lost = rows.filter(|row| row.kind == "lost_change");
    lost.map(|row| LostChange::from_body(row.id, &row.body).unwrap().fields["state"].clone()).collect()
}

#[test]
fn of_two_steps_that_had_not_seen_each_other_the_first_stays_and_the_other_is_told() {
    for states in [["cancelled", "acknowledged"], ["acknowledged", "cancelled"], ["acknowledged", "draft"]] {
        let (world, outcomes, state) = concurrent(states);
        assert_eq!(outcomes, [Outcome::Ok, Outcome::Lost(vec!["state".to_owned()])], "{states:?}");
        assert_eq!((state, lost_states(&world)), (json!(states[0]), vec![json!(states[1])]));
    }
}

#[test]
fn two_who_took_the_same_step_have_lost_nothing() {
    let (world, outcomes, state) = concurrent(["acknowledged", "acknowledged"]);
    assert_eq!((outcomes, state), (vec![Outcome::Ok, Outcome::Ok], json!("acknowledged")));
    assert_eq!(lost_states(&world), Vec::<Value>::new());
}

#[test]
fn a_step_that_its_author_saw_no_way_for_is_refused_and_nonsense_is_always() {
    let mut world = World::new();
    let (slot, base) = world.slot();
    let step = |world: &mut World, base, state: &str| {
        let op = world.put::<ScheduleSlot>(slot.id.0, base, json!({ "state": state }));
        world.push(world.aino.id, &[op]).remove(0)
    };
    let seen = step(&mut world, base, "acknowledged").seq;
    assert_eq!(step(&mut world, seen, "draft").outcome, rejected(Rejection::NotAStep));
    assert_eq!(step(&mut world, base, "asleep").outcome, rejected(Rejection::Invalid));
    assert_eq!(step(&mut world, seen, "cancelled").outcome, Outcome::Ok);
}

#[test]
fn steps_of_one_lane_follow_each_other_and_are_lost_together() {
    for other_first in [false, true] {
        let mut world = World::new();
        let (slot, base) = world.slot();
        let first = world.put::<ScheduleSlot>(slot.id.0, base, json!({ "state": "acknowledged" }));
        let second = world.put::<ScheduleSlot>(slot.id.0, base, json!({ "state": "done" }));
        let second = Op { lane: first.lane, ..later(second, 1) };
        let other = world.put::<ScheduleSlot>(slot.id.0, base, json!({ "state": "cancelled" }));
        if other_first {
            world.push(world.aino.id, &[other]);
        }
        world.push(world.aino.id, &[first, second]);
        let (state, lost) = if other_first { ("cancelled", vec!["acknowledged", "done"]) } else { ("done", vec![]) };
        assert_eq!(world.body(slot.id)["state"], state);
        let mut told = lost_states(&world);
        told.sort_by_key(Value::to_string);
        assert_eq!(told, lost);
    }
}

#[test]
fn the_rest_of_a_change_holds_when_its_step_is_lost() {
    let mut world = World::new();
    let (slot, base) = world.slot();
    let cancel = world.put::<ScheduleSlot>(slot.id.0, base, json!({ "state": "cancelled" }));
    let both = world.put::<ScheduleSlot>(slot.id.0, base, json!({ "state": "done", "note": "aula" }));
    world.push(world.aino.id, &[cancel, both]);
    let body = world.body(slot.id);
    assert_eq!((&body["state"], &body["note"]), (&json!("cancelled"), &json!("aula")));
}
