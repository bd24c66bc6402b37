//! Deciding about what others propose.

use super::is_settled;
use crate::knowledge::limits;
use crate::knowledge::rights;
use crate::knowledge::versions::both;
use crate::knowledge::versions::keep::Kept;
use crate::knowledge::wording::Wording;
use crate::knowledge::write::{self, Written, one_line, settled};
use crate::undo::StepLabel;
use crate::{Failure, FailureCode, Writing};
use lahituki_domain::ids::ArticleVersionId;
use lahituki_domain::knowledge::{Article, ArticleVersion, ProposalState};
use lahituki_store::knowledge::versions;
use serde::Deserialize;
use ts_rs::TS;

/// What an approver makes of a proposal.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct Decision {
    /// The proposal.
    pub version: ArticleVersionId,
    /// Whether its text shall be in the article.
    pub accept: bool,
    /// What the approver answers.
    pub note: String,
}

/// Accepts or refuses a proposal. What was written since it was made stays; where both changed the same lines it cannot be
/// accepted, and the approver writes the text.
pub(crate) fn decide(writing: &mut Writing<'_, '_>, arg: Decision) -> Result<Written, Failure> {
    let (before, proposal) = writing.reading(|reading| both(reading, arg.version))?;
    if !writing.reading(|reading| Ok(rights::may_approve(reading, &before)))? {
        return Err(Failure::new(FailureCode::NoRight, "only an approver decides about proposals"));
    }
    if proposal.proposal != Some(ProposalState::Open) {
        return Err(not_allowed("this is no proposal that waits"));
    }
    let answer = one_line(&arg.note);
    limits::line(&answer)?;
    let version = if arg.accept { accept(writing, &before, &proposal)? } else { None };
    let state = Some(if arg.accept { ProposalState::Accepted } else { ProposalState::Refused });
    writing.update(&proposal, &ArticleVersion { proposal: state, answer, ..proposal.clone() })?;
    writing.step(StepLabel::DecideProposal, &before.title);
    Ok(Written { id: before.id, proposed: false, overlap: false, version })
}

/// Puts the words of a proposal into its article, and returns the version that holds what came of it.
fn accept(
    writing: &mut Writing<'_, '_>,
    before: &Article,
    proposal: &ArticleVersion,
) -> Result<Option<ArticleVersionId>, Failure> {
    let was = seen_by_its_author(writing, before, proposal)?;
    let (words, overlaps) = Wording::of_version(proposal).merged_into(&was, &Wording::of(before));
    if overlaps {
        return Err(not_allowed("what is proposed was changed by others meanwhile"));
    }
    let after = words.clone().put_in(before);
    write::fits(before, &after)?;
    let after = writing.reading(|reading| settled(reading, before, after))?;
    let after = Article { edited_by: Some(proposal.by), ..after };
    let kept = Kept { words, base: Some(proposal.id), note: String::new(), apart: true };
    write::save(writing, before, &after, kept)
}

/// Returns the words that the author of a proposal began with. Where no history tells, they are those of the article if it
/// has not changed since.
fn seen_by_its_author(
    writing: &Writing<'_, '_>,
    article: &Article,
    proposal: &ArticleVersion,
) -> Result<Wording, Failure> {
    let read = writing.txn.read();
    if let Some(base) = proposal.base.map(|base| versions::one(&read, base)).transpose()?.flatten() {
        return Ok(Wording::of_version(&base));
    }
    let has_history = versions::of_article(&read, article.id)?.iter().any(is_settled);
    match !has_history && article.edited_at <= proposal.at {
        true => Ok(Wording::of(article)),
        false => Err(not_allowed("nothing tells what the proposal began with")),
    }
}

fn not_allowed(message: &str) -> Failure {
    Failure::new(FailureCode::NotAllowed, message)
}

#[cfg(test)]
mod tests;
