//! The number and the time that an answer gives to a change.

use super::*;

#[test]
fn an_empty_change_gives_the_record_no_new_revision_and_a_lost_one_does_to_tell_what_stands() {
    let mut world = World::new();
    let (slot, base) = world.slot();
    let winner = world.put::<ScheduleSlot>(slot.id.0, base, json!({ "note": "uudempi" }));
    let rev = world.push(world.aino.id, &[winner])[0].seq;
    let empty = world.put::<ScheduleSlot>(slot.id.0, rev, json!({}));
    let loser = later(world.put::<ScheduleSlot>(slot.id.0, base, json!({ "note": "vanhempi" })), -1_000);
    let answers = world.push(world.aino.id, &[empty]);
    assert_eq!((outcomes(&answers), answers[0].seq), (vec![Outcome::Ok], 0));
    assert_eq!(world.row(slot.id).rev, rev);
    let answers = world.push(world.aino.id, &[loser]);
    assert_eq!(outcomes(&answers), [Outcome::Lost(vec!["note".to_owned()])]);
    assert_eq!((answers[0].seq, world.row(slot.id).rev), (rev + 1, rev + 1));
}

#[test]
fn who_writes_again_what_is_there_means_it_now() {
    for repeated_first in [true, false] {
        let mut world = World::new();
        let (slot, base) = world.slot();
        let repeated = world.put::<ScheduleSlot>(slot.id.0, base, json!({ "note": slot.note }));
        let other = later(world.put::<ScheduleSlot>(slot.id.0, base, json!({ "note": "muu" })), -1_000);
        let ops = if repeated_first { [repeated, other] } else { [other, repeated] };
        assert!(world.push(world.aino.id, &ops)[0].seq > base);
        assert_eq!(world.body(slot.id)["note"], json!(slot.note));
    }
}

#[test]
fn the_stamp_of_an_answer_is_the_time_under_which_the_change_counts() {
    let mut world = World::new();
    let (slot, base) = world.slot();
    let first = later(world.put::<ScheduleSlot>(slot.id.0, base, json!({ "note": "ensin" })), -1_000);
    let first = world.push(world.aino.id, &[first]).remove(0);
    assert_eq!(first.stamp, NOW.plus_millis(-1_000));
    let slow_clock = later(world.put::<ScheduleSlot>(slot.id.0, first.seq, json!({ "note": "sitten" })), -9_000);
    let answer = world.push(world.aino.id, &[slow_clock]).remove(0);
    assert_eq!(answer.stamp, NOW.plus_millis(-999));
    assert_eq!(world.row(slot.id).versions.of("note").at, answer.stamp);
}
