use super::*;
use crate::testing::Desk;
use lahituki_domain::Timestamp;
use lahituki_domain::people::Role;
use lahituki_testkit::{CountedIds, NOW, article};
use serde_json::{Value, json};
use std::path::PathBuf;

/// The public key of some server.
const KEY: &str = "13be4feaeaf204c7fd3358fc9c00721881d174278128227ec674f37f7fe97b6d";

fn desk() -> Desk {
    Desk::of("Veikko", Role::Digari, 2)
}

impl Desk {
    fn meets(&self, key: &str) {
        self.store.sync(|txn| txn.set_meta("seal_key", key)).unwrap();
    }

    fn writes(&self) {
        let mut ids = CountedIds::of_source(1);
        let article = article(&mut ids, self.me.id);
        self.store.write::<_, Failure>(Timestamp(NOW.0), &mut ids, |txn| Ok(txn.create(&article)?)).unwrap();
    }

    /// Returns the path of a file with some content.
    fn file(&self, name: &str, content: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    async fn asks(&self, name: &str) -> Result<Value, FailureCode> {
        self.attempt(name, json!({})).await
    }
}

#[tokio::test]
async fn nothing_happens_when_the_person_changes_their_mind() {
    let desk = desk();
    desk.meets(KEY);
    desk.writes();
    assert_eq!(desk.asks("sync.export_bundle").await, Ok(Value::Null));
    assert_eq!(desk.asks("sync.import_bundle").await, Ok(Value::Null));
}

#[tokio::test]
async fn a_file_is_written_where_the_person_wants_it_and_taken_along_from_there() {
    let desk = desk();
    desk.meets(KEY);
    desk.writes();
    desk.chooses(desk.folder.path().join("anything"));
    let exported = desk.asks("sync.export_bundle").await.unwrap();
    assert_eq!((&exported["changes"], &exported["complete"]), (&json!(1), &json!(true)));
    let name = exported["file"].as_str().unwrap();
    desk.chooses(desk.folder.path().join(name));
    for known in [false, true] {
        assert_eq!(desk.asks("sync.import_bundle").await, Ok(json!({ "file": name, "known": known })));
    }
}

#[tokio::test]
async fn the_person_is_told_why_there_is_no_file() {
    let desk = desk();
    assert_eq!(desk.asks("sync.export_bundle").await, Err(FailureCode::NothingWaits));
    desk.writes();
    assert_eq!(desk.asks("sync.export_bundle").await, Err(FailureCode::NoSealKey));
    desk.meets(KEY);
    desk.chooses(desk.folder.path().join("no/such/folder"));
    assert_eq!(desk.asks("sync.export_bundle").await, Err(FailureCode::FileFailed));
}

#[tokio::test]
async fn the_person_is_told_why_a_file_is_not_taken_along() {
    let desk = desk();
    desk.meets(KEY);
    desk.writes();
    desk.chooses(desk.folder.path().join("anything"));
    let name = desk.asks("sync.export_bundle").await.unwrap()["file"].as_str().unwrap().to_owned();
    let whole = std::fs::read(desk.folder.path().join(&name)).unwrap();
    let cut = desk.file("cut.lahituki", &whole[..whole.len() - 1]);
    let newer = desk.file("newer.lahituki", "Lähituki 2 of a newer program".as_bytes());
    let image = desk.file("image.png", b"\x89PNG");
    let missing = desk.folder.path().join("missing.lahituki");
    desk.meets(&KEY.replace('1', "2"));
    for (path, code) in [
        (desk.folder.path().join(&name), FailureCode::BundleForeign),
        (cut, FailureCode::BundleDamaged),
        (newer, FailureCode::TooNew),
        (image, FailureCode::NotABundle),
        (missing, FailureCode::FileFailed),
    ] {
        desk.chooses(path.clone());
        assert_eq!(desk.asks("sync.import_bundle").await, Err(code), "{}", path.display());
    }
}
