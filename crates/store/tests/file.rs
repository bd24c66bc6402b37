//! The file on the disk: encrypted, bound to its key, and never lost with the person's own work in it.

#![allow(clippy::unwrap_used, reason = "a test stops where a step fails")]

use lahituki_domain::knowledge::{Article, ArticleState};
use lahituki_domain::{Entity, Timestamp};
use lahituki_store::{Key, Store, StoreError, Verdict, drafts, knowledge, outbox, rescue};
use lahituki_testkit::{CountedIds, NOW, article, person};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

fn key() -> Key {
    Key::new([7; 32])
}

fn folder() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("account.db");
    (folder, path)
}

/// Writes one article and one draft, and returns the article's id.
fn write_something(path: &Path) -> uuid::Uuid {
    let store = Store::open(path, &key()).unwrap();
    let mut ids = CountedIds::default();
    let owner = person(&mut ids, "Veikko");
    let article = article(&mut ids, owner.id);
    let write = store.write::<_, StoreError>(NOW, &mut CountedIds::of_source(1), |txn| {
        txn.keep_draft("quicklog", "samm lk204 projektori")?;
        txn.create(&article)
    });
    write.unwrap();
    article.uuid()
}

fn all_bytes(folder: &Path) -> Vec<u8> {
    let files = std::fs::read_dir(folder).unwrap().map(|entry| std::fs::read(entry.unwrap().path()).unwrap());
    files.flatten().collect()
}

#[test]
fn no_word_of_an_article_or_a_draft_can_be_read_in_the_files() {
    let (folder, path) = folder();
    write_something(&path);
    let bytes = all_bytes(folder.path());
    assert!(bytes.len() > 4096);
    for words in ["Projektori", "projektori", "kaapeli", "quicklog", "SQLite format"] {
        let found = bytes.windows(words.len()).any(|window| window == words.as_bytes());
        assert!(!found, "{words} can be read in the files");
    }
}

#[test]
fn another_key_does_not_open_the_file_and_changes_nothing() {
    let (_folder, path) = folder();
    let id = write_something(&path);
    assert!(matches!(Store::open(&path, &Key::new([8; 32])), Err(StoreError::Damaged(_))));
    let store = Store::open(&path, &key()).unwrap();
    let waits = store.read::<_, StoreError>(|read| outbox::is_waiting(read, id)).unwrap();
    assert!(waits);
}

#[test]
fn a_file_of_rubbish_is_kept_aside_and_a_new_one_is_made() {
    let (_folder, path) = folder();
    std::fs::write(&path, vec![42; 10_000]).unwrap();
    assert!(matches!(Store::open(&path, &key()), Err(StoreError::Damaged(_))));
    let (store, rescued) = rescue(&path, &key(), 1).unwrap();
    assert_eq!(std::fs::read(&rescued.kept_at).unwrap(), vec![42; 10_000]);
    assert_eq!((rescued.ops, rescued.drafts), (Vec::new(), Vec::new()));
    assert_eq!(store.read::<_, StoreError>(outbox::count).unwrap(), 0);
}

#[test]
fn waiting_changes_and_drafts_come_over_from_a_damaged_file() {
    let (_folder, path) = folder();
    let id = write_something(&path);
    // The file is whole up to its last pages; those hold indexes of tables without rows.
    let mut bytes = std::fs::read(&path).unwrap();
    let length = bytes.len();
    bytes[length - 8192..].fill(0);
    std::fs::write(&path, bytes).unwrap();

    let (store, rescued) = rescue(&path, &key(), 1).unwrap();
    assert_eq!(rescued.ops.iter().map(|op| op.row).collect::<Vec<_>>(), [id]);
    let (waiting, draft, title) = store
        .read::<_, StoreError>(|read| {
            let draft = drafts::get(read, "quicklog")?;
            let title = lahituki_store::knowledge::article(read, lahituki_domain::ids::ArticleId(id))?;
            Ok((outbox::count(read)?, draft, title.map(|article| article.title)))
        })
        .unwrap();
    assert_eq!(waiting, 1);
    assert_eq!(draft.as_deref(), Some("samm lk204 projektori"));
    assert_eq!(title.as_deref(), Some("Projektori ei näytä kuvaa"));
}

#[test]
fn what_the_server_had_taken_comes_over_too_and_is_offered_again() {
    let (_folder, path) = folder();
    let id = write_something(&path);
    let store = Store::open(&path, &key()).unwrap();
    let settle = store.sync::<_, StoreError>(|txn| {
        let op = outbox::waiting(&txn.read(), 1)?.remove(0).op;
        txn.settle(op, Verdict::Taken { seq: 3, stamp: NOW }, NOW)?;
        txn.fold()
    });
    settle.unwrap();
    drop(store);
    let (store, rescued) = rescue(&path, &key(), 1).unwrap();
    assert_eq!(rescued.ops.iter().map(|op| op.row).collect::<Vec<_>>(), [id]);
    assert_eq!(store.read::<_, StoreError>(outbox::count).unwrap(), 1);
}

#[test]
fn a_kind_that_this_version_has_learned_moves_into_its_table() {
    let (_folder, path) = folder();
    let mut ids = CountedIds::default();
    let owner = person(&mut ids, "Veikko").id;
    let article = Article { state: ArticleState::Published, ..article(&mut ids, owner) };
    drop(Store::open(&path, &key()).unwrap());
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection.execute_batch(&format!("pragma key = \"x'{}'\"", key().to_hex())).unwrap();
    let sql = "insert into raw (id, kind, aud, rev, body) values (?1, 'article', 'org', 4, ?2),
               ('00000000-0000-0000-0000-0000000000aa', 'hologram', 'org', 5, '{}')";
    let body = serde_json::to_string(&article.to_body()).unwrap();
    connection.execute(sql, (article.uuid().to_string(), body)).unwrap();
    drop(connection);

    let store = Store::open(&path, &key()).unwrap();
    let (found, base) = store
        .read::<_, StoreError>(|read| {
            let mut base = Vec::new();
            lahituki_store::base::each(read, |_, _, rev| base.push(rev))?;
            Ok((knowledge::article(read, article.id)?, base))
        })
        .unwrap();
    assert_eq!((found, base), (Some(article), vec![4, 5]));
}

#[test]
fn what_was_written_before_a_kill_is_there_after_it() {
    let (_folder, path) = folder();
    let store = Store::open(&path, &key()).unwrap();
    let write = store.write::<_, StoreError>(Timestamp(1), &mut CountedIds::default(), |txn| {
        txn.keep_draft("quicklog", "kesken jäänyt")
    });
    write.unwrap();
    // A killed program closes nothing: the log beside the file is all that a new one finds.
    std::mem::forget(store);
    let store = Store::open(&path, &key()).unwrap();
    let draft = store.read::<_, StoreError>(|read| drafts::get(read, "quicklog")).unwrap();
    assert_eq!(draft.as_deref(), Some("kesken jäänyt"));
}
