//! What a laptop offers again after the server was restored, and how long it says so.

#![allow(clippy::unwrap_used, reason = "a test stops where a step fails")]

use lahituki_domain::knowledge::Article;
use lahituki_domain::record::Change;
use lahituki_domain::{Audience, Entity, Kind, Patch};
use lahituki_store::{BaseRow, Key, PendingOp, Store, StoreError, Verdict, lineage, outbox};
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

/// A laptop on which a person has made an article, which the server has taken.
struct Laptop {
    store: Store,
    ids: CountedIds,
    article: Article,
    _folder: tempfile::TempDir,
}

impl Laptop {
    fn with_article() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("account.db"), &Key::new([7; 32])).unwrap();
        let mut ids = CountedIds::of_source(9);
        let article = article(&mut ids, person(&mut CountedIds::default(), "Veikko").id);
        store.write::<_, StoreError>(NOW, &mut ids, |txn| txn.create(&article)).unwrap();
        settle(&store);
        let mut laptop = Self { store, ids, article, _folder: folder };
        laptop.hear(5);
        laptop
    }

    /// The server tells what the article is at a revision.
    fn hear(&mut self, rev: u64) {
        let (aud, id, body) = (Audience::user(self.article.owner), self.article.uuid(), self.article.to_body());
        let row = BaseRow { kind: "article".to_owned(), id, aud, rev, body };
        self.store.sync::<_, StoreError>(|txn| txn.take_row(row).and_then(|()| txn.fold().map(drop))).unwrap();
    }

    /// Somebody else has titled the article.
    fn hear_title(&mut self, title: &str) {
        title.clone_into(&mut self.article.title);
        self.hear(6);
    }

    fn apply(&mut self, change: Change) {
        let patch = Patch { kind: Kind::Article, id: self.article.uuid(), change };
        self.store.write::<_, StoreError>(NOW.plus_millis(9), &mut self.ids, |txn| txn.apply(patch)).unwrap();
    }

    fn put(&mut self, field: &str, value: &str) {
        self.apply(Change::Put([(field.to_owned(), value.into())].into_iter().collect()));
    }

    /// Begins a new lineage and returns what is offered to it.
    fn offered(&self) -> Vec<PendingOp> {
        self.store.sync::<_, StoreError>(|txn| txn.begin_lineage(0).and_then(|()| txn.fold().map(drop))).unwrap();
        self.store.read::<_, StoreError>(|read| outbox::waiting(read, 100)).unwrap()
    }
}

#[test]
fn a_change_of_what_had_won_against_the_own_value_begins_a_run_and_others_go_on_with_theirs() {
    let mut laptop = Laptop::with_article();
    laptop.hear_title("Toisen");
    laptop.put("title", "Oma");
    laptop.put("short", "Lyhyesti");
    laptop.put("title", "Oma taas");
    let offered = laptop.offered();
    let lanes: Vec<_> = offered.iter().map(|op| op.lane).collect();
    let (made, renamed) = (offered[0].op, offered[1].op);
    assert_eq!(lanes, [made, renamed, made, renamed]);
}

#[test]
fn a_deletion_goes_on_with_the_run_of_what_it_deletes_and_with_no_other() {
    for (title, goes_on) in [(None, true), (Some("Toisen"), false)] {
        let mut laptop = Laptop::with_article();
        title.into_iter().for_each(|title| laptop.hear_title(title));
        laptop.apply(Change::Delete);
        let offered = laptop.offered();
        assert_eq!(offered[1].lane == offered[0].op, goes_on, "{title:?}");
    }
}
