//! Taking back and doing again, alone and after someone else has changed the same record.

#![allow(clippy::unwrap_used, reason = "a test stops where a step fails")]

use lahituki_domain::knowledge::Article;
use lahituki_domain::{Audience, Entity};
use lahituki_store::{BaseRow, Key, StepInfo, Store, StoreError, Verdict, undo};
use lahituki_testkit::{CountedIds, NOW, article, person};
use tempfile::TempDir;

struct Laptop {
    store: Store,
    ids: CountedIds,
    _folder: TempDir,
}

impl Laptop {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("account.db"), &Key::new([7; 32])).unwrap();
        Self { store, ids: CountedIds::of_source(9), _folder: folder }
    }

    fn write(&mut self, before: Option<&Article>, after: &Article) {
        let info = StepInfo { label: "write_article".to_owned(), about: after.title.clone() };
        let write = self.store.write::<_, StoreError>(NOW, &mut self.ids, |txn| {
            txn.step(info);
            match before {
                Some(before) => txn.update(before, after),
                None => txn.create(after),
            }
        });
        write.unwrap();
    }

    fn undo(&mut self) -> Option<undo::StepRow> {
        self.store.write::<_, StoreError>(NOW, &mut self.ids, |txn| txn.undo()).unwrap().0
    }

    fn redo(&mut self) -> Option<undo::StepRow> {
        self.store.write::<_, StoreError>(NOW, &mut self.ids, |txn| txn.redo()).unwrap().0
    }

    fn read(&self, article: &Article) -> Option<Article> {
        self.store.read::<_, StoreError>(|read| lahituki_store::knowledge::article(read, article.id)).unwrap()
    }
}

fn draft() -> Article {
    let mut ids = CountedIds::default();
    let owner = person(&mut ids, "Veikko");
    article(&mut ids, owner.id)
}

#[test]
fn steps_are_taken_back_one_by_one_and_done_again_in_their_order() {
    let mut laptop = Laptop::new();
    let first = draft();
    let second = Article { title: "Uusi otsikko".to_owned(), ..first.clone() };
    laptop.write(None, &first);
    laptop.write(Some(&first), &second);

    laptop.undo();
    assert_eq!(laptop.read(&first), Some(first.clone()));
    laptop.undo();
    assert_eq!(laptop.read(&first), None);
    assert_eq!(laptop.undo(), None);

    laptop.redo();
    assert_eq!(laptop.read(&first), Some(first.clone()));
    laptop.redo();
    assert_eq!(laptop.read(&first), Some(second));
    assert_eq!(laptop.redo(), None);
}

#[test]
fn a_field_that_someone_else_has_changed_since_is_left_alone() {
    let mut laptop = Laptop::new();
    let first = draft();
    let second = Article { title: "Oma otsikko".to_owned(), short: "Oma tiivistelmä".to_owned(), ..first.clone() };
    laptop.write(None, &first);
    laptop.write(Some(&first), &second);
    let theirs = Article { title: "Toisen otsikko".to_owned(), ..second.clone() };
    laptop
        .store
        .sync::<_, StoreError>(|txn| {
            let ops = lahituki_store::outbox::waiting(&txn.read(), 10)?;
            for op in ops {
                txn.settle(op.op, Verdict::Taken { seq: 9, stamp: NOW }, NOW)?;
            }
            let aud = Audience::user(theirs.owner);
            txn.take_row(BaseRow {
                kind: "article".to_owned(),
                id: theirs.uuid(),
                aud,
                rev: 9,
                body: theirs.to_body(),
            })?;
            txn.fold().map(drop)
        })
        .unwrap();

    let step = laptop.undo().unwrap();
    assert!(step.partly);
    assert_eq!(laptop.read(&first), Some(Article { short: first.short.clone(), ..theirs }));
}

#[test]
fn a_new_step_forgets_what_was_taken_back_before_it() {
    let mut laptop = Laptop::new();
    let first = draft();
    let second = Article { title: "Toinen".to_owned(), ..first.clone() };
    let third = Article { title: "Kolmas".to_owned(), ..first.clone() };
    laptop.write(None, &first);
    laptop.write(Some(&first), &second);
    laptop.undo();
    laptop.write(Some(&first), &third);
    assert_eq!(laptop.redo(), None);
    assert_eq!(laptop.read(&first), Some(third));
}
