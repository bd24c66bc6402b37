//! The rounds of a driver: a question, its answer, and what follows from it.

use super::asking::Heard;
use super::pauses::Pauses;
use super::put_off::PutOff;
use super::{Event, Phase, Status};
use crate::engine::{self, EngineError, Progress};
use crate::remote::{Answer, Remote, Trouble};
use crate::timing;
use lahituki_protocol::SyncRequest;
use lahituki_store::anchor::Clocks;
use lahituki_store::{Store, StoreError};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Notify, watch};
use tokio::time::Instant;

/// How long the window has the computer to itself at the start, unless someone asks for an exchange.
const HEAD_START: Duration = Duration::from_millis(400);
/// The pause before changes are offered again of which the server knows none of the records.
const DEFERRED_PAUSE: Duration = Duration::from_secs(10);

/// A driver at work.
pub(super) struct Run {
    pub(super) store: Arc<Store>,
    pub(super) remote: Remote,
    pub(super) pauses: Pauses,
    answered: Arc<Notify>,
    status: watch::Sender<Status>,
    clocks: Box<dyn Fn() -> Clocks + Send + Sync>,
    pub(super) tell: Arc<dyn Fn(Event) + Send + Sync>,
    failures: u32,
    pub(super) wait_ms: u32,
    pub(super) checked_at: Option<Instant>,
    pub(super) put_off: PutOff,
    /// What the server said while the answer before was applied.
    ahead: Option<Heard>,
}

/// What became of an answer that is applied.
struct Taken {
    /// All changes of the question were put off.
    is_stuck: bool,
}

/// What a round failed with.
pub(super) enum Fault {
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
    pub(super) fn new(
        store: Arc<Store>,
        remote: Remote,
        pauses: Pauses,
        answered: Arc<Notify>,
        status: watch::Sender<Status>,
        clocks: Box<dyn Fn() -> Clocks + Send + Sync>,
        tell: Arc<dyn Fn(Event) + Send + Sync>,
    ) -> Self {
        let (failures, wait_ms, checked_at, put_off, ahead) = Default::default();
        Self { store, remote, pauses, answered, status, clocks, tell, failures, wait_ms, checked_at, put_off, ahead }
    }

    /// Exchanges until the driver is dropped, or the server has the laptop wiped.
    pub(super) async fn forever(mut self) {
        self.pauses.pause(HEAD_START).await;
        loop {
            match self.round().await {
                Ok(()) => self.failures = 0,
                Err(Fault::Trouble(Trouble::Wiped)) => {
                    self.trouble(Trouble::Wiped);
                    return (self.tell)(Event::Wiped);
                }
                Err(fault) => self.rest_after(fault).await,
            }
        }
    }

    /// One question and its answer, and what follows from it.
    async fn round(&mut self) -> Result<(), Fault> {
        let heard = match self.ahead.take() {
            Some(heard) => Some(heard),
            None => self.ask().await?,
        };
        let Some(Heard { asked, answer }) = heard else { return Ok(()) };
        let (check, answer) = (asked.check, answer?);
        let (asked, answer, next) = self.next(asked, answer).await?;
        let ahead = async { Ok(self.hear(next).await) };
        let (taken, ahead) = tokio::try_join!(self.take_and_tell(asked, answer), ahead)?;
        let Some(taken) = taken else { return Ok(()) };
        if check {
            self.checked_at = Some(Instant::now());
        }
        self.ahead = ahead;
        if self.ahead.is_none() {
            self.follow(taken).await?;
        }
        Ok(())
    }

    /// Takes an answer; `None` when it is too late or only says how to ask.
    async fn take(&self, asked: SyncRequest, answer: Answer) -> Result<Option<Progress>, Fault> {
        let clocks = (self.clocks)();
        let starts_over = !matches!(answer, Answer::Page(_));
        let is_sense = match &answer {
            Answer::Page(_) => true,
            Answer::NewLineage(told) => asked.epoch != Some(told.epoch),
            Answer::Restart => asked.resume.is_some(),
        };
        if !is_sense {
            return Err(Trouble::ServerError.into());
        }
        let work = move |store: &Store| {
            let taken = match answer {
                Answer::Page(page) => engine::take(store, &asked, *page, clocks).map(Some),
                Answer::NewLineage(told) => engine::take_new_lineage(store, &asked, &told, clocks).map(|()| None),
                Answer::Restart => engine::restart(store, &asked).map(|()| None),
            };
            match taken {
                Ok(progress) => Ok(progress),
                Err(EngineError::Late) => Ok(None),
                Err(EngineError::Store(error)) => Err(error),
            }
        };
        let progress = self.blocking(work).await?;
        if starts_over {
            // Every laptop of the municipality hears it at the same moment; they do not come back at the same moment.
            self.pauses.pause(timing::pause(1, random())).await;
        }
        Ok(progress)
    }

    /// Takes an answer and tells what it changed; `None` when it is not applied, or not yet.
    async fn take_and_tell(&self, asked: SyncRequest, answer: Answer) -> Result<Option<Taken>, Fault> {
        let Some(Progress::Done(applied)) = self.take(asked, answer).await? else {
            self.update(reached);
            return Ok(None);
        };
        for audience in &applied.wrong {
            tracing::warn!(%audience, "the records differ from the server's and are fetched anew");
        }
        let taken = Taken { is_stuck: applied.settled == 0 && applied.deferred > 0 };
        (self.tell)(Event::Applied(applied));
        self.answered();
        Ok(Some(taken))
    }

    /// What follows when an answer is applied and no other is on its way.
    async fn follow(&mut self, taken: Taken) -> Result<(), Fault> {
        self.wait_ms = self.transfer().await?;
        if taken.is_stuck {
            // A record that the server does not know yet is offered again, but not in a tight loop.
            self.pauses.pause(DEFERRED_PAUSE).await;
        }
        Ok(())
    }

    async fn rest_after(&mut self, fault: Fault) {
        self.failures = self.failures.saturating_add(1);
        let mut at_least = Duration::ZERO;
        match fault {
            Fault::Store(error) => {
                if matches!(error, StoreError::DiskFull(_)) {
                    self.trouble(Trouble::DiskFull);
                }
                (self.tell)(Event::Failed(error));
            }
            Fault::Trouble(trouble) => {
                tracing::info!(%trouble, failures = self.failures, "the exchange failed");
                at_least = trouble.retry_after();
                self.trouble(trouble);
            }
        }
        self.pauses.obey(at_least, timing::pause(self.failures, random())).await;
    }

    fn trouble(&self, trouble: Trouble) {
        let now = (self.clocks)().wall;
        let since = self.status.borrow().trouble.as_ref().map_or(now, |(_, since)| *since);
        self.update(|status| {
            status.phase = Phase::Pausing;
            status.trouble = Some((trouble, since));
        });
    }

    pub(super) fn set_phase(&self, phase: Phase) {
        self.update(|status| status.phase = phase);
    }

    fn answered(&self) {
        let now = (self.clocks)().wall;
        self.update(|status| {
            reached(status);
            status.last_ok = Some(now);
        });
        self.answered.notify_one();
    }

    /// Tells the person that the server has no room for images, or that it has again.
    pub(super) fn tell_of_room(&self, is_full: bool) {
        let now = (self.clocks)().wall;
        self.update(|status| match status.trouble {
            None if is_full => status.trouble = Some((Trouble::Full, now)),
            Some((Trouble::Full, _)) if !is_full => status.trouble = None,
            _ => {}
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

    pub(super) async fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Store) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        blocking(&self.store, work).await
    }
}

/// Runs database work where it does not hold up the network.
pub(super) async fn blocking<T: Send + 'static>(
    store: &Arc<Store>,
    work: impl FnOnce(&Store) -> Result<T, StoreError> + Send + 'static,
) -> Result<T, StoreError> {
    let store = Arc::clone(store);
    match tokio::task::spawn_blocking(move || work(&store)).await {
        Ok(answer) => answer,
        Err(error) => Err(StoreError::File(std::io::Error::other(error))),
    }
}

/// The server can be reached. Whether it has room for images shows when the next one is sent.
fn reached(status: &mut Status) {
    status.trouble.take_if(|(trouble, _)| *trouble != Trouble::Full);
}

fn random() -> u32 {
    // Without randomness the laptops are merely not spread.
    getrandom::u32().unwrap_or(u32::MAX)
}
