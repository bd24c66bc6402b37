//! Which versions of the protocol exist.

/// The version that this program speaks.
///
/// - 1: the exchange itself. A laptop whose lineage is not the server's starts anew.
/// - 2: the chain of lineages, erasure, checksums with repair, and the base of texts and sets.
pub const PROTOCOL_VERSION: u32 = 2;

/// The oldest version that the server still answers; an older laptop is told to update and keeps its work.
pub const OLDEST_SUPPORTED: u32 = 1;

/// The first version whose laptops understand [`crate::messages::NewLineage`].
pub const KNOWS_LINEAGES: u32 = 2;
