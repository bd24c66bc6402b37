//! Who takes care of what.

mod responsibility;

pub use responsibility::Responsibility;
