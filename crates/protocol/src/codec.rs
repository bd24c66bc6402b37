//! JSON compressed with zstd, and nothing else: small on the wire, readable in a test, open to new fields.

use crate::messages::MAX_BODY_BYTES;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::io::Read;

/// The lowest level already shrinks a message to a fifth; the next ones cost more and shrink such messages no further.
const ZSTD_LEVEL: i32 = 1;

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

/// Returns a message as zstd-compressed JSON.
///
/// # Errors
/// Only when a message holds a map whose keys are not text, which none does.
pub fn encode<T: Serialize>(message: &T) -> Result<Vec<u8>, serde_json::Error> {
    pack(&serde_json::to_vec(message)?).map_err(serde_json::Error::io)
}

/// Reads a message, never unpacking more than [`MAX_BODY_BYTES`].
///
/// # Errors
/// See [`DecodeError`].
pub fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, DecodeError> {
    Ok(serde_json::from_slice(&unpack(bytes, MAX_BODY_BYTES)?)?)
}

/// Compresses bytes. It fails only for lack of memory.
pub(crate) fn pack(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    zstd::bulk::compress(bytes, ZSTD_LEVEL)
}

/// Unpacks bytes, never to more than `limit`.
pub(crate) fn unpack(bytes: &[u8], limit: usize) -> Result<Vec<u8>, DecodeError> {
    if bytes.len() > limit {
        return Err(DecodeError::TooLarge);
    }
    let decoder = zstd::Decoder::new(bytes).map_err(|_| DecodeError::NotZstd)?;
    let mut unpacked = Vec::new();
    decoder.take(limit as u64 + 1).read_to_end(&mut unpacked).map_err(|_| DecodeError::NotZstd)?;
    if unpacked.len() > limit {
        return Err(DecodeError::TooLarge);
    }
    Ok(unpacked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bomb_is_refused_before_it_unpacks() {
        let bomb = zstd::encode_all(vec![b' '; MAX_BODY_BYTES + 1].as_slice(), 3).unwrap();
        assert!(bomb.len() < 10_000);
        assert!(matches!(decode::<serde_json::Value>(&bomb), Err(DecodeError::TooLarge)));
    }

    #[test]
    fn rubbish_and_truncated_messages_are_refused() {
        let whole = encode(&serde_json::json!({ "cursor": 7 })).unwrap();
        assert!(decode::<serde_json::Value>(&whole).is_ok());
        assert!(decode::<serde_json::Value>(&whole[..whole.len() - 3]).is_err());
        assert!(matches!(decode::<serde_json::Value>(b"<html>"), Err(DecodeError::NotZstd)));
    }
}
