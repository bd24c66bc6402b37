//! The central server: one binary, and for each tenant a SQLite file or a part of a PostgreSQL.
//!
//! [`engine`] decides what becomes of a change and who sees it, without clock, chance or I/O; [`storage`] keeps it;
//! [`api`] carries it over HTTP; [`auth`] knows who asks. A feature adds nothing here: its rules are in
//! `lahituki_domain`, and records are kept whole.

pub mod admin;
pub mod api;
pub mod auth;
pub mod bundle;
pub mod calendar;
pub mod clock;
pub mod demo;
pub mod engine;
mod ledger;
mod maintenance;
pub mod objects;
pub mod settings;
mod start;
pub mod starter;
pub mod storage;
mod waiters;

pub use ledger::Ledger;
pub use settings::Settings;
pub use start::{StartError, invite, open, open_ledger, open_objects, serve};
