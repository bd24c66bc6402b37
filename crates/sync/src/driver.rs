//! Runs the exchange: at once after a local change, at once after news on the server, and again after trouble.
//!
//! The loop is level-triggered: each round looks at what there is to do, so a missed signal delays nothing for long.
//! At most one exchange is under way. A wait for news is broken off by a local change; a push never is.

use crate::engine::{self, Applied, EngineError};
use crate::remote::{Remote, Trouble};
use crate::timing;
use lahituki_domain::{Kind, Timestamp};
use lahituki_protocol::messages::MAX_WAIT_MS;
use lahituki_protocol::{SyncRequest, SyncResponse};
use lahituki_store::{Store, StoreError, blobs};
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tokio::sync::{Notify, watch};
use tokio::task::JoinHandle;

/// How long the window has the computer to itself at the start, unless someone asks for an exchange.
const HEAD_START: Duration = Duration::from_millis(400);
/// How long the server may keep an answer back while bytes of attachments are missing here, in milliseconds.
const INCOMPLETE_WAIT_MS: u32 = 2_000;
/// The pause before changes are offered again of which the server knows none of the records.
const DEFERRED_PAUSE: Duration = Duration::from_secs(10);

/// How the exchange stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// What it is doing.
    pub phase: Phase,
    /// What is wrong, and since when.
    pub trouble: Option<(Trouble, Timestamp)>,
    /// When the server last answered.
    pub last_ok: Option<Timestamp>,
}

/// What the exchange is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Waits for news.
    Idle,
    /// Sends or receives.
    Busy,
    /// Pauses after trouble.
    Pausing,
}

/// What the driver tells.
#[derive(Debug)]
pub enum Event {
    /// The server's answer changed something.
    Applied(Applied),
    /// The status changed.
    Status,
    /// The local database failed.
    Failed(StoreError),
}

/// A running exchange. It ends when this is dropped.
pub struct Driver {
    wake: Arc<Notify>,
    status: watch::Receiver<Status>,
    task: JoinHandle<()>,
}

impl Driver {
    /// Starts to exchange with a server on the current tokio runtime.
    pub fn start(store: Arc<Store>, remote: Remote, tell: impl Fn(Event) + Send + Sync + 'static) -> Self {
        let wake = Arc::new(Notify::new());
        let (sender, status) = watch::channel(Status { phase: Phase::Busy, trouble: None, last_ok: None });
        let run = Run { store, remote, wake: Arc::clone(&wake), status: sender, tell: Box::new(tell), failures: 0 };
        Self { wake, status, task: tokio::spawn(run.forever()) }
    }

    /// Asks for an exchange at once: something changed here, or the network may be back.
    pub fn wake(&self) {
        self.wake.notify_one();
    }

    /// Returns how the exchange stands.
    pub fn status(&self) -> Status {
        self.status.borrow().clone()
    }

    /// Waits until the server has answered for the first time, or something is wrong.
    pub async fn first_answer(&self) {
        let mut status = self.status.clone();
        // The channel closes only with the driver itself, and then there is nothing to wait for.
        let _ = status.wait_for(|status| status.last_ok.is_some() || status.trouble.is_some()).await;
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.task.abort();
    }
}

struct Run {
    store: Arc<Store>,
    remote: Remote,
    wake: Arc<Notify>,
    status: watch::Sender<Status>,
    tell: Box<dyn Fn(Event) + Send + Sync>,
    failures: u32,
}

/// What a round failed with.
enum Fault {
    Trouble(Trouble),
    Store(StoreError),
}

impl From<Trouble> for Fault {
    fn from(trouble: Trouble) -> Self {
        Self::Trouble(trouble)
    }
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl Run {
    async fn forever(mut self) {
        self.pause(HEAD_START).await;
        let mut wait_ms = 0;
        loop {
            match self.round(wait_ms).await {
                Ok(next_wait_ms) => {
                    self.failures = 0;
                    wait_ms = next_wait_ms;
                }
                Err(fault) => {
                    wait_ms = 0;
                    self.rest_after(fault).await;
                }
            }
        }
    }

    /// One question and its answer. Returns how long the server may keep the next answer back.
    async fn round(&mut self, wait_ms: u32) -> Result<u32, Fault> {
        let asked = self.blocking(move |store| store.read(|read| engine::request(read, wait_ms))).await?;
        let waits = asked.ops.is_empty() && asked.wait_ms > 0;
        self.set_phase(if waits { Phase::Idle } else { Phase::Busy });
        let pages = if waits {
            tokio::select! {
                pages = self.ask(&asked) => pages?,
                () = self.wake.notified() => return Ok(0),
            }
        } else {
            self.ask(&asked).await?
        };
        let applied = self.apply(asked, pages).await?;
        self.answered();
        let complete = self.transfer_blobs().await?;
        if applied.is_some_and(|(settled, deferred)| settled == 0 && deferred > 0) {
            // A record that the server does not know yet is offered again, but not in a tight loop.
            self.pause(DEFERRED_PAUSE).await;
        }
        Ok(if complete { MAX_WAIT_MS } else { INCOMPLETE_WAIT_MS })
    }

    async fn ask(&self, asked: &SyncRequest) -> Result<Vec<SyncResponse>, Trouble> {
        let mut pages = vec![self.remote.exchange(asked).await?];
        while let Some(next) = pages.last().and_then(|page| engine::next_page(asked, page)) {
            pages.push(self.remote.exchange(&next).await?);
        }
        Ok(pages)
    }

    async fn apply(&self, asked: SyncRequest, pages: Vec<SyncResponse>) -> Result<Option<(usize, usize)>, Fault> {
        let outcome = self.blocking(move |store| match engine::apply(store, &asked, pages, wall()) {
            Ok(applied) => Ok(Some(applied)),
            Err(EngineError::Late) => Ok(None),
            Err(EngineError::Store(error)) => Err(error),
        });
        let Some(applied) = outcome.await? else { return Ok(None) };
        let counts = (applied.settled, applied.deferred);
        (self.tell)(Event::Applied(applied));
        Ok(Some(counts))
    }

    /// Sends and fetches the bytes of attachments, one by one, after the records that name them. Returns whether all
    /// that are named are here.
    async fn transfer_blobs(&self) -> Result<bool, Fault> {
        let mut complete = true;
        for hash in self.blocking(|store| store.read(blobs::unsent)).await? {
            let wanted = hash.clone();
            let bytes = self.blocking(move |store| store.read(|read| blobs::get(read, &wanted))).await?;
            match self.remote.upload(&hash, &bytes.unwrap_or_default()).await {
                Ok(()) => self.blocking(move |store| store.sync(|txn| txn.blob_sent(&hash))).await?,
                // The server refused the record that names them; the person sees that among the refused changes.
                Err(Trouble::Refused(_)) => {}
                Err(trouble) => return Err(trouble.into()),
            }
        }
        for hash in self.blocking(|store| store.read(blobs::missing)).await? {
            match self.remote.download(&hash).await {
                Ok(bytes) => {
                    self.blocking(move |store| store.sync(|txn| txn.take_blob(&hash, &bytes))).await?;
                    let touched = [Kind::Attachment].into();
                    (self.tell)(Event::Applied(Applied { touched, ..Applied::default() }));
                }
                // The one who added it has not sent the bytes yet: the next round asks again.
                Err(Trouble::Refused(_)) => complete = false,
                Err(trouble) => return Err(trouble.into()),
            }
        }
        Ok(complete)
    }

    async fn rest_after(&mut self, fault: Fault) {
        self.failures = self.failures.saturating_add(1);
        match fault {
            Fault::Store(error) => (self.tell)(Event::Failed(error)),
            Fault::Trouble(trouble) => {
                tracing::info!(%trouble, failures = self.failures, "the exchange failed");
                let since = self.status.borrow().trouble.as_ref().map_or_else(wall, |(_, since)| *since);
                self.update(|status| {
                    status.phase = Phase::Pausing;
                    status.trouble = Some((trouble, since));
                });
            }
        }
        self.pause(timing::pause(self.failures, random())).await;
    }

    async fn pause(&self, pause: Duration) {
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            () = self.wake.notified() => {}
        }
    }

    fn set_phase(&self, phase: Phase) {
        self.update(|status| status.phase = phase);
    }

    fn answered(&self) {
        self.update(|status| {
            status.trouble = None;
            status.last_ok = Some(wall());
        });
    }

    fn update(&self, change: impl FnOnce(&mut Status)) {
        let changed = self.status.send_if_modified(|status| {
            let before = status.clone();
            change(status);
            before.phase != status.phase || before.trouble != status.trouble || before.last_ok.is_none()
        });
        if changed {
            (self.tell)(Event::Status);
        }
    }

    /// Runs database work where it does not hold up the network.
    async fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Store) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let store = Arc::clone(&self.store);
        match tokio::task::spawn_blocking(move || work(&store)).await {
            Ok(answer) => answer,
            Err(error) => Err(StoreError::File(std::io::Error::other(error))),
        }
    }
}

fn wall() -> Timestamp {
    let elapsed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp(i64::try_from(elapsed.as_millis()).unwrap_or(i64::MAX))
}

fn random() -> u32 {
    // Without randomness the laptops are merely not spread.
    getrandom::u32().unwrap_or(u32::MAX)
}
