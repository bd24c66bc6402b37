//! Texts that their authors may only propose, and what becomes of them.

mod decide;
mod withdraw;

use super::rights;
use super::versions::keep;
use super::wording::Wording;
use super::write::{ArticleText, Wish, Written};
use crate::undo::StepLabel;
use crate::{Failure, Reading, Writing};
use lahituki_domain::ids::ArticleVersionId;
use lahituki_domain::knowledge::{Article, ArticleVersion, ProposalState};
use lahituki_store::knowledge::versions;

pub use decide::Decision;
pub(crate) use decide::decide;
pub(crate) use withdraw::withdraw;

/// Returns whether a change is of words alone, and the person may only propose it.
pub(super) fn must_propose(reading: &Reading<'_>, before: &Article, after: &Article) -> bool {
    let only_words = Wording::of(before).put_in(after) == *before;
    only_words && rights::may_propose(reading, before)
}

/// Proposes what was written. Where others stand in its place by now, it begins with the version that its author saw.
pub(super) fn propose(
    writing: &mut Writing<'_, '_>,
    before: &Article,
    wish: Wish,
    arg: &ArticleText,
) -> Result<Written, Failure> {
    let Wish { after, mine, overlap, note } = wish;
    let history = versions::of_article(&writing.txn.read(), before.id)?;
    let seen = history.iter().find(|version| arg.was.as_ref() == Some(&Wording::of_version(version)));
    let settled = history.iter().find(|version| is_settled(version));
    let base = if overlap { arg.base.or(seen.map(|seen| seen.id)) } else { settled.map(|settled| settled.id) };
    let words = if overlap { mine } else { Wording::of(&after) };
    add(writing, before, Proposal { words, base, note, overlap })
}

/// Proposes that an article says again what it once said.
pub(super) fn propose_again(
    writing: &mut Writing<'_, '_>,
    before: &Article,
    words: Wording,
) -> Result<Written, Failure> {
    let base = versions::last(&writing.txn.read(), before.id)?.map(|last| last.id);
    add(writing, before, Proposal { words, base, note: String::new(), overlap: false })
}

/// A text that waits for an approver.
struct Proposal {
    words: Wording,
    base: Option<ArticleVersionId>,
    note: String,
    overlap: bool,
}

fn add(writing: &mut Writing<'_, '_>, article: &Article, proposal: Proposal) -> Result<Written, Failure> {
    let Proposal { words, base, note, overlap } = proposal;
    if words == Wording::of(article) {
        return Ok(Written { id: article.id, proposed: false, overlap: false, version: None });
    }
    let id = writing.txn.fresh_id();
    let version = keep::version(article, id, writing.me.person, writing.now, words);
    writing.create(&ArticleVersion { base, note, proposal: Some(ProposalState::Open), ..version })?;
    writing.step(StepLabel::ProposeText, &article.title);
    Ok(Written { id: article.id, proposed: true, overlap, version: Some(id) })
}

fn is_settled(version: &ArticleVersion) -> bool {
    matches!(version.proposal, None | Some(ProposalState::Accepted))
}

#[cfg(test)]
mod tests;
