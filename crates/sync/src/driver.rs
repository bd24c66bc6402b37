//! Runs the exchange: at once after a local change, at once after news on the server, and again after trouble.
//!
//! The loop is level-triggered: each round looks at what there is to do, so a missed signal delays nothing for long.
//! At most one exchange is under way. A wait for news is broken off by a local change; a push never is.
//! Beside it the files of others go to the server, for which own changes do not wait.

mod asking;
mod delivery;
mod pauses;
mod put_off;
mod rounds;
mod transfer;

use crate::engine::Applied;
use crate::remote::{Remote, Trouble};
use delivery::Delivery;
use lahituki_domain::Timestamp;
use lahituki_protocol::bundle::Delivered;
use lahituki_store::anchor::Clocks;
use lahituki_store::{Store, StoreError};
use pauses::Pauses;
use rounds::Run;
use std::sync::Arc;
use tokio::sync::{Notify, watch};
use tokio::task::JoinHandle;

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
    /// The server took in the file of someone that was carried here.
    Brought(Delivered),
    /// The server will not take a file that was carried here, for the reason of this code; it is carried no longer. Its
    /// author's laptop still has what was in it.
    NotBrought(String),
    /// The person was erased: everything of theirs on this laptop must go. Nothing follows.
    Wiped,
}

/// A running exchange. It ends when this is dropped.
pub struct Driver {
    pauses: Pauses,
    status: watch::Receiver<Status>,
    task: JoinHandle<()>,
}

impl Driver {
    /// Starts to exchange with a server on the current tokio runtime. `clocks` takes a look at the laptop's clocks.
    pub fn start(
        store: Arc<Store>,
        remote: Remote,
        clocks: impl Fn() -> Clocks + Send + Sync + 'static,
        tell: impl Fn(Event) + Send + Sync + 'static,
    ) -> Self {
        let pauses = Pauses::default();
        let (sender, status) = watch::channel(Status { phase: Phase::Busy, trouble: None, last_ok: None });
        let (tell, answered) = (Arc::new(tell), Arc::new(Notify::new()));
        let delivery = Delivery {
            store: Arc::clone(&store),
            remote: remote.clone(),
            answered: Arc::clone(&answered),
            tell: Arc::clone(&tell) as _,
        };
        let run = Run::new(store, remote, pauses.clone(), answered, sender, Box::new(clocks), tell);
        // Nothing is brought any more once the laptop is to be wiped.
        let both = async {
            tokio::select! {
                () = run.forever() => {}
                () = delivery.forever() => {}
            }
        };
        Self { pauses, status, task: tokio::spawn(both) }
    }

    /// Asks for an exchange: something changed here, or the network may be back. It is made at once, unless the server
    /// has asked for a pause.
    pub fn wake(&self) {
        self.pauses.wake();
    }

    /// Asks for an exchange at once, because the person wants one, even if the server has asked for a pause.
    pub fn insist(&self) {
        self.pauses.insist();
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
