//! The local database of one person on one laptop: SQLite, encrypted, and whole without a network.
//!
//! A record is its JSON body in the table of its kind; the other columns are generated from it for queries.
//! Everything a person changes goes through one door, [`WriteTxn::apply`], which writes the record and the outbox in
//! one transaction and remembers how to undo it.
//! What the server says comes in through the other door, [`SyncTxn`].
//! The tables always show the server's state with the waiting changes folded onto it.
//!
//! To add a kind: a migration with its table, a module with its queries; nothing else here changes.

pub mod anchor;
pub mod base;
pub mod blobs;
pub mod carried;
pub mod devices;
pub mod drafts;
mod erase;
mod error;
pub mod journal;
pub mod knowledge;
pub mod lineage;
pub mod lost_changes;
pub mod meta;
mod migrations;
pub mod notices;
mod open;
pub mod outbox;
pub mod people;
mod raw;
mod record;
pub mod requests;
mod rescue;
mod saw;
pub mod schedule;
pub mod search;
mod shadow;
pub mod stage;
mod sync_txn;
pub mod tray;
pub mod undo;
pub mod visits;
mod write;

pub use base::BaseRow;
pub use erase::remove;
pub use error::StoreError;
pub use open::{Key, Read, Store};
pub use outbox::PendingOp;
pub use record::body;
pub use rescue::{Rescued, rescue};
pub use saw::Saw;
pub use sync_txn::{RowChange, SyncTxn, Verdict};
pub use write::{StepInfo, WriteTxn};

use lahituki_domain::Kind;
use std::collections::BTreeSet;

/// The kinds of which a transaction changed a record.
pub type Touched = BTreeSet<Kind>;
