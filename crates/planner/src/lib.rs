//! Pure reckoning over a plan: the rules that it keeps or breaks, and who is in two places at once.
//!
//! Everything here is a function from plain numbers to plain numbers, so that the week board,
//! the year planner and the server can share it without sharing their records.
//! Times are minutes since midnight and intervals are half-open: a slot that ends at 10.00 leaves
//! room for one that starts at 10.00.
//!
//! To add a reckoning, give it a file of its own, take only the numbers it needs, and test it there.

pub mod evaluate;
mod overlaps;

pub use overlaps::{Slot, overlaps};
