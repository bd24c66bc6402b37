//! What the person may do with an article.

use super::versions::keep;
use super::wording::Wording;
use crate::Reading;
use lahituki_domain::access;
use lahituki_domain::ids::ArticleVersionId;
use lahituki_domain::knowledge::{Article, ArticleState, ArticleVersion, Duty, ProposalState};
use lahituki_domain::{Entity, Kind};
use uuid::Uuid;

/// Every state, in the order in which an article goes through them.
const STATES: [ArticleState; 5] =
    [ArticleState::Note, ArticleState::Draft, ArticleState::InReview, ArticleState::Published, ArticleState::Archived];

/// Returns whether the person may turn an article into another.
pub(super) fn may_change(reading: &Reading<'_>, before: &Article, after: &Article) -> bool {
    access::check(reading.me, Kind::Article, Some(&before.to_body()), Some(&after.to_body())).is_ok()
}

/// Returns whether the person may change the text of an article as it stands.
pub(super) fn may_edit(reading: &Reading<'_>, article: &Article) -> bool {
    let edited_at = article.edited_at.plus_millis(1);
    may_change(reading, article, &Article { edited_at, ..article.clone() })
}

/// Returns whether the person may say of an article that it is still true.
pub(super) fn may_check(reading: &Reading<'_>, article: &Article) -> bool {
    let (at, by) = (Some(reading.now), Some(reading.me.person));
    may_change(reading, article, &Article { checked_at: at, checked_by: by, ..article.clone() })
}

/// Returns whether the person may only propose another text for an article.
pub(super) fn may_propose(reading: &Reading<'_>, article: &Article) -> bool {
    if article.state != ArticleState::Published || may_edit(reading, article) {
        return false;
    }
    let id = ArticleVersionId(Uuid::nil());
    let version = keep::version(article, id, reading.me.person, reading.now, Wording::of(article));
    let proposal = ArticleVersion { proposal: Some(ProposalState::Open), ..version };
    access::check(reading.me, Kind::ArticleVersion, None, Some(&proposal.to_body())).is_ok()
}

/// Returns whether the person decides about proposals for an article.
pub(super) fn may_approve(reading: &Reading<'_>, article: &Article) -> bool {
    reading.me.duty(article.space) >= Duty::Approve
}

/// Returns the states that the person may put an article in, the present one left out.
pub(super) fn may_become(reading: &Reading<'_>, article: &Article) -> Vec<ArticleState> {
    let may = |state: &ArticleState| {
        *state != article.state && may_change(reading, article, &Article { state: *state, ..article.clone() })
    };
    STATES.into_iter().filter(may).collect()
}
