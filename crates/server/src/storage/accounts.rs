//! What signing in asks of a storage. Passwords, codes and tokens are stored as hashes only.

use super::StorageError;
use lahituki_domain::Timestamp;
use lahituki_domain::ids::PersonId;

/// The sign-in name of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// The name, lower-case.
    pub name: String,
    /// The person.
    pub person: PersonId,
    /// The Argon2id hash of the password in PHC form, once one is chosen.
    pub password_hash: Option<String>,
}

/// A signed-in laptop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Whose it is.
    pub person: PersonId,
    /// When it was last used, to the hour.
    pub used_at: Timestamp,
}

/// Accounts, invitations and sessions.
pub trait Accounts {
    /// Returns the account with a name.
    fn account(&mut self, name: &str) -> Result<Option<Account>, StorageError>;
    /// Returns every account by name.
    fn accounts(&mut self) -> Result<Vec<Account>, StorageError>;
    /// Stores an account in place of the one with the same name.
    fn put_account(&mut self, account: &Account) -> Result<(), StorageError>;

    /// Removes an account and its invitation. Sessions stay, so that laptops can still be told.
    fn remove_account(&mut self, name: &str) -> Result<(), StorageError>;

    /// Stores the invitation of an account in place of an earlier one.
    fn put_invitation(&mut self, name: &str, code_hash: &str, expires_at: Timestamp) -> Result<(), StorageError>;
    /// Uses up the invitation of an account; `false` when there is none with this code that has not expired.
    fn take_invitation(&mut self, name: &str, code_hash: &str, now: Timestamp) -> Result<bool, StorageError>;

    /// Returns the session with a token's hash.
    fn session(&mut self, token_hash: &str) -> Result<Option<Session>, StorageError>;
    /// Stores a session in place of the one with the same token.
    fn put_session(&mut self, token_hash: &str, session: &Session) -> Result<(), StorageError>;
    /// Ends a session, if there is one.
    fn end_session(&mut self, token_hash: &str) -> Result<(), StorageError>;
    /// Ends every session of a person.
    fn end_sessions_of(&mut self, person: PersonId) -> Result<(), StorageError>;
    /// Ends the sessions that were not used since an instant.
    fn end_sessions_unused_since(&mut self, instant: Timestamp) -> Result<(), StorageError>;
}
