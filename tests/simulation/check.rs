//! The invariants, checked after every step as far as they can hold then, and in full once everything has settled.

mod answer;
mod causal;
mod laptop;
mod merged;
mod settled;
mod steps;

pub(crate) use answer::{Before, answer, request, undone};
pub(crate) use laptop::{laptop, proves_less, unchanged, up_to_date};
pub(crate) use settled::{KEPT_MS, settled};
