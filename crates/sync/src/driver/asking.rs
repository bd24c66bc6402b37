//! The questions of a driver, and hearing what the server says to them.

use super::Phase;
use super::rounds::{Fault, Run};
use crate::engine::{self, Ask};
use crate::remote::{Answer, Trouble};
use lahituki_protocol::SyncRequest;
use lahituki_store::{Store, StoreError};
use std::time::Duration;

/// How often the checksums are compared, beside the start of the program.
const CHECK_EVERY: Duration = Duration::from_secs(3_600);

/// A question and what was heard of the server.
pub(super) struct Heard {
    pub(super) asked: SyncRequest,
    pub(super) answer: Result<Answer, Trouble>,
}

impl Run {
    /// Asks for what there is to ask; `None` when a local change broke off the wait for news.
    pub(super) async fn ask(&mut self) -> Result<Option<Heard>, Fault> {
        let check = self.checked_at.is_none_or(|at| at.elapsed() >= CHECK_EVERY);
        let ask = Ask { wait_ms: std::mem::take(&mut self.wait_ms), check };
        let asked = self.blocking(move |store| store.read(|read| engine::request(read, ask))).await?;
        let waits = asked.wait_ms > 0;
        self.set_phase(if waits { Phase::Idle } else { Phase::Busy });
        if !waits {
            return Ok(self.hear(Some(asked)).await);
        }
        tokio::select! {
            heard = self.hear(Some(asked)) => Ok(heard),
            () = self.pauses.woken() => Ok(None),
        }
    }

    /// Hears what the server says to a question, if there is one.
    pub(super) async fn hear(&self, asked: Option<SyncRequest>) -> Option<Heard> {
        let asked = asked?;
        let answer = self.remote.exchange(&asked).await;
        Some(Heard { asked, answer })
    }

    /// Returns, with a question and its answer, the question that can be asked while the answer is applied, if any.
    pub(super) async fn next(
        &self,
        asked: SyncRequest,
        answer: Answer,
    ) -> Result<(SyncRequest, Answer, Option<SyncRequest>), StoreError> {
        let work = move |store: &Store| {
            let next = match &answer {
                Answer::Page(page) => store.read(|read| engine::ahead(read, &asked, page))?,
                Answer::NewLineage(_) | Answer::Restart => None,
            };
            Ok((asked, answer, next))
        };
        self.blocking(work).await
    }
}
