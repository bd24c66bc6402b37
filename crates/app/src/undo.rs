//! Taking back the last change, and doing it again.

use lahituki_domain::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Something that a person did, with all the records that it touched.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Step {
    /// Its number, growing.
    #[ts(type = "number")]
    pub id: i64,
    /// What it was: the window has words for `undo-<label>`.
    pub label: StepLabel,
    /// What it was about, for example a title.
    pub about: String,
    /// When it was done.
    pub at: Timestamp,
    /// Whether it is undone.
    pub undone: bool,
    /// Whether some of it could not be taken back, because someone else had changed it since.
    pub partly: bool,
}

/// What a person did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StepLabel {
    /// Added a slot.
    AddSlot,
    /// Moved or changed a slot.
    ChangeSlot,
    /// Removed or cancelled a slot.
    RemoveSlot,
    /// Published a week.
    PublishWeek,
    /// Confirmed slots.
    ConfirmSlots,
    /// Logged a matter.
    Log,
    /// Changed an entry.
    ChangeEntry,
    /// Removed an entry.
    RemoveEntry,
    /// Logged time.
    AddTime,
    /// Changed time.
    ChangeTime,
    /// Removed time.
    RemoveTime,
    /// Wrote an article.
    WriteArticle,
    /// Changed the state of an article.
    ArticleState,
    /// Removed an article.
    RemoveArticle,
    /// Changed a unit's card.
    ChangeSite,
}

/// Stub.
pub(crate) fn list(_reading: &crate::Reading<'_>, _arg: crate::commands::Nothing) -> Result<Vec<Step>, crate::Failure> {
    Err(crate::Failure::not_found())
}

/// Stub.
pub(crate) fn last(
    _writing: &mut crate::Writing<'_, '_>,
    _arg: crate::commands::Nothing,
) -> Result<Option<Step>, crate::Failure> {
    Err(crate::Failure::not_found())
}

/// Stub.
pub(crate) fn again(
    _writing: &mut crate::Writing<'_, '_>,
    _arg: crate::commands::Nothing,
) -> Result<Option<Step>, crate::Failure> {
    Err(crate::Failure::not_found())
}
