//! Checksums of audiences: both sides keep them as records come and go, so a difference shows without comparing records.

use lahituki_domain::Audience;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// How many records an audience has, and the sum of their [`fingerprint`]s, which wraps around.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AudienceSum {
    /// The audience.
    pub aud: Audience,
    /// The number of its records.
    pub n: u64,
    /// The sum of their fingerprints.
    pub sum: u64,
}

/// Returns the fingerprint of a record at a revision: the first eight bytes of the BLAKE3 hash of the id's sixteen bytes
/// and the revision's eight, both with the lowest byte of the number first.
pub fn fingerprint(id: Uuid, rev: u64) -> u64 {
    let mut bytes = [0; 24];
    bytes[..16].copy_from_slice(id.as_bytes());
    bytes[16..].copy_from_slice(&rev.to_le_bytes());
    let mut first = [0; 8];
    first.copy_from_slice(&blake3::hash(&bytes).as_bytes()[..8]);
    u64::from_le_bytes(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_depends_on_record_and_revision() {
        let [one, other] = [Uuid::from_u128(1), Uuid::from_u128(2)];
        assert_ne!(fingerprint(one, 1), fingerprint(one, 2));
        assert_ne!(fingerprint(one, 1), fingerprint(other, 1));
        assert_eq!(fingerprint(one, 1), fingerprint(one, 1));
    }
}
