//! Who sees what, and what happens when that changes.

use super::*;
use lahituki_domain::Audience;
use lahituki_domain::schedule::SlotState;
use lahituki_protocol::messages::Gone;
use std::collections::BTreeSet;

fn ids_of(answer: &SyncResponse) -> BTreeSet<Uuid> {
    answer.rows.iter().map(|row| row.id).collect()
}

#[test]
fn a_slot_that_is_published_leaves_the_planners_desk_and_everyone_sees_it() {
    let mut world = World::new();
    let slot = testkit::slot(&mut world.ids, world.veikko.id);
    let draft = world.create(&ScheduleSlot { state: SlotState::Draft, ..slot.clone() });
    let base = world.push(world.aino.id, &[draft])[0].seq;
    let cursor = world.tenant().seq;
    assert!(!ids_of(&world.exchange(world.veikko.id, Vec::new(), 0)).contains(&slot.id.0));

    let publish = world.put::<ScheduleSlot>(slot.id.0, base, json!({ "state": "published" }));
    let for_aino = world.exchange(world.aino.id, vec![publish], cursor);
    let seq = for_aino.results[0].seq;
    assert_eq!(for_aino.gone, [Gone { aud: Audience::planning(), id: slot.id.0, seq }]);
    assert_eq!(for_aino.rows.iter().map(|row| (&row.aud, row.rev)).collect::<Vec<_>>(), [(&Audience::org(), seq)]);
    let for_veikko = world.exchange(world.veikko.id, Vec::new(), cursor);
    assert_eq!((ids_of(&for_veikko), for_veikko.gone), (BTreeSet::from([slot.id.0]), Vec::new()));
}

#[test]
fn a_deleted_record_is_told_as_gone_and_not_as_a_record() {
    let mut world = World::new();
    let (slot, base) = world.slot();
    let delete = world.delete::<ScheduleSlot>(slot.id.0, base);
    let answer = world.exchange(world.aino.id, vec![delete], base);
    assert_eq!((answer.rows.len(), answer.gone.len()), (0, 1));
    assert!(!ids_of(&world.exchange(world.aino.id, Vec::new(), 0)).contains(&slot.id.0));
}

#[test]
fn a_record_that_comes_back_is_gone_no_more() {
    let mut world = World::new();
    let (slot, base) = world.slot();
    let delete = world.delete::<ScheduleSlot>(slot.id.0, base);
    let edit = world.put::<ScheduleSlot>(slot.id.0, base, json!({ "note": "jää" }));
    let answer = world.exchange(world.aino.id, vec![delete, edit], base);
    assert_eq!((ids_of(&answer), answer.gone), (BTreeSet::from([slot.id.0]), Vec::new()));
}

#[test]
fn no_answer_holds_a_record_outside_the_persons_audiences() {
    let mut world = World::new();
    let other = testkit::unit(&mut world.ids, "Muu koulu");
    let lead = Person {
        roles: vec![testkit::grant(Role::Digivastaava, &[world.school.id])],
        ..testkit::person(&mut world.ids, "Eija")
    };
    let visits = [world.school.id, other.id].map(|unit| testkit::visit(world.veikko.id, unit));
    let mut ops = vec![world.create(&other), world.create(&lead)];
    for visit in &visits {
        let entry = testkit::visit_entry(&mut world.ids, visit);
        ops.extend([world.create(visit), world.create(&entry), world.create(&testkit::time_entry(&entry))]);
    }
    let draft = testkit::article(&mut world.ids, world.veikko.id);
    ops.push(world.create(&draft));
    world.push_as_admin(&ops);

    let answer = world.exchange(lead.id, Vec::new(), 0);
    let allowed = [Audience::org(), Audience::user(lead.id), Audience::unit(world.school.id)];
    let seen: BTreeSet<_> = answer.rows.iter().map(|row| row.aud.clone()).collect();
    assert!(seen.iter().all(|aud| allowed.contains(aud)), "{seen:?}");
    assert!(ids_of(&answer).contains(&visits[0].id.0));
}

#[test]
fn a_lost_audience_is_dropped_and_a_gained_one_comes_whole() {
    let mut world = World::new();
    let visit = testkit::visit(world.veikko.id, world.school.id);
    let creation = world.create(&visit);
    world.push(world.veikko.id, &[creation]);
    let cursor = world.tenant().seq;
    let audiences = vec![Audience::digarit(), Audience::unit(world.school.id)];

    let retire = world.put::<Person>(world.veikko.id.0, cursor, json!({ "roles": [] }));
    world.push_as_admin(&[retire]);
    let lost = world.exchange(world.veikko.id, Vec::new(), cursor);
    assert_eq!((lost.drop, lost.reset), (audiences.clone(), Vec::new()));

    let back = json!({ "roles": [testkit::grant(Role::Digari, &[])] });
    let back = world.put::<Person>(world.veikko.id.0, lost.cursor, back);
    world.push_as_admin(&[back]);
    let gained = world.exchange(world.veikko.id, Vec::new(), lost.cursor);
    assert_eq!((&gained.drop, &gained.reset), (&Vec::new(), &audiences));
    assert_eq!(ids_of(&gained), BTreeSet::from([world.veikko.id.0, visit.id.0]));
}

#[test]
fn a_new_unit_writes_only_the_memberships_that_it_brings() {
    let mut world = World::new();
    let before = world.storage.begin(Purpose::Read).unwrap().members().unwrap();
    let unit = testkit::unit(&mut world.ids, "Uusi koulu");
    let creation = world.create(&unit);
    world.push_as_admin(&[creation]);
    let after = world.storage.begin(Purpose::Read).unwrap().members().unwrap();
    let added: Vec<_> = after.iter().filter(|member| !before.contains(member)).collect();
    assert!(added.iter().all(|member| member.aud == Audience::unit(unit.id) && member.live));
    assert_eq!((added.len(), after.len()), (2, before.len() + 2));
}

#[test]
fn a_cursor_of_another_lineage_or_from_beyond_the_head_starts_anew() {
    let mut world = World::new();
    let (slot, base) = world.slot();
    let head = world.tenant().seq;
    for (epoch, cursor) in [(Some(Uuid::from_u128(9)), head), (None, 0), (Some(EPOCH), u64::MAX)] {
        let late = world.put::<ScheduleSlot>(slot.id.0, base, json!({ "note": "toisesta ajasta" }));
        let ops = vec![later(late, -120_000)];
        let request = SyncRequest { v: 1, epoch, cursor, ops, ..SyncRequest::default() };
        let answer = world.handle(world.aino.id, &request).unwrap();
        assert_eq!((answer.full, answer.epoch, answer.cursor), (true, EPOCH, world.tenant().seq));
        // A revision of another lineage is no proof of having seen anything.
        assert_eq!(outcomes(&answer.results), [Outcome::Lost(vec!["note".to_owned()])]);
    }
}

#[test]
fn a_record_that_a_person_never_saw_looks_to_them_as_if_there_were_none() {
    let mut world = World::new();
    let draft = ScheduleSlot { state: SlotState::Draft, ..testkit::slot(&mut world.ids, world.veikko.id) };
    let create = world.create(&draft);
    world.push(world.aino.id, &[create]);
    let nowhere = world.ids.fresh();
    for row in [draft.id.0, nowhere] {
        let ops = [world.put::<ScheduleSlot>(row, 0, json!({ "note": "?" })), world.delete::<ScheduleSlot>(row, 0)];
        assert_eq!(outcomes(&world.push(world.veikko.id, &ops)), [Outcome::Defer, Outcome::Defer]);
    }
}

#[test]
fn nobody_makes_a_record_at_the_id_that_belongs_to_another() {
    let mut world = World::new();
    let theirs = testkit::visit(world.aino.id, world.school.id);
    let mine = testkit::visit(world.veikko.id, world.school.id);
    let op = Op { row: theirs.id.0, ..world.create(&mine) };
    assert_eq!(outcomes(&world.push(world.veikko.id, &[op])), [rejected(Rejection::Invalid)]);
}

#[test]
fn who_has_seen_a_record_that_is_hidden_now_is_told_that_they_have_no_right() {
    let mut world = World::new();
    let (slot, base) = world.slot();
    let hide = world.put::<ScheduleSlot>(slot.id.0, base, json!({ "state": "draft" }));
    world.push(world.aino.id, &[hide]);
    let confirm = world.put::<ScheduleSlot>(slot.id.0, base, json!({ "note": "tulen" }));
    assert_eq!(outcomes(&world.push(world.veikko.id, &[confirm])), [rejected(Rejection::NoRight)]);
}
