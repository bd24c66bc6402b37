//! One-time invitation codes, by which a person signs in for the first time or after a forgotten password.

use super::{hash_of, normal_name};
use crate::storage::{Accounts, StorageError};
use lahituki_domain::Timestamp;

/// How long an invitation is good: 14 days.
pub const VALID_FOR_MS: i64 = 14 * 24 * 60 * 60 * 1000;

/// Letters and digits that nobody takes for one another, read from paper or heard on the telephone: no I, L, O, U, 0, 1.
const ALPHABET: &[u8; 30] = b"23456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUPS: usize = 3;
const GROUP_CHARS: usize = 4;

/// Returns a fresh code such as `7KQM-2HXT-9DRB`: 12 characters of 30, about 59 random bits.
///
/// # Errors
/// When the system gives no random bytes.
pub fn fresh_code() -> Result<String, getrandom::Error> {
    let mut groups = Vec::with_capacity(GROUPS);
    for _ in 0..GROUPS {
        let chars: Result<String, _> = (0..GROUP_CHARS).map(|_| random_char()).collect();
        groups.push(chars?);
    }
    Ok(groups.join("-"))
}

fn random_char() -> Result<char, getrandom::Error> {
    // The remainder of 64 random bits favours no character by more than one part in 10¹⁷.
    let n = getrandom::u64()? % ALPHABET.len() as u64;
    Ok(char::from(ALPHABET[n as usize]))
}

/// Invites an account: stores the code's hash in place of an earlier invitation. `false` when there is no such account.
///
/// # Errors
/// When the storage fails.
pub fn invite(txn: &mut dyn Accounts, name: &str, code: &str, now: Timestamp) -> Result<bool, StorageError> {
    let Some(account) = txn.account(&normal_name(name))? else { return Ok(false) };
    txn.put_invitation(&account.name, &code_hash(code), now.plus_millis(VALID_FOR_MS))?;
    Ok(true)
}

/// Uses up the invitation of an account; `false` when the code is wrong or expired.
///
/// # Errors
/// When the storage fails.
pub(super) fn take(txn: &mut dyn Accounts, name: &str, code: &str, now: Timestamp) -> Result<bool, StorageError> {
    txn.take_invitation(name, &code_hash(code), now)
}

/// A code is the same however it is typed: in small letters, without dashes or with blanks.
fn code_hash(code: &str) -> String {
    let plain: String = code.chars().filter(char::is_ascii_alphanumeric).collect();
    hash_of(&plain.to_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_three_groups_of_four_clear_characters_and_never_comes_twice() {
        let code = fresh_code().unwrap();
        let groups: Vec<&str> = code.split('-').collect();
        assert_eq!(groups.iter().map(|group| group.len()).collect::<Vec<_>>(), [4, 4, 4]);
        assert!(groups.concat().bytes().all(|byte| ALPHABET.contains(&byte)));
        assert_ne!(code, fresh_code().unwrap());
    }

    #[test]
    fn a_code_may_be_typed_in_small_letters_and_without_dashes() {
        assert_eq!(code_hash("7KQM-2HXT-9DRB"), code_hash(" 7kqm 2hxt9drb "));
        assert_ne!(code_hash("7KQM-2HXT-9DRB"), code_hash("7KQM-2HXT-9DRC"));
    }
}
