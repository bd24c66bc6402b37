//! Opening a person's database with the key from the keychain, and remembering who was here last.

use crate::knowledge::LastReading;
use crate::ports::{Clock, KeychainError};
use crate::schedule::Boards;
use crate::search::{Finder, Keeper, keep};
use crate::{App, Failure, FailureCode, notices};
use lahituki_domain::ids::{PersonId, named};
use lahituki_store::anchor::Anchor;
use lahituki_store::{Key, Store, StoreError, rescue};
use lahituki_sync::{Driver, Event, Remote, Trouble};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use std::sync::Arc;

/// A person who is signed in: their open database and the exchange with the server.
pub(crate) struct Session {
    pub(crate) person: PersonId,
    pub(crate) name: String,
    pub(crate) server: String,
    pub(crate) remote: Remote,
    pub(crate) store: Arc<Store>,
    pub(crate) driver: Driver,
    /// The plan that was looked at last.
    pub(crate) boards: Boards,
    /// What records are found with by their words.
    pub(crate) finder: Arc<Finder>,
    pub(crate) keeper: Arc<Keeper>,
    /// The folder of articles that was read last.
    pub(crate) last_import: LastReading,
}

impl Session {
    /// Returns the session of someone who never reaches a server.
    pub(crate) fn offline(
        store: Arc<Store>,
        person: PersonId,
        clock: Arc<dyn Clock>,
        finder: Arc<Finder>,
        keeper: Keeper,
    ) -> Result<Self, Failure> {
        // Port 9 discards; nothing listens there on a laptop.
        let server = "http://127.0.0.1:9".to_owned();
        let remote = Remote::new(&server, None).map_err(failure_of)?;
        let driver = Driver::start(Arc::clone(&store), remote.clone(), move || clock.now(), drop);
        let (name, boards, keeper) = (String::new(), Boards::default(), Arc::new(keeper));
        let last_import = LastReading::default();
        Ok(Self { person, name, server, remote, store, driver, boards, finder, keeper, last_import })
    }
}

/// What the keychain holds for a person: everything that must not lie in a file.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Secret {
    /// The sign-in name.
    pub(crate) name: String,
    /// The address of the server.
    pub(crate) server: String,
    /// The person.
    pub(crate) person: PersonId,
    /// The session's token; empty after signing out.
    pub(crate) token: String,
    /// The key of the database, in hexadecimal digits.
    pub(crate) key: String,
}

/// The file that says who used this laptop. It names nobody: an account is a hash of server and name.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Accounts {
    /// The account that is signed in.
    #[serde(default)]
    pub(crate) current: Option<String>,
    /// Every account with a database here, latest first.
    #[serde(default)]
    pub(crate) known: Vec<String>,
    /// Accounts of which everything is to be deleted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) doomed: Vec<String>,
}

/// Returns the account of a name on a server.
pub(crate) fn account_of(server: &str, name: &str) -> String {
    named(&["account", server, name]).simple().to_string()
}

impl App {
    fn accounts_path(&self) -> PathBuf {
        self.inner.profile.folder.join("accounts.json")
    }

    /// Returns who used this laptop; nobody when the file is missing or unreadable.
    pub(crate) fn accounts(&self) -> Accounts {
        let text = std::fs::read_to_string(self.accounts_path()).unwrap_or_default();
        serde_json::from_str(&text).unwrap_or_default()
    }

    pub(crate) fn set_accounts(&self, accounts: &Accounts) -> Result<(), Failure> {
        let fail = |error: std::io::Error| Failure::from(StoreError::File(error));
        std::fs::create_dir_all(&self.inner.profile.folder).map_err(fail)?;
        // Written beside and moved into place, so that a crash leaves the old file or the new one.
        let (path, fresh) = (self.accounts_path(), self.accounts_path().with_extension("new"));
        let text = serde_json::to_string(accounts).map_err(|error| Failure::from(StoreError::from(error)))?;
        std::fs::write(&fresh, text).and_then(|()| std::fs::rename(&fresh, &path)).map_err(fail)
    }

    /// Returns what the keychain holds for an account.
    pub(crate) fn secret(&self, account: &str) -> Result<Option<Secret>, Failure> {
        let text = self.inner.keychain.get(account).map_err(no_keychain)?;
        Ok(text.and_then(|text| serde_json::from_str(&text).ok()))
    }

    pub(crate) fn set_secret(&self, account: &str, secret: &Secret) -> Result<(), Failure> {
        let text = serde_json::to_string(secret).map_err(|error| Failure::from(StoreError::from(error)))?;
        self.inner.keychain.set(account, &text).map_err(no_keychain)
    }

    pub(crate) fn remove_secret(&self, account: &str) -> Result<(), Failure> {
        self.inner.keychain.remove(account).map_err(no_keychain)
    }

    /// Returns where an account's database is.
    pub(crate) fn database(&self, account: &str) -> PathBuf {
        self.inner.profile.folder.join(format!("{account}.db"))
    }

    /// Opens an account's database, rebuilding a damaged one, and starts the exchange. Blocks.
    ///
    /// `anchor` is what the server's clock showed when the person signed in, so that work done before the first
    /// exchange is dated right.
    pub(crate) fn open_session(
        &self,
        account: &str,
        secret: &Secret,
        anchor: Option<Anchor>,
    ) -> Result<Session, Failure> {
        let key = Key::from_hex(&secret.key)
            .ok_or_else(|| Failure::new(FailureCode::NoKeychain, "the keychain's entry holds no key"))?;
        let path = self.database(account);
        std::fs::create_dir_all(&self.inner.profile.folder).map_err(|error| Failure::from(StoreError::File(error)))?;
        let store = match Store::open(&path, &key) {
            Err(StoreError::Damaged(error)) => {
                tracing::error!(%error, "the local database is damaged; it is kept aside and built anew");
                let (store, rescued) = rescue(&path, &key, self.inner.clock.now().wall.0)?;
                tracing::warn!(changes = rescued.ops.len(), drafts = rescued.drafts.len(), "own work was carried over");
                self.set_trouble("damaged");
                store
            }
            opened => opened?,
        };
        if let Some(anchor) = anchor.filter(|anchor| anchor.server.0 > 0) {
            store.sync(|txn| txn.set_anchor(anchor))?;
        }
        let store = Arc::new(store);
        let remote = Remote::new(&secret.server, Some(secret.token.clone())).map_err(failure_of)?;
        // The exchange ends with the app, so it must not keep the app alive.
        let (app, person, heard) = (Arc::downgrade(&self.inner), secret.person, Arc::clone(&store));
        let clock = Arc::clone(&self.inner.clock);
        let account = account.to_owned();
        let finder = Arc::new(Finder::default());
        let keeper = Arc::new(keep(&self.inner.words, &self.inner.listener, &store, &finder));
        // The keeper ends with the session, of which the exchange may have something left in hand.
        let (found, kept) = (Arc::clone(&finder), Arc::downgrade(&keeper));
        let tell = move |event| {
            let Some(inner) = app.upgrade() else { return };
            let app = Self { inner };
            match event {
                Event::Wiped => app.wipe(account.clone()),
                Event::Applied(applied) => {
                    if applied.erased > 0 {
                        // What is loaded still has the words.
                        found.memory.clear();
                    }
                    if let Some(keeper) = kept.upgrade() {
                        keeper.wake();
                    }
                    app.hear(&heard, person, &applied);
                }
                Event::Status => app.inner.listener.status(),
                Event::Brought(delivered) => app.tell(&heard, |db| notices::brought(db, person, &delivered)),
                Event::NotBrought(code) => app.tell(&heard, |db| notices::not_brought(db, person, &code)),
                Event::Failed(error) => {
                    tracing::error!(%error, "the local database failed");
                    app.inner.listener.status();
                }
            }
        };
        let driver = Driver::start(Arc::clone(&store), remote.clone(), move || clock.now(), tell);
        notices::watch(Arc::downgrade(&self.inner), &store, person);
        let (name, server) = (secret.name.clone(), secret.server.clone());
        let (boards, last_import) = Default::default();
        Ok(Session { person, name, server, remote, store, driver, boards, finder, keeper, last_import })
    }
}

/// Signs in again who was signed in last, without the network. `None` when nobody was, or it cannot be done.
pub(crate) async fn resume(app: &App) -> Option<Arc<Session>> {
    let worker = app.clone();
    let opened = app.blocking(move || {
        if let Err(failure) = worker.finish_wiping() {
            tracing::error!(%failure, "what is left of an erased person could not be deleted");
        }
        let Some(account) = worker.accounts().current else { return Ok(None) };
        match worker.secret(&account)? {
            Some(secret) => worker.open_session(&account, &secret, None).map(Some),
            None => Err(Failure::new(FailureCode::NoKeychain, "the keychain has no entry for the account")),
        }
    });
    match opened.await {
        Ok(session) => session.map(Arc::new),
        Err(failure) => {
            tracing::error!(%failure, "the last person cannot be signed in again");
            app.set_trouble(match failure.code {
                FailureCode::TooNew => "too_new",
                FailureCode::NoKeychain => "no_key",
                FailureCode::DiskFull => "disk_full",
                _ => "damaged",
            });
            None
        }
    }
}

fn no_keychain(error: KeychainError) -> Failure {
    Failure::new(FailureCode::NoKeychain, error.to_string())
}

/// Returns what a person is told of trouble with the server.
pub(crate) fn failure_of(trouble: Trouble) -> Failure {
    let code = match &trouble {
        Trouble::Unreachable => FailureCode::Unreachable,
        Trouble::NotOurServer => FailureCode::NotOurServer,
        Trouble::ServerError | Trouble::TooOld | Trouble::Full => FailureCode::ServerError,
        Trouble::Certificate => FailureCode::Certificate,
        Trouble::SignedOut | Trouble::Wiped => FailureCode::WrongCredentials,
        Trouble::Busy(_) => FailureCode::RateLimited,
        Trouble::DiskFull => FailureCode::DiskFull,
        Trouble::Refused(code) => match code.as_str() {
            "wrong_code" => FailureCode::WrongCode,
            "wrong_credentials" => FailureCode::WrongCredentials,
            "weak_password" => FailureCode::WeakPassword,
            _ => FailureCode::ServerError,
        },
    };
    Failure::new(code, trouble.to_string())
}
