//! The status line's state, and asking for an exchange at once.

use crate::commands::Nothing;
use crate::{App, Failure};
use lahituki_domain::Timestamp;
use lahituki_domain::ids::PersonId;
use lahituki_store::{Read, StoreError, lineage, lost_changes, outbox, tray};
use lahituki_sync::{Phase, Trouble};
use serde::Serialize;
use ts_rs::TS;

/// The state of the exchange.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SyncStatus {
    /// What it is doing.
    pub state: SyncState,
    /// What is wrong, `None` when nothing is.
    pub trouble: Option<SyncTrouble>,
    /// How many changes wait to be sent.
    pub waiting: u32,
    /// How many changes the server refused and the person has not looked at.
    pub refused: u32,
    /// How many changes of the person somebody else's replaced, and the person has not decided about.
    pub conflicts: u32,
    /// How many changes that it had taken are sent again, because the server was restored from a backup; 0 when it was
    /// not.
    pub reoffered: u32,
    /// Since when the trouble lasts.
    pub since: Option<Timestamp>,
    /// When the server last answered.
    pub last_ok: Option<Timestamp>,
}

/// What the exchange is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SyncState {
    /// Everything is sent, and news arrives as it happens.
    Idle,
    /// It is sending or receiving.
    Syncing,
    /// It cannot reach the server and tries again by itself.
    Offline,
}

/// What is wrong with the exchange. The window has one sentence for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SyncTrouble {
    /// No connection.
    Unreachable,
    /// Something answered that is not our server, for example the page of a guest network.
    NotOurServer,
    /// The server failed.
    ServerError,
    /// The system does not trust the server's certificate.
    Certificate,
    /// The sign-in no longer holds.
    SignedOut,
    /// This program is too old for the server.
    TooOld,
    /// The server is busy.
    Busy,
    /// The server has no room for another image; everything else goes on.
    Full,
    /// The disk of this laptop has no room for what the server says.
    DiskFull,
}

/// Returns how the exchange stands.
pub(crate) async fn status(app: &App, _: Nothing) -> Result<SyncStatus, Failure> {
    let session = app.session().await?;
    let status = session.driver.status();
    let counts = app.blocking(move || Ok(session.store.read(|read| counts(read, session.person))?)).await?;
    let state = match status.phase {
        _ if status.trouble.as_ref().is_some_and(|(trouble, _)| *trouble != Trouble::Full) => SyncState::Offline,
        Phase::Idle if counts.waiting == 0 => SyncState::Idle,
        _ => SyncState::Syncing,
    };
    let since = status.trouble.as_ref().map(|(_, since)| *since);
    let trouble = status.trouble.map(|(trouble, _)| name(&trouble));
    let Counts { waiting, refused, conflicts, reoffered } = counts;
    Ok(SyncStatus { state, trouble, waiting, refused, conflicts, reoffered, since, last_ok: status.last_ok })
}

/// What the status line counts.
struct Counts {
    waiting: u32,
    refused: u32,
    conflicts: u32,
    reoffered: u32,
}

fn counts(read: &Read<'_>, person: PersonId) -> Result<Counts, StoreError> {
    Ok(Counts {
        waiting: outbox::count(read)?,
        refused: tray::count(read)?,
        conflicts: lost_changes::count(read, person)?,
        reoffered: lineage::reoffered(read)?,
    })
}

/// Asks for an exchange at once.
pub(crate) async fn now(app: &App, _: Nothing) -> Result<Nothing, Failure> {
    app.session().await?.driver.insist();
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
        Trouble::Busy(_) => SyncTrouble::Busy,
        Trouble::Full => SyncTrouble::Full,
        Trouble::DiskFull => SyncTrouble::DiskFull,
    }
}
