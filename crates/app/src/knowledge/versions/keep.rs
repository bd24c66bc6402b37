//! Keeping what somebody saved in the history of an article.

use crate::knowledge::wording::Wording;
use crate::{Failure, Writing};
use lahituki_domain::ids::{ArticleVersionId, PersonId};
use lahituki_domain::knowledge::{Article, ArticleState, ArticleVersion};
use lahituki_domain::{Entity, Kind, Timestamp, access};
use lahituki_store::knowledge::versions;

/// Who saves again within this time goes on with the same version: a quarter of an hour.
const ONE_SITTING_MILLIS: i64 = 15 * 60 * 1_000;

/// What is kept of a change.
pub(in crate::knowledge) struct Kept {
    /// The words as they were saved.
    pub(in crate::knowledge) words: Wording,
    /// The version that the writer began with; the last one when nothing is said.
    pub(in crate::knowledge) base: Option<ArticleVersionId>,
    /// What the writer says of it.
    pub(in crate::knowledge) note: String,
    /// Whether it stands for itself: it is kept beside what the writer saved a moment ago, and even if the article stays
    /// as it is.
    pub(in crate::knowledge) apart: bool,
}

/// Returns a version of an article.
pub(in crate::knowledge) fn version(
    article: &Article,
    id: ArticleVersionId,
    by: PersonId,
    at: Timestamp,
    words: Wording,
) -> ArticleVersion {
    let Wording { title, short, body } = words;
    ArticleVersion {
        id,
        article: article.id,
        space: article.space,
        draft_of: private_to(article),
        by,
        by_name: String::new(),
        at,
        title,
        short,
        body,
        base: None,
        proposal: None,
        note: String::new(),
        answer: String::new(),
    }
}

/// Returns whose own an article still is; nothing once others see it too.
pub(in crate::knowledge) fn private_to(article: &Article) -> Option<PersonId> {
    (article.space.is_none() && article.state == ArticleState::Draft).then_some(article.owner)
}

/// Adds a version to the history of an article that was changed, or made.
pub(in crate::knowledge) fn keep(
    writing: &mut Writing<'_, '_>,
    before: Option<&Article>,
    after: &Article,
    kept: Kept,
) -> Result<ArticleVersionId, Failure> {
    let last = versions::last(&writing.txn.read(), after.id)?;
    let last = match (last, before) {
        (None, Some(before)) => keep_first(writing, before)?,
        (last, _) => last,
    };
    let id = writing.txn.fresh_id();
    let version = version(after, id, writing.me.person, writing.now, kept.words);
    let replaced = match &last {
        Some(last) if !kept.apart && goes_on(writing, last, before, &version)? => Some(last.clone()),
        _ => None,
    };
    let base = match &replaced {
        Some(replaced) => replaced.base,
        None => kept.base.or(last.map(|last| last.id)),
    };
    writing.create(&ArticleVersion { base, note: kept.note, ..version })?;
    if let Some(replaced) = replaced {
        writing.delete(&replaced)?;
    }
    Ok(id)
}

/// Keeps what an article said before it had a history, where the person may.
fn keep_first(writing: &mut Writing<'_, '_>, before: &Article) -> Result<Option<ArticleVersion>, Failure> {
    let id = writing.txn.fresh_id();
    let by = before.edited_by.unwrap_or(before.owner);
    let first = version(before, id, by, before.edited_at, Wording::of(before));
    if access::check(writing.me, Kind::ArticleVersion, None, Some(&first.to_body())).is_err() {
        return Ok(None);
    }
    writing.create(&first)?;
    Ok(Some(first))
}

/// Returns whether a version is written in the same sitting as the last one, which nobody else needs.
fn goes_on(
    writing: &Writing<'_, '_>,
    last: &ArticleVersion,
    before: Option<&Article>,
    version: &ArticleVersion,
) -> Result<bool, Failure> {
    let is_present = before.is_some_and(|before| Wording::of(before) == Wording::of_version(last));
    let is_mine = last.by == version.by && last.by_name.is_empty() && last.draft_of == version.draft_of;
    let is_fresh = (0..=ONE_SITTING_MILLIS).contains(&(version.at.0 - last.at.0));
    let is_plain = last.proposal.is_none() && last.note.is_empty();
    Ok(is_present && is_mine && is_fresh && is_plain && !versions::is_base(&writing.txn.read(), last)?)
}
