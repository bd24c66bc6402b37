//! Who is at the other end: invitations, passwords and sessions.
//!
//! Everything secret is stored as a hash: passwords by Argon2id, because people choose them; codes and tokens by
//! BLAKE3, because they are random and long.

pub mod attempts;
pub mod invitation;
pub mod password;
pub mod session;
pub mod sign_in;

pub use attempts::Attempts;

/// Returns the form in which sign-in names are stored and compared.
pub fn normal_name(name: &str) -> String {
    name.trim().to_lowercase()
}

fn hash_of(secret: &str) -> String {
    blake3::hash(secret.as_bytes()).to_hex().to_string()
}
