//! An article to read.

use super::{limits, markdown};
use crate::{Failure, Reading};
use lahituki_domain::access;
use lahituki_domain::ids::{ArticleId, PersonId};
use lahituki_domain::knowledge::{Article, ArticleState};
use lahituki_domain::people::ScreenLanguage;
use lahituki_domain::visits::Matter;
use lahituki_domain::{Day, Entity, Kind, Timestamp};
use lahituki_store::knowledge;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Every state, in the order in which an article goes through them.
const STATES: [ArticleState; 5] =
    [ArticleState::Note, ArticleState::Draft, ArticleState::InReview, ArticleState::Published, ArticleState::Archived];

/// Which article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct ArticleArg {
    /// The article.
    pub id: ArticleId,
}

/// An article to read or to edit.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ArticleView {
    /// The article.
    pub id: ArticleId,
    /// The title.
    pub title: String,
    /// The short text.
    pub short: String,
    /// The text in Markdown.
    pub body: String,
    /// The text as harmless HTML, images included as data.
    pub html: String,
    /// The language of the text.
    pub language: ScreenLanguage,
    /// What it is about.
    pub matter: Option<Matter>,
    /// Who keeps it true.
    pub owner: PersonId,
    /// Their name.
    pub owner_name: String,
    /// The deputy's name, empty when there is none.
    pub deputy_name: String,
    /// How far along it is.
    pub state: ArticleState,
    /// The day by which it must be checked.
    pub review_by: Option<Day>,
    /// When its text last changed.
    pub edited_at: Timestamp,
    /// Whether I may change it.
    pub may_edit: bool,
    /// The states that I may put it in, the present one left out.
    pub may_become: Vec<ArticleState>,
}

/// Markdown to be shown.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct Markdown {
    /// The text.
    pub body: String,
}

/// Shows an article.
pub(crate) fn article(reading: &Reading<'_>, arg: ArticleArg) -> Result<ArticleView, Failure> {
    let article = knowledge::article(reading.db, arg.id)?.ok_or_else(Failure::not_found)?;
    let people = [article.owner].into_iter().chain(article.deputy).collect();
    let names = knowledge::names_of(reading.db, &people)?;
    let name = |person: Option<PersonId>| person.and_then(|person| names.get(&person).cloned()).unwrap_or_default();
    Ok(ArticleView {
        html: markdown::html(reading.db, &article.body)?,
        owner_name: name(Some(article.owner)),
        deputy_name: name(article.deputy),
        may_edit: may_change(reading, &article, article.state),
        may_become: STATES
            .into_iter()
            .filter(|state| *state != article.state && may_change(reading, &article, *state))
            .collect(),
        id: article.id,
        title: article.title,
        short: article.short,
        body: article.body,
        language: article.language,
        matter: article.matter,
        owner: article.owner,
        state: article.state,
        review_by: article.review_by,
        edited_at: article.edited_at,
    })
}

/// Shows Markdown as the article will look.
pub(crate) fn preview(reading: &Reading<'_>, arg: Markdown) -> Result<String, Failure> {
    limits::body(&arg.body)?;
    markdown::html(reading.db, &arg.body)
}

fn may_change(reading: &Reading<'_>, article: &Article, state: ArticleState) -> bool {
    let after = Article { state, ..article.clone() };
    access::check(reading.me, Kind::Article, Some(&article.to_body()), Some(&after.to_body())).is_ok()
}
