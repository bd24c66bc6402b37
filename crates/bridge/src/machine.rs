//! The machine around the app, as far as a browser has one.

use lahituki_app::ports::{Clock, Files, Keychain, KeychainError, Listener, Notification};
use lahituki_app::{Clocks, Kind, Timestamp};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};
use tokio::sync::broadcast;

/// Secrets in a plain file: for development, where the system's keychain may not be there.
pub(crate) struct FileKeychain {
    path: PathBuf,
    turn: Mutex<()>,
}

impl FileKeychain {
    /// Returns the keychain in a file, which is made at the first secret.
    pub(crate) fn new(path: PathBuf) -> Self {
        Self { path, turn: Mutex::new(()) }
    }

    fn all(&self) -> BTreeMap<String, String> {
        let text = std::fs::read_to_string(&self.path).unwrap_or_default();
        serde_json::from_str(&text).unwrap_or_default()
    }

    fn change(&self, change: impl FnOnce(&mut BTreeMap<String, String>)) -> Result<(), KeychainError> {
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        let mut all = self.all();
        change(&mut all);
        let write = || {
            std::fs::create_dir_all(self.path.parent().unwrap_or(&self.path))?;
            std::fs::write(&self.path, serde_json::to_string(&all)?)
        };
        write().map_err(|error: std::io::Error| KeychainError(error.to_string()))
    }
}

impl Keychain for FileKeychain {
    fn get(&self, name: &str) -> Result<Option<String>, KeychainError> {
        Ok(self.all().remove(name))
    }

    fn set(&self, name: &str, secret: &str) -> Result<(), KeychainError> {
        self.change(|all| drop(all.insert(name.to_owned(), secret.to_owned())))
    }

    fn remove(&self, name: &str) -> Result<(), KeychainError> {
        self.change(|all| drop(all.remove(name)))
    }
}

/// The computer's clock.
pub(crate) struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Clocks {
        let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Clocks::steady(Timestamp(i64::try_from(since_epoch.as_millis()).unwrap_or(i64::MAX)))
    }
}

/// A folder instead of dialogs, which a browser does not lend: files are written into it, and its latest one is read.
pub(crate) struct OneFolder {
    path: PathBuf,
}

impl OneFolder {
    /// Returns the folder, which is made at the first file.
    pub(crate) fn new(path: PathBuf) -> Self {
        Self { path }
    }
}

impl Files for OneFolder {
    fn choose_place(&self, name: &str) -> Option<PathBuf> {
        std::fs::create_dir_all(&self.path).ok()?;
        Some(self.path.join(name))
    }

    fn choose_file(&self) -> Option<PathBuf> {
        let files = std::fs::read_dir(&self.path).ok()?.flatten();
        files.max_by_key(|file| file.metadata().and_then(|known| known.modified()).ok()).map(|file| file.path())
    }

    fn choose_folder(&self) -> Option<PathBuf> {
        std::fs::create_dir_all(&self.path).ok()?;
        Some(self.path.clone())
    }
}

/// What the app tells, as named events with a JSON payload, to every browser that listens.
pub(crate) struct Stream {
    sender: broadcast::Sender<(&'static str, String)>,
}

impl Default for Stream {
    fn default() -> Self {
        Self { sender: broadcast::Sender::new(64) }
    }
}

impl Stream {
    /// Returns what is told from now on.
    pub(crate) fn listen(&self) -> broadcast::Receiver<(&'static str, String)> {
        self.sender.subscribe()
    }

    fn tell(&self, name: &'static str, payload: serde_json::Value) {
        // Nobody may be listening.
        let _ = self.sender.send((name, payload.to_string()));
    }
}

impl Listener for Stream {
    fn changed(&self, kinds: &BTreeSet<Kind>) {
        self.tell("changed", serde_json::json!(kinds));
    }

    fn status(&self) {
        self.tell("status", serde_json::Value::Null);
    }

    fn notify(&self, notification: Notification) {
        tracing::info!(title = notification.title, text = notification.text, "notification");
    }
}
