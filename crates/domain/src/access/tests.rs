use super::*;
use serde_json::{Value, json};

pub(super) fn person(n: u128) -> PersonId {
    PersonId(Uuid::from_u128(n))
}

pub(super) fn unit(n: u128) -> UnitId {
    UnitId(Uuid::from_u128(n))
}

pub(super) fn actor(n: u128, role: Role, units: &[UnitId]) -> Actor {
    Actor::of(person(n), vec![RoleGrant { role, units: units.to_vec(), provider: None }])
}

fn article(owner: u128, state: &str) -> Body {
    let value: Value =
        json!({ "title": "Otsikko", "body": "", "owner": person(owner), "state": state, "edited_at": 0 });
    value.as_object().cloned().unwrap()
}

#[test]
fn only_a_coordinator_publishes_an_article() {
    let digari = actor(1, Role::Digari, &[]);
    let coordinator = actor(2, Role::Coordinator, &[]);
    let publish = |who| check(who, Kind::Article, Some(&article(1, "in_review")), Some(&article(1, "published")));
    assert!(publish(&digari).is_err());
    assert_eq!(publish(&coordinator), Ok(()));
    assert_eq!(check(&digari, Kind::Article, None, Some(&article(1, "draft"))), Ok(()));
    assert!(check(&digari, Kind::Article, None, Some(&article(2, "draft"))).is_err());
}

#[test]
fn a_digivastaava_sees_the_own_unit_and_not_the_planners_desk() {
    let lead = actor(1, Role::Digivastaava, &[unit(7)]);
    let audiences = lead.audiences([person(1), person(2)], [unit(7), unit(8)]);
    assert_eq!(audiences, BTreeSet::from([Audience::org(), Audience::user(person(1)), Audience::unit(unit(7))]));
}

#[test]
fn a_coordinator_sees_everyone_every_unit_and_the_planners_desk() {
    let coordinator = actor(1, Role::Coordinator, &[]);
    let audiences = coordinator.audiences([person(1), person(2)], [unit(7)]);
    let expected = [
        Audience::org(),
        Audience::digarit(),
        Audience::planning(),
        Audience::user(person(1)),
        Audience::user(person(2)),
        Audience::unit(unit(7)),
    ];
    assert_eq!(audiences, BTreeSet::from(expected));
}

#[test]
fn a_lost_change_is_thrown_away_and_brought_back_by_its_person_but_not_rewritten() {
    let lost = json!({ "person": person(1), "kind": "slot", "record": Uuid::nil(), "fields": { "note": "x" },
        "replaced_by": person(2), "at": 0 });
    let lost = lost.as_object().cloned().unwrap();
    let may = |n, before, after| check(&actor(n, Role::Coordinator, &[]), Kind::LostChange, before, after).is_ok();
    assert!(may(1, Some(&lost), None));
    assert!(may(1, None, Some(&lost)));
    assert!(!may(1, Some(&lost), Some(&lost)));
    assert!(!may(2, Some(&lost), None));
}

#[test]
fn nobody_deletes_what_cannot_be_read() {
    let digari = actor(1, Role::Digari, &[]);
    assert!(check(&digari, Kind::Visit, Some(&Body::new()), None).is_err());
    assert!(check(&digari, Kind::Visit, None, None).is_err());
}

#[test]
fn a_person_belongs_to_the_audiences_that_they_see() {
    let space = |n: u128, fields: Value| Space::from_body(Uuid::from_u128(n), fields.as_object().unwrap()).unwrap();
    let closed = space(11, json!({ "name": "Suljettu", "readers": [{ "role": "coordinator" }] }));
    let open = space(12, json!({ "name": "Avoin" }));
    let roles = [Role::Digari, Role::Coordinator, Role::Digivastaava, Role::Provider, Role::Staff, Role::Admin];
    let (people, units) = ([person(1), person(2)], [unit(7), unit(8)]);
    let audiences: Vec<Audience> = [Audience::org(), Audience::planning(), Audience::digarit()]
        .into_iter()
        .chain(people.map(Audience::user))
        .chain(units.map(Audience::unit))
        .chain(
            [&closed, &open].into_iter().flat_map(|space| [Audience::space(space.id), Audience::space_work(space.id)]),
        )
        .collect();
    for role in roles {
        let grant = RoleGrant { role, units: vec![units[0]], provider: None };
        let who = Actor::new(person(1), vec![grant], &[closed.clone(), open.clone()]);
        let belongs = who.audiences(people, units);
        for audience in &audiences {
            assert_eq!(who.sees(audience), belongs.contains(audience), "{role:?} and {audience}");
        }
        assert!(belongs.iter().all(|audience| audiences.contains(audience)));
        let sees = [Audience::space(closed.id), Audience::space_work(closed.id)].map(|audience| who.sees(&audience));
        assert_eq!(sees, [role == Role::Coordinator; 2]);
        assert_eq!(who.sees(&Audience::space_work(open.id)), role != Role::Staff);
    }
    for unknown in ["org:1", "space:", "space:x:work", "desk:kitchen", "unit:1:work"] {
        assert!(!actor(1, Role::Coordinator, &[]).sees(&Audience::from(unknown.to_owned())), "{unknown}");
    }
}
