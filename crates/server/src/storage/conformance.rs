//! What every storage must do; each one runs [`CHECKS`] on an empty database of its own.

mod blobs;

use super::{Account, FeedFrom, FeedItem, Member, Purpose, Session, Storage, StoredRow, Txn, Version, Versions};
use lahituki_domain::ids::PersonId;
use lahituki_domain::{Audience, Kind, Timestamp};
use lahituki_protocol::messages::Gone;
use lahituki_protocol::{OpAnswer, Outcome};
use serde_json::json;
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use uuid::Uuid;

/// One thing that a storage must do.
pub(crate) type Check = fn(&dyn Storage);

/// Everything that a storage must do, by name.
pub(crate) const CHECKS: [(&str, Check); 12] = [
    ("what is dropped was never written", what_is_dropped_was_never_written),
    ("the counter stands where it was set", the_counter_stands_where_it_was_set),
    ("a record reads back as it was stored", a_record_reads_back_as_it_was_stored),
    ("records are found by the text of a field", records_are_found_by_the_text_of_a_field),
    ("the first answer to an op stays", the_first_answer_to_an_op_stays),
    ("the feed tells in order what is visible", the_feed_tells_in_order_what_is_visible),
    ("the feed goes on after any place", the_feed_goes_on_after_any_place),
    ("what left an audience was seen by its members, past ones included", what_left_was_seen_by_members),
    ("an invitation is good once and until it expires", an_invitation_is_good_once_and_until_it_expires),
    ("sessions end one by one, by person and by age", sessions_end_one_by_one_by_person_and_by_age),
    ("a blob is known with its parts until it is dropped", blobs::a_blob_is_known_with_its_parts_until_it_is_dropped),
    ("blobs are told in order and counted", blobs::blobs_are_told_in_order_and_counted),
];

fn write(storage: &dyn Storage, work: impl FnOnce(&mut dyn Txn)) {
    let mut txn = storage.begin(Purpose::Write).unwrap();
    work(&mut *txn);
    txn.commit().unwrap();
}

fn read<T>(storage: &dyn Storage, work: impl FnOnce(&mut dyn Txn) -> T) -> T {
    work(&mut *storage.begin(Purpose::Read).unwrap())
}

fn id(n: u128) -> Uuid {
    Uuid::from_u128(n)
}

fn person(n: u128) -> PersonId {
    PersonId(id(n))
}

fn row(n: u128, rev: u64, aud: &Audience) -> StoredRow {
    let at = Timestamp(1_000);
    let created = Version { seq: rev, at, made_at: at, op: id(n + 100), lane: id(n + 200), by: person(n) };
    let body = json!({ "name": "Säämi", "last": null, "a": { "b": [1, 2.5] } }).as_object().cloned().unwrap();
    let fields = BTreeMap::from([("name".to_owned(), created)]);
    let versions = Versions { created, fields };
    StoredRow { id: id(n), kind: Kind::Unit, aud: aud.clone(), rev, deleted_at: None, body, versions }
}

fn what_is_dropped_was_never_written(storage: &dyn Storage) {
    let mut txn = storage.begin(Purpose::Write).unwrap();
    txn.set_head(1).unwrap();
    txn.put_rows(&[row(1, 1, &Audience::org())]).unwrap();
    drop(txn);
    assert_eq!(read(storage, |txn| (txn.tenant().unwrap().seq, txn.rows(&[id(1)]).unwrap())), (0, Vec::new()));
}

fn the_counter_stands_where_it_was_set(storage: &dyn Storage) {
    write(storage, |txn| txn.set_head(3).unwrap());
    assert_eq!(read(storage, |txn| txn.tenant().unwrap().seq), 3);
}

fn a_record_reads_back_as_it_was_stored(storage: &dyn Storage) {
    let first = row(1, 1, &Audience::org());
    let deleted = StoredRow { rev: 2, deleted_at: Some(2), ..first.clone() };
    write(storage, |txn| txn.put_rows(std::slice::from_ref(&first)).unwrap());
    assert_eq!(read(storage, |txn| txn.rows(&[id(2), id(1)]).unwrap()), std::slice::from_ref(&first));
    assert_eq!(read(storage, |txn| txn.bodies(Kind::Unit).unwrap()), [(id(1), first.body.clone())]);
    assert_eq!(read(storage, |txn| txn.bodies(Kind::Person).unwrap()), []);
    write(storage, |txn| txn.put_rows(std::slice::from_ref(&deleted)).unwrap());
    assert_eq!(read(storage, |txn| txn.rows(&[id(1)]).unwrap()), [deleted]);
    assert_eq!(read(storage, |txn| txn.bodies(Kind::Unit).unwrap()), []);
}

fn records_are_found_by_the_text_of_a_field(storage: &dyn Storage) {
    let with = |n, body: serde_json::Value| StoredRow {
        body: body.as_object().cloned().unwrap(),
        ..row(n, 1, &Audience::org())
    };
    let flat = with(1, json!({ "person": "Säämi" }));
    let deep = with(2, json!({ "before": { "person": "Säämi" }, "person": null }));
    let deleted = StoredRow { deleted_at: Some(1), ..with(3, json!({ "person": "Säämi" })) };
    let other = StoredRow { kind: Kind::Room, ..with(4, json!({ "person": "Säämi" })) };
    write(storage, |txn| txn.put_rows(&[flat.clone(), deep.clone(), deleted, other]).unwrap());
    let found = |field| read(storage, |txn| txn.rows_with(Kind::Unit, field, "Säämi").unwrap());
    assert_eq!(found("person"), [flat]);
    assert_eq!(found("before.person"), [deep]);
    assert_eq!(found("nothing"), []);
}

fn the_first_answer_to_an_op_stays(storage: &dyn Storage) {
    let answer = OpAnswer { id: id(1), outcome: Outcome::Lost(vec!["name".to_owned()]), seq: 7, stamp: Timestamp(-3) };
    write(storage, |txn| txn.keep_answers(std::slice::from_ref(&answer), 7).unwrap());
    let other = OpAnswer { outcome: Outcome::Ok, ..answer.clone() };
    assert!(storage.begin(Purpose::Write).unwrap().keep_answers(&[other], 7).is_err());
    assert_eq!(read(storage, |txn| txn.answers(&[id(1), id(2)]).unwrap()), [answer]);
}

/// Stores three units in the audiences `old` (known at number 3), `new` (gained at 5) and `other` (not a member), a
/// deleted one, and departures from `old` and `new`.
fn store_a_feed(storage: &dyn Storage) -> [Audience; 3] {
    let [old, new, other] = ["old", "new", "other"].map(|name| Audience::from(name.to_owned()));
    write(storage, |txn| {
        for (aud, seq, live) in [(&old, 1, true), (&new, 5, true), (&other, 5, false)] {
            txn.put_members(&[Member { person: person(1), aud: aud.clone(), seq, live }]).unwrap();
        }
        for (n, rev, aud) in [(11, 2, &old), (12, 4, &old), (13, 3, &new), (14, 6, &other), (16, 9, &old)] {
            txn.put_rows(&[row(n, rev, aud)]).unwrap();
        }
        txn.put_rows(&[StoredRow { deleted_at: Some(7), ..row(15, 7, &old) }]).unwrap();
        for (aud, n, seq) in [(&old, 15, 7), (&old, 13, 3), (&new, 12, 4), (&old, 17, 8)] {
            txn.put_gone(&[Gone { aud: aud.clone(), id: id(n), seq }]).unwrap();
        }
        txn.forget_gone(&[(old.clone(), id(17))]).unwrap();
    });
    [old, new, other]
}

fn feed(storage: &dyn Storage, from: &FeedFrom, limit: usize) -> Vec<(u64, Uuid, Audience)> {
    let mut places = Vec::new();
    let mut each = |item| {
        places.push(match item {
            FeedItem::Row(row) => (row.rev, row.id, row.aud),
            FeedItem::Gone(gone) => (gone.seq, gone.id, gone.aud),
            FeedItem::Erased(erased) => (erased.seq, erased.id, Audience::from(String::new())),
        });
        if places.len() == limit { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    read(storage, |txn| txn.feed(person(1), from, &mut each).unwrap());
    places
}

fn feed_start() -> FeedFrom {
    let after = (0, Uuid::nil(), Audience::from(String::new()));
    FeedFrom { cursor: 3, head: 8, erased_after: 3, repair: Vec::new(), after }
}

fn the_feed_tells_in_order_what_is_visible(storage: &dyn Storage) {
    let [old, new, _] = store_a_feed(storage);
    // The gained audience whole, the known one since number 3, nothing beyond 8 and nothing of the other.
    let expected = [(3, id(13), new), (4, id(12), old.clone()), (7, id(15), old)];
    assert_eq!(feed(storage, &feed_start(), usize::MAX), expected);
    let members =
        |txn: &mut dyn Txn| (txn.memberships_since(person(1), 1).unwrap().len(), txn.members().unwrap().len());
    assert_eq!(read(storage, members), (2, 3));
    let live = |txn: &mut dyn Txn| txn.memberships_of(person(1)).unwrap().iter().map(|of| of.live).collect::<Vec<_>>();
    assert_eq!(read(storage, live), [true, true, false]);
}

fn the_feed_goes_on_after_any_place(storage: &dyn Storage) {
    store_a_feed(storage);
    let whole = feed(storage, &feed_start(), usize::MAX);
    for (n, place) in whole.iter().enumerate() {
        let rest = feed(storage, &FeedFrom { after: place.clone(), ..feed_start() }, usize::MAX);
        assert_eq!(rest, whole[n + 1..]);
        assert_eq!(feed(storage, &feed_start(), n + 1), whole[..=n]);
    }
}

fn what_left_was_seen_by_members(storage: &dyn Storage) {
    let [old, _, other] = store_a_feed(storage);
    write(storage, |txn| {
        let stranger = Audience::from("stranger".to_owned());
        txn.put_members(&[Member { person: person(2), aud: stranger.clone(), seq: 5, live: true }]).unwrap();
        txn.put_gone(&[Gone { aud: other, id: id(14), seq: 8 }, Gone { aud: stranger, id: id(18), seq: 8 }]).unwrap();
    });
    let seen_by = |n| {
        let has_left = |row: &u128| read(storage, |txn| txn.has_left(person(n), id(*row)).unwrap());
        (11..=18).filter(has_left).collect::<Vec<_>>()
    };
    // 11 and 16 are still there, 17 came back, 14 left an audience that the first person has left, too.
    assert_eq!([seen_by(1), seen_by(2), seen_by(3)], [vec![12, 13, 14, 15], vec![18], vec![]]);
    write(storage, |txn| txn.forget_gone(&[(old, id(15))]).unwrap());
    assert_eq!(seen_by(1), [12, 13, 14]);
}

fn an_invitation_is_good_once_and_until_it_expires(storage: &dyn Storage) {
    let account = Account { name: "veikko".to_owned(), person: person(1), password_hash: None };
    write(storage, |txn| {
        txn.put_account(&account).unwrap();
        txn.put_invitation("veikko", "old", Timestamp(100)).unwrap();
        txn.put_invitation("veikko", "new", Timestamp(100)).unwrap();
    });
    write(storage, |txn| {
        assert!(!txn.take_invitation("veikko", "old", Timestamp(1)).unwrap());
        assert!(!txn.take_invitation("veikko", "new", Timestamp(100)).unwrap());
        assert!(txn.take_invitation("veikko", "new", Timestamp(99)).unwrap());
        assert!(!txn.take_invitation("veikko", "new", Timestamp(99)).unwrap());
    });
    let changed = Account { password_hash: Some("hash".to_owned()), ..account };
    write(storage, |txn| txn.put_account(&changed).unwrap());
    assert_eq!(read(storage, |txn| txn.accounts().unwrap()), std::slice::from_ref(&changed));
    assert_eq!(read(storage, |txn| txn.account("veikko").unwrap()), Some(changed));
    assert_eq!(read(storage, |txn| txn.account("aino").unwrap()), None);
}

fn sessions_end_one_by_one_by_person_and_by_age(storage: &dyn Storage) {
    let left = |storage: &dyn Storage| -> Vec<&str> {
        let is_there = |token: &&str| read(storage, |txn| txn.session(token).unwrap().is_some());
        ["a", "b", "c", "d"].into_iter().filter(is_there).collect()
    };
    write(storage, |txn| {
        for (token, n, used_at) in [("a", 1, 10), ("b", 1, 20), ("c", 2, 30), ("d", 3, 40)] {
            txn.put_session(token, &Session { person: person(n), used_at: Timestamp(used_at) }).unwrap();
        }
    });
    write(storage, |txn| txn.end_session("a").unwrap());
    assert_eq!(left(storage), ["b", "c", "d"]);
    write(storage, |txn| txn.end_sessions_unused_since(Timestamp(20)).unwrap());
    assert_eq!(left(storage), ["c", "d"]);
    write(storage, |txn| txn.end_sessions_of(person(2)).unwrap());
    assert_eq!(left(storage), ["d"]);
}
