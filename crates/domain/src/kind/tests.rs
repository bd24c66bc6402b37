use super::*;
use serde_json::json;

#[test]
fn every_kind_is_found_by_its_name() {
    for kind in Kind::ALL {
        assert_eq!(Kind::parse(kind.name()), Some(kind));
        assert_eq!(serde_json::to_value(kind).unwrap(), kind.name());
    }
    assert_eq!(Kind::parse("from_the_future"), None);
}

#[test]
fn a_slot_is_the_planners_until_it_is_published() {
    let slot = |state| json!({ "person": Uuid::nil(), "day": "2026-11-23", "start": 480, "end": 660, "kind": "koulu", "state": state });
    let audience = |state| Kind::Slot.audience(slot(state).as_object().unwrap()).unwrap();
    assert_eq!(audience("draft"), Audience::planning());
    assert_eq!(audience("published"), Audience::org());
}

#[test]
fn a_slot_that_ends_before_it_starts_is_refused() {
    let body = json!({ "person": Uuid::nil(), "day": "2026-11-23", "start": 660, "end": 480, "kind": "koulu", "state": "draft" });
    assert!(Kind::Slot.check(body.as_object().unwrap()).is_err());
}
