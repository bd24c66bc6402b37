//! Why a command failed, as the window gets it.

use lahituki_domain::access::Denied;
use lahituki_store::StoreError;
use serde::Serialize;
use ts_rs::TS;

/// A command that failed: the window chooses words by the code, the log keeps the message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, thiserror::Error)]
#[error("{code:?}: {message}")]
pub struct Failure {
    /// What the window acts on.
    pub code: FailureCode,
    /// What happened, in English, for the log.
    pub message: String,
}

/// What the window acts on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FailureCode {
    /// Nobody is signed in.
    SignedOut,
    /// The person has no right to it.
    NoRight,
    /// A rule forbids it as things stand.
    NotAllowed,
    /// The thing is not there, or not any more.
    NotFound,
    /// What was given makes no sense; the form says where.
    Invalid,
    /// A line of the quick log lacks a unit or a matter.
    Incomplete,
    /// The disk is full.
    DiskFull,
    /// The local database is damaged.
    Damaged,
    /// The local database was written by a newer version.
    TooNew,
    /// The system's keychain cannot be used.
    NoKeychain,
    /// The name or password is wrong.
    WrongCredentials,
    /// The invitation code is wrong, used or too old.
    WrongCode,
    /// The password is too short.
    WeakPassword,
    /// Too many attempts; wait a while.
    RateLimited,
    /// The server cannot be reached.
    Unreachable,
    /// Something answered that is not our server.
    NotOurServer,
    /// The system does not trust the server's certificate.
    Certificate,
    /// The server failed.
    ServerError,
    /// The file is too large.
    TooLarge,
    /// A critical article lacks its short text.
    ShortMissing,
    /// A short text has too many words.
    ShortTooLong,
    /// The file is not an image that can be shown.
    NotAnImage,
    /// The file is of a kind that is not shared.
    NotShareable,
    /// The bytes of a file have not come from the server yet.
    NotHereYet,
    /// Nothing waits that could be written into a file.
    NothingWaits,
    /// No server has given this laptop a key yet under which to seal a file.
    NoSealKey,
    /// The file does not hold changes.
    NotABundle,
    /// The file holds changes for another server.
    BundleForeign,
    /// The file with changes is not whole.
    BundleDamaged,
    /// A file of the person's cannot be written or read.
    FileFailed,
    /// A fault of the program.
    Internal,
}

impl Failure {
    /// Returns a failure.
    pub fn new(code: FailureCode, message: impl Into<String>) -> Self {
        Self { code, message: message.into() }
    }

    /// Returns the failure of something that is not there.
    pub fn not_found() -> Self {
        Self::new(FailureCode::NotFound, "there is no such record")
    }

    /// Returns the failure of input that makes no sense.
    pub fn invalid(message: impl Into<String>) -> Self {
        Self::new(FailureCode::Invalid, message)
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        let code = match &error {
            StoreError::TooNew { .. } => FailureCode::TooNew,
            StoreError::Damaged(_) => FailureCode::Damaged,
            StoreError::DiskFull(_) => FailureCode::DiskFull,
            StoreError::NotFound => FailureCode::NotFound,
            StoreError::Invalid(_) => FailureCode::Invalid,
            StoreError::Unreadable(_) | StoreError::Sqlite(_) | StoreError::File(_) => FailureCode::Internal,
        };
        Self::new(code, error.to_string())
    }
}

impl From<Denied> for Failure {
    fn from(denied: Denied) -> Self {
        Self::new(FailureCode::NoRight, denied.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_has_a_sentence_for_every_code() {
        let codes = FailureCode::inline(&ts_rs::Config::new());
        let texts = include_str!("../../../assets/i18n/fi/shell.ftl");
        for code in codes.split('|').map(|code| code.trim().trim_matches('"')) {
            assert!(texts.contains(&format!("\nerror-{code} = ")), "there is no sentence for {code}");
        }
    }
}
