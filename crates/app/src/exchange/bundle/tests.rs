use super::*;
use crate::ports::{Clock, Files, Keychain, KeychainError, Listener, Machine, Notification};
use lahituki_domain::{Kind, Timestamp};
use lahituki_store::anchor::Clocks;
use lahituki_store::{Key, Store};
use lahituki_testkit::{CountedIds, NOW, article, person};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use tempfile::TempDir;

/// The public key of some server.
const KEY: &str = "13be4feaeaf204c7fd3358fc9c00721881d174278128227ec674f37f7fe97b6d";

/// A machine on which it is always noon, nobody listens, and the person chooses this file.
#[derive(Default)]
struct Chooser(Mutex<Option<PathBuf>>);

impl Files for Chooser {
    fn choose_place(&self, name: &str) -> Option<PathBuf> {
        self.choose_file().map(|path| path.with_file_name(name))
    }

    fn choose_file(&self) -> Option<PathBuf> {
        self.0.lock().unwrap().clone()
    }

    fn choose_folder(&self) -> Option<PathBuf> {
        self.choose_file()
    }
}

impl Keychain for Chooser {
    fn get(&self, _: &str) -> Result<Option<String>, KeychainError> {
        Ok(None)
    }

    fn set(&self, _: &str, _: &str) -> Result<(), KeychainError> {
        Ok(())
    }

    fn remove(&self, _: &str) -> Result<(), KeychainError> {
        Ok(())
    }
}

impl Clock for Chooser {
    fn now(&self) -> Clocks {
        Clocks::steady(NOW)
    }
}

impl Listener for Chooser {
    fn changed(&self, _: &BTreeSet<Kind>) {}

    fn status(&self) {}

    fn notify(&self, _: Notification) {}
}

struct Desk {
    app: App,
    store: Arc<Store>,
    chooser: Arc<Chooser>,
    folder: TempDir,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Arc::new(Store::open(&folder.path().join("test.db"), &Key::new([7; 32])).unwrap());
        let chooser = Arc::<Chooser>::default();
        let me = person(&mut CountedIds::default(), "Veikko");
        let (keychain, clock, listener) = (chooser.clone() as _, chooser.clone() as _, chooser.clone() as _);
        let machine = Machine { keychain, clock, listener, files: chooser.clone() };
        let app = App::offline(Arc::clone(&store), me.id, machine).unwrap();
        Self { app, store, chooser, folder }
    }

    fn meets(&self, key: &str) {
        self.store.sync(|txn| txn.set_meta("seal_key", key)).unwrap();
    }

    fn writes(&self) {
        let mut ids = CountedIds::of_source(1);
        let owner = person(&mut ids, "Veikko");
        let article = article(&mut ids, owner.id);
        self.store.write::<_, Failure>(Timestamp(NOW.0), &mut ids, |txn| Ok(txn.create(&article)?)).unwrap();
    }

    fn chooses(&self, path: PathBuf) {
        *self.chooser.0.lock().unwrap() = Some(path);
    }

    /// Returns the path of a file with some content.
    fn file(&self, name: &str, content: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    async fn call(&self, name: &str) -> Result<Value, FailureCode> {
        self.app.call(name, json!({})).await.map_err(|failure| failure.code)
    }
}

#[tokio::test]
async fn nothing_happens_when_the_person_changes_their_mind() {
    let desk = Desk::new();
    desk.meets(KEY);
    desk.writes();
    assert_eq!(desk.call("sync.export_bundle").await, Ok(Value::Null));
    assert_eq!(desk.call("sync.import_bundle").await, Ok(Value::Null));
}

#[tokio::test]
async fn a_file_is_written_where_the_person_wants_it_and_taken_along_from_there() {
    let desk = Desk::new();
    desk.meets(KEY);
    desk.writes();
    desk.chooses(desk.folder.path().join("anything"));
    let exported = desk.call("sync.export_bundle").await.unwrap();
    assert_eq!((&exported["changes"], &exported["complete"]), (&json!(1), &json!(true)));
    let name = exported["file"].as_str().unwrap();
    desk.chooses(desk.folder.path().join(name));
    for known in [false, true] {
        assert_eq!(desk.call("sync.import_bundle").await, Ok(json!({ "file": name, "known": known })));
    }
}

#[tokio::test]
async fn the_person_is_told_why_there_is_no_file() {
    let desk = Desk::new();
    assert_eq!(desk.call("sync.export_bundle").await, Err(FailureCode::NothingWaits));
    desk.writes();
    assert_eq!(desk.call("sync.export_bundle").await, Err(FailureCode::NoSealKey));
    desk.meets(KEY);
    desk.chooses(desk.folder.path().join("no/such/folder"));
    assert_eq!(desk.call("sync.export_bundle").await, Err(FailureCode::FileFailed));
}

#[tokio::test]
async fn the_person_is_told_why_a_file_is_not_taken_along() {
    let desk = Desk::new();
    desk.meets(KEY);
    desk.writes();
    desk.chooses(desk.folder.path().join("anything"));
    let name = desk.call("sync.export_bundle").await.unwrap()["file"].as_str().unwrap().to_owned();
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
        assert_eq!(desk.call("sync.import_bundle").await, Err(code), "{}", path.display());
    }
}
