//! What laptop and server say to each other: the messages, their version and their encoding.
//!
//! One endpoint, `POST /v1/sync`, carries a push, a pull and an optional wait in one exchange.
//! Where there is no network, the same changes travel in a file ([`bundle`]).
//! `docs/sync-protocol.md` tells what the messages mean; the golden files in `fixtures` pin the bytes of every version.

pub mod auth;
mod body_text;
pub mod bundle;
pub mod codec;
pub mod messages;
pub mod sum;
pub mod version;

pub use body_text::BodyText;
pub use codec::{Coding, DecodeError, decode, encode};
pub use messages::{Op, OpAnswer, Outcome, Row, SyncRequest, SyncResponse};
