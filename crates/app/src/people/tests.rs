use crate::commands::Nothing;
use crate::people::{RoomArg, RoomText, SiteChange, UnitArg, change_site, remove_room, save_room, site, sites};
use crate::testing::Laptop;
use crate::{Failure, FailureCode, undo};
use lahituki_domain::Ids;
use lahituki_domain::devices::Device;
use lahituki_domain::ids::{DeviceId, UnitId};
use lahituki_domain::knowledge::KnownIssue;
use lahituki_domain::people::{Contact, Person, Role, Unit};
use lahituki_domain::schedule::{ScheduleSlot, SlotState};
use lahituki_testkit::{CountedIds, digari, grant, known_issue, person, room, slot, today, unit, visit, visit_entry};

fn device(ids: &mut CountedIds, unit: UnitId, kind: &str) -> Device {
    let (tag, model, device_kind) = ("L-1".to_owned(), "Acer".to_owned(), kind.to_owned());
    Device { id: DeviceId(ids.fresh()), unit, room: None, tag, model, device_kind }
}

fn change(id: UnitId, entrance: &str) -> SiteChange {
    let entrance = Some(entrance.to_owned());
    SiteChange { id, address: None, entrance, keys: None, parking: None, quirks: None, contact: None }
}

#[test]
fn units_come_by_name_with_the_closed_ones_last_and_say_who_is_there_next() {
    let mut ids = CountedIds::default();
    let me = digari(&mut ids, "Veikko");
    let (ylamaa, lauritsala) = (unit(&mut ids, "Ylämaan koulu"), unit(&mut ids, "Lauritsalan koulu"));
    let closed = Unit { valid_until: Some(today().plus(-1)), ..unit(&mut ids, "Aleksin koulu") };
    let at = |ids: &mut CountedIds, days, state| ScheduleSlot {
        unit: Some(ylamaa.id),
        day: today().plus(days),
        state,
        ..slot(ids, me.id)
    };
    let laptop = Laptop::of(&me).has(&ylamaa).has(&lauritsala).has(&closed);
    let laptop = laptop.has(&at(&mut ids, -1, SlotState::Done)).has(&at(&mut ids, 1, SlotState::Cancelled));
    let laptop = laptop.has(&at(&mut ids, 3, SlotState::Published)).has(&at(&mut ids, 2, SlotState::Acknowledged));

    let rows = laptop.ask(sites, Nothing {}).unwrap();
    let names: Vec<&str> = rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names, ["Lauritsalan koulu", "Ylämaan koulu", "Aleksin koulu"]);
    let next = rows[1].next.as_ref().map(|next| (next.day, next.start, next.who.as_str()));
    assert_eq!((next, &rows[0].next), (Some((today().plus(2), 480, "Veikko")), &None));
}

#[test]
fn a_card_tells_what_does_not_work_there_today() {
    let mut ids = CountedIds::default();
    let me = digari(&mut ids, "Veikko");
    let (school, other) = (unit(&mut ids, "Sammonlahden koulu"), unit(&mut ids, "Kesämäen koulu"));
    let mut issue = |title: &str, units: &[UnitId], from| KnownIssue {
        title: title.to_owned(),
        units: units.to_vec(),
        from: today().plus(from),
        ..known_issue(&mut ids, me.id)
    };
    let issues = [
        issue("täällä", &[school.id, other.id], 0),
        issue("muualla", &[other.id], 0),
        issue("kaikkialla", &[], -1),
        issue("huomenna", &[school.id], 1),
    ];
    let laptop = issues.iter().fold(Laptop::of(&me).has(&school).has(&other), |laptop, issue| laptop.has(issue));
    let card = laptop.ask(site, UnitArg { id: school.id }).unwrap();
    let titles: Vec<&str> = card.issues.iter().map(|issue| issue.title.as_str()).collect();
    assert_eq!(titles, ["täällä", "kaikkialla"]);
}

#[test]
fn a_card_says_who_leads_who_comes_what_was_done_and_what_devices_there_are() {
    let mut ids = CountedIds::default();
    let me = digari(&mut ids, "Veikko");
    let school = unit(&mut ids, "Sammonlahden koulu");
    let lead = Person { roles: vec![grant(Role::Digivastaava, &[school.id])], ..person(&mut ids, "Ritva") };
    let gone = Person { valid_until: Some(today().plus(-1)), ..lead.clone() };
    let gone = Person { id: person(&mut ids, "Entinen").id, ..gone };
    let coming = ScheduleSlot { unit: Some(school.id), ..slot(&mut ids, me.id) };
    let entry = visit_entry(&mut ids, &visit(me.id, school.id));
    let mut laptop = Laptop::of(&me).has(&school).has(&lead).has(&gone).has(&coming).has(&entry);
    for kind in ["projektori", "chromebook", "projektori"] {
        laptop = laptop.has(&device(&mut ids, school.id, kind));
    }

    let card = laptop.ask(site, UnitArg { id: school.id }).unwrap();
    assert_eq!(card.digivastaava, "Ritva Esimerkki");
    assert_eq!(
        card.coming.iter().map(|stop| (stop.slot, &stop.with[..])).collect::<Vec<_>>(),
        [(coming.id, &["Veikko".to_owned()][..])]
    );
    assert_eq!(card.entries.iter().map(|row| row.id).collect::<Vec<_>>(), [entry.id]);
    assert_eq!(card.devices, [("chromebook".to_owned(), 1), ("projektori".to_owned(), 2)]);
    assert!(!card.may_edit);
}

#[test]
fn a_coordinator_changes_a_card_and_takes_it_back() {
    let mut ids = CountedIds::default();
    let me = Person { roles: vec![grant(Role::Coordinator, &[])], ..person(&mut ids, "Aino") };
    let school = unit(&mut ids, "Sammonlahden koulu");
    let laptop = Laptop::of(&me).has(&school);
    let entrance = || laptop.ask(site, UnitArg { id: school.id }).unwrap().place.entrance;

    laptop.act(change_site, change(school.id, "Takaovi")).unwrap();
    assert_eq!(entrance(), "Takaovi");
    assert_eq!(laptop.ask(site, UnitArg { id: school.id }).unwrap().place.address, "Esimerkkikatu 1");
    let step = laptop.act(undo::last, Nothing {}).unwrap().unwrap();
    assert_eq!((step.label, step.about.as_str()), (undo::StepLabel::ChangeSite, "Sammonlahden koulu"));
    assert_eq!(entrance(), "");
}

#[test]
fn a_digari_does_not_change_a_card_and_nobody_one_that_is_not_there() {
    let mut ids = CountedIds::default();
    let school = unit(&mut ids, "Sammonlahden koulu");
    let laptop = Laptop::of(&digari(&mut ids, "Veikko")).has(&school);
    let code = |id| laptop.act(change_site, change(id, "Takaovi")).map_err(|Failure { code, .. }| code);

    assert_eq!(code(school.id), Err(FailureCode::NoRight));
    assert_eq!(code(UnitId(ids.fresh())), Err(FailureCode::NotFound));
}

#[test]
fn a_contact_without_a_name_is_nobody() {
    let mut ids = CountedIds::default();
    let me = Person { roles: vec![grant(Role::Coordinator, &[])], ..person(&mut ids, "Aino") };
    let school = unit(&mut ids, "Sammonlahden koulu");
    let laptop = Laptop::of(&me).has(&school);
    let contact = |name: &str| Contact { name: name.to_owned(), role: "rehtori".to_owned(), phone: String::new() };
    let write = |name| SiteChange { entrance: None, contact: Some(contact(name)), ..change(school.id, "") };
    let shown = || laptop.ask(site, UnitArg { id: school.id }).unwrap().place.contact;

    laptop.act(change_site, write("Ritva")).unwrap();
    assert_eq!(shown(), Some(contact("Ritva")));
    laptop.act(change_site, write(" ")).unwrap();
    assert_eq!(shown(), None);
}

#[test]
fn rooms_are_added_changed_and_removed_and_each_has_a_code_of_its_own() {
    let mut ids = CountedIds::default();
    let me = Person { roles: vec![grant(Role::Coordinator, &[])], ..person(&mut ids, "Aino") };
    let school = unit(&mut ids, "Sammonlahden koulu");
    let first = room(&mut ids, school.id, "lk204");
    let laptop = Laptop::of(&me).has(&school).has(&first);
    let text = |id, code: &str| RoomText { id, unit: school.id, code: code.to_owned(), name: "Luokka".to_owned() };
    let codes = || {
        let rooms = laptop.ask(site, UnitArg { id: school.id }).unwrap().place.rooms;
        rooms.into_iter().map(|room| room.code).collect::<Vec<_>>()
    };

    laptop.act(save_room, text(None, " ATK1 ")).unwrap();
    assert_eq!(codes(), ["atk1", "lk204"]);
    for code in ["lk204", " "] {
        assert_eq!(laptop.act(save_room, text(None, code)).unwrap_err().code, FailureCode::Invalid);
    }
    laptop.act(save_room, text(Some(first.id), "lk205")).unwrap();
    assert_eq!(codes(), ["atk1", "lk205"]);
    laptop.act(remove_room, RoomArg { id: first.id }).unwrap();
    assert_eq!(codes(), ["atk1"]);
    laptop.act(undo::last, Nothing {}).unwrap();
    assert_eq!(codes(), ["atk1", "lk205"]);
}
