//! Text that is being typed, kept on this laptop so that a crash loses nothing.

use serde::Deserialize;
use ts_rs::TS;

/// Which text.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct DraftArg {
    /// The field, for example `quicklog` or `article:<id>`.
    pub key: String,
}

/// A text to be kept; an empty one is forgotten.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct Draft {
    /// The field.
    pub key: String,
    /// The text.
    pub text: String,
}

/// Stub.
pub(crate) fn get(_reading: &crate::Reading<'_>, _arg: DraftArg) -> Result<Option<String>, crate::Failure> {
    Err(crate::Failure::not_found())
}

/// Stub.
pub(crate) fn put(
    _writing: &mut crate::Writing<'_, '_>,
    _arg: Draft,
) -> Result<crate::commands::Nothing, crate::Failure> {
    Err(crate::Failure::not_found())
}
