//! Sessions: an opaque token on the laptop, its hash here.

use super::hash_of;
use crate::engine::push::current_person;
use crate::storage::{Session, StorageError, Txn};
use lahituki_domain::ids::PersonId;
use lahituki_domain::{Day, Timestamp};

/// How long a session lasts without being used: 90 days, longer than the longest leave that is common.
pub const UNUSED_FOR_MS: i64 = 90 * 24 * 60 * 60 * 1000;

/// How exactly the last use is remembered; every request would be a write otherwise.
const TOUCH_EVERY_MS: i64 = 60 * 60 * 1000;

/// Returns a fresh token: 256 random bits as 64 hexadecimal digits.
///
/// # Errors
/// When the system gives no random bytes.
pub fn fresh_token() -> Result<String, getrandom::Error> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes)?;
    Ok(blake3::Hash::from_bytes(bytes).to_hex().to_string())
}

/// Begins a session of a person, and ends those of anyone that expired.
///
/// # Errors
/// When the storage fails.
pub fn begin(txn: &mut dyn Txn, person: PersonId, token: &str, now: Timestamp) -> Result<(), StorageError> {
    txn.end_sessions_unused_since(now.plus_millis(-UNUSED_FOR_MS))?;
    txn.put_session(&hash_of(token), &Session { person, used_at: now })
}

/// Whose a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holder {
    /// The person.
    pub person: PersonId,
    /// Whether [`touch`] is due.
    pub touch_due: bool,
    /// Whether the person was erased. They are signed in nowhere any more; their laptop must be told to wipe itself.
    pub erased: bool,
}

/// Returns whose a token is; `None` when it is unknown or expired, or the person's account does not work today. Someone
/// who was erased is still known by their token.
///
/// # Errors
/// When the storage fails.
pub fn holder(txn: &mut dyn Txn, token: &str, now: Timestamp) -> Result<Option<Holder>, StorageError> {
    let Some(session) = txn.session(&hash_of(token))? else { return Ok(None) };
    let unused_for = now.0.saturating_sub(session.used_at.0);
    if unused_for >= UNUSED_FOR_MS {
        return Ok(None);
    }
    let erased = !may_sign_in(txn, session.person, now)?;
    if erased && txn.erased_among(&[session.person.0])?.is_empty() {
        return Ok(None);
    }
    Ok(Some(Holder { person: session.person, touch_due: unused_for >= TOUCH_EVERY_MS, erased }))
}

/// Remembers that a session was used.
///
/// # Errors
/// When the storage fails.
pub fn touch(txn: &mut dyn Txn, token: &str, now: Timestamp) -> Result<(), StorageError> {
    let token_hash = hash_of(token);
    match txn.session(&token_hash)? {
        Some(session) => txn.put_session(&token_hash, &Session { used_at: now, ..session }),
        None => Ok(()),
    }
}

/// Ends a session, if there is one.
///
/// # Errors
/// When the storage fails.
pub fn end(txn: &mut dyn Txn, token: &str) -> Result<(), StorageError> {
    txn.end_session(&hash_of(token))
}

/// Returns whether a person is there and their account works today.
pub(crate) fn may_sign_in(txn: &mut dyn Txn, person: PersonId, now: Timestamp) -> Result<bool, StorageError> {
    let today = Day::in_finland(now);
    Ok(current_person(txn, person)?.is_some_and(|found| found.valid_until.is_none_or(|last| today <= last)))
}
