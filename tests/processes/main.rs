//! Real programs without windows, and what may happen to them.

mod power_cut;
