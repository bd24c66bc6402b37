//! Signing in: for the first time with an invitation, later with the password.

use super::session::{self, may_sign_in};
use super::{invitation, normal_name, password};
use crate::storage::{Account, Passing, Purpose, Storage, StorageError};
use lahituki_domain::Timestamp;
use lahituki_protocol::auth::{Enrol, SignIn, SignedIn};

/// Why nobody was signed in.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// Name, code or password are wrong, or the account does not work any more. Which of them is not told.
    #[error("the name, the code or the password is wrong")]
    Wrong,
    /// The new password is too short or too long.
    #[error("the new password is too short or too long")]
    WeakPassword,
    /// The storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// The system gave no random bytes or memory.
    #[error("the system failed: {0}")]
    System(String),
}

impl Passing for SignInError {
    fn passes(&self) -> bool {
        matches!(self, Self::Storage(error) if error.passes())
    }
}

/// Takes an invitation, sets the password, ends every other session of the person and begins one.
///
/// # Errors
/// See [`SignInError`].
pub fn enrol(storage: &dyn Storage, wish: &Enrol, now: Timestamp) -> Result<SignedIn, SignInError> {
    if !password::is_acceptable(&wish.password) {
        return Err(SignInError::WeakPassword);
    }
    // Hashed before anything is looked up, so that a wrong code takes as long as a right one.
    let password_hash = password::hash(&wish.password).map_err(|error| SignInError::System(error.to_string()))?;
    let name = normal_name(&wish.name);
    storage.attempt(Purpose::Write, |mut txn| {
        let account = txn.account(&name)?.ok_or(SignInError::Wrong)?;
        if !may_sign_in(&mut *txn, account.person, now)? || !invitation::take(&mut *txn, &name, &wish.code, now)? {
            return Err(SignInError::Wrong);
        }
        txn.end_sessions_of(account.person)?;
        let token = fresh_token()?;
        session::begin(&mut *txn, account.person, &token, now)?;
        let person = account.person;
        txn.put_account(&Account { password_hash: Some(password_hash.clone()), ..account })?;
        txn.commit()?;
        Ok(SignedIn { person, token, now })
    })
}

/// Checks the password and begins a session.
///
/// # Errors
/// See [`SignInError`].
pub fn sign_in(storage: &dyn Storage, wish: &SignIn, now: Timestamp) -> Result<SignedIn, SignInError> {
    let name = normal_name(&wish.name);
    let account = storage.attempt(Purpose::Read, |mut txn| txn.account(&name))?;
    let password_hash = account.as_ref().and_then(|account| account.password_hash.as_deref());
    // Outside any transaction: the work takes long, and others must not wait for it.
    if !password::matches(&wish.password, password_hash) {
        return Err(SignInError::Wrong);
    }
    let person = account.as_ref().ok_or(SignInError::Wrong)?.person;
    storage.attempt(Purpose::Write, |mut txn| {
        let is_still_so = txn.account(&name)? == account;
        if !is_still_so || !may_sign_in(&mut *txn, person, now)? {
            return Err(SignInError::Wrong);
        }
        let token = fresh_token()?;
        session::begin(&mut *txn, person, &token, now)?;
        txn.commit()?;
        Ok(SignedIn { person, token, now })
    })
}

fn fresh_token() -> Result<String, SignInError> {
    session::fresh_token().map_err(|error| SignInError::System(error.to_string()))
}
