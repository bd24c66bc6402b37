//! JSON compressed with zstd, and nothing else: small on the wire, readable in a test, open to new fields.

use crate::messages::MAX_BODY_BYTES;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::io::Read;
use zstd::bulk::Compressor;
use zstd::zstd_safe::CParameter;

/// The level for bodies without a dictionary: the next ones cost more and hardly shrink a large message further.
const LEVEL: i32 = 1;
/// The level for small bodies. It costs some microseconds for each op, less than the network takes for what it saves.
const THOROUGH_LEVEL: i32 = 6;
/// What is shorter than this repeats by chance, among the digits of ids, and costs more to point at than to write again.
const SHORTEST_MATCH: u32 = 6;
/// Up to this size a body is worth the trouble; beyond it, a body is its own best dictionary.
const SMALL_BYTES: usize = 64 * 1024;
/// Does not change once it is released: a better one gets another number.
const DICTIONARY_1: &[u8] = include_bytes!("../dictionary/1.txt");

/// How the JSON of a message is compressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coding {
    /// Plain zstd, which every version understands.
    Zstd,
    /// zstd that may point into the first dictionary: typical messages, which both sides have.
    Dictionary1,
}

impl Coding {
    /// Every coding, the best first.
    pub const ALL: [Self; 2] = [Self::Dictionary1, Self::Zstd];

    /// Returns the name in `Content-Encoding` and `Accept-Encoding`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Zstd => "zstd",
            Self::Dictionary1 => "lahituki-1",
        }
    }

    /// Returns the coding of a name, or `None` for one that only others know.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|coding| coding.name().eq_ignore_ascii_case(name))
    }

    /// Returns a message as compressed JSON.
    ///
    /// # Errors
    /// Only when a message holds a map whose keys are not text, which none does.
    pub fn encode<T: Serialize>(self, message: &T) -> Result<Vec<u8>, serde_json::Error> {
        let json = serde_json::to_vec(message)?;
        self.pack(&json).map_err(serde_json::Error::io)
    }

    /// Reads a message, never unpacking more than [`MAX_BODY_BYTES`].
    ///
    /// # Errors
    /// See [`DecodeError`].
    pub fn decode<T: DeserializeOwned>(self, bytes: &[u8]) -> Result<T, DecodeError> {
        Ok(serde_json::from_slice(&self.unpack(bytes, MAX_BODY_BYTES)?)?)
    }

    fn pack(self, bytes: &[u8]) -> std::io::Result<Vec<u8>> {
        match self {
            Self::Dictionary1 if bytes.len() <= SMALL_BYTES => {
                let mut compressor = Compressor::with_dictionary(THOROUGH_LEVEL, DICTIONARY_1)?;
                compressor.set_parameter(CParameter::MinMatch(SHORTEST_MATCH))?;
                compressor.compress(bytes)
            }
            _ => zstd::bulk::compress(bytes, LEVEL),
        }
    }

    fn unpack(self, bytes: &[u8], limit: usize) -> Result<Vec<u8>, DecodeError> {
        if bytes.len() > limit {
            return Err(DecodeError::TooLarge);
        }
        let dictionary = match self {
            Self::Zstd => &[],
            Self::Dictionary1 => DICTIONARY_1,
        };
        let mut unpacked = Vec::new();
        let read = zstd::Decoder::with_dictionary(bytes, dictionary).and_then(|mut decoder| {
            // What a frame may make us hold ready; none of ours looks further back than it is long.
            decoder.window_log_max(limit.next_power_of_two().ilog2())?;
            decoder.take(limit as u64 + 1).read_to_end(&mut unpacked)
        });
        read.map_err(|_| DecodeError::NotZstd)?;
        if unpacked.len() > limit {
            return Err(DecodeError::TooLarge);
        }
        Ok(unpacked)
    }
}

/// Bytes that are no message.
#[derive(Debug, thiserror::Error)]
pub enum DecodeError {
    /// The compressed or the plain body is over the limit, for messages [`MAX_BODY_BYTES`].
    #[error("the message is too large")]
    TooLarge,
    /// The bytes are not zstd.
    #[error("the message is not zstd")]
    NotZstd,
    /// The text is not the message that was expected.
    #[error("the message cannot be read: {0}")]
    Malformed(#[from] serde_json::Error),
}

/// Returns a message as plain zstd-compressed JSON.
///
/// # Errors
/// See [`Coding::encode`].
pub fn encode<T: Serialize>(message: &T) -> Result<Vec<u8>, serde_json::Error> {
    Coding::Zstd.encode(message)
}

/// Reads a message from plain zstd, never unpacking more than [`MAX_BODY_BYTES`].
///
/// # Errors
/// See [`DecodeError`].
pub fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, DecodeError> {
    Coding::Zstd.decode(bytes)
}

/// Compresses bytes. It fails only for lack of memory.
pub(crate) fn pack(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    Coding::Zstd.pack(bytes)
}

/// Unpacks bytes, never to more than `limit`.
pub(crate) fn unpack(bytes: &[u8], limit: usize) -> Result<Vec<u8>, DecodeError> {
    Coding::Zstd.unpack(bytes, limit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    /// As someone writes it who means harm, or only has more memory.
    fn packed(bytes: &[u8], coding: Coding, level: i32) -> Vec<u8> {
        let dictionary = if coding == Coding::Zstd { &[] } else { DICTIONARY_1 };
        Compressor::with_dictionary(level, dictionary).unwrap().compress(bytes).unwrap()
    }

    #[test]
    fn a_bomb_is_refused_before_it_unpacks() {
        for coding in Coding::ALL {
            let bomb = packed(&vec![b' '; MAX_BODY_BYTES + 1], coding, 3);
            assert!(bomb.len() < 10_000);
            assert!(matches!(coding.decode::<Value>(&bomb), Err(DecodeError::TooLarge)), "{coding:?}");
        }
    }

    #[test]
    fn a_frame_that_wants_more_memory_than_a_message_may_take_is_refused() {
        let far = |log| {
            let mut encoder = zstd::Encoder::new(Vec::new(), 1).unwrap();
            encoder.window_log(log).unwrap();
            std::io::Write::write_all(&mut encoder, b"{}").unwrap();
            encoder.finish().unwrap()
        };
        for coding in Coding::ALL {
            assert!(coding.decode::<Value>(&far(23)).is_ok(), "{coding:?}");
            assert!(matches!(coding.decode::<Value>(&far(24)), Err(DecodeError::NotZstd)), "{coding:?}");
        }
    }

    #[test]
    fn rubbish_and_truncated_messages_are_refused() {
        for coding in Coding::ALL {
            let whole = coding.encode(&json!({ "kind": "visit_entry", "cursor": 7 })).unwrap();
            assert!(coding.decode::<Value>(&whole).is_ok());
            for length in 0..whole.len() {
                assert!(coding.decode::<Value>(&whole[..length]).is_err(), "{coding:?} {length}");
            }
            assert!(matches!(coding.decode::<Value>(b"<html>"), Err(DecodeError::NotZstd)));
        }
    }

    #[test]
    fn what_points_into_the_dictionary_is_not_read_without_it_and_plain_zstd_is_read_with_it() {
        let message = json!({ "ops": [{ "kind": "visit_entry", "new": true, "base": 0 }] });
        let [small, plain] = Coding::ALL.map(|coding| coding.encode(&message).unwrap());
        assert!(small.len() < plain.len());
        assert!(matches!(decode::<Value>(&small), Err(DecodeError::NotZstd)));
        assert_eq!(Coding::Dictionary1.decode::<Value>(&plain).unwrap(), message);
    }

    #[test]
    fn messages_of_any_size_are_read_as_they_were_written() {
        for bytes in [0, SMALL_BYTES - 2, SMALL_BYTES - 1, 40 * SMALL_BYTES] {
            let message = Value::from("ä".repeat(bytes / 2));
            for coding in Coding::ALL {
                assert_eq!(coding.decode::<Value>(&coding.encode(&message).unwrap()).unwrap(), message);
            }
        }
    }

    #[test]
    fn a_dictionary_that_was_released_never_changes() {
        let hash = blake3::hash(DICTIONARY_1).to_hex();
        assert_eq!(hash.as_str(), "76e5845b54d7efe81db3ffac53a1ec28418908fc61f9576215413fa9ea011c3c");
    }
}
