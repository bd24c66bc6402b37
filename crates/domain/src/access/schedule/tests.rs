use crate::access::tests::{actor, person, unit};
use crate::access::{Actor, check};
use crate::people::Role;
use crate::record::Body;
use crate::{Audience, Kind};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use uuid::Uuid;

fn body(value: Value) -> Body {
    value.as_object().cloned().unwrap()
}

/// What can be done to a record in one change.
enum Deed {
    Make(Value),
    Turn(Value, Value),
    Drop(Value),
}

use Deed::{Drop, Make, Turn};

fn may(who: &Actor, kind: Kind, deed: Deed) -> bool {
    let [before, after] = match deed {
        Make(after) => [None, Some(body(after))],
        Turn(before, after) => [Some(body(before)), Some(body(after))],
        Drop(before) => [Some(body(before)), None],
    };
    check(who, kind, before.as_ref(), after.as_ref()).is_ok()
}

fn slot(of: Option<u128>, state: &str, note: &str) -> Value {
    json!({ "person": of.map(person), "day": "2026-11-23", "start": 480, "end": 660, "kind": "koulu", "state": state,
        "note": note })
}

fn swap(from: u128, to: Option<u128>, taker: Option<u128>, state: &str) -> Value {
    json!({ "slot": Uuid::from_u128(9), "from": person(from), "to": to.map(person), "taker": taker.map(person),
        "state": state })
}

fn absence(of: u128, until: &str) -> Value {
    json!({ "person": person(of), "from": "2026-11-23", "until": until, "kind": "sudden" })
}

fn feed(of: u128, made_by: u128, revoked: bool) -> Value {
    json!({ "person": person(of), "made_by": person(made_by), "made_at": 0, "revoked": revoked })
}

fn year_item(of: Option<u128>) -> Value {
    json!({ "name": "Perehdytys", "school_year": 2026, "week": 33, "role": "digivastaava", "unit": of.map(unit) })
}

#[test]
fn a_digari_confirms_a_slot_but_does_not_move_or_rewrite_it() {
    let digari = actor(1, Role::Digari, &[]);
    let may = |deed| may(&digari, Kind::Slot, deed);
    assert!(may(Turn(slot(Some(1), "published", ""), slot(Some(1), "acknowledged", ""))));
    assert!(may(Turn(slot(Some(1), "acknowledged", ""), slot(Some(1), "swapping", ""))));
    assert!(may(Turn(slot(Some(1), "swapping", ""), slot(Some(1), "acknowledged", ""))));
    assert!(!may(Turn(slot(Some(1), "published", ""), slot(Some(1), "acknowledged", "muutettu"))));
    assert!(!may(Turn(slot(Some(2), "published", ""), slot(Some(2), "acknowledged", ""))));
    assert!(!may(Turn(slot(Some(1), "published", ""), slot(Some(1), "cancelled", ""))));
    assert!(!may(Make(slot(Some(1), "draft", ""))));
}

#[test]
fn a_digari_who_is_away_leaves_the_own_slot_open_and_closes_it_again() {
    let digari = actor(1, Role::Digari, &[]);
    let may = |deed| may(&digari, Kind::Slot, deed);
    let left = |state, note| {
        let mut slot = slot(None, state, note);
        slot["replaces"] = json!(Uuid::from_u128(9));
        slot
    };
    assert!(may(Turn(slot(Some(1), "acknowledged", ""), slot(Some(1), "absent", ""))));
    assert!(may(Turn(slot(Some(1), "absent", ""), slot(Some(1), "published", ""))));
    assert!(may(Make(left("published", ""))));
    assert!(may(Turn(left("published", ""), left("cancelled", ""))));
    assert!(may(Drop(left("published", ""))));
    assert!(!may(Turn(slot(Some(2), "published", ""), slot(Some(2), "absent", ""))));
    assert!(!may(Make(left("draft", ""))));
    assert!(!may(Make(slot(None, "published", ""))));
    assert!(!may(Turn(left("published", ""), slot(Some(1), "published", ""))));
    assert!(!may(Turn(slot(None, "published", ""), slot(None, "cancelled", ""))));
}

#[test]
fn nobody_answers_for_an_open_slot_or_takes_it_without_a_coordinator() {
    let digari = actor(1, Role::Digari, &[]);
    assert!(!may(&digari, Kind::Slot, Turn(slot(None, "published", ""), slot(None, "acknowledged", ""))));
    assert!(!may(&digari, Kind::Slot, Turn(slot(None, "published", ""), slot(Some(1), "published", ""))));
    let coordinator = actor(2, Role::Coordinator, &[]);
    assert!(may(&coordinator, Kind::Slot, Turn(slot(None, "published", ""), slot(Some(1), "published", ""))));
}

#[test]
fn a_digari_writes_down_the_own_absence_and_comes_back_earlier() {
    let digari = actor(1, Role::Digari, &[]);
    let may = |deed| may(&digari, Kind::Absence, deed);
    assert!(may(Make(absence(1, "2026-11-23"))));
    assert!(may(Drop(absence(1, "2026-11-23"))));
    assert!(may(Turn(absence(1, "2026-11-27"), absence(1, "2026-11-23"))));
    assert!(!may(Turn(absence(1, "2026-11-27"), absence(2, "2026-11-27"))));
    assert!(!may(Make(absence(2, "2026-11-23"))));
    assert!(!may(Drop(absence(2, "2026-11-23"))));
}

#[test]
fn a_digari_asks_for_a_swap_and_withdraws_it_but_does_not_grant_it() {
    let digari = actor(1, Role::Digari, &[]);
    let may = |deed| may(&digari, Kind::Swap, deed);
    assert!(may(Make(swap(1, None, None, "asked"))));
    assert!(may(Turn(swap(1, None, None, "asked"), swap(1, Some(2), None, "asked"))));
    assert!(may(Turn(swap(1, None, Some(2), "offered"), swap(1, None, Some(2), "withdrawn"))));
    assert!(may(Drop(swap(1, None, None, "asked"))));
    assert!(!may(Make(swap(2, None, None, "asked"))));
    assert!(!may(Make(swap(1, None, Some(2), "offered"))));
    assert!(!may(Turn(swap(1, None, Some(2), "offered"), swap(1, None, Some(2), "granted"))));
    assert!(!may(Turn(swap(1, None, None, "asked"), swap(1, None, Some(2), "offered"))));
    assert!(!may(Turn(swap(1, None, Some(2), "granted"), swap(1, None, Some(2), "withdrawn"))));
}

#[test]
fn whoever_is_asked_offers_to_take_a_slot_and_no_one_else() {
    let digari = actor(2, Role::Digari, &[]);
    let may = |deed| may(&digari, Kind::Swap, deed);
    assert!(may(Turn(swap(1, None, None, "asked"), swap(1, None, Some(2), "offered"))));
    assert!(may(Turn(swap(1, Some(2), Some(2), "offered"), swap(1, Some(2), None, "asked"))));
    assert!(!may(Turn(swap(1, Some(3), None, "asked"), swap(1, Some(3), Some(2), "offered"))));
    assert!(!may(Turn(swap(1, None, None, "asked"), swap(1, None, Some(3), "offered"))));
    assert!(!may(Turn(swap(1, None, Some(3), "offered"), swap(1, None, Some(2), "offered"))));
    assert!(!may(Turn(swap(1, None, None, "asked"), swap(1, None, None, "withdrawn"))));
}

#[test]
fn people_make_and_close_feeds_of_their_own_slots_only() {
    let digari = actor(1, Role::Digari, &[]);
    let may = |deed| may(&digari, Kind::Feed, deed);
    assert!(may(Make(feed(1, 1, false))));
    assert!(may(Turn(feed(1, 1, false), feed(1, 1, true))));
    assert!(!may(Make(feed(2, 1, false))));
    assert!(!may(Turn(feed(1, 2, false), feed(1, 2, true))));
}

#[test]
fn who_may_take_a_step_is_not_refused_because_it_came_too_late() {
    let digari = actor(1, Role::Digari, &[]);
    let too_late = |kind, record: Value| may(&digari, kind, Turn(record.clone(), record));
    assert!(too_late(Kind::Slot, slot(Some(1), "cancelled", "")));
    assert!(!too_late(Kind::Slot, slot(Some(1), "draft", "")));
    assert!(!too_late(Kind::Slot, slot(Some(2), "cancelled", "")));
    assert!(too_late(Kind::Swap, swap(2, None, Some(3), "granted")));
}

#[test]
fn a_digivastaava_keeps_the_year_wheel_of_the_own_unit() {
    let lead = actor(1, Role::Digivastaava, &[unit(7)]);
    let may = |deed| may(&lead, Kind::YearItem, deed);
    assert!(may(Make(year_item(Some(7)))));
    assert!(!may(Make(year_item(Some(8)))));
    assert!(!may(Make(year_item(None))));
    assert!(!may(Turn(year_item(Some(8)), year_item(Some(7)))));
}

#[test]
fn only_a_coordinator_writes_calendars_rules_demands_templates_changes_and_publications() {
    let kinds = [
        Kind::SchoolCalendar,
        Kind::EngagementRule,
        Kind::Demand,
        Kind::PlanTemplate,
        Kind::SlotChange,
        Kind::Publication,
    ];
    for kind in kinds {
        for role in [Role::Digari, Role::Digivastaava, Role::Provider, Role::Staff, Role::Admin] {
            assert!(!may(&actor(1, role, &[]), kind, Make(json!({}))), "{role:?} {kind}");
        }
        assert!(may(&actor(1, Role::Coordinator, &[]), kind, Make(json!({}))), "{kind}");
    }
}

#[test]
fn swaps_reach_digarit_and_coordinators_and_nobody_else() {
    let sees = |role| actor(1, role, &[]).audiences([], []).contains(&Audience::digarit());
    let all = [Role::Digari, Role::Coordinator, Role::Digivastaava, Role::Provider, Role::Staff, Role::Admin];
    assert_eq!(all.map(sees), [true, true, false, false, false, false]);
}

#[test]
fn the_staff_of_a_unit_belongs_to_no_audience_that_holds_engagements_or_rules() {
    let staff = actor(1, Role::Staff, &[unit(7)]).audiences([person(1), person(2)], [unit(7), unit(8)]);
    assert_eq!(staff, BTreeSet::from([Audience::org(), Audience::user(person(1)), Audience::unit(unit(7))]));
}
