//! Which versions of the protocol exist.

/// The version that this program speaks.
pub const PROTOCOL_VERSION: u32 = 1;

/// The oldest version that the server still answers; an older laptop is told to update and keeps its work.
pub const OLDEST_SUPPORTED: u32 = 1;
