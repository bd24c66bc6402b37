//! The running program: who is signed in, their database, and the exchange with the server.

use crate::context::{Reading, Writing};
use crate::ports::{Clock, Files, Keychain, Listener, Machine, Notification};
use crate::search::{Finder, SharedWords, keep};
use crate::session::Session;
use crate::texts::Texts;
use crate::{Failure, FailureCode, commands, notices, session};
use lahituki_domain::access::Actor;
use lahituki_domain::ids::PersonId;
use lahituki_domain::people::Person;
use lahituki_domain::{Day, Ids, Kind, Timestamp};
use lahituki_store::{Read, Store, StoreError, anchor, knowledge, people};
use lahituki_sync::Applied;
use serde_json::Value;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::RwLock;
use uuid::Uuid;

/// Where the program keeps its files, and which server it offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// The folder of this laptop's databases; made when it is not there.
    pub folder: PathBuf,
    /// The address of the server that the sign-in page shows at first.
    pub server: String,
}

/// The running program. Clones are the same program.
#[derive(Clone)]
pub struct App {
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub(crate) profile: Profile,
    pub(crate) keychain: Arc<dyn Keychain>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) listener: Arc<dyn Listener>,
    pub(crate) files: Arc<dyn Files>,
    pub(crate) session: Arc<RwLock<Option<Arc<Session>>>>,
    /// Why the last person could not be signed in again, as the sign-in page's key; empty otherwise.
    pub(crate) trouble: Mutex<String>,
    /// What knows words, once it was needed.
    pub(crate) words: SharedWords,
}

impl Inner {
    fn new(profile: Profile, machine: Machine, words: SharedWords, session: Option<Session>) -> Self {
        let Machine { keychain, clock, listener, files } = machine;
        let session = Arc::new(RwLock::new(session.map(Arc::new)));
        Self { profile, keychain, clock, listener, files, session, trouble: Mutex::default(), words }
    }
}

impl App {
    /// Starts the program on the current tokio runtime and signs in again who was signed in last.
    ///
    /// It returns at once; commands wait until it is known who is signed in.
    pub fn start(profile: Profile, machine: Machine) -> Self {
        let app = Self { inner: Arc::new(Inner::new(profile, machine, SharedWords::default(), None)) };
        // Nobody else has the lock yet, so it is free; from here on every command waits for it.
        if let Ok(mut guard) = Arc::clone(&app.inner.session).try_write_owned() {
            let app = app.clone();
            tokio::spawn(async move { *guard = session::resume(&app).await });
        }
        app
    }

    /// Starts the program for a person whose database is already open, with no server to reach: for tests and benches.
    ///
    /// # Errors
    /// Never in practice; the address is fixed.
    pub fn offline(store: Arc<Store>, person: PersonId, machine: Machine) -> Result<Self, Failure> {
        let (words, finder) = (SharedWords::default(), Arc::new(Finder::default()));
        let keeper = keep(&words, &machine.listener, &store, &finder);
        let session = Session::offline(store, person, Arc::clone(&machine.clock), finder, keeper)?;
        let profile = Profile { folder: PathBuf::new(), server: String::new() };
        Ok(Self { inner: Arc::new(Inner::new(profile, machine, words, Some(session))) })
    }

    /// Carries out a command of the table.
    ///
    /// # Errors
    /// As [`commands::dispatch`].
    pub async fn call(&self, name: &str, arg: Value) -> Result<Value, Failure> {
        let answer = commands::dispatch(self, name, arg).await;
        if let Err(failure) = &answer {
            tracing::debug!(command = name, code = ?failure.code, message = %failure.message, "a command failed");
        }
        answer
    }

    /// Returns the words of the tray's menu: open, quick log, quit.
    pub async fn tray_words(&self) -> [String; 3] {
        let language = session::settings(self, commands::Nothing {}).await.map(|settings| settings.language);
        let texts = Texts::new(language.unwrap_or_default());
        ["tray-open", "tray-quick-log", "tray-quit"].map(|key| texts.get(key, &[]))
    }

    /// Asks for an exchange with the server at once, for example because the window has the focus again.
    pub async fn wake(&self) {
        if let Ok(session) = self.session().await {
            session.driver.wake();
        }
    }

    /// Ends the work on the database, to be called before the process ends; who is signed in stays so.
    pub async fn close(&self) {
        let session = self.inner.session.write().await.take();
        drop(session);
    }

    /// Runs a query on a thread of its own.
    pub(crate) async fn query<T: Send + 'static>(
        &self,
        query: impl FnOnce(&Reading<'_>) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let session = self.session().await?;
        let clocks = self.inner.clock.now();
        self.blocking(move || {
            session.store.read(|db| {
                let (me, now) = (actor(db, session.person)?, anchor::server_time(db, clocks)?);
                let (boards, finder) = (Some(&session.boards), Some(session.finder.as_ref()));
                query(&Reading { db, me: &me, today: Day::in_finland(now), now, boards, finder })
            })
        })
        .await
    }

    /// Runs a change on a thread of its own, then tells the window and wakes the exchange.
    pub(crate) async fn change<T: Send + 'static>(
        &self,
        change: impl FnOnce(&mut Writing<'_, '_>) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let session = self.session().await?;
        let clocks = self.inner.clock.now();
        let worker = Arc::clone(&session);
        let (answer, touched) = self
            .blocking(move || {
                let now = worker.store.read(|db| anchor::server_time(db, clocks))?;
                worker.store.write(now, &mut RandomIds(now), |txn| {
                    let me = actor(&txn.read(), worker.person)?;
                    change(&mut Writing { txn, me: &me, today: Day::in_finland(now), now })
                })
            })
            .await?;
        session.keeper.wake();
        if !touched.is_empty() {
            self.inner.listener.changed(&touched);
            self.inner.listener.status();
            session.driver.wake();
        }
        Ok(answer)
    }

    /// Returns the session of the person who is signed in.
    pub(crate) async fn session(&self) -> Result<Arc<Session>, Failure> {
        let session = self.inner.session.read().await.clone();
        session.ok_or_else(|| Failure::new(FailureCode::SignedOut, "nobody is signed in"))
    }

    /// Runs blocking work on a thread of its own.
    pub(crate) async fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        match tokio::task::spawn_blocking(work).await {
            Ok(answer) => answer,
            Err(error) => Err(Failure::new(FailureCode::Internal, error.to_string())),
        }
    }

    /// Passes on what an answer of the server changed: to the window, and to the person.
    pub(crate) fn hear(&self, store: &Store, person: PersonId, applied: &Applied) {
        let clocks = self.inner.clock.now();
        let now = store.read(|db| anchor::server_time(db, clocks));
        // Kept before the window hears of the changes, so that it finds the notices too.
        let heard = now.and_then(|now| notices::hear(store, person, now, &applied.changes));
        let listener = &self.inner.listener;
        if applied.erased > 0 {
            listener.changed(&Kind::ALL.into());
        } else if !applied.touched.is_empty() {
            listener.changed(&applied.touched);
        }
        listener.status();
        match heard {
            Ok(notifications) => notifications.into_iter().for_each(|notification| listener.notify(notification)),
            Err(error) => tracing::warn!(%error, "what changed could not be told"),
        }
    }

    /// Tells the person something outside the window.
    pub(crate) fn tell(&self, store: &Store, notices: impl FnOnce(&Read<'_>) -> Result<Vec<Notification>, StoreError>) {
        for notification in store.read(notices).unwrap_or_default() {
            self.inner.listener.notify(notification);
        }
    }

    pub(crate) fn set_trouble(&self, trouble: &str) {
        trouble.clone_into(&mut self.inner.trouble.lock().unwrap_or_else(PoisonError::into_inner));
    }

    pub(crate) fn trouble(&self) -> String {
        self.inner.trouble.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Returns what the person may act as; nothing until their own record has arrived.
pub(crate) fn actor(db: &Read<'_>, person: PersonId) -> Result<Actor, StoreError> {
    let record: Option<Person> = people::person(db, person)?;
    Ok(Actor::new(person, record.map(|person| person.roles).unwrap_or_default(), &knowledge::spaces(db)?))
}

/// Random ids that grow with time.
struct RandomIds(Timestamp);

impl Ids for RandomIds {
    fn fresh(&mut self) -> Uuid {
        let mut random = [0; 10];
        // The system's randomness does not fail once the program runs; the keychain's key already needed it.
        getrandom::fill(&mut random).expect("the system gives random bytes");
        uuid::Builder::from_unix_timestamp_millis(self.0.0.unsigned_abs(), &random).into_uuid()
    }
}
