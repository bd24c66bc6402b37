//! What a laptop offers again after the server was restored, and how long it says so.

#![allow(clippy::unwrap_used, reason = "a test stops where a step fails")]

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
