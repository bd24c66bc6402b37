//! What is erased stays away for ever, what is old is forgotten, and the server knows which laptops are behind.

use super::*;
use crate::engine::erase::{self, Extent};
use crate::engine::{Refusal, collect_garbage, laptops};
use lahituki_domain::Kind;
use lahituki_domain::knowledge::{Article, ArticleFeedback, ArticleState, ArticleVersion};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

impl World {
    fn erase(&self, records: &[Uuid]) {
        let mut txn = self.storage.begin(Purpose::Write).unwrap();
        erase::erase(&mut *txn, records, NOW).unwrap();
        txn.commit().unwrap();
    }

    fn collect_garbage(&self, days: i64) {
        let mut txn = self.storage.begin(Purpose::Write).unwrap();
        collect_garbage(&mut *txn, NOW.plus_millis(days * DAY_MS)).unwrap();
        txn.commit().unwrap();
    }

    /// Lets a laptop ask at a cursor and remembers what it proves.
    fn asks(&self, laptop: u128, who: PersonId, cursor: u64) {
        let laptop = Some(Uuid::from_u128(laptop));
        let request = SyncRequest { epoch: Some(EPOCH), cursor, laptop, ..SyncRequest::default() };
        let mut txn = self.storage.begin(Purpose::Write).unwrap();
        if let Some(record) = laptops::due(&mut *txn, who, &request, NOW).unwrap() {
            txn.put_laptop(&record).unwrap();
        }
        txn.commit().unwrap();
    }

    fn behind(&self) -> Vec<u128> {
        let behind = laptops::behind(&mut *self.storage.begin(Purpose::Read).unwrap()).unwrap();
        behind.into_iter().map(|laptop| laptop.id.as_u128()).collect()
    }
}

#[test]
fn an_erased_record_leaves_its_id_and_no_change_brings_it_back() {
    let mut world = World::new();
    let (slot, base) = world.slot();
    world.erase(&[slot.id.0]);
    let edit = world.put::<ScheduleSlot>(slot.id.0, base, json!({ "note": "takaisin" }));
    let create = world.create(&slot);
    let erased = rejected(Rejection::Erased);
    assert_eq!(outcomes(&world.push(world.aino.id, &[edit, create])), [erased.clone(), erased]);
    let answer = world.exchange(world.veikko.id, Vec::new(), base);
    assert_eq!(answer.erased.iter().map(|erased| erased.id).collect::<Vec<_>>(), [slot.id.0]);
    assert_eq!(answer.gone.len(), 1);
}

#[test]
fn a_new_laptop_is_not_told_of_what_was_erased_and_one_that_starts_anew_is() {
    let mut world = World::new();
    let (slot, _) = world.slot();
    world.erase(&[slot.id.0]);
    let new = SyncRequest { v: PROTOCOL_VERSION, ..SyncRequest::default() };
    assert_eq!(world.handle(world.aino.id, &new).unwrap().erased, []);
    assert_eq!(world.exchange(world.aino.id, Vec::new(), 0).erased.len(), 1);
}

#[test]
fn a_lost_change_that_was_dismissed_keeps_nothing_for_an_erasure_to_miss() {
    let mut world = World::new();
    let (slot, base) = world.slot();
    let ops = ["a", "b"].map(|note| world.put::<ScheduleSlot>(slot.id.0, base, json!({ "note": note })));
    world.push(world.aino.id, &ops);
    let told = world.exchange(world.aino.id, Vec::new(), 0).rows;
    let lost = told.iter().find(|row| row.kind == Kind::LostChange.name()).unwrap();
    let dismiss = world.delete::<lahituki_domain::LostChange>(lost.id, lost.rev);
    world.push(world.aino.id, &[dismiss]);
    assert_eq!(world.body(lost.id)["fields"], json!({}));
}

#[test]
fn with_an_article_go_its_versions_and_what_was_said_of_it() {
    let mut world = World::new();
    let [article, other] = [world.aino.id, world.veikko.id].map(|owner| testkit::article(&mut world.ids, owner));
    let version = testkit::article_version(&mut world.ids, &article);
    let spared = testkit::article_version(&mut world.ids, &other);
    let (person, day) = (world.aino.id, testkit::today());
    let said = ArticleFeedback {
        id: ArticleFeedback::id_of(article.id, person, day),
        article: article.id,
        space: None,
        person,
        day,
        at: NOW,
        helped: true,
        note: String::new(),
    };
    let ops = [world.create(&article), world.create(&version), world.create(&said)];
    assert_eq!(outcomes(&world.push(world.aino.id, &ops)), [Outcome::Ok, Outcome::Ok, Outcome::Ok]);
    let ops = [world.create(&other), world.create(&spared)];
    world.push(world.veikko.id, &ops);
    world.erase(&[article.id.0]);
    let left = |kind| -> Vec<Uuid> {
        let bodies = world.storage.begin(Purpose::Read).unwrap().bodies(kind).unwrap();
        bodies.into_iter().map(|(id, _)| id).collect()
    };
    assert_eq!(left(Kind::Article), [other.id.0]);
    assert_eq!(left(Kind::ArticleVersion), [spared.id.0]);
    assert!(left(Kind::ArticleFeedback).is_empty());
}

#[test]
fn a_laptop_whose_first_answer_was_lost_is_told_that_its_record_was_erased_meanwhile() {
    let mut world = World::new();
    let slot = testkit::slot(&mut world.ids, world.veikko.id);
    let create = world.create(&slot);
    let first = SyncRequest { v: PROTOCOL_VERSION, ops: vec![create], ..SyncRequest::default() };
    world.handle(world.aino.id, &first).unwrap();
    world.erase(&[slot.id.0]);
    assert_eq!(world.handle(world.aino.id, &first).unwrap().erased[0].id, slot.id.0);
}

#[test]
fn with_a_person_goes_what_is_about_them_and_their_laptop_is_told_to_wipe_itself() {
    let mut world = World::new();
    let (slot, base) = world.slot();
    let visit = testkit::visit(world.veikko.id, world.school.id);
    let entry = testkit::visit_entry(&mut world.ids, &visit);
    let notes = ["a", "b"].map(|note| world.put::<ScheduleSlot>(slot.id.0, base, json!({ "note": note })));
    let article = Article { state: ArticleState::Note, ..testkit::article(&mut world.ids, world.veikko.id) };
    let [shared, private] = [(), ()].map(|()| testkit::article_version(&mut world.ids, &article));
    let private = ArticleVersion { draft_of: Some(world.veikko.id), ..private };
    let texts = [world.create(&article), world.create(&shared), world.create(&private)];
    let work = [world.create(&visit), world.create(&entry), world.create(&testkit::time_entry(&entry))];
    world.push(world.aino.id, &notes);
    world.push(world.veikko.id, &texts);
    world.push(world.veikko.id, &work);

    let records = |extent| {
        let mut txn = world.storage.begin(Purpose::Read).unwrap();
        let ids = erase::records_of(&mut *txn, world.veikko.id, extent).unwrap();
        let mut kinds: Vec<Kind> = txn.rows(&ids).unwrap().into_iter().map(|row| row.kind).collect();
        kinds.sort();
        kinds
    };
    let person = [Kind::Person, Kind::Slot, Kind::TimeEntry, Kind::ArticleVersion];
    assert_eq!(records(Extent::Person), person);
    let work = [Kind::Visit, Kind::VisitEntry, Kind::TimeEntry, Kind::Article, Kind::ArticleVersion];
    assert_eq!(records(Extent::PersonAndWork), [&person[..2], &work, &person[3..]].concat());

    let mut txn = world.storage.begin(Purpose::Read).unwrap();
    let ids = erase::records_of(&mut *txn, world.veikko.id, Extent::Person).unwrap();
    drop(txn);
    world.erase(&ids);
    let lost = world.storage.begin(Purpose::Read).unwrap().bodies(Kind::LostChange).unwrap();
    assert_eq!(lost, [], "what others lost in an erased record goes with it");
    let request = SyncRequest { v: PROTOCOL_VERSION, ..SyncRequest::default() };
    assert!(matches!(world.handle(world.veikko.id, &request), Err(Refusal::Erased)));
}

#[test]
fn a_laptop_is_behind_until_its_cursor_is_past_the_erasure_and_again_when_it_is_set_back() {
    let mut world = World::new();
    let (slot, before) = world.slot();
    world.asks(1, world.veikko.id, before);
    world.asks(2, world.aino.id, before);
    assert_eq!(world.behind(), [] as [u128; 0]);
    world.erase(&[slot.id.0]);
    let head = world.tenant().seq;
    world.asks(1, world.veikko.id, head);
    assert_eq!(world.behind(), [2]);
    world.asks(1, world.veikko.id, before);
    world.asks(2, world.aino.id, head);
    assert_eq!(world.behind(), [1]);
}

#[test]
fn what_is_older_than_half_a_year_is_forgotten_and_an_older_cursor_starts_anew() {
    let mut world = World::new();
    let (slot, base) = world.slot();
    world.collect_garbage(0);
    let delete = world.delete::<ScheduleSlot>(slot.id.0, base);
    world.push(world.aino.id, &[delete]);
    world.collect_garbage(1);
    world.collect_garbage(180);
    assert_eq!((world.tenant().horizon, world.row(slot.id).deleted_at.is_some()), (base, true));
    world.collect_garbage(181);
    assert!(world.storage.begin(Purpose::Read).unwrap().rows(&[slot.id.0]).unwrap().is_empty());
    assert!(world.exchange(world.aino.id, Vec::new(), base).full);
    assert!(!world.exchange(world.aino.id, Vec::new(), base + 1).full);
}

#[test]
fn a_page_token_is_refused_once_what_it_would_tell_is_forgotten() {
    let mut world = World::new();
    let (_, base) = world.slot();
    let (slot, _) = world.slot();
    let request = SyncRequest { v: PROTOCOL_VERSION, epoch: Some(EPOCH), cursor: base - 1, ..SyncRequest::default() };
    let handle = |request: &SyncRequest| {
        let mut txn = world.storage.begin(Purpose::Read).unwrap();
        crate::engine::handle_with(&mut *txn, world.aino.id, request, NOW, 1)
    };
    let first = handle(&request).unwrap();
    let next = SyncRequest { resume: first.resume, ..request };
    assert!(handle(&next).unwrap().rows.iter().any(|row| row.id == slot.id.0));
    world.collect_garbage(0);
    world.collect_garbage(180);
    assert!(matches!(handle(&next), Err(Refusal::Restart)));
}

#[test]
fn a_change_that_waited_longer_than_answers_are_kept_goes_back_to_its_author() {
    let mut world = World::new();
    let (slot, base) = world.slot();
    let old = later(world.put::<ScheduleSlot>(slot.id.0, base, json!({ "note": "?" })), -181 * DAY_MS);
    assert_eq!(outcomes(&world.push(world.aino.id, &[old])), [rejected(Rejection::Stale)]);
}
