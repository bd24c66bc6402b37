//! How the exchange with the server stands, as the status line shows it.

mod status;
mod waiting;

pub(crate) use status::{now, status};
pub(crate) use waiting::{dismiss, waiting};

use lahituki_domain::{Kind, Timestamp};
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

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
}

/// A change that waits, or that the server refused.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct WaitingChange {
    /// The change.
    #[ts(type = "string")]
    pub op: Uuid,
    /// The kind of the record.
    pub kind: Kind,
    /// The record's name or first words; empty when it has none.
    pub title: String,
    /// When it was made.
    pub at: Timestamp,
    /// Why it was refused: `lost`, `kept`, `no_right`, `invalid`, `not_a_step`, `gone`, `other`; `None` while it waits.
    pub refused: Option<String>,
}

/// Which change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize, TS)]
pub struct OpArg {
    /// The change.
    #[ts(type = "string")]
    pub op: Uuid,
}

#[cfg(test)]
mod tests;
