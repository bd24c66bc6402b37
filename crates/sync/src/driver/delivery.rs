//! Brings the files of others to the server.

use super::Event;
use super::rounds::{Fault, blocking};
use crate::remote::{Remote, Trouble};
use lahituki_store::{Store, carried};
use std::sync::Arc;
use tokio::sync::Notify;

/// The way of files to the server.
pub(super) struct Delivery {
    pub(super) store: Arc<Store>,
    pub(super) remote: Remote,
    /// The server has answered, so it can be reached.
    pub(super) answered: Arc<Notify>,
    pub(super) tell: Arc<dyn Fn(Event) + Send + Sync>,
}

impl Delivery {
    /// Brings what is carried whenever the server can be reached, until the driver is dropped.
    pub(super) async fn forever(self) {
        loop {
            self.answered.notified().await;
            match self.bring_all().await {
                Ok(()) => {}
                Err(Fault::Store(error)) => (self.tell)(Event::Failed(error)),
                // The next answer to the exchange shows that it is worth another attempt.
                Err(Fault::Trouble(trouble)) => {
                    tracing::info!(%trouble, "a file of someone stays here for now");
                    tokio::time::sleep(trouble.retry_after()).await;
                }
            }
        }
    }

    async fn bring_all(&self) -> Result<(), Fault> {
        while let Some(carried) = blocking(&self.store, |store| store.read(carried::next)).await? {
            let told = match self.remote.deliver(carried.file).await {
                Ok(delivered) => Event::Brought(delivered),
                Err(Trouble::Refused(code)) => Event::NotBrought(code),
                Err(trouble) => return Err(trouble.into()),
            };
            blocking(&self.store, move |store| store.sync(|txn| txn.put_down(&carried.hash))).await?;
            (self.tell)(told);
        }
        Ok(())
    }
}
