//! Erasing a record for ever: not a byte of it stays on the laptop.

#![allow(clippy::unwrap_used, reason = "a test stops where a step fails")]

use lahituki_domain::knowledge::{Article, ArticleState, ArticleVersion, Attachment, AttachmentHash};
use lahituki_domain::{Audience, Body, Entity, Kind, LostChange, Patch, Timestamp};
use lahituki_language::search::Analyser;
use lahituki_store::{BaseRow, Key, StepInfo, Store, StoreError, Verdict, outbox, rescue, undo};
use lahituki_testkit::{CountedIds, NOW, article, article_version, person};
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tempfile::TempDir;
use uuid::Uuid;

/// A word that occurs nowhere else.
const CANARY: &str = "qvxzkanarialintu";

struct Laptop {
    store: Store,
    path: PathBuf,
    ids: CountedIds,
    article: Article,
    _folder: TempDir,
}

impl Laptop {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("account.db");
        let store = Store::open(&path, &key()).unwrap();
        store.give(Arc::new(Analyser::shipped().unwrap())).unwrap();
        let mut ids = CountedIds::of_source(9);
        let owner = person(&mut ids, "Veikko").id;
        let article = Article {
            title: format!("Otsikko {CANARY}"),
            body: format!("Teksti {CANARY}"),
            state: ArticleState::Published,
            ..article(&mut ids, owner)
        };
        Self { store, path, ids, article, _folder: folder }
    }

    fn write(&mut self, article: &Article) {
        let info = StepInfo { label: "write_article".to_owned(), about: article.title.clone() };
        let write = |txn: &mut lahituki_store::WriteTxn<'_>| {
            txn.step(info);
            let before = lahituki_store::knowledge::article(&txn.read(), article.id)?;
            match before {
                Some(before) => txn.update(&before, article),
                None => txn.create(article),
            }
        };
        self.store.write::<_, StoreError>(NOW, &mut self.ids, write).unwrap();
    }

    /// Makes a record, has it taken by the server, and deletes it in the same way.
    fn make_and_delete<E: Entity>(&mut self, entity: &E) {
        let deletion = Patch::delete(E::KIND, entity.uuid());
        self.store.write::<_, StoreError>(NOW, &mut self.ids, |txn| txn.create(entity)).unwrap();
        self.settle(Verdict::Taken { seq: 1, stamp: NOW });
        self.store.write::<_, StoreError>(NOW, &mut self.ids, |txn| txn.apply(deletion)).unwrap();
        self.settle(Verdict::Taken { seq: 2, stamp: NOW });
    }

    fn first_waiting(&self) -> Uuid {
        self.store.read::<_, StoreError>(|read| outbox::waiting(read, 1)).unwrap()[0].op
    }

    fn settle(&self, verdict: Verdict<'_>) {
        let op = self.first_waiting();
        self.store.sync::<_, StoreError>(|txn| txn.settle(op, verdict, NOW)).unwrap();
    }

    fn erase(&self, ids: &[Uuid]) {
        let fold = self.store.sync::<_, StoreError>(|txn| txn.erase(ids).and_then(|()| txn.fold()));
        fold.unwrap();
        self.store.sweep().unwrap();
    }

    /// Returns every page of the file as it is, also those that no table uses any more.
    fn pages(&self) -> Vec<u8> {
        let mut connection = open(&self.path);
        connection.execute_batch("pragma wal_checkpoint(truncate)").unwrap();
        connection.serialize("main").unwrap().to_vec()
    }

    fn log_bytes(&self) -> u64 {
        std::fs::metadata(self.path.with_extension("db-wal")).map_or(0, |log| log.len())
    }
}

fn key() -> Key {
    Key::new([7; 32])
}

fn open(path: &Path) -> Connection {
    let connection = Connection::open(path).unwrap();
    connection.execute_batch(&format!("pragma key = \"x'{}'\"", key().to_hex())).unwrap();
    connection
}

fn holds(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|window| window == word.as_bytes())
}

fn count(path: &Path, table: &str) -> u32 {
    open(path).query_row(&format!("select count(*) from {table}"), [], |row| row.get(0)).unwrap()
}

/// The bytes of an image that the article shows, and the record that names them.
fn attachment(article: &Article) -> (AttachmentHash, Attachment) {
    let bytes = format!("kuva {CANARY}").into_bytes();
    let hash = AttachmentHash::of(&bytes);
    let attachment = Attachment {
        id: hash.id(),
        hash: hash.clone(),
        name: format!("{CANARY}.png"),
        media_type: "image/png".to_owned(),
        size_bytes: bytes.len() as u32,
        added_by: article.owner,
        space: None,
        proof: None,
    };
    (hash, attachment)
}

#[test]
fn no_table_index_or_log_holds_a_word_of_it() {
    let mut laptop = Laptop::new();
    let first = laptop.article.clone();
    let second = Article { short: format!("Toinen {CANARY}"), ..first.clone() };
    let third = Article { short: format!("Kolmas {CANARY}"), ..second.clone() };
    let fourth = Article { short: format!("Neljäs {CANARY}"), ..third.clone() };
    laptop.write(&first);
    laptop.settle(Verdict::Taken { seq: 1, stamp: NOW });
    laptop.write(&second);
    laptop.settle(Verdict::Refused("no_right"));
    laptop.write(&third);
    laptop.write(&fourth);
    let (hash, attachment) = attachment(&first);
    let id = first.uuid();
    let write = laptop.store.write::<_, StoreError>(NOW, &mut laptop.ids, |txn| {
        txn.keep_draft(&format!("article:{id}"), CANARY)?;
        txn.create(&attachment)?;
        txn.add_blob(&hash, format!("kuva {CANARY}").as_bytes())
    });
    write.unwrap();
    let mut body = Body::new();
    body.insert("text".to_owned(), CANARY.into());
    let unknown = BaseRow { kind: "hologram".to_owned(), id: Uuid::from_u128(4), aud: Audience::org(), rev: 3, body };
    laptop.store.sync::<_, StoreError>(|txn| txn.take_row(unknown)).unwrap();
    let of_records = ["article", "attachment", "shadow", "outbox", "journal", "tray", "raw", "undo", "draft", "blob"];
    let tables = of_records.into_iter().chain(["search_term", "search_doc"]).collect::<Vec<_>>();
    for table in &tables {
        assert!(count(&laptop.path, table) > 0, "{table} holds nothing that could be erased");
    }
    assert!(holds(&laptop.pages(), CANARY));

    laptop.erase(&[id, attachment.uuid(), Uuid::from_u128(4)]);
    assert!(laptop.log_bytes() < 3 * 4_096, "the log still holds {} bytes", laptop.log_bytes());
    let left: Vec<_> = tables.into_iter().filter(|table| count(&laptop.path, table) > 0).collect();
    assert_eq!(left, [""; 0]);
    assert!(!holds(&laptop.pages(), CANARY));
}

#[test]
fn a_record_that_was_deleted_long_before_leaves_no_word_in_the_index() {
    let laptop = Laptop::new();
    let article = laptop.article.clone();
    let (aud, body) = (Audience::org(), article.to_body());
    let row = BaseRow { kind: "article".to_owned(), id: article.uuid(), aud: aud.clone(), rev: 1, body };
    laptop.store.sync::<_, StoreError>(|txn| txn.take_row(row)).unwrap();
    laptop.store.sync::<_, StoreError>(|txn| txn.take_gone(&aud, article.uuid(), 2)).unwrap();
    assert!(holds(&laptop.pages(), CANARY));
    laptop.erase(&[article.uuid()]);
    assert!(!holds(&laptop.pages(), CANARY));
}

#[test]
fn steps_and_records_of_others_stay() {
    let mut laptop = Laptop::new();
    let erased = laptop.article.clone();
    laptop.write(&erased);
    let other = Article { title: "Toinen ohje".to_owned(), ..article(&mut CountedIds::of_source(3), erased.owner) };
    laptop.write(&other);
    laptop.erase(&[erased.uuid()]);
    let read = |read: &lahituki_store::Read<'_>| {
        let found = lahituki_store::knowledge::article(read, other.id)?;
        Ok::<_, StoreError>((found, outbox::waiting(read, 9)?.len(), undo::steps(read, 9)?.len()))
    };
    assert_eq!(laptop.store.read(read).unwrap(), (Some(other.clone()), 1, 1));
}

#[test]
fn copies_of_a_damaged_file_go_too_also_after_a_crash_in_between() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("account.db");
    std::fs::write(&path, vec![42; 10_000]).unwrap();
    let (store, rescued) = rescue(&path, &key(), 1).unwrap();
    assert!(rescued.kept_at.exists());
    store.sync::<_, StoreError>(|txn| txn.erase(&[Uuid::from_u128(1)])).unwrap();
    drop(store);
    Store::open(&path, &key()).unwrap();
    assert!(!rescued.kept_at.exists());
}

#[test]
fn an_op_of_an_erased_record_goes_without_a_trace() {
    let mut laptop = Laptop::new();
    laptop.write(&laptop.article.clone());
    laptop.settle(Verdict::Erased);
    laptop.store.sweep().unwrap();
    assert!(!holds(&laptop.pages(), CANARY));
}

#[test]
fn what_was_said_of_it_here_and_deleted_again_goes_with_it() {
    let mut laptop = Laptop::new();
    let article = laptop.article.clone();
    let version =
        ArticleVersion { body: CANARY.to_owned(), ..article_version(&mut CountedIds::of_source(4), &article) };
    let lost = LostChange {
        id: LostChange::id_of(Uuid::from_u128(1), Uuid::from_u128(2)),
        person: article.owner,
        kind: Kind::ArticleVersion,
        record: version.uuid(),
        fields: version.to_body(),
        replaced_by: article.owner,
        at: NOW,
        space: None,
    };
    laptop.make_and_delete(&version);
    laptop.make_and_delete(&lost);
    assert_eq!(count(&laptop.path, "journal"), 4);
    laptop.erase(&[article.uuid()]);
    assert_eq!(count(&laptop.path, "journal"), 0);
    assert!(!holds(&laptop.pages(), CANARY));
}

#[test]
fn removing_a_database_removes_every_file_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("account.db");
    std::fs::write(&path, vec![42; 10_000]).unwrap();
    let (store, _) = rescue(&path, &key(), 1).unwrap();
    let write = store.write::<_, StoreError>(Timestamp(1), &mut CountedIds::default(), |txn| txn.keep_draft("a", "b"));
    write.unwrap();
    drop(store);
    lahituki_store::remove(&path).unwrap();
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}
