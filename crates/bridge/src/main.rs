//! The bridge program.
fn main() {}
