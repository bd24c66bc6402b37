//! The rules of the server: functions over a storage transaction, with time passed in and nothing left to chance.
//!
//! [`exchange`] answers one request: [`push`] loads what its ops need ([`work`]), applies them one by one ([`apply`], by
//! the field rules of [`merge`]) and keeps what they replaced ([`lost`]); [`members`] keeps who sees what in step with
//! people and units; [`pull`] tells what is new.
//! [`lineage`], [`erase`], [`laptops`] and [`horizon`] are for what comes seldom: a restore, an erasure with its proof,
//! and forgetting what nobody needs. [`bundle`] applies what came in a file instead of a request;
//! [`attachment`] says who may send and see the bytes of one.
//! `docs/sync-protocol.md` describes the whole.

pub mod apply;
pub mod attachment;
pub mod bundle;
pub mod erase;
pub mod exchange;
pub mod horizon;
pub mod laptops;
pub mod lineage;
mod lost;
pub mod members;
mod merge;
pub mod pull;
pub mod push;
mod resume;
pub mod seal;
#[cfg(test)]
mod tests;
pub mod work;

pub use erase::{Extent, erase};
pub use exchange::{Refusal, handle, handle_with};
pub use horizon::collect_garbage;
pub use lineage::begin_lineage;
