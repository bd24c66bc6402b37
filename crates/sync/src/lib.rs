//! The laptop's half of the exchange with the server.
//!
//! [`engine`] is the whole protocol as plain functions over the database: what to ask, and what an answer changes.
//! [`driver`] runs it against a real server; [`remote`] is its HTTP, [`timing`] says when to try again.

pub mod driver;
pub mod engine;
pub mod remote;
pub mod timing;

pub use driver::{Driver, Event, Phase, Status};
pub use engine::{Applied, EngineError, bundle};
pub use lahituki_protocol::auth;
pub use lahituki_protocol::bundle::{BundleError, Delivered, MAX_BUNDLE_BYTES};
pub use remote::{Answer, Remote, Trouble};
