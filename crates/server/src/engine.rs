//! The rules of the server: functions over a storage transaction, with time passed in and nothing left to chance.
//!
//! [`exchange`] answers one request: [`push`] applies its ops one by one ([`apply`], by the field rules of [`merge`]),
//! [`members`] keeps who sees what in step with people and units, and [`pull`] tells what is new.
//! `docs/sync-protocol.md` describes the whole.

pub mod apply;
pub mod exchange;
pub mod members;
mod merge;
pub mod pull;
pub mod push;
mod resume;
#[cfg(test)]
mod tests;

pub use exchange::{Refusal, handle};
