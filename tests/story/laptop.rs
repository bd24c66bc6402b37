//! A laptop without a window: the app with a keychain in memory, and ears for what it tells.

use crate::municipality::{Municipality, TownClock};
use lahituki_app::ports::{Keychain, KeychainError, Listener, Notification};
use lahituki_app::{App, Profile};
use lahituki_domain::Kind;
use lahituki_tests::until;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use tempfile::TempDir;

/// The password of everyone in these tests.
pub(crate) const PASSWORD: &str = "hyvä pitkä salasana";

/// Someone's laptop, signed in.
pub(crate) struct Laptop {
    app: App,
    keychain: Arc<MemoryKeychain>,
    told: Arc<Told>,
    folder: TempDir,
}

impl Laptop {
    /// Signs a person in for the first time.
    pub(crate) async fn enrol(town: &Municipality, name: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder is made");
        let laptop = Self::start(town, folder, Arc::default());
        let enrol = json!({ "server": town.address(), "name": name, "code": town.code(name), "password": PASSWORD });
        laptop.call("session.enrol", enrol).await;
        laptop
    }

    fn start(town: &Municipality, folder: TempDir, keychain: Arc<MemoryKeychain>) -> Self {
        let told = Arc::new(Told::default());
        let profile = Profile { folder: folder.path().to_owned(), server: town.address() };
        let (keys, ears) = (Arc::clone(&keychain), Arc::clone(&told));
        let app = App::start(profile, keys, Arc::new(TownClock::default()), ears);
        Self { app, keychain, told, folder }
    }

    /// Switches the laptop off and on again.
    pub(crate) fn restart(self, town: &Municipality) -> Self {
        drop(self.app);
        Self::start(town, self.folder, self.keychain)
    }

    /// Carries out a command that must succeed.
    pub(crate) async fn call(&self, name: &str, arg: Value) -> Value {
        self.app.call(name, arg).await.unwrap_or_else(|failure| panic!("{name} failed: {failure}"))
    }

    /// Carries out a command that must fail, and returns the code of the failure.
    pub(crate) async fn refusal(&self, name: &str, arg: Value) -> Value {
        let failure = self.app.call(name, arg).await.err().unwrap_or_else(|| panic!("{name} succeeded"));
        serde_json::to_value(failure.code).expect("a code is written")
    }

    /// Asks until the answer is as wished, and returns it.
    pub(crate) async fn until(&self, name: &str, arg: Value, is_wished: impl Fn(&Value) -> bool) -> Value {
        let ask = async || Ok(Some(self.call(name, arg.clone()).await).filter(&is_wished));
        until(name, ask).await.unwrap_or_else(|error| panic!("{error:#}"))
    }

    /// Waits until every change has reached the server.
    pub(crate) async fn settled(&self) {
        self.until("sync.status", json!({}), |status| status["waiting"] == 0 && status["trouble"].is_null()).await;
    }

    /// Waits for a notification whose title names something.
    pub(crate) async fn notification_about(&self, words: &str) -> Notification {
        let ask = async || {
            Ok(self
                .told
                .notifications()
                .into_iter()
                .find(|told| told.title.contains(words) && told.text.contains("10.00")))
        };
        until("a notification", ask).await.unwrap_or_else(|error| panic!("{error:#}"))
    }
}

#[derive(Default)]
struct MemoryKeychain {
    secrets: Mutex<BTreeMap<String, String>>,
}

impl Keychain for MemoryKeychain {
    fn get(&self, name: &str) -> Result<Option<String>, KeychainError> {
        Ok(self.secrets.lock().expect("no test panicked here").get(name).cloned())
    }

    fn set(&self, name: &str, secret: &str) -> Result<(), KeychainError> {
        self.secrets.lock().expect("no test panicked here").insert(name.to_owned(), secret.to_owned());
        Ok(())
    }

    fn remove(&self, name: &str) -> Result<(), KeychainError> {
        self.secrets.lock().expect("no test panicked here").remove(name);
        Ok(())
    }
}

#[derive(Default)]
struct Told {
    notifications: Mutex<Vec<Notification>>,
}

impl Told {
    fn notifications(&self) -> Vec<Notification> {
        self.notifications.lock().expect("no test panicked here").clone()
    }
}

impl Listener for Told {
    fn changed(&self, _: &BTreeSet<Kind>) {}

    fn status(&self) {}

    fn notify(&self, notification: Notification) {
        self.notifications.lock().expect("no test panicked here").push(notification);
    }
}
