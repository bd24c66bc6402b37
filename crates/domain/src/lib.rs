//! What the words of Lähituki mean: plain types and pure functions, without clock, randomness or I/O.
//!
//! Every kind of thing that syncs is a JSON document ([`Body`]) on the wire and in the databases, and a plain struct
//! that implements [`Entity`] in the code.
//! To add one: write its struct in the file of its feature, then its row in [`kind`] and its section in `docs/records.md`;
//! the compiler and the tests list the rest.

pub mod access;
pub mod calendar;
pub mod devices;
pub mod hetu;
pub mod ids;
pub mod kind;
pub mod knowledge;
pub mod lost_change;
pub mod merge;
pub mod people;
pub mod record;
pub mod requests;
pub mod schedule;
pub mod time;
pub mod visits;

pub use ids::Ids;
pub use kind::Kind;
pub use lost_change::LostChange;
pub use record::{Audience, Body, Entity, InvalidBody, Patch};
pub use time::{Day, IsoWeek, Timestamp};
