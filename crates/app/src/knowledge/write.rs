//! Writing articles, and taking them out of use.

mod moving;
mod translation;
mod wish;

use super::versions::keep::{self, Kept};
use super::view::ArticleArg;
use super::wording::Wording;
use super::{limits, misses, proposals, versions};
use crate::commands::Nothing;
use crate::given::given;
use crate::undo::StepLabel;
use crate::{Failure, Reading, Writing};
use lahituki_domain::Day;
use lahituki_domain::ids::{ArticleId, ArticleVersionId, EntryId, PersonId, SearchMissId, SpaceId};
use lahituki_domain::knowledge::{Article, ArticleState};
use lahituki_domain::people::{Role, ScreenLanguage, UnitForm};
use lahituki_domain::visits::Matter;
use lahituki_store::{knowledge, people};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(super) use crate::guard::one_line;
pub(super) use translation::follows_original;
pub(super) use wish::{Wish, settled};

/// An article to be written: a new one, or a change where what is left out stays.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ArticleText {
    /// The article; a new one when left out.
    pub id: Option<ArticleId>,
    /// The words that the writer began with. Given these, what others changed since stays beside what is written now.
    pub was: Option<Wording>,
    /// The title; a new article needs one.
    pub title: Option<String>,
    /// The short text.
    pub short: Option<String>,
    /// The text in Markdown.
    pub body: Option<String>,
    /// What it is about, or nothing in particular.
    #[serde(default, deserialize_with = "given")]
    pub matter: Option<Option<Matter>>,
    /// How far along it is; a new one is a draft when left out.
    pub state: Option<ArticleState>,
    /// The space that it belongs to, or the common one.
    #[serde(default, deserialize_with = "given")]
    pub space: Option<Option<SpaceId>>,
    /// Whether harm follows from not knowing it.
    pub critical: Option<bool>,
    /// Whom it is meant for.
    pub for_roles: Option<Vec<Role>>,
    /// At what kinds of units it holds.
    pub unit_forms: Option<Vec<UnitForm>>,
    /// Words by which it is found as by its title.
    pub keywords: Option<Vec<String>>,
    /// How many months a check holds; 0 for as long as is usual.
    pub review_months: Option<u8>,
    /// Who keeps it true.
    pub owner: Option<PersonId>,
    /// Who does when the owner is away, or nobody.
    #[serde(default, deserialize_with = "given")]
    pub deputy: Option<Option<PersonId>>,
    /// The day by which it must be checked, or none.
    #[serde(default, deserialize_with = "given")]
    pub review_by: Option<Option<Day>>,
    /// The language; that of the writer's window when a new article says nothing.
    pub language: Option<ScreenLanguage>,
    /// The article that a new one is a translation of.
    pub original: Option<ArticleId>,
    /// The visit entry that a new one is written from.
    pub source: Option<EntryId>,
    /// The words, searched for in vain, that a new one answers.
    pub answers: Option<SearchMissId>,
    /// The version that the writer began with.
    pub base: Option<ArticleVersionId>,
    /// What the writer says of this version.
    pub note: Option<String>,
}

/// What became of what was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Written {
    /// The article.
    pub id: ArticleId,
    /// Whether the writer could only propose it.
    pub proposed: bool,
    /// Whether some of it is missing, because somebody else had changed the same lines: it is whole in the version.
    pub overlap: bool,
    /// The version that holds all of it; nothing when no word changed.
    pub version: Option<ArticleVersionId>,
}

/// Writes a new article, or changes one.
pub(crate) fn write(writing: &mut Writing<'_, '_>, arg: ArticleText) -> Result<Written, Failure> {
    match arg.id {
        Some(id) => {
            let before = knowledge::article(&writing.txn.read(), id)?.ok_or_else(Failure::not_found)?;
            change(writing, &before, &arg)
        }
        None => create(writing, &arg),
    }
}

fn create(writing: &mut Writing<'_, '_>, arg: &ArticleText) -> Result<Written, Failure> {
    let blank = match arg.original {
        Some(original) => writing.reading(|reading| translation::blank(reading, original, arg.language))?,
        None => {
            let id = writing.txn.fresh_id();
            writing.reading(|reading| blank(reading, id))?
        }
    };
    let blank = Article { source: arg.source, ..blank };
    let Wish { after, note, .. } = writing.reading(|reading| wish::wish(reading, &blank, arg))?;
    let article = writing.reading(|reading| settled(reading, &blank, after))?;
    writing.create(&article)?;
    moving::show(writing, article.space, [article.body.as_str()])?;
    if let Some(miss) = arg.answers {
        misses::answer(writing, miss, article.id)?;
    }
    let words = Wording::of(&article);
    let version = keep::keep(writing, None, &article, Kept { words, base: None, note, apart: false })?;
    writing.step(StepLabel::WriteArticle, &article.title);
    Ok(Written { id: article.id, proposed: false, overlap: false, version: Some(version) })
}

/// Returns a draft of mine without a word in it.
fn blank(reading: &Reading<'_>, id: ArticleId) -> Result<Article, Failure> {
    let me = people::person(reading.db, reading.me.person)?;
    let language = me.map(|me| me.language).unwrap_or_default();
    Ok(Article { language, ..Article::blank(id, reading.me.person, reading.now) })
}

fn change(writing: &mut Writing<'_, '_>, before: &Article, arg: &ArticleText) -> Result<Written, Failure> {
    let wish = writing.reading(|reading| wish::wish(reading, before, arg))?;
    if writing.reading(|reading| Ok(proposals::must_propose(reading, before, &wish.after)))? {
        return proposals::propose(writing, before, wish, arg);
    }
    let Wish { after, mine, overlap, note } = wish;
    let after = writing.reading(|reading| settled(reading, before, after))?;
    let words = if overlap { mine } else { Wording::of(&after) };
    let version = save(writing, before, &after, Kept { words, base: arg.base, note, apart: overlap })?;
    let moves_on = before.state != after.state && Wording::of(before) == Wording::of(&after);
    writing.step(if moves_on { StepLabel::ArticleState } else { StepLabel::WriteArticle }, &after.title);
    Ok(Written { id: after.id, proposed: false, overlap, version })
}

/// Puts a changed article in place of what was there, its words into its history, and into its space what belongs to it.
pub(super) fn save(
    writing: &mut Writing<'_, '_>,
    before: &Article,
    after: &Article,
    kept: Kept,
) -> Result<Option<ArticleVersionId>, Failure> {
    writing.update(before, after)?;
    let is_shown_first = keep::private_to(before).is_some() && keep::private_to(after).is_none();
    let has_changed = kept.apart || Wording::of(before) != Wording::of(after);
    let version = match has_changed || is_shown_first {
        true => Some(keep::keep(writing, Some(before), after, kept)?),
        false => None,
    };
    match before.space == after.space {
        true => moving::show(writing, after.space, [after.body.as_str()])?,
        false => moving::follow(writing, after)?,
    }
    Ok(version)
}

/// Refuses words that an article must not have.
pub(super) fn fits(before: &Article, after: &Article) -> Result<(), Failure> {
    limits::wording(&Wording::of(after))?;
    limits::short_text(before, after)
}

/// Removes an article with what the person may remove of its history. A checked one is archived, so that nobody misses what
/// they once read.
pub(crate) fn remove(writing: &mut Writing<'_, '_>, arg: ArticleArg) -> Result<Nothing, Failure> {
    let article = knowledge::article(&writing.txn.read(), arg.id)?.ok_or_else(Failure::not_found)?;
    match article.state {
        ArticleState::Published => {
            writing.update(&article, &Article { state: ArticleState::Archived, ..article.clone() })?;
        }
        _ => {
            writing.delete(&article)?;
            versions::forget(writing, &article)?;
        }
    }
    writing.step(StepLabel::RemoveArticle, &article.title);
    Ok(Nothing {})
}

#[cfg(test)]
mod tests;
