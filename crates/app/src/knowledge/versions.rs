//! What an article said before, and bringing it back.

pub(super) mod keep;

use super::markdown;
use super::view::ArticleArg;
use super::wording::Wording;
use super::write::{self, Written, settled};
use super::{proposals, rights};
use crate::undo::StepLabel;
use crate::{Failure, Reading, Writing};
use keep::Kept;
use lahituki_domain::ids::{ArticleId, ArticleVersionId, PersonId};
use lahituki_domain::knowledge::{Article, ArticleVersion, ProposalState};
use lahituki_domain::{Entity, Kind, Timestamp, access};
use lahituki_store::knowledge::{self, versions};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use ts_rs::TS;

/// Which version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct VersionArg {
    /// The version.
    pub id: ArticleVersionId,
}

/// Which version shall be the text of its article again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct RestoreArg {
    /// The version.
    pub version: ArticleVersionId,
}

/// A version in the history of an article.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct VersionRow {
    /// The version.
    pub id: ArticleVersionId,
    /// When it was saved.
    pub at: Timestamp,
    /// Who wrote it, by name.
    pub by_name: String,
    /// What they say of it.
    pub note: String,
    /// What became of it, if its author could only propose it.
    pub proposal: Option<ProposalState>,
    /// What the approver answered who decided about it.
    pub answer: String,
    /// How many words more, or fewer, it has than the version that its author began with; all of them in the first.
    pub words: i32,
}

/// A version to read.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct VersionView {
    /// The version.
    pub id: ArticleVersionId,
    /// The article.
    pub article: ArticleId,
    /// When it was saved.
    pub at: Timestamp,
    /// Who wrote it, by name.
    pub by_name: String,
    /// What they say of it.
    pub note: String,
    /// What became of it, if its author could only propose it.
    pub proposal: Option<ProposalState>,
    /// What the approver answered who decided about it.
    pub answer: String,
    /// How many words more, or fewer, it has than the version that its author began with; all of them in the first.
    pub words: i32,
    /// The title.
    pub title: String,
    /// The short text.
    pub short: String,
    /// The text in Markdown.
    pub body: String,
    /// The text as harmless HTML.
    pub html: String,
    /// What the article says now.
    pub present: Wording,
    /// Whether I wrote it.
    pub mine: bool,
    /// Whether I may accept or refuse it.
    pub may_decide: bool,
    /// Whether I may bring it back, or propose to.
    pub may_restore: bool,
}

/// Lists the history of an article, latest first.
pub(crate) fn versions(reading: &Reading<'_>, arg: ArticleArg) -> Result<Vec<VersionRow>, Failure> {
    article(reading, arg.id)?;
    let history = versions::of_article(reading.db, arg.id)?;
    let names = knowledge::names_of(reading.db, &history.iter().map(|version| version.by).collect())?;
    let counts: HashMap<_, _> =
        history.iter().map(|version| (version.id, Wording::of_version(version).words())).collect();
    let begun_with = |version: &ArticleVersion| version.base.and_then(|base| counts.get(&base)).copied().unwrap_or(0);
    Ok(history
        .iter()
        .map(|version| row(version, &names, difference(counts[&version.id], begun_with(version))))
        .collect())
}

/// Shows a version beside what the article says now.
pub(crate) fn version(reading: &Reading<'_>, arg: VersionArg) -> Result<VersionView, Failure> {
    let (article, version) = both(reading, arg.id)?;
    let names = knowledge::names_of(reading.db, &[version.by].into())?;
    let base = version.base.map(|base| versions::one(reading.db, base)).transpose()?.flatten();
    let words = Wording::of_version(&version).words();
    let row = row(&version, &names, difference(words, base.map_or(0, |base| Wording::of_version(&base).words())));
    let is_open = version.proposal == Some(ProposalState::Open);
    Ok(VersionView {
        id: row.id,
        article: article.id,
        at: row.at,
        by_name: row.by_name,
        note: row.note,
        proposal: row.proposal,
        answer: row.answer,
        words: row.words,
        html: markdown::html(reading.db, &version.body)?,
        present: Wording::of(&article),
        mine: version.by == reading.me.person,
        may_decide: is_open && rights::may_approve(reading, &article),
        may_restore: rights::may_edit(reading, &article) || rights::may_propose(reading, &article),
        title: version.title,
        short: version.short,
        body: version.body,
    })
}

/// Makes a version the text of its article again, as a new version: what came after it stays in the history.
pub(crate) fn restore(writing: &mut Writing<'_, '_>, arg: RestoreArg) -> Result<Written, Failure> {
    let (before, version) = writing.reading(|reading| both(reading, arg.version))?;
    let words = Wording::of_version(&version);
    let after = words.clone().put_in(&before);
    let unchanged = Written { id: before.id, proposed: false, overlap: false, version: None };
    if words == Wording::of(&before) {
        return Ok(unchanged);
    }
    write::fits(&before, &after)?;
    if writing.reading(|reading| Ok(proposals::must_propose(reading, &before, &after)))? {
        return proposals::propose_again(writing, &before, words);
    }
    let after = writing.reading(|reading| settled(reading, &before, after))?;
    let kept = Kept { words, base: Some(version.id), note: String::new(), apart: true };
    let kept = write::save(writing, &before, &after, kept)?;
    writing.step(StepLabel::RestoreVersion, &after.title);
    Ok(Written { version: kept, ..unchanged })
}

/// Removes the versions of an article that is gone, as far as the person may.
pub(super) fn forget(writing: &mut Writing<'_, '_>, article: &Article) -> Result<(), Failure> {
    for version in versions::of_article(&writing.txn.read(), article.id)? {
        if access::check(writing.me, Kind::ArticleVersion, Some(&version.to_body()), None).is_ok() {
            writing.delete(&version)?;
        }
    }
    Ok(())
}

/// Returns a version and its article. What belongs to an article that the person does not see is not there.
pub(super) fn both(reading: &Reading<'_>, id: ArticleVersionId) -> Result<(Article, ArticleVersion), Failure> {
    let version = versions::one(reading.db, id)?.ok_or_else(Failure::not_found)?;
    Ok((article(reading, version.article)?, version))
}

fn article(reading: &Reading<'_>, id: ArticleId) -> Result<Article, Failure> {
    knowledge::article(reading.db, id)?.ok_or_else(Failure::not_found)
}

fn row(version: &ArticleVersion, names: &HashMap<PersonId, String>, words: i32) -> VersionRow {
    let ArticleVersion { id, at, note, proposal, answer, by_name, .. } = version.clone();
    let by_name = if by_name.is_empty() { names.get(&version.by).cloned().unwrap_or_default() } else { by_name };
    VersionRow { id, at, by_name, note, proposal, answer, words }
}

fn difference(words: usize, before: usize) -> i32 {
    // A text has at most 256 KiB, so the numbers fit.
    words as i32 - before as i32
}

#[cfg(test)]
mod tests;
