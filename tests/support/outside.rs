//! A machine for the app by itself: without a keychain, at a fixed time, and with ears for what changes.

use anyhow::{Context, Result};
use lahituki_app::ports::{Clock, Files, Keychain, KeychainError, Listener, Machine, Notification};
use lahituki_app::{App, Clocks, Timestamp};
use lahituki_domain::Kind;
use lahituki_domain::ids::PersonId;
use lahituki_store::Store;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};

/// Returns the app of a person on a store, without a server, once it finds everything by its words.
///
/// # Errors
/// When the index cannot be made.
pub async fn app_without_server(store: &Arc<Store>, person: PersonId, now: Timestamp) -> Result<App> {
    let (told, changes) = channel();
    let outside = Arc::new(Outside { now, told: Mutex::new(told) });
    let (keychain, clock, listener) = (outside.clone() as _, outside.clone() as _, outside.clone() as _);
    let app = App::offline(Arc::clone(store), person, Machine { keychain, clock, listener, files: outside })?;
    let probe = json!({ "query": "tulostin", "limit": 1 });
    while app.call("search.everything", probe.clone()).await?["ready"] != Value::Bool(true) {
        changes.recv().context("waiting for the index")?;
    }
    Ok(app)
}

/// The machine.
struct Outside {
    now: Timestamp,
    told: Mutex<Sender<()>>,
}

impl Keychain for Outside {
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

impl Files for Outside {
    fn choose_place(&self, _: &str) -> Option<PathBuf> {
        None
    }

    fn choose_file(&self) -> Option<PathBuf> {
        None
    }

    fn choose_folder(&self) -> Option<PathBuf> {
        None
    }
}

impl Clock for Outside {
    fn now(&self) -> Clocks {
        Clocks::steady(self.now)
    }
}

impl Listener for Outside {
    fn changed(&self, _: &BTreeSet<Kind>) {
        // Nobody listens any more once the questions are asked.
        let _ = self.told.lock().unwrap_or_else(PoisonError::into_inner).send(());
    }

    fn status(&self) {}

    fn notify(&self, _: Notification) {}
}
