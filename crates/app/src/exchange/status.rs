//! The status line's state, and asking for an exchange at once.

use super::{SyncState, SyncStatus, SyncTrouble};
use crate::commands::Nothing;
use crate::{App, Failure};
use lahituki_store::{StoreError, outbox, tray};
use lahituki_sync::{Phase, Trouble};

/// Returns how the exchange stands.
pub(crate) async fn status(app: &App, _: Nothing) -> Result<SyncStatus, Failure> {
    let session = app.session().await?;
    let status = session.driver.status();
    let (waiting, refused) = app
        .blocking(move || {
            let counts = session.store.read(|read| Ok::<_, StoreError>((outbox::count(read)?, tray::count(read)?)));
            Ok(counts?)
        })
        .await?;
    let state = match status.phase {
        _ if status.trouble.is_some() => SyncState::Offline,
        Phase::Idle if waiting == 0 => SyncState::Idle,
        _ => SyncState::Syncing,
    };
    let since = status.trouble.as_ref().map(|(_, since)| *since);
    let trouble = status.trouble.map(|(trouble, _)| name(&trouble));
    Ok(SyncStatus { state, trouble, waiting, refused, since, last_ok: status.last_ok })
}

/// Asks for an exchange at once.
pub(crate) async fn now(app: &App, _: Nothing) -> Result<Nothing, Failure> {
    app.session().await?.driver.wake();
    Ok(Nothing {})
}

fn name(trouble: &Trouble) -> SyncTrouble {
    match trouble {
        Trouble::Unreachable => SyncTrouble::Unreachable,
        Trouble::NotOurServer => SyncTrouble::NotOurServer,
        Trouble::ServerError | Trouble::Refused(_) => SyncTrouble::ServerError,
        Trouble::Certificate => SyncTrouble::Certificate,
        Trouble::SignedOut | Trouble::Wiped => SyncTrouble::SignedOut,
        Trouble::TooOld => SyncTrouble::TooOld,
        Trouble::Busy => SyncTrouble::Busy,
    }
}
