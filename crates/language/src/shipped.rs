//! What ships with the program: the packed Finnish transducer.
//!
//! They are linked into the programs that name them, and handed to the functions that need them.

/// The Finnish transducer, as [`morphology::pack`](crate::morphology::pack) reads it.
///
/// `cargo xtask finnish` makes it anew; `NOTICE` tells whose work it holds.
pub const FINNISH_PACK: &[u8] = include_bytes!("../../../assets/language/fi.pack");
