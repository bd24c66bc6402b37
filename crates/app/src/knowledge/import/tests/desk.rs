//! A program at which the person always chooses one folder.

use crate::App;
use crate::ports::{Clock, Files, Keychain, KeychainError, Listener, Machine, Notification};
use lahituki_domain::ids::ArticleId;
use lahituki_domain::knowledge::{Article, ArticleVersion, AttachmentHash};
use lahituki_domain::people::{Person, Role};
use lahituki_domain::{Entity, Kind};
use lahituki_store::anchor::Clocks;
use lahituki_store::{BaseRow, Key, Store, blobs, knowledge};
use lahituki_testkit::{CountedIds, NOW, grant, person};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use tempfile::TempDir;

#[derive(Default)]
struct Chooser(Mutex<Option<PathBuf>>);

impl Files for Chooser {
    fn choose_place(&self, _: &str) -> Option<PathBuf> {
        None
    }

    fn choose_file(&self) -> Option<PathBuf> {
        None
    }

    fn choose_folder(&self) -> Option<PathBuf> {
        self.0.lock().unwrap().clone()
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

pub(super) struct Desk {
    pub(super) me: Person,
    pub(super) store: Arc<Store>,
    app: App,
    chooser: Arc<Chooser>,
    _folder: TempDir,
}

impl Desk {
    /// Returns the desk of someone with a role; each source makes other ids.
    pub(super) fn of(name: &str, role: Role, source: u32) -> Self {
        let me = Person { roles: vec![grant(role, &[])], ..person(&mut CountedIds::of_source(source), name) };
        let folder = tempfile::tempdir().unwrap();
        let store = Arc::new(Store::open(&folder.path().join("test.db"), &Key::new([7; 32])).unwrap());
        let chooser = Arc::<Chooser>::default();
        let (keychain, clock, listener) = (chooser.clone() as _, chooser.clone() as _, chooser.clone() as _);
        let machine = Machine { keychain, clock, listener, files: chooser.clone() };
        let app = App::offline(Arc::clone(&store), me.id, machine).unwrap();
        let desk = Self { store, app, chooser, _folder: folder, me };
        desk.has(&desk.me);
        desk
    }

    /// Takes a record from the server.
    pub(super) fn has<E: Entity>(&self, entity: &E) {
        let body = entity.to_body();
        let aud = E::KIND.audience(&body).unwrap();
        let row = BaseRow { kind: E::KIND.name().to_owned(), id: entity.uuid(), aud, rev: 1, body };
        self.store.sync(|txn| txn.take_row(row).and_then(|_| txn.fold())).unwrap();
    }

    pub(super) fn chooses(&self, folder: &Path) {
        *self.chooser.0.lock().unwrap() = Some(folder.to_owned());
    }

    pub(super) async fn call(&self, name: &str, arg: Value) -> Value {
        self.app.call(name, arg).await.unwrap()
    }

    /// Reads a folder, and returns what the person sees.
    pub(super) async fn reads(&self, folder: &Path) -> Value {
        self.chooses(folder);
        self.call("knowledge.read_folder", json!({})).await
    }

    pub(super) async fn imports(&self, preview: &Value, space: Option<&str>) -> Value {
        self.call("knowledge.import", json!({ "reading": preview["reading"], "space": space })).await
    }

    pub(super) fn article(&self, id: ArticleId) -> Option<Article> {
        self.store.read(|db| knowledge::article(db, id)).unwrap()
    }

    pub(super) fn versions(&self, id: ArticleId) -> Vec<ArticleVersion> {
        self.store.read(|db| knowledge::versions::of_article(db, id)).unwrap()
    }

    pub(super) fn bytes(&self, hash: &AttachmentHash) -> Option<Vec<u8>> {
        self.store.read(|db| blobs::get(db, hash)).unwrap()
    }
}
