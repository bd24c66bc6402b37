//! What a person's change becomes in the outbox: its time, its run, what it had seen and what stood before it.

#![allow(clippy::unwrap_used, reason = "a test stops where a step fails")]

use lahituki_domain::knowledge::Article;
use lahituki_domain::{Entity, Kind, Patch, Timestamp};
use lahituki_store::{BaseRow, Key, PendingOp, Store, StoreError, Verdict, outbox};
use lahituki_testkit::{CountedIds, NOW, article, person};
use serde_json::json;
use tempfile::TempDir;

struct Laptop {
    store: Store,
    ids: CountedIds,
    _folder: TempDir,
}

impl Laptop {
    /// A laptop with an article that the server has at revision 5.
    fn with_article() -> (Self, Article) {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("account.db"), &Key::new([7; 32])).unwrap();
        let laptop = Self { store, ids: CountedIds::of_source(9), _folder: folder };
        let mut ids = CountedIds::default();
        let owner = person(&mut ids, "Veikko").id;
        let article = article(&mut ids, owner);
        laptop.receive(&article, 5);
        (laptop, article)
    }

    fn receive(&self, article: &Article, rev: u64) {
        let (id, body) = (article.uuid(), article.to_body());
        let aud = Kind::Article.audience(&body).unwrap();
        let row = BaseRow { kind: "article".to_owned(), id, aud, rev, body };
        self.store.sync::<_, StoreError>(|txn| txn.take_row(row).and_then(|()| txn.fold())).unwrap();
    }

    fn change(&mut self, at: Timestamp, before: &Article, after: &Article) {
        self.store.write::<_, StoreError>(at, &mut self.ids, |txn| txn.update(before, after)).unwrap();
    }

    fn delete(&mut self, article: &Article) {
        let patch = Patch::delete(Kind::Article, article.id);
        self.store.write::<_, StoreError>(NOW, &mut self.ids, |txn| txn.apply(patch)).unwrap();
    }

    fn waiting(&self) -> Vec<PendingOp> {
        self.store.read::<_, StoreError>(|read| outbox::waiting(read, 100)).unwrap()
    }

    fn settle(&self) {
        for op in self.waiting() {
            let verdict = Verdict::Taken { seq: 6, stamp: op.at };
            self.store
                .sync::<_, StoreError>(|txn| txn.settle(op.op, verdict, NOW)?.then(|| txn.fold()).transpose())
                .unwrap();
        }
    }
}

fn titled(article: &Article, title: &str) -> Article {
    Article { title: title.to_owned(), ..article.clone() }
}

fn with_text(article: &Article, text: &str) -> Article {
    Article { body: text.to_owned(), ..article.clone() }
}

#[test]
fn changes_of_a_record_are_later_one_than_the_other_whatever_the_clock_says() {
    let (mut laptop, base) = Laptop::with_article();
    let titles = ["a", "b", "c", "d"].map(|title| titled(&base, title));
    // The clock goes, stands still, and is set back.
    for (before, after, at) in [(&base, &titles[0], 0), (&titles[0], &titles[1], 7), (&titles[1], &titles[2], 7)] {
        laptop.change(NOW.plus_millis(at), before, after);
    }
    laptop.change(NOW.plus_millis(-9_000), &titles[2], &titles[3]);
    let ages: Vec<_> = laptop.waiting().iter().map(|op| op.at.0 - NOW.0).collect();
    assert_eq!(ages, [0, 7, 8, 9]);
}

#[test]
fn a_run_is_named_after_its_first_change_and_ends_when_all_are_answered() {
    let (mut laptop, base) = Laptop::with_article();
    let (first, second) = (titled(&base, "a"), titled(&base, "b"));
    laptop.change(NOW, &base, &first);
    laptop.change(NOW, &first, &second);
    let ops = laptop.waiting();
    assert_eq!([ops[0].lane, ops[1].lane], [ops[0].op, ops[0].op]);
    laptop.settle();
    laptop.receive(&second, 7);
    laptop.change(NOW, &second, &titled(&base, "c"));
    let op = laptop.waiting().remove(0);
    assert_eq!(op.lane, op.op);
}

#[test]
fn a_change_of_a_text_says_what_stood_there_before_it() {
    let (mut laptop, base) = Laptop::with_article();
    let first = with_text(&titled(&base, "Uusi"), "Toinen.");
    let second = with_text(&first, "Kolmas.");
    laptop.change(NOW, &base, &first);
    laptop.change(NOW, &first, &second);
    laptop.change(NOW, &second, &titled(&second, "Uusin"));
    let was: Vec<_> = laptop.waiting().into_iter().map(|op| serde_json::Value::Object(op.was)).collect();
    assert_eq!(was, [json!({ "body": "Tarkista kaapeli." }), json!({ "body": "Toinen." }), json!({})]);
}

#[test]
fn a_new_record_had_nothing_before_it() {
    let (mut laptop, base) = Laptop::with_article();
    let new = Article { id: lahituki_domain::ids::ArticleId(uuid::Uuid::from_u128(77)), ..base };
    laptop.store.write::<_, StoreError>(NOW, &mut laptop.ids, |txn| txn.create(&new)).unwrap();
    let op = laptop.waiting().remove(0);
    assert_eq!((op.was.len(), op.base), (0, 0));
}

#[test]
fn what_a_waiting_change_hides_has_not_been_seen() {
    let (mut laptop, base) = Laptop::with_article();
    let mine = titled(&base, "Oma");
    laptop.change(NOW, &base, &mine);
    // Someone else changes the title, which stays hidden, and the text, which shows.
    laptop.receive(&with_text(&titled(&base, "Toisen"), "Toisen teksti."), 8);
    let shown = with_text(&mine, "Toisen teksti.");
    laptop.change(NOW, &shown, &titled(&shown, "Oma uusi"));
    let shown = titled(&shown, "Oma uusi");
    laptop.change(NOW, &shown, &with_text(&shown, "Oma teksti."));
    laptop.delete(&base);
    let bases: Vec<_> = laptop.waiting().iter().map(|op| op.base).collect();
    assert_eq!(bases, [5, 5, 8, 5]);
}

#[test]
fn changes_of_a_record_that_is_put_off_keep_their_order_behind_all_others() {
    let (mut laptop, first) = Laptop::with_article();
    let second = Article { id: lahituki_domain::ids::ArticleId(uuid::Uuid::from_u128(77)), ..first.clone() };
    laptop.receive(&second, 5);
    let put_off = [titled(&first, "a"), titled(&first, "b"), titled(&first, "c")];
    laptop.change(NOW, &first, &put_off[0]);
    laptop.change(NOW, &put_off[0], &put_off[1]);
    laptop.change(NOW, &second, &titled(&second, "d"));
    let op = laptop.waiting()[0].op;
    laptop.store.sync::<_, StoreError>(|txn| txn.postpone(op, NOW)).unwrap();
    laptop.change(NOW, &put_off[1], &put_off[2]);
    let titles: Vec<_> = laptop.waiting().iter().map(title).collect();
    assert_eq!(titles, ["d", "a", "b", "c"]);
}

fn title(op: &PendingOp) -> String {
    match &op.change {
        lahituki_domain::record::Change::Put(put) => put["title"].as_str().unwrap_or_default().to_owned(),
        _ => String::new(),
    }
}
