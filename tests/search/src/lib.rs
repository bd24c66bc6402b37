//! How well the search finds, measured on collections of texts whose right answers are known.
//!
//! It is a crate of its own, beside the other tests, so that measuring does not wait for the app and the server to be
//! built.

mod collection;
mod figures;
pub mod table;

pub use collection::{Collection, Text};
pub use figures::{DEPTH, Figures};
