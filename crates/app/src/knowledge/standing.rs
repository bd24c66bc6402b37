//! Whether articles can be relied on, and what is said of them.

use super::limits;
use super::write::{follows_original, one_line};
use crate::commands::Nothing;
use crate::given::given;
use crate::undo::StepLabel;
use crate::{Failure, FailureCode, Reading, Writing};
use lahituki_domain::Day;
use lahituki_domain::ids::ArticleId;
use lahituki_domain::knowledge::{Article, ArticleFeedback, ArticleState, CheckReason, CheckWish, Standing};
use lahituki_store::knowledge::{self, feedback};
use serde::Deserialize;
use ts_rs::TS;

/// That what an article says is still true.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct Check {
    /// The article.
    pub id: ArticleId,
    /// The day by which it must be checked again, or none; as the article says when left out.
    #[serde(default, deserialize_with = "given")]
    pub review_by: Option<Option<Day>>,
}

/// That something has changed of which an article tells.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct CheckWanted {
    /// The article.
    pub id: ArticleId,
    /// What somebody saw.
    pub why: String,
}

/// Whether an article helped.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct Feedback {
    /// The article.
    pub id: ArticleId,
    /// Whether it did.
    pub helped: bool,
    /// What was missing.
    pub note: String,
}

/// Returns why an article is to be checked, given how often it has not helped since its last check.
pub(super) fn reason(article: &Article, today: Day, not_helped: u32) -> Option<CheckReason> {
    match article.standing(today, not_helped) {
        Standing::Fine => None,
        Standing::ToCheck(reason) => Some(reason),
    }
}

/// Returns what the person says of an article today; nothing when they have said nothing.
pub(super) fn said_today(reading: &Reading<'_>, article: ArticleId) -> Result<Option<bool>, Failure> {
    let id = ArticleFeedback::id_of(article, reading.me.person, reading.today);
    Ok(feedback::one(reading.db, id)?.map(|said| said.helped))
}

/// Notes that an article is still true: nothing that was said against it counts any more.
pub(crate) fn check(writing: &mut Writing<'_, '_>, arg: Check) -> Result<Nothing, Failure> {
    let before = article(writing, arg.id)?;
    let after = Article {
        checked_at: Some(writing.now),
        checked_by: Some(writing.me.person),
        check_wanted: None,
        review_by: arg.review_by.unwrap_or_else(|| Some(before.next_review(writing.today))),
        ..before.clone()
    };
    let after = writing.reading(|reading| follows_original(reading, after))?;
    writing.update(&before, &after)?;
    writing.step(StepLabel::ArticleCheck, &after.title);
    Ok(Nothing {})
}

/// Notes that something has changed of which an article tells. What somebody else saw first stays.
pub(crate) fn want_check(writing: &mut Writing<'_, '_>, arg: CheckWanted) -> Result<Nothing, Failure> {
    let before = article(writing, arg.id)?;
    if before.state != ArticleState::Published {
        return Err(Failure::new(FailureCode::NotAllowed, "what is not published is not checked"));
    }
    if before.check_wanted.as_ref().is_some_and(|wish| wish.by != writing.me.person) {
        return Err(Failure::new(FailureCode::NotAllowed, "somebody has said so already"));
    }
    let why = one_line(&arg.why);
    limits::line(&why)?;
    let wish = CheckWish { by: writing.me.person, at: writing.now, why };
    writing.update(&before, &Article { check_wanted: Some(wish), ..before.clone() })?;
    writing.step(StepLabel::ArticleCheck, &before.title);
    Ok(Nothing {})
}

/// Notes whether an article helped. Who answers again on the same day changes their mind.
pub(crate) fn give_feedback(writing: &mut Writing<'_, '_>, arg: Feedback) -> Result<Nothing, Failure> {
    let article = article(writing, arg.id)?;
    let note = one_line(&arg.note);
    limits::line(&note)?;
    let (person, day) = (writing.me.person, writing.today);
    let said = ArticleFeedback {
        id: ArticleFeedback::id_of(article.id, person, day),
        article: article.id,
        space: article.space,
        person,
        day,
        at: writing.now,
        helped: arg.helped,
        note,
    };
    match feedback::one(&writing.txn.read(), said.id)? {
        Some(before) => writing.update(&before, &said)?,
        None => writing.create(&said)?,
    }
    writing.step(StepLabel::ArticleFeedback, &article.title);
    Ok(Nothing {})
}

fn article(writing: &Writing<'_, '_>, id: ArticleId) -> Result<Article, Failure> {
    knowledge::article(&writing.txn.read(), id)?.ok_or_else(Failure::not_found)
}

#[cfg(test)]
mod tests;
