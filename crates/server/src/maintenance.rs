//! What the server does by itself now and then: notes how far the counter has come, and forgets what is old, records
//! and attachments.

use crate::clock::Clock;
use crate::engine;
use crate::ledger::Ledger;
use crate::objects::{self, Objects};
use crate::start::StartError;
use crate::storage::{Purpose, Storage, StorageError};
use lahituki_domain::Timestamp;
use std::sync::Arc;
use std::time::Duration;

const EVERY: Duration = Duration::from_secs(60 * 60);
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// Does it at once and then every hour, until the task is aborted. A failure is logged, and tried again an hour later.
pub(crate) async fn forever(storage: Arc<dyn Storage>, objects: Objects, clock: Arc<dyn Clock>, mut ledger: Ledger) {
    let mut hours = tokio::time::interval(EVERY);
    loop {
        hours.tick().await;
        let now = clock.now();
        if let Err(error) = objects::collect_garbage(&storage, &objects, now).await {
            tracing::error!(%error, "attachments that nobody needs could not be removed");
        }
        let storage = Arc::clone(&storage);
        let done = tokio::task::spawn_blocking(move || (once(&*storage, &mut ledger, now), ledger)).await;
        match done {
            Ok((result, back)) => {
                if let Err(error) = result {
                    tracing::error!(%error, "the hourly maintenance failed");
                }
                ledger = back;
            }
            Err(error) => return tracing::error!(%error, "the maintenance broke down"),
        }
    }
}

fn once(storage: &dyn Storage, ledger: &mut Ledger, now: Timestamp) -> Result<(), StartError> {
    let tenant = storage.attempt(Purpose::Write, |mut txn| {
        let last = txn.milestone_before(now)?;
        if last.is_none_or(|(at, _)| now.0.saturating_sub(at.0) >= DAY_MS) {
            engine::collect_garbage(&mut *txn, now)?;
        }
        let tenant = txn.tenant()?;
        txn.commit()?;
        Ok::<_, StorageError>(tenant)
    })?;
    let fail = |reason| StartError::System { what: "writing the ledger".to_owned(), reason };
    ledger.remember_head(tenant.epoch, tenant.seq).map_err(fail)
}
