//! Text that is being typed, kept on this laptop so that a crash loses nothing.

use crate::commands::Nothing;
use crate::{Failure, Reading, Writing};
use lahituki_store::drafts;
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

pub(crate) fn get(reading: &Reading<'_>, arg: DraftArg) -> Result<Option<String>, Failure> {
    Ok(drafts::get(reading.db, &arg.key)?)
}

pub(crate) fn put(writing: &mut Writing<'_, '_>, draft: Draft) -> Result<Nothing, Failure> {
    writing.txn.keep_draft(&draft.key, &draft.text)?;
    Ok(Nothing {})
}

#[cfg(test)]
mod tests;
