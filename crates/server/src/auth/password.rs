//! Passwords as Argon2id hashes.

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use lahituki_protocol::auth::MIN_PASSWORD_CHARS;
use std::sync::OnceLock;

/// The longest password, in bytes; longer ones only cost time.
const MAX_PASSWORD_BYTES: usize = 1024;

/// Returns whether a password is long enough, and not absurdly long.
pub fn is_acceptable(password: &str) -> bool {
    password.chars().count() >= MIN_PASSWORD_CHARS && password.len() <= MAX_PASSWORD_BYTES
}

/// Returns the Argon2id hash of a password in PHC form. Takes tens of milliseconds of work on purpose.
///
/// # Errors
/// When the system gives no random bytes or memory.
pub fn hash(password: &str) -> Result<String, argon2::password_hash::Error> {
    Ok(Argon2::default().hash_password(password.as_bytes())?.to_string())
}

/// Returns whether a password belongs to a hash. Without a hash it takes as long and says no, so that the time of an
/// answer does not tell which names exist.
pub fn matches(password: &str, hash: Option<&str>) -> bool {
    let decoy = decoy_hash();
    let hash_text = hash.unwrap_or(decoy);
    let Ok(parsed) = PasswordHash::new(hash_text) else { return false };
    let is_right = Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok();
    is_right && hash.is_some()
}

/// Returns the hash that unknown names are compared with.
fn decoy_hash() -> &'static str {
    static DECOY: OnceLock<String> = OnceLock::new();
    DECOY.get_or_init(|| hash("the password of nobody").unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_right_password_matches_and_nothing_matches_without_a_hash() {
        let stored = hash("kaksi hauskaa kissaa").unwrap();
        assert!(stored.starts_with("$argon2id$"));
        assert!(matches("kaksi hauskaa kissaa", Some(&stored)));
        assert!(!matches("kaksi hauskaa koiraa", Some(&stored)));
        assert!(!matches("the password of nobody", None));
        assert!(!matches("", Some("not a hash")));
    }

    #[test]
    fn a_password_is_counted_in_characters() {
        assert!(is_acceptable("ääääääääää"));
        assert!(!is_acceptable("yhdeksän9"));
        assert!(!is_acceptable(&"a".repeat(MAX_PASSWORD_BYTES + 1)));
    }
}
