//! Finding documents by words: an index in memory, made of bytes that a store keeps.
//!
//! [`gather`] tells the terms of a [`Document`]; a store gives each term a number and keeps [`encode`]d numbers.
//! From them a [`Builder`] packs an [`Index`], which takes later documents one by one.
//! [`asked`] reads what somebody typed, and [`Index::find`] ranks the documents that have it; [`marks`] shows where.
//!
//! Three rules hold everywhere: what a question may not see changes nothing of its answer, the order in which
//! documents came changes no answer, and no bytes and no question make it fail otherwise than by [`Damaged`].
//!
//! To rank by something new, give it a number in `weights.rs` and use it in `wanted.rs` or `rank.rs`; then measure with
//! `cargo xtask bench search-quality`.

mod bitmap;
mod blob;
mod builder;
mod class;
mod document;
mod documents;
mod found;
mod fresh;
mod fuzzy;
mod index;
mod marks;
mod numbers;
mod postings;
mod question;
mod rank;
mod terms;
mod varint;
mod vocabulary;
mod wanted;
mod weights;

pub use bitmap::Bitmap;
pub use blob::{TermId, decode, encode};
pub use builder::Builder;
pub use document::{Document, Gathered, Tf, gather};
pub use found::{Found, Hit};
pub use index::Index;
pub use marks::{Meant, marks};
pub use question::{Asked, Question, asked};
pub use rank::Scratch;

use thiserror::Error;

/// The id of a document.
pub type Id = [u8; 16];

/// Why bytes that a store kept make no index; it has to be written anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Damaged {
    /// Terms came out of order, twice, or with a number that another has.
    #[error("the terms of the index are out of order")]
    Terms,
    /// A document names a term that there is none of.
    #[error("a document of the index has a term that is missing")]
    MissingTerm,
    /// The bytes of a document are no terms, its kind is none, or it came twice.
    #[error("a document of the index is damaged")]
    Document,
    /// It is larger than 4 GB.
    #[error("the index is too large")]
    TooLarge,
}
