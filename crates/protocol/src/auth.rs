//! The messages of signing in: `POST /v1/auth/enrol`, `/v1/auth/sign-in` and `/v1/auth/sign-out`.

use lahituki_domain::Timestamp;
use lahituki_domain::ids::PersonId;
use serde::{Deserialize, Serialize};

/// The shortest password that is accepted, in characters.
pub const MIN_PASSWORD_CHARS: usize = 10;

/// A first sign-in: a name and the one-time code that the server gave, and a password of one's own.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enrol {
    /// The sign-in name, for example `veikko`.
    pub name: String,
    /// The one-time invitation code.
    pub code: String,
    /// The new password, at least [`MIN_PASSWORD_CHARS`] characters.
    pub password: String,
}

/// A later sign-in.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignIn {
    /// The sign-in name.
    pub name: String,
    /// The password.
    pub password: String,
}

/// The answer to both.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedIn {
    /// The person.
    pub person: PersonId,
    /// The opaque token of the new session; the server stores only its hash.
    pub token: String,
    /// The server's clock, so that work done before the first exchange is dated right.
    #[serde(default)]
    pub now: Timestamp,
}
