//! The whole program without a server, and the person at it.

use super::TestMachine;
use crate::{App, FailureCode};
use lahituki_domain::Entity;
use lahituki_domain::people::{Person, Role};
use lahituki_store::anchor::Clocks;
use lahituki_store::{BaseRow, Key, Store};
use lahituki_testkit::{CountedIds, NOW, grant, person};
use serde_json::Value;
use std::path::PathBuf;
use std::sync::Arc;
use tempfile::TempDir;

/// The program, in which all commands are asked as the window asks them.
pub(crate) struct Desk {
    pub(crate) me: Person,
    pub(crate) store: Arc<Store>,
    /// A folder for the database, and for the files of the test.
    pub(crate) folder: TempDir,
    machine: Arc<TestMachine>,
    app: App,
}

impl Desk {
    /// Returns the desk of someone with a role; each source makes other ids.
    pub(crate) fn of(name: &str, role: Role, source: u32) -> Self {
        let me = Person { roles: vec![grant(role, &[])], ..person(&mut CountedIds::of_source(source), name) };
        let folder = tempfile::tempdir().unwrap();
        let store = Arc::new(Store::open(&folder.path().join("test.db"), &Key::new([7; 32])).unwrap());
        let machine = TestMachine::at(Clocks::steady(NOW));
        let app = App::offline(Arc::clone(&store), me.id, machine.ports()).unwrap();
        let desk = Self { me, store, folder, machine, app };
        desk.has(&desk.me);
        desk
    }

    /// Takes a record from the server.
    pub(crate) fn has<E: Entity>(&self, entity: &E) {
        let body = entity.to_body();
        let aud = E::KIND.audience(&body).unwrap();
        let row = BaseRow { kind: E::KIND.name().to_owned(), id: entity.uuid(), aud, rev: 1, body };
        self.store.sync(|txn| txn.take_row(row).and_then(|_| txn.fold())).unwrap();
    }

    /// Lets the person choose a file or a folder from now on.
    pub(crate) fn chooses(&self, path: impl Into<PathBuf>) {
        self.machine.chooses(path.into());
    }

    /// Carries out a command.
    pub(crate) async fn call(&self, name: &str, arg: Value) -> Value {
        self.attempt(name, arg).await.unwrap()
    }

    /// Carries out a command that may be refused.
    pub(crate) async fn attempt(&self, name: &str, arg: Value) -> Result<Value, FailureCode> {
        self.app.call(name, arg).await.map_err(|failure| failure.code)
    }
}
