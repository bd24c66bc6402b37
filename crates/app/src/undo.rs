//! Taking back the last change, and doing it again.

use crate::commands::Nothing;
use crate::context::from_snake;
use crate::{Failure, Reading, Writing};
use lahituki_domain::Timestamp;
use lahituki_store::undo::{self, StepRow};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How many steps the list shows.
const SHOWN_STEPS: u32 = 50;

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
    /// Added several slots.
    AddSlots,
    /// Moved or changed a slot.
    ChangeSlot,
    /// Moved or changed several slots.
    ChangeSlots,
    /// Removed or cancelled a slot.
    RemoveSlot,
    /// Removed or cancelled several slots.
    RemoveSlots,
    /// Kept slots where they are.
    PinSlots,
    /// Let slots be moved again.
    UnpinSlots,
    /// Published a week.
    PublishWeek,
    /// Told people what changed.
    TellChanges,
    /// Took back what nobody had been told.
    TakeBackChanges,
    /// Repeated a slot.
    AddSeries,
    /// Made a template of a week.
    SaveTemplate,
    /// Planned weeks from a template.
    ApplyTemplate,
    /// Removed a template.
    RemoveTemplate,
    /// Removed the drafts of some weeks.
    ClearDrafts,
    /// Said what units need and are promised.
    SetDemands,
    /// Carried over from the last year what units need.
    RollDemands,
    /// Confirmed slots.
    ConfirmSlots,
    /// Wrote down that someone is away.
    ReportAbsence,
    /// Wrote down that someone is back.
    EndAbsence,
    /// Put someone on an open slot.
    FillSlot,
    /// Asked for a swap.
    AskSwap,
    /// Withdrew a swap.
    WithdrawSwap,
    /// Offered to take a slot.
    OfferSwap,
    /// Took such an offer back.
    TakeOfferBack,
    /// Granted a swap.
    GrantSwap,
    /// Refused a swap.
    RefuseSwap,
    /// Brought in busy times of a calendar.
    ImportBusy,
    /// Removed such times.
    RemoveBusy,
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
    /// Brought back what an article said before.
    RestoreVersion,
    /// Proposed another text for an article.
    ProposeText,
    /// Accepted or refused such a text.
    DecideProposal,
    /// Took back a proposal.
    WithdrawProposal,
    /// Made a space of the knowledge base, or changed who may do what in it.
    SaveSpace,
    /// Took a space out of use.
    CloseSpace,
    /// Took a space into use again.
    OpenSpace,
    /// Said which words mean the same to a search.
    SaveWordGroup,
    /// Removed such words.
    RemoveWordGroup,
    /// Said that an article is still true, or that something has changed.
    ArticleCheck,
    /// Said whether an article helped.
    ArticleFeedback,
    /// Gave the articles of one person to others.
    TransferArticles,
    /// Said that nothing is to be written for a search.
    DismissMiss,
    /// Took in a folder of articles.
    ImportArticles,
    /// Made known what is broken, or changed what is said of it.
    SaveIssue,
    /// Said that it works again.
    EndIssue,
    /// Wrote who takes care of something.
    SaveResponsibility,
    /// Put such a line elsewhere in the order.
    MoveResponsibility,
    /// Removed such a line.
    RemoveResponsibility,
    /// Changed a unit's card.
    ChangeSite,
    /// Agreed on an engagement.
    AddEngagement,
    /// Changed an engagement.
    ChangeEngagement,
    /// Removed an engagement.
    RemoveEngagement,
    /// Ended an engagement early.
    EndEngagement,
    /// Wrote a rule of a kind of engagement.
    ChangeRule,
    /// Removed a rule of a kind of engagement.
    RemoveRule,
    /// Wrote a school calendar.
    ChangeCalendar,
    /// Removed a school calendar.
    RemoveCalendar,
    /// Took school calendars from a file.
    ImportCalendars,
    /// Carried school calendars over into the next year.
    RollCalendars,
    /// Added a task to the year wheel.
    AddYearItem,
    /// Changed a task of the year wheel.
    ChangeYearItem,
    /// Said how far along a task of the year wheel is.
    MarkYearItem,
    /// Removed a task of the year wheel.
    RemoveYearItem,
    /// Carried tasks of the year wheel over into the next year.
    RollYearItems,
    /// Began a ready-made plan of a year.
    StartYearPlan,
    /// Put the own version back that another person's had replaced.
    RestoreChange,
    /// Let another person's version stand.
    KeepPresent,
    /// Made a change again that the server had refused.
    RetryChange,
}

pub(crate) fn list(reading: &Reading<'_>, _: Nothing) -> Result<Vec<Step>, Failure> {
    Ok(undo::steps(reading.db, SHOWN_STEPS)?.into_iter().filter_map(step).collect())
}

pub(crate) fn last(writing: &mut Writing<'_, '_>, _: Nothing) -> Result<Option<Step>, Failure> {
    Ok(writing.txn.undo()?.and_then(step))
}

pub(crate) fn again(writing: &mut Writing<'_, '_>, _: Nothing) -> Result<Option<Step>, Failure> {
    Ok(writing.txn.redo()?.and_then(step))
}

/// Returns a step, or `None` for one that only a newer version has words for.
fn step(row: StepRow) -> Option<Step> {
    Some(Step {
        id: row.id,
        label: from_snake(&row.info.label)?,
        about: row.info.about,
        at: row.at,
        undone: row.undone,
        partly: row.partly,
    })
}

#[cfg(test)]
mod tests;
