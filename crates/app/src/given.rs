//! Arguments in which "nothing" says something else than leaving a field out.

use serde::{Deserialize, Deserializer};

/// Reads what is there, even when it is nothing.
///
/// # Errors
/// When it is of another type.
pub(crate) fn given<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}
