//! Use cases: what a person can do with Lähituki.
//!
//! The window asks through one table of commands ([`commands`]); the bindings for TypeScript come from the same table.
//! To add one: write its types and its handler in the file of its feature, and its row in the table.
//! A query reads ([`Reading`]), a change writes ([`Writing`]), a task may also wait for the server ([`App`]).

mod app;
pub mod bindings;
pub mod commands;
mod context;
pub mod drafts;
pub mod exchange;
mod failure;
mod files;
mod given;
mod guard;
pub mod knowledge;
pub mod notices;
pub mod people;
pub mod ports;
pub mod requests;
pub mod schedule;
pub mod search;
pub mod session;
mod spans;
#[cfg(test)]
mod testing;
mod texts;
mod titles;
pub mod undo;
pub mod visits;

pub use app::{App, Profile};
pub use context::{Reading, Writing};
pub use failure::{Failure, FailureCode};
pub use lahituki_domain::{Kind, Timestamp};
pub use lahituki_store::anchor::Clocks;
