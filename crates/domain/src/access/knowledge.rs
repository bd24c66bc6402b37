//! Who may change what of the knowledge base: a space says who writes and approves in it. The common space has the
//! coordinators for approvers, and whoever works in support writes of their own in it.

use super::{Actor, each, read};
use crate::ids::SpaceId;
use crate::knowledge::{
    Article, ArticleFeedback, ArticleState, ArticleVersion, Attachment, Duty, KnownIssue, ProposalState, SearchMiss,
    Space,
};
use crate::people::Role;
use crate::record::Body;

/// Approvers change everything in their space, editors what is not published, and the others who write what is not
/// published and their own. Whoever reads may say that something has changed, and who keeps an article true that it holds.
///
/// A step that came too late leaves the article as it is; it was its owner's to take.
pub(super) fn may_change_article(actor: &Actor, before: Option<&Body>, after: Option<&Body>) -> bool {
    if let (Some(before), Some(after)) = (before.and_then(read::<Article>), after.and_then(read::<Article>)) {
        let too_late = before == after && before.owner == actor.person;
        let said = wishes_a_check(actor, &before, &after) || says_it_holds(actor, &before, &after);
        return too_late || said || turns_into(actor, &before, &after);
    }
    each(before, after, |article: &Article| may_write(actor, article))
}

/// Returns whether the actor may write an article that is as this one.
fn may_write(actor: &Actor, article: &Article) -> bool {
    let unchecked = matches!(article.state, ArticleState::Note | ArticleState::Draft | ArticleState::InReview);
    match actor.duty(article.space) {
        Duty::Approve => true,
        Duty::Edit => unchecked,
        Duty::Work => unchecked && is_of(actor, article),
        Duty::Read | Duty::None => false,
    }
}

/// Returns whether the actor is the author of an article: its owner, or in a space whoever wrote it last.
fn is_of(actor: &Actor, article: &Article) -> bool {
    article.owner == actor.person || (article.space.is_some() && article.edited_by == Some(actor.person))
}

fn turns_into(actor: &Actor, before: &Article, after: &Article) -> bool {
    let hands_over = (before.owner, before.deputy) != (after.owner, after.deputy);
    let may_hand_over = before.owner == actor.person || actor.duty(before.space) == Duty::Approve;
    may_write(actor, before)
        && may_write(actor, after)
        && (!hands_over || may_hand_over)
        && may_move(actor, before.space, after.space)
}

/// Returns whether the actor may take what they may write from one space to another. Into the common space and out of it
/// they may take what is theirs to write there.
fn may_move(actor: &Actor, from: Option<SpaceId>, to: Option<SpaceId>) -> bool {
    from == to || [from, to].into_iter().flatten().all(|space| actor.duty(Some(space)) >= Duty::Edit)
}

/// Returns whether all that a change does is to say in the actor's name that something has changed, or to take that back.
fn wishes_a_check(actor: &Actor, before: &Article, after: &Article) -> bool {
    let reads = before.state == ArticleState::Published && actor.duty(before.space) >= Duty::Read;
    let by_actor = match (&before.check_wanted, &after.check_wanted) {
        (_, Some(wish)) | (Some(wish), None) => wish.by == actor.person,
        (None, None) => false,
    };
    let others = Article { check_wanted: before.check_wanted.clone(), ..after.clone() };
    reads && by_actor && others == *before
}

/// Returns whether all that a change does is to say in the actor's name that what they keep true still holds, or to take
/// that back.
fn says_it_holds(actor: &Actor, before: &Article, after: &Article) -> bool {
    let keeps = before.owner == actor.person || before.deputy == Some(actor.person);
    let reads = before.state == ArticleState::Published && actor.duty(before.space) >= Duty::Read;
    let by_actor = [before.checked_by, after.checked_by].contains(&Some(actor.person));
    let others = Article {
        checked_at: before.checked_at,
        checked_by: before.checked_by,
        check_wanted: before.check_wanted.clone(),
        review_by: before.review_by,
        original_at: before.original_at,
        ..after.clone()
    };
    keeps && reads && by_actor && others == *before
}

/// Whoever writes adds versions of their own and takes them back; an approver adds those of others too, decides about
/// proposals, and nobody changes a text. With their article versions move to another space.
pub(super) fn may_change_version(actor: &Actor, before: Option<&Body>, after: Option<&Body>) -> bool {
    let approves = |version: &ArticleVersion| actor.duty(version.space) == Duty::Approve;
    let is_own = |version: &ArticleVersion| version.by == actor.person;
    match (before.map(read::<ArticleVersion>), after.map(read::<ArticleVersion>)) {
        (None, Some(Some(version))) => {
            let decided = matches!(version.proposal, Some(ProposalState::Accepted | ProposalState::Refused));
            approves(&version) || (is_own(&version) && !decided && actor.duty(version.space) >= Duty::Work)
        }
        (Some(Some(version)), None) => is_own(&version) || approves(&version),
        (Some(Some(before)), Some(Some(after))) => {
            let (proposal, answer) = (before.proposal, before.answer.clone());
            let decided = ArticleVersion { proposal, answer, ..after.clone() } == before;
            // Outside every space a draft is private, so a version may become so, or cease to be.
            let (space, draft_of) = (before.space, before.draft_of);
            let moved = ArticleVersion { space, draft_of, ..after.clone() } == before;
            (decided && approves(&before)) || (moved && goes_along(actor, before.space, after.space, is_own(&before)))
        }
        _ => false,
    }
}

/// Everyone says for themselves whether an article that they read helped. With their article such answers move to another
/// space.
pub(super) fn may_change_feedback(actor: &Actor, before: Option<&Body>, after: Option<&Body>) -> bool {
    let own = |said: &ArticleFeedback| said.person == actor.person && actor.duty(said.space) >= Duty::Read;
    let moves = || {
        let (before, after) = (read::<ArticleFeedback>(before?)?, read::<ArticleFeedback>(after?)?);
        let moved = ArticleFeedback { space: before.space, ..after.clone() } == before;
        Some(moved && goes_along(actor, before.space, after.space, false))
    };
    each(before, after, own) || moves().unwrap_or(false)
}

/// Returns whether the actor may take what belongs to an article along from one space to another.
fn goes_along(actor: &Actor, from: Option<SpaceId>, to: Option<SpaceId>, is_own: bool) -> bool {
    let may = |space: Option<SpaceId>| actor.duty(space) >= Duty::Edit || (space.is_none() && is_own);
    may(from) && may(to)
}

/// Whoever writes in a space adds images and files to it; nobody changes them.
pub(super) fn may_change_attachment(actor: &Actor, before: Option<&Body>, after: Option<&Body>) -> bool {
    before.is_none() && each(None, after, |file: &Attachment| actor.duty(file.space) >= Duty::Work)
}

/// An admin makes spaces and says who approves in them; an approver says who edits, and what belongs there.
pub(super) fn may_change_space(actor: &Actor, before: Option<&Body>, after: Option<&Body>) -> bool {
    let cares = || {
        let (before, after) = (read::<Space>(before?)?, read::<Space>(after?)?);
        let others = Space { editors: before.editors.clone(), about: before.about.clone(), ..after };
        Some(before.duty_of(actor.person, &actor.roles) == Duty::Approve && others == before)
    };
    actor.is(Role::Admin) || cares().unwrap_or(false)
}

/// Everyone notes that they found nothing; who writes articles says what becomes of it.
pub(super) fn may_change_miss(actor: &Actor, before: Option<&Body>, after: Option<&Body>) -> bool {
    match (before.map(read::<SearchMiss>), after.map(read::<SearchMiss>)) {
        (None, Some(Some(miss))) => miss.article.is_none() && miss.dismissed_on.is_none(),
        (Some(Some(before)), Some(Some(after))) => {
            let same_words = (&before.words, before.language) == (&after.words, after.language);
            let settled = (before.article, before.dismissed_on) != (after.article, after.dismissed_on);
            same_words && (!settled || super::writes_articles(actor))
        }
        (Some(_), None) => actor.is(Role::Coordinator),
        _ => false,
    }
}

/// Coordinators and providers tell what is broken; a digari tells of what they found themselves.
pub(super) fn may_change_issue(actor: &Actor, before: Option<&Body>, after: Option<&Body>) -> bool {
    let knows = actor.is(Role::Coordinator) || actor.is(Role::Provider);
    let own = |issue: &KnownIssue| actor.is(Role::Digari) && issue.made_by == actor.person;
    each(before, after, |issue: &KnownIssue| knows || own(issue))
}

/// Returns whether the actor keeps the words by which articles are found: they approve some.
pub(super) fn keeps_words(actor: &Actor) -> bool {
    let approves = actor.duties.values().any(|duty| *duty == Duty::Approve);
    approves || actor.is(Role::Coordinator) || actor.is(Role::Admin)
}

#[cfg(test)]
mod tests;
