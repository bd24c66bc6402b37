//! The bytes of attachments, sent and fetched after the records that name them.

use super::Event;
use super::rounds::{Fault, Run};
use crate::engine::Applied;
use crate::remote::Trouble;
use lahituki_domain::Kind;
use lahituki_store::blobs;

impl Run {
    /// Sends and fetches the bytes of attachments, one by one. Returns whether all that are named are here.
    pub(super) async fn transfer_blobs(&self) -> Result<bool, Fault> {
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
}
