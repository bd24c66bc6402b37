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
    /// The sum of their fingerprints; as 16 digits, because many who read JSON take a number as large as this for one
    /// nearby.
    #[serde(with = "digits")]
    pub sum: u64,
}

/// Numbers as 16 lower-case hexadecimal digits.
mod digits {
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(number: &u64, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{number:016x}"))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
        let text = String::deserialize(deserializer)?;
        let is_number = text.len() == 16 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        let number = u64::from_str_radix(&text, 16).ok().filter(|_| is_number);
        number.ok_or_else(|| D::Error::custom("not 16 hexadecimal digits"))
    }
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
    fn a_sum_is_written_as_digits_and_nothing_else_is_read_as_one() {
        let sum = AudienceSum { aud: Audience::org(), n: 1, sum: u64::MAX - 0xF };
        let written = serde_json::to_string(&sum).unwrap();
        assert_eq!(written, r#"{"aud":"org","n":1,"sum":"fffffffffffffff0"}"#);
        assert_eq!(serde_json::from_str::<AudienceSum>(&written).unwrap(), sum);
        for wrong in ["7", "\"7\"", "\"+ffffffffffffff0\"", "\"FFFFFFFFFFFFFFF0\""] {
            let text = written.replace("\"fffffffffffffff0\"", wrong);
            assert!(serde_json::from_str::<AudienceSum>(&text).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_fingerprint_depends_on_record_and_revision() {
        let [one, other] = [Uuid::from_u128(1), Uuid::from_u128(2)];
        assert_ne!(fingerprint(one, 1), fingerprint(one, 2));
        assert_ne!(fingerprint(one, 1), fingerprint(other, 1));
        assert_eq!(fingerprint(one, 1), fingerprint(one, 1));
    }
}
