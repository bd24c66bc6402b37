//! Making known what is broken, and that it works again.

use crate::commands::Nothing;
use crate::guard::{masked, one_line};
use crate::knowledge::limits;
use crate::undo::StepLabel;
use crate::{Failure, Writing};
use lahituki_domain::Day;
use lahituki_domain::ids::{ArticleId, KnownIssueId, UnitId};
use lahituki_domain::knowledge::KnownIssue;
use lahituki_domain::visits::Matter;
use lahituki_store::knowledge::{article, issues};
use lahituki_store::people;
use serde::Deserialize;
use ts_rs::TS;

/// A known issue as it is written on a form. Saving one that is over makes it known anew.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct IssueText {
    /// The issue; a new one when `None`.
    pub id: Option<KnownIssueId>,
    /// What does not work.
    pub title: String,
    /// What helps meanwhile.
    pub text: String,
    /// Where; everywhere when empty.
    pub units: Vec<UnitId>,
    /// What it is about; anything when empty.
    pub matters: Vec<Matter>,
    /// The article that tells more.
    pub article: Option<ArticleId>,
    /// The first day.
    pub from: Day,
    /// The last day, if one can tell.
    pub until: Option<Day>,
}

/// Which known issue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct IssueArg {
    /// The issue.
    pub id: KnownIssueId,
}

/// Makes an issue known, or changes what is said of one.
///
/// # Errors
/// When the title is missing, a text is too long, the end is before the beginning, or a unit or an article is not there.
pub(crate) fn save_issue(writing: &mut Writing<'_, '_>, text: IssueText) -> Result<KnownIssueId, Failure> {
    let before = text.id.map(|id| find(writing, id)).transpose()?;
    let known = before.as_ref().and_then(|issue| issue.article);
    check(writing, &text, known)?;
    let id = before.as_ref().map_or_else(|| writing.txn.fresh_id(), |issue| issue.id);
    let (made_by, at) = before.as_ref().map_or((writing.me.person, writing.now), |issue| (issue.made_by, issue.at));
    let after = KnownIssue {
        id,
        title: one_line(&text.title),
        text: masked(text.text.trim()).0,
        units: each_once(text.units),
        matters: each_once(text.matters),
        article: text.article,
        from: text.from,
        until: text.until,
        over: false,
        made_by,
        at,
    };
    writing.step(StepLabel::SaveIssue, &after.title);
    match before {
        Some(before) => writing.update(&before, &after)?,
        None => writing.create(&after)?,
    }
    Ok(id)
}

/// Says that it works again, from now on and at the latest today. What has not begun is called off, as if never told.
pub(crate) fn end_issue(writing: &mut Writing<'_, '_>, arg: IssueArg) -> Result<Nothing, Failure> {
    let before = find(writing, arg.id)?;
    writing.step(StepLabel::EndIssue, &before.title);
    if before.from > writing.today {
        writing.delete(&before)?;
    } else {
        let until = before.until.map_or(writing.today, |until| until.min(writing.today));
        writing.update(&before, &KnownIssue { over: true, until: Some(until), ..before.clone() })?;
    }
    Ok(Nothing {})
}

/// Refuses words that are too long, and what is not there; the article that was linked before may stay.
fn check(writing: &Writing<'_, '_>, text: &IssueText, known: Option<ArticleId>) -> Result<(), Failure> {
    limits::title(&one_line(&text.title))?;
    limits::line(&text.text)?;
    if text.until.is_some_and(|until| until < text.from) {
        return Err(Failure::invalid("the issue ends before it begins"));
    }
    let read = writing.txn.read();
    for unit in &text.units {
        people::unit(&read, *unit)?.ok_or_else(Failure::not_found)?;
    }
    if let Some(linked) = text.article.filter(|linked| known != Some(*linked)) {
        article(&read, linked)?.ok_or_else(Failure::not_found)?;
    }
    Ok(())
}

fn find(writing: &Writing<'_, '_>, id: KnownIssueId) -> Result<KnownIssue, Failure> {
    issues::issue(&writing.txn.read(), id)?.ok_or_else(Failure::not_found)
}

fn each_once<T: Ord>(mut given: Vec<T>) -> Vec<T> {
    given.sort();
    given.dedup();
    given
}
