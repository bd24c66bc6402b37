//! A laptop without a database: it speaks the protocol and remembers the cursor alone.

use anyhow::{Result, bail};
use lahituki_protocol::messages::Row;
use lahituki_protocol::version::PROTOCOL_VERSION;
use lahituki_protocol::{Op, SyncRequest, SyncResponse};
use lahituki_sync::Remote;
use lahituki_sync::remote::Answer;
use uuid::Uuid;

/// Where a laptop without a database stands.
#[derive(Clone)]
pub(crate) struct Wire {
    pub(crate) remote: Remote,
    epoch: Option<Uuid>,
    cursor: u64,
    proof: Option<String>,
}

impl Wire {
    /// Returns a laptop that knows nothing yet.
    pub(crate) fn new(remote: Remote) -> Self {
        Self { remote, epoch: None, cursor: 0, proof: None }
    }

    /// Returns a laptop that stands where this one does.
    pub(crate) fn twin(&self, remote: Remote) -> Self {
        Self { remote, ..self.clone() }
    }

    /// Returns the question for what is new, with some changes.
    pub(crate) fn question(&self, ops: &[Op]) -> SyncRequest {
        SyncRequest {
            v: PROTOCOL_VERSION,
            epoch: self.epoch,
            cursor: self.cursor,
            proof: self.proof.clone(),
            ops: ops.to_vec(),
            ..SyncRequest::default()
        }
    }

    /// Asks and takes all pages of the answer.
    pub(crate) async fn exchange(&mut self, question: SyncRequest) -> Result<Vec<SyncResponse>> {
        let mut pages = vec![self.ask(&question).await?];
        while let Some((page, resume)) = pages.last().and_then(|page| Some((page, page.resume.clone()?))) {
            let (resume, epoch, ops) = (Some(resume), Some(page.epoch), Vec::new());
            pages.push(self.ask(&SyncRequest { resume, epoch, ops, ..question.clone() }).await?);
        }
        if let Some(last) = pages.last() {
            (self.epoch, self.cursor, self.proof) = (Some(last.epoch), last.cursor, last.proof.clone());
        }
        Ok(pages)
    }

    /// Asks once.
    pub(crate) async fn ask(&self, question: &SyncRequest) -> Result<SyncResponse> {
        match self.remote.exchange(question).await? {
            Answer::Page(page) => Ok(*page),
            other => bail!("the server answered with {other:?}"),
        }
    }

    /// Asks for what is new and returns the records.
    pub(crate) async fn pull(&mut self) -> Result<Vec<Row>> {
        let pages = self.exchange(self.question(&[])).await?;
        Ok(pages.into_iter().flat_map(|page| page.rows).collect())
    }
}
