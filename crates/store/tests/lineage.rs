//! What a laptop offers again after the server was restored, and how long it says so.

#![allow(clippy::unwrap_used, reason = "a test stops where a step fails")]

use lahituki_domain::knowledge::Article;
use lahituki_store::{Key, Store, StoreError, Verdict, lineage, outbox};
use lahituki_testkit::{CountedIds, NOW, article, person};

/// Lets the server take everything that waits.
fn settle(store: &Store) {
    let waiting = store.read::<_, StoreError>(|read| outbox::waiting(read, 100)).unwrap();
    store
        .sync::<_, StoreError>(|txn| {
            for (seq, op) in (1..).zip(&waiting) {
                txn.settle(op.op, Verdict::Taken { seq, stamp: op.at }, NOW)?;
            }
            txn.fold().map(drop)
        })
        .unwrap();
}

#[test]
fn a_restored_server_is_offered_what_it_had_taken_and_the_count_ends_with_the_last_answer() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("account.db"), &Key::new([7; 32])).unwrap();
    let mut ids = CountedIds::of_source(9);
    let owner = person(&mut CountedIds::default(), "Veikko").id;
    let reoffered = || store.read::<_, StoreError>(lineage::reoffered).unwrap();
    for _ in 0..3 {
        let article = article(&mut ids, owner);
        store.write::<_, StoreError>(NOW, &mut ids, |txn| txn.create(&article)).unwrap();
    }
    settle(&store);
    assert_eq!(reoffered(), 0);

    store.sync::<_, StoreError>(|txn| txn.begin_lineage(0).and_then(|()| txn.fold().map(drop))).unwrap();
    assert_eq!(reoffered(), 3);
    settle(&store);
    assert_eq!(reoffered(), 0);
}

#[test]
fn changes_of_a_record_are_offered_again_in_their_order_whatever_time_the_server_gave_to_one() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("account.db"), &Key::new([7; 32])).unwrap();
    let mut ids = CountedIds::of_source(9);
    let article = article(&mut ids, person(&mut CountedIds::default(), "Veikko").id);
    store.write::<_, StoreError>(NOW, &mut ids, |txn| txn.create(&article)).unwrap();
    let renamed = Article { title: "Uusi".to_owned(), ..article.clone() };
    store.write::<_, StoreError>(NOW.plus_millis(1), &mut ids, |txn| txn.update(&article, &renamed)).unwrap();
    let waiting = || store.read::<_, StoreError>(|read| outbox::waiting(read, 100)).unwrap();
    let (first, stamp) = (waiting()[0].op, NOW.plus_millis(50));
    let taken = Verdict::Taken { seq: 1, stamp };
    store.sync::<_, StoreError>(|txn| txn.settle(first, taken, NOW).and_then(|_| txn.fold().map(drop))).unwrap();

    store.sync::<_, StoreError>(|txn| txn.begin_lineage(0).and_then(|()| txn.fold().map(drop))).unwrap();
    let times: Vec<i64> = waiting().iter().map(|op| op.at.0 - NOW.0).collect();
    assert_eq!(times, [50, 51]);
}

#[test]
fn a_change_goes_on_with_the_run_of_one_that_it_had_seen_and_not_of_another() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("account.db"), &Key::new([7; 32])).unwrap();
    let mut ids = CountedIds::of_source(9);
    let article = article(&mut ids, person(&mut CountedIds::default(), "Veikko").id);
    let lanes = || -> Vec<_> {
        let waiting = store.read::<_, StoreError>(|read| outbox::waiting(read, 100)).unwrap();
        waiting.iter().map(|op| op.lane).collect()
    };
    let begin = || store.sync::<_, StoreError>(|txn| txn.begin_lineage(0).and_then(|()| txn.fold().map(drop))).unwrap();
    store.write::<_, StoreError>(NOW, &mut ids, |txn| txn.create(&article)).unwrap();
    // The server has taken it, but the record has not come: its author may not see it any more, and makes it anew.
    settle(&store);
    let anew = Article { title: "Uusi".to_owned(), ..article };
    store.write::<_, StoreError>(NOW.plus_millis(1), &mut ids, |txn| txn.create(&anew)).unwrap();
    let renamed = Article { title: "Uusin".to_owned(), ..anew.clone() };
    store.write::<_, StoreError>(NOW.plus_millis(2), &mut ids, |txn| txn.update(&anew, &renamed)).unwrap();

    begin();
    let offered = lanes();
    assert_ne!(offered[0], offered[1]);
    assert_eq!(offered[1], offered[2]);
    begin();
    assert_eq!(lanes(), offered);
}
