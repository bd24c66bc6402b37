//! What an article shall be, given what it is and what was written.

use super::{ArticleText, one_line, translation};
use crate::knowledge::limits;
use crate::knowledge::wording::Wording;
use crate::{Failure, FailureCode, Reading, guard};
use lahituki_domain::ids::{PersonId, SpaceId};
use lahituki_domain::knowledge::{Article, ArticleState};
use lahituki_store::{knowledge, people};

/// What a person wants an article to be.
pub(in crate::knowledge) struct Wish {
    /// The article, with what others wrote meanwhile.
    pub(in crate::knowledge) after: Article,
    /// The words as the person wrote them.
    pub(in crate::knowledge) mine: Wording,
    /// Whether some of those are not in the article, because others stand there.
    pub(in crate::knowledge) overlap: bool,
    /// What the person says of it.
    pub(in crate::knowledge) note: String,
}

/// Returns what an article shall be. Whether the person may make it so is not asked.
pub(super) fn wish(reading: &Reading<'_>, before: &Article, arg: &ArticleText) -> Result<Wish, Failure> {
    let present = Wording::of(before);
    let was = arg.was.as_ref().unwrap_or(&present);
    let mine = Wording {
        title: arg.title.as_deref().map_or_else(|| was.title.clone(), one_line),
        short: arg.short.as_deref().map_or_else(|| was.short.clone(), one_line),
        body: arg.body.as_deref().map_or_else(|| was.body.clone(), |body| guard::masked(body).0),
    };
    limits::wording(&mine)?;
    let (words, overlap) = mine.merged_into(was, &present);
    limits::wording(&words)?;
    let after = words.put_in(&about(reading, before, arg)?);
    limits::short_text(before, &after)?;
    let note = one_line(arg.note.as_deref().unwrap_or_default());
    limits::line(&note)?;
    Ok(Wish { after, mine, overlap, note })
}

/// Returns an article with what was written about it put into it; its words stay.
fn about(reading: &Reading<'_>, before: &Article, arg: &ArticleText) -> Result<Article, Failure> {
    for person in arg.owner.into_iter().chain(arg.deputy.flatten()) {
        is_here(reading, person)?;
    }
    if let Some(space) = arg.space.flatten().filter(|space| Some(*space) != before.space) {
        is_open(reading, space)?;
    }
    let keywords = match &arg.keywords {
        Some(keywords) => each_once(keywords.iter().map(|word| one_line(word)).filter(|word| !word.is_empty())),
        None => before.keywords.clone(),
    };
    limits::keywords(&keywords)?;
    let is_translation = before.original.is_some();
    if is_translation && arg.language.is_some_and(|language| language != before.language) {
        return Err(Failure::invalid("a translation stays in its language"));
    }
    Ok(Article {
        matter: arg.matter.unwrap_or(before.matter),
        state: arg.state.unwrap_or(before.state),
        space: arg.space.unwrap_or(before.space),
        critical: arg.critical.unwrap_or(before.critical),
        for_roles: arg.for_roles.clone().map_or_else(|| before.for_roles.clone(), |roles| each_once(roles.into_iter())),
        unit_forms: arg
            .unit_forms
            .clone()
            .map_or_else(|| before.unit_forms.clone(), |forms| each_once(forms.into_iter())),
        keywords,
        review_months: arg.review_months.unwrap_or(before.review_months),
        owner: arg.owner.unwrap_or(before.owner),
        deputy: arg.deputy.unwrap_or(before.deputy),
        review_by: arg.review_by.unwrap_or(before.review_by),
        language: arg.language.unwrap_or(before.language),
        ..before.clone()
    })
}

/// Returns an article with what follows from its change: who edited it and when, which text of its original it follows, and
/// that publishing checks it.
pub(in crate::knowledge) fn settled(
    reading: &Reading<'_>,
    before: &Article,
    after: Article,
) -> Result<Article, Failure> {
    let (now, me) = (reading.now, reading.me.person);
    let mut after = after;
    if Wording::of(before) != Wording::of(&after) {
        (after.edited_at, after.edited_by) = (now, Some(me));
        after = translation::follows_original(reading, after)?;
    }
    if before.state != ArticleState::Published && after.state == ArticleState::Published {
        (after.checked_at, after.checked_by, after.check_wanted) = (Some(now), Some(me), None);
        if after.review_by == before.review_by {
            after.review_by = Some(after.next_review(reading.today));
        }
    }
    Ok(after)
}

fn is_open(reading: &Reading<'_>, space: SpaceId) -> Result<(), Failure> {
    let space = knowledge::space(reading.db, space)?.ok_or_else(Failure::not_found)?;
    match space.closed {
        true => Err(Failure::new(FailureCode::NotAllowed, "the space is out of use")),
        false => Ok(()),
    }
}

fn is_here(reading: &Reading<'_>, person: PersonId) -> Result<(), Failure> {
    people::person(reading.db, person)?.map(drop).ok_or_else(Failure::not_found)
}

fn each_once<T: PartialEq>(values: impl Iterator<Item = T>) -> Vec<T> {
    let mut kept = Vec::new();
    for value in values {
        if !kept.contains(&value) {
            kept.push(value);
        }
    }
    kept
}
