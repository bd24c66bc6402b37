//! A laptop without a window: the app with a keychain in memory, and ears for what it tells.

use crate::municipality::{Municipality, TownClock};
use lahituki_app::ports::{Files, Keychain, KeychainError, Listener, Machine, Notification};
use lahituki_app::{App, Profile};
use lahituki_domain::Kind;
use lahituki_tests::until;
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
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
        // The town's day is a Sunday, on which people rather have their quiet.
        let mut settings = laptop.call("notices.settings", json!({})).await;
        settings["quiet_weekends"] = json!(false);
        settings["minutes_between"] = json!(0);
        laptop.call("notices.set_settings", settings).await;
        laptop
    }

    fn start(town: &Municipality, folder: TempDir, keychain: Arc<MemoryKeychain>) -> Self {
        let told = Arc::new(Told::default());
        let profile = Profile { folder: folder.path().to_owned(), server: town.address() };
        let machine = Machine {
            keychain: Arc::clone(&keychain) as _,
            clock: Arc::new(TownClock::default()),
            listener: Arc::clone(&told) as _,
            files: Arc::new(Stick { folder: town.stick().to_owned() }),
        };
        let app = App::start(profile, machine);
        Self { app, keychain, told, folder }
    }

    /// Switches the laptop off and on again.
    pub(crate) fn restart(self, town: &Municipality) -> Self {
        drop(self.app);
        Self::start(town, self.folder, self.keychain)
    }

    /// Switches the laptop off; [`Laptop::restart`] switches it on.
    pub(crate) fn switch_off(self) -> SwitchedOff {
        drop(self.app);
        SwitchedOff { folder: self.folder, keychain: self.keychain }
    }

    /// Returns the tables of the decrypted database in which a word stands, indexes and logs included.
    pub(crate) fn places_of(&self, word: &str) -> Vec<String> {
        let file = self.files("db").pop().expect("there is a database");
        let key = self.keychain.database_key();
        let database = Connection::open(file).expect("the database is opened");
        database.execute_batch(&format!("pragma key = \"x'{key}'\"")).expect("the key fits");
        let tables = "select name from sqlite_schema where type = 'table' and sql not like 'create virtual%'";
        let mut tables = database.prepare(tables).expect("the tables are listed");
        let names = tables.query_map([], |row| row.get::<_, String>(0)).expect("they have names");
        names.map(|name| name.expect("it is a text")).filter(|name| holds(&database, name, word)).collect()
    }

    /// Returns how many databases there are on the laptop, copies included.
    pub(crate) fn databases(&self) -> usize {
        self.files("db").len() + self.files("db-wal").len()
    }

    fn files(&self, extension: &str) -> Vec<PathBuf> {
        let files = std::fs::read_dir(self.folder.path()).expect("the folder is read").flatten();
        files.map(|file| file.path()).filter(|path| path.extension().is_some_and(|found| found == extension)).collect()
    }

    /// Carries out a command that must succeed.
    pub(crate) async fn call(&self, name: &str, arg: Value) -> Value {
        self.app.call(name, arg).await.unwrap_or_else(|failure| panic!("{name} failed: {failure}"))
    }

    /// Carries out a command, and returns nothing when it fails.
    pub(crate) async fn attempt(&self, name: &str, arg: Value) -> Option<Value> {
        self.app.call(name, arg).await.ok()
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

    /// Waits for a notification with these words in its title and these in its text.
    pub(crate) async fn notification(&self, title: &str, text: &str) -> Notification {
        let is_meant = |told: &Notification| told.title.contains(title) && told.text.contains(text);
        let ask = async || Ok(self.told.notifications().into_iter().find(is_meant));
        until("a notification", ask).await.unwrap_or_else(|error| panic!("{error:#}"))
    }
}

/// A laptop that is off, with its files and keys.
pub(crate) struct SwitchedOff {
    folder: TempDir,
    keychain: Arc<MemoryKeychain>,
}

impl SwitchedOff {
    /// Switches it on again.
    pub(crate) fn restart(self, town: &Municipality) -> Laptop {
        Laptop::start(town, self.folder, self.keychain)
    }
}

/// Returns whether a word stands in any column of a table, as text or as bytes.
fn holds(database: &Connection, table: &str, word: &str) -> bool {
    let mut rows = database.prepare(&format!("select * from {table}")).expect("the table is read");
    let columns = rows.column_count();
    let mut rows = rows.query([]).expect("it has rows");
    let word = word.as_bytes();
    while let Some(row) = rows.next().expect("the row is read") {
        let bytes = (0..columns).filter_map(|column| match row.get_ref(column).expect("there is a column") {
            ValueRef::Text(bytes) | ValueRef::Blob(bytes) => Some(bytes),
            _ => None,
        });
        let mut bytes = bytes;
        if bytes.any(|bytes| bytes.windows(word.len()).any(|part| part == word)) {
            return true;
        }
    }
    false
}

/// Dialogs in which the person always chooses the USB stick, and the one file that is on it.
struct Stick {
    folder: PathBuf,
}

impl Files for Stick {
    fn choose_place(&self, name: &str) -> Option<PathBuf> {
        Some(self.folder.join(name))
    }

    fn choose_file(&self) -> Option<PathBuf> {
        Some(std::fs::read_dir(&self.folder).ok()?.next()?.ok()?.path())
    }

    fn choose_folder(&self) -> Option<PathBuf> {
        Some(self.folder.clone())
    }
}

#[derive(Default)]
struct MemoryKeychain {
    secrets: Mutex<BTreeMap<String, String>>,
}

impl MemoryKeychain {
    /// Returns the key of the one database.
    fn database_key(&self) -> String {
        let secrets = self.secrets.lock().expect("no test panicked here");
        let secret: Value =
            secrets.values().next().and_then(|secret| serde_json::from_str(secret).ok()).expect("a secret");
        secret["key"].as_str().expect("a key").to_owned()
    }
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
