//! Falling ill, being replaced, and coming back.

use super::*;
use crate::commands::Nothing;
use crate::schedule::{AbsenceEnd, Back, CandidateRow, Fill, NewAbsence, Rule, SlotArg};
use crate::schedule::{candidates, day_desk, end_absence, fill, report_absence};
use crate::testing::Laptop;
use crate::{FailureCode, undo};
use lahituki_domain::ids::SlotId;
use lahituki_domain::people::EngagementKind;
use lahituki_domain::schedule::{Consent, ConsentKind, SlotKind, SlotState};
use lahituki_store::schedule::{changes, slot as stored};
use lahituki_testkit::{digari, unit};

const FIRST: i64 = 1;

fn ill(person: Option<PersonId>, days: i64) -> NewAbsence {
    NewAbsence { person, from: today().plus(FIRST), until: today().plus(FIRST + days - 1) }
}

fn find(laptop: &Laptop, id: SlotId) -> ScheduleSlot {
    laptop.ask(|reading, id| Ok(stored(reading.db, id)?), id).unwrap().unwrap()
}

fn stand_in(laptop: &Laptop, slot: &ScheduleSlot) -> ScheduleSlot {
    find(laptop, ScheduleSlot::stand_in_of(slot.id))
}

/// Veikko with a school on Monday and learning on Tuesday; Mika, who is engaged; and their coordinator.
struct Story {
    laptop: Laptop,
    veikko: Person,
    mika: Person,
    school: ScheduleSlot,
    learning: ScheduleSlot,
}

fn story(sits: impl Fn(&Person, &Person) -> Person) -> Story {
    let mut ids = CountedIds::default();
    let (aino, veikko, mika) = (coordinator(&mut ids, "Aino"), digari(&mut ids, "Veikko"), digari(&mut ids, "Mika"));
    let place = unit(&mut ids, "Sammonlahden koulu");
    let school = slot_at(&mut ids, veikko.id, place.id, (480, 660));
    let learning = ScheduleSlot { kind: SlotKind::Koulutus, day: today().plus(2), ..slot(&mut ids, veikko.id) };
    let agreement =
        |ids: &mut CountedIds, person| Engagement { kind: EngagementKind::Vakituinen, ..engagement(ids, person, None) };
    let laptop = Laptop::of(&sits(&aino, &veikko)).has(&aino).has(&veikko).has(&mika).has(&place);
    let laptop = laptop.has(&agreement(&mut ids, veikko.id)).has(&agreement(&mut ids, mika.id));
    Story { laptop: laptop.has(&school).has(&learning), veikko, mika, school, learning }
}

fn at_veikkos() -> Story {
    story(|_, veikko| veikko.clone())
}

fn at_ainos() -> Story {
    story(|aino, _| aino.clone())
}

#[test]
fn whoever_is_away_leaves_a_place_open_only_where_somebody_waits() {
    let Story { laptop, school, learning, .. } = at_veikkos();
    let reported = laptop.act(report_absence, ill(None, 2)).unwrap();
    assert_eq!((reported.absent, reported.open), (2, 1));
    assert_eq!([&school, &learning].map(|slot| find(&laptop, slot.id).state), [SlotState::Absent; 2]);
    let open = stand_in(&laptop, &school);
    assert_eq!((open.person, open.state, open.replaces), (None, SlotState::Published, Some(school.id)));
    assert_eq!((open.unit, open.day, open.start, open.end), (school.unit, school.day, school.start, school.end));
}

#[test]
fn an_absence_is_undone_in_one_step() {
    let Story { laptop, school, .. } = at_veikkos();
    laptop.act(report_absence, ill(None, 2)).unwrap();
    laptop.act(undo::last, Nothing {}).unwrap();
    assert_eq!(find(&laptop, school.id), school);
    let open = ScheduleSlot::stand_in_of(school.id);
    assert_eq!(laptop.ask(|reading, id| Ok(stored(reading.db, id)?), open).unwrap(), None);
}

#[test]
fn a_digari_speaks_only_for_themselves() {
    let Story { laptop, mika, .. } = at_veikkos();
    let refused = laptop.act(report_absence, ill(Some(mika.id), 1)).unwrap_err();
    assert_eq!(refused.code, FailureCode::NoRight);
}

#[test]
fn whoever_is_back_early_has_the_slots_that_nobody_took() {
    let Story { laptop, school, learning, .. } = at_veikkos();
    let id = laptop.act(report_absence, ill(None, 2)).unwrap().absence;
    let back = laptop.act(end_absence, AbsenceEnd { id, back_on: today().plus(2) }).unwrap();
    assert_eq!(back, Back { back: 1, taken: 0 });
    let states = [&school, &learning].map(|slot| find(&laptop, slot.id).state);
    assert_eq!(states, [SlotState::Absent, SlotState::Acknowledged]);
    let absence = laptop.ask(|reading, id| Ok(changes::absence(reading.db, id)?), id).unwrap().unwrap();
    assert_eq!(absence.until, today().plus(1));
}

#[test]
fn an_absence_that_was_a_mistake_leaves_nothing_open() {
    let Story { laptop, school, .. } = at_veikkos();
    let id = laptop.act(report_absence, ill(None, 1)).unwrap().absence;
    laptop.act(end_absence, AbsenceEnd { id, back_on: today().plus(1) }).unwrap();
    assert_eq!(find(&laptop, school.id).state, SlotState::Acknowledged);
    assert_eq!(stand_in(&laptop, &school).state, SlotState::Cancelled);
    laptop.act(report_absence, ill(None, 1)).unwrap();
    assert_eq!(stand_in(&laptop, &school).state, SlotState::Published, "who is away again leaves it open again");
}

fn agreed() -> Option<Consent> {
    Some(Consent { kind: ConsentKind::Given, note: String::new() })
}

#[test]
fn a_coordinator_sees_the_open_place_and_who_could_take_it() {
    let Story { laptop, veikko, mika, school, .. } = at_ainos();
    laptop.act(report_absence, ill(Some(veikko.id), 2)).unwrap();
    let desk = laptop.ask(day_desk, Nothing {}).unwrap();
    let [open] = &desk.open[..] else { panic!("one place is open") };
    assert_eq!((open.unit_name.as_str(), open.instead_of.as_str()), ("Sammonlahden koulu", "Veikko Esimerkki"));
    assert_eq!(desk.away.iter().map(|row| row.person).collect::<Vec<_>>(), [veikko.id]);

    let id = ScheduleSlot::stand_in_of(school.id);
    let rows: Vec<CandidateRow> = laptop.ask(candidates, SlotArg { id }).unwrap();
    let seen: Vec<_> = rows.iter().map(|row| (row.person, row.is_possible, row.needs_consent)).collect();
    assert_eq!(seen, [(mika.id, true, true), (veikko.id, false, true)]);
    assert!(rows[1].breaks.iter().any(|finding| finding.rule == Rule::Absent));
}

#[test]
fn a_replacement_agrees_is_told_at_once_and_stays_when_the_other_is_back() {
    let Story { laptop, veikko, mika, school, .. } = at_ainos();
    let absence = laptop.act(report_absence, ill(Some(veikko.id), 1)).unwrap().absence;
    let open = ScheduleSlot::stand_in_of(school.id);
    let put = |consent| laptop.act(fill, Fill { slot: open, person: mika.id, consent });
    assert_eq!(put(None).unwrap_err().code, FailureCode::NotAllowed);
    put(agreed()).unwrap();

    let filled = find(&laptop, open);
    assert_eq!((filled.person, filled.state), (Some(mika.id), SlotState::Published));
    assert_eq!(filled.told.map(|told| told.by), Some(laptop.me.person));
    let history = laptop.ask(|reading, id| Ok(changes::of_slot(reading.db, id)?), open).unwrap();
    assert_eq!(history.len(), 1);
    assert!(history[0].told.is_some() && history[0].consent == agreed());
    assert_eq!(laptop.ask(day_desk, Nothing {}).unwrap().open, []);

    let back = laptop.act(end_absence, AbsenceEnd { id: absence, back_on: school.day }).unwrap();
    assert_eq!(back, Back { back: 0, taken: 1 });
    assert_eq!((find(&laptop, school.id).state, find(&laptop, open).person), (SlotState::Absent, Some(mika.id)));
}

#[test]
fn nobody_is_put_where_something_stands_in_the_way() {
    let Story { laptop, veikko, school, .. } = at_ainos();
    laptop.act(report_absence, ill(Some(veikko.id), 1)).unwrap();
    let slot = ScheduleSlot::stand_in_of(school.id);
    let refused = laptop.act(fill, Fill { slot, person: veikko.id, consent: agreed() }).unwrap_err();
    assert_eq!(refused.code, FailureCode::NotAllowed);
}

#[test]
fn a_replacement_can_be_undone() {
    let Story { laptop, veikko, mika, school, .. } = at_ainos();
    laptop.act(report_absence, ill(Some(veikko.id), 1)).unwrap();
    let slot = ScheduleSlot::stand_in_of(school.id);
    laptop.act(fill, Fill { slot, person: mika.id, consent: agreed() }).unwrap();
    laptop.act(undo::last, Nothing {}).unwrap();
    assert_eq!(find(&laptop, slot).person, None);
    assert_eq!(laptop.ask(day_desk, Nothing {}).unwrap().open.len(), 1);
}

#[test]
fn the_desk_names_who_has_not_answered_and_tells_it_to_coordinators_only() {
    let unanswered = |story: Story| {
        let rows = story.laptop.ask(day_desk, Nothing {}).unwrap().unanswered;
        rows.into_iter().map(|row| (row.name, row.slots)).collect::<Vec<_>>()
    };
    assert_eq!(unanswered(at_ainos()), [("Veikko Esimerkki".to_owned(), 2)]);
    assert_eq!(unanswered(at_veikkos()), []);
}
