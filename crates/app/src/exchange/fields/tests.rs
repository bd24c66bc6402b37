use super::*;
use lahituki_domain::Entity;
use lahituki_domain::devices::Device;
use lahituki_domain::ids::{DeviceId, UnitId};
use lahituki_domain::knowledge::{Attachment, AttachmentHash};
use lahituki_testkit::{CountedIds, article, digari, engagement, room, slot, time_entry, unit, visit, visit_entry};
use uuid::Uuid;

/// Fields that the program sets by itself.
const UNNAMED: &[(Kind, &str)] = &[
    (Kind::Engagement, "segments"),
    (Kind::Slot, "series"),
    (Kind::Slot, "replaces"),
    (Kind::Slot, "told"),
    (Kind::Visit, "person"),
    (Kind::Visit, "slot"),
    (Kind::VisitEntry, "visit"),
    (Kind::VisitEntry, "person"),
    (Kind::VisitEntry, "logged_at"),
    (Kind::TimeEntry, "person"),
    (Kind::TimeEntry, "entry"),
    (Kind::Article, "edited_at"),
    (Kind::Attachment, "hash"),
    (Kind::Attachment, "media_type"),
    (Kind::Attachment, "size_bytes"),
    (Kind::Attachment, "added_by"),
];

/// Returns a whole body of every kind that a person changes.
fn bodies() -> Vec<(Kind, Body)> {
    let mut ids = CountedIds::default();
    let me = digari(&mut ids, "Veikko");
    let school = unit(&mut ids, "Sammonlahden koulu");
    let visit = visit(me.id, school.id);
    let entry = visit_entry(&mut ids, &visit);
    let hash = AttachmentHash::of(b"");
    let name = String::new();
    let attachment = Attachment {
        id: hash.id(),
        hash,
        name: name.clone(),
        media_type: name.clone(),
        size_bytes: 0,
        added_by: me.id,
    };
    let device = Device {
        id: DeviceId(Uuid::nil()),
        unit: UnitId(Uuid::nil()),
        room: None,
        tag: name.clone(),
        model: name.clone(),
        device_kind: name,
    };
    vec![
        (Kind::Person, me.to_body()),
        (Kind::Unit, school.to_body()),
        (Kind::Room, room(&mut ids, school.id, "lk204").to_body()),
        (Kind::Engagement, engagement(&mut ids, me.id).to_body()),
        (Kind::Slot, slot(&mut ids, me.id).to_body()),
        (Kind::Visit, visit.to_body()),
        (Kind::VisitEntry, entry.to_body()),
        (Kind::TimeEntry, time_entry(&entry).to_body()),
        (Kind::Article, article(&mut ids, me.id).to_body()),
        (Kind::Attachment, attachment.to_body()),
        (Kind::Device, device.to_body()),
    ]
}

#[test]
fn every_field_that_a_person_sets_has_a_name_and_the_others_have_none() {
    let texts = include_str!("../../../../../assets/i18n/fi/sync.ftl");
    for (kind, body) in bodies() {
        assert!(texts.contains(&format!("\nkind-{kind} = ")), "there is no name for {kind}");
        for field in body.keys().map(String::as_str) {
            let is_named = texts.contains(&format!("\nfield-{kind}-{field} = "));
            let is_unnamed = UNNAMED.contains(&(kind, field));
            assert_eq!((is_named, shape(kind, field).is_some()), (!is_unnamed, !is_unnamed), "{field} of {kind}");
        }
    }
}
