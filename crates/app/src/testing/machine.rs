//! The machine around the program, for tests.

use crate::ports::{Clock, Files, Keychain, KeychainError, Listener, Machine, Notification};
use lahituki_domain::Kind;
use lahituki_store::anchor::Clocks;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use tokio::sync::Notify;

/// A machine on which it is always the same time, with a keychain in memory, and a person who always chooses the same.
pub(crate) struct TestMachine {
    /// What is in the keychain.
    pub(crate) secrets: Mutex<BTreeMap<String, String>>,
    /// Is told of every change.
    pub(crate) changed: Notify,
    clocks: Clocks,
    chosen: Mutex<Option<PathBuf>>,
}

impl TestMachine {
    /// Returns a machine with these clocks, at which nothing is chosen yet.
    pub(crate) fn at(clocks: Clocks) -> Arc<Self> {
        let (secrets, changed, chosen) = Default::default();
        Arc::new(Self { secrets, changed, clocks, chosen })
    }

    /// Lets the person choose a file or a folder from now on; a new file is put beside it.
    pub(crate) fn chooses(&self, path: PathBuf) {
        *self.chosen.lock().unwrap() = Some(path);
    }

    /// Returns the machine as the program sees it.
    pub(crate) fn ports(self: &Arc<Self>) -> Machine {
        let (keychain, clock, listener) = (Arc::clone(self) as _, Arc::clone(self) as _, Arc::clone(self) as _);
        Machine { keychain, clock, listener, files: Arc::clone(self) as _ }
    }
}

impl Files for TestMachine {
    fn choose_place(&self, name: &str) -> Option<PathBuf> {
        self.choose_file().map(|path| path.with_file_name(name))
    }

    fn choose_file(&self) -> Option<PathBuf> {
        self.chosen.lock().unwrap().clone()
    }

    fn choose_folder(&self) -> Option<PathBuf> {
        self.choose_file()
    }
}

impl Keychain for TestMachine {
    fn get(&self, name: &str) -> Result<Option<String>, KeychainError> {
        Ok(self.secrets.lock().unwrap().get(name).cloned())
    }

    fn set(&self, name: &str, secret: &str) -> Result<(), KeychainError> {
        self.secrets.lock().unwrap().insert(name.to_owned(), secret.to_owned());
        Ok(())
    }

    fn remove(&self, name: &str) -> Result<(), KeychainError> {
        self.secrets.lock().unwrap().remove(name);
        Ok(())
    }
}

impl Clock for TestMachine {
    fn now(&self) -> Clocks {
        self.clocks
    }
}

impl Listener for TestMachine {
    fn changed(&self, _: &BTreeSet<Kind>) {
        self.changed.notify_one();
    }

    fn status(&self) {}

    fn notify(&self, _: Notification) {}
}
