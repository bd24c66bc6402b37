//! The bytes of attachments, after the records that name them: first those for the server, then those for here, part
//! by part. Whenever something was changed here, its record goes before the next part.

use super::Event;
use super::rounds::{Fault, Run};
use crate::engine::Applied;
use crate::remote::Trouble;
use lahituki_domain::Kind;
use lahituki_domain::knowledge::AttachmentHash;
use lahituki_protocol::messages::MAX_WAIT_MS;
use lahituki_store::blobs::{self, Missing};
use tokio::time::Instant;

/// How often the server may stay where it is, although bytes were sent, before it is left alone for a while.
const MOST_STANDSTILLS: u32 = 3;

/// How far a transfer came.
enum Reached {
    /// Its end.
    End,
    /// The next part, before which records want to be sent.
    Part,
}

impl Run {
    /// Sends and fetches the bytes of attachments until all are there or something is to be exchanged first. Returns how
    /// long the server may keep its next answer back, in milliseconds.
    pub(super) async fn transfer(&mut self) -> Result<u32, Fault> {
        let unsent = self.blocking(|store| store.read(blobs::unsent)).await?;
        for hash in self.put_off.due(&unsent, Instant::now()) {
            let sent = self.send(&hash).await;
            if self.goes_before(&hash, sent)? {
                return Ok(0);
            }
            if self.put_off.lacks_room(&hash) {
                break;
            }
        }
        self.tell_of_room(self.put_off.is_full());
        let missing = self.blocking(|store| store.read(blobs::missing)).await?;
        let hashes: Vec<_> = missing.iter().map(|missing| missing.hash.clone()).collect();
        let due = self.put_off.due(&hashes, Instant::now());
        for missing in missing.into_iter().filter(|missing| due.contains(&missing.hash)) {
            let hash = missing.hash.clone();
            let fetched = self.fetch(missing).await;
            if self.goes_before(&hash, fetched)? {
                return Ok(0);
            }
        }
        self.put_off.keep_only(unsent.iter().chain(&hashes));
        Ok(self.put_off.next_ms(Instant::now()).unwrap_or(MAX_WAIT_MS).min(MAX_WAIT_MS))
    }

    /// Takes note of how a transfer ended. Returns whether records go before the next part.
    fn goes_before(&mut self, hash: &AttachmentHash, ended: Result<Reached, Fault>) -> Result<bool, Fault> {
        match ended {
            Ok(Reached::End) => self.put_off.forget(hash),
            Ok(Reached::Part) => return Ok(true),
            Err(Fault::Trouble(trouble)) if concerns_one(&trouble) => {
                tracing::info!(%trouble, hash = hash.as_str(), "an attachment has to wait");
                self.put_off.put_off(hash.clone(), trouble, Instant::now());
            }
            Err(fault) => return Err(fault),
        }
        Ok(false)
    }

    async fn send(&self, hash: &AttachmentHash) -> Result<Reached, Fault> {
        let wanted = hash.clone();
        let bytes = self.blocking(move |store| store.read(|read| blobs::get(read, &wanted))).await?.unwrap_or_default();
        let (mut there, mut standstills) = (self.remote.uploaded(hash).await?, 0);
        while there != bytes.len() {
            let before = there;
            there = self.remote.upload_part(hash, &bytes, before).await?;
            standstills += u32::from(there <= before);
            if standstills > MOST_STANDSTILLS {
                return Err(Trouble::ServerError.into());
            }
            if there != bytes.len() && self.is_woken().await {
                return Ok(Reached::Part);
            }
        }
        let sent = hash.clone();
        self.blocking(move |store| store.sync(|txn| txn.blob_sent(&sent))).await?;
        Ok(Reached::End)
    }

    async fn fetch(&self, mut missing: Missing) -> Result<Reached, Fault> {
        loop {
            let mut bytes = Vec::new();
            let wants_more = missing.arrived_bytes < missing.size_bytes;
            let answer = match wants_more {
                true => self.remote.download_part(&missing.hash, missing.arrived_bytes, &mut bytes).await,
                false => Ok(()),
            };
            let (piece, arrived) = (missing.clone(), bytes.len() as u64);
            let is_right = self.blocking(move |store| store.sync(|txn| txn.take_blob_piece(&piece, &bytes))).await?;
            answer?;
            missing.arrived_bytes += arrived;
            if !is_right || (wants_more && arrived == 0) {
                return Err(Trouble::Refused("wrong_bytes".to_owned()).into());
            }
            if missing.arrived_bytes >= missing.size_bytes {
                let touched = [Kind::Attachment].into();
                (self.tell)(Event::Applied(Applied { touched, ..Applied::default() }));
                return Ok(Reached::End);
            }
            if self.is_woken().await {
                return Ok(Reached::Part);
            }
        }
    }

    /// Returns whether an exchange was asked for meanwhile.
    async fn is_woken(&self) -> bool {
        tokio::select! {
            biased;
            () = self.pauses.woken() => true,
            () = std::future::ready(()) => false,
        }
    }
}

/// Returns whether a trouble says nothing of other attachments: the record was refused, whoever added it has not sent
/// the bytes yet, the server cannot get at them, or has no room.
fn concerns_one(trouble: &Trouble) -> bool {
    matches!(trouble, Trouble::Refused(_) | Trouble::ServerError | Trouble::Full)
}
