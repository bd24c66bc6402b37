//! Writing articles, and taking them out of use.

use super::limits;
use super::view::ArticleArg;
use crate::commands::Nothing;
use crate::undo::StepLabel;
use crate::{Failure, FailureCode, Reading, Writing, guard};
use lahituki_domain::ids::ArticleId;
use lahituki_domain::knowledge::{Article, ArticleState};
use lahituki_domain::visits::Matter;
use lahituki_store::{knowledge, people};
use serde::Deserialize;
use ts_rs::TS;

/// An article to be written: a new one, or a change where what is left out stays.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ArticleText {
    /// The article; a new one when left out.
    pub id: Option<ArticleId>,
    /// The title; a new article needs one.
    pub title: Option<String>,
    /// The short text.
    pub short: Option<String>,
    /// The text in Markdown.
    pub body: Option<String>,
    /// What it is about.
    pub matter: Option<Matter>,
    /// How far along it is; a new one is a draft when left out.
    pub state: Option<ArticleState>,
}

/// Writes a new article, or changes one.
pub(crate) fn write(writing: &mut Writing<'_, '_>, arg: ArticleText) -> Result<ArticleId, Failure> {
    let before = match arg.id {
        Some(id) => Some(knowledge::article(&writing.txn.read(), id)?.ok_or_else(Failure::not_found)?),
        None => None,
    };
    match before {
        Some(before) => change(writing, &before, arg),
        None => create(writing, arg),
    }
}

fn create(writing: &mut Writing<'_, '_>, arg: ArticleText) -> Result<ArticleId, Failure> {
    let id = writing.txn.fresh_id();
    let blank = writing.reading(|reading| blank(reading, id))?;
    let article = written(&blank, arg)?;
    writing.create(&article)?;
    writing.step(StepLabel::WriteArticle, &article.title);
    Ok(id)
}

/// Returns a draft of mine without a word in it.
fn blank(reading: &Reading<'_>, id: ArticleId) -> Result<Article, Failure> {
    let me = people::person(reading.db, reading.me.person)?;
    let language = me.map(|me| me.language).unwrap_or_default();
    Ok(Article { language, ..Article::blank(id, reading.me.person, reading.now) })
}

fn change(writing: &mut Writing<'_, '_>, before: &Article, arg: ArticleText) -> Result<ArticleId, Failure> {
    let after = written(before, arg)?;
    let same_text = (&before.title, &before.short, &before.body) == (&after.title, &after.short, &after.body);
    let after = if same_text { after } else { Article { edited_at: writing.now, ..after } };
    writing.update(before, &after)?;
    let only_state = same_text && before.matter == after.matter;
    writing.step(if only_state { StepLabel::ArticleState } else { StepLabel::WriteArticle }, &after.title);
    Ok(after.id)
}

/// Returns an article with what was written put into it.
fn written(before: &Article, arg: ArticleText) -> Result<Article, Failure> {
    let title = arg.title.map_or_else(|| before.title.clone(), |title| one_line(&title));
    let short = arg.short.map_or_else(|| before.short.clone(), |short| one_line(&short));
    let body = arg.body.map_or_else(|| before.body.clone(), |body| guard::masked(&body).0);
    limits::body(&body)?;
    if title.is_empty() {
        return Err(Failure::invalid("an article needs a title"));
    }
    if title.chars().count() > limits::LONGEST_TITLE || short.chars().count() > limits::LONGEST_SHORT {
        return Err(Failure::new(FailureCode::TooLarge, "the title or the short text is too long"));
    }
    Ok(Article {
        title,
        short,
        body,
        matter: arg.matter.or(before.matter),
        state: arg.state.unwrap_or(before.state),
        ..before.clone()
    })
}

/// Returns a text on one line, without personal identity codes and without the characters that control its direction:
/// they can make it read as another.
fn one_line(text: &str) -> String {
    let turns = |letter: &char| matches!(letter, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let kept: String = text.chars().filter(|letter| !turns(letter)).map(blank_for_control).collect();
    guard::masked(&kept.split_whitespace().collect::<Vec<_>>().join(" ")).0
}

fn blank_for_control(letter: char) -> char {
    if letter.is_control() { ' ' } else { letter }
}

/// Removes an article. A checked one is archived, so that nobody misses what they once read.
pub(crate) fn remove(writing: &mut Writing<'_, '_>, arg: ArticleArg) -> Result<Nothing, Failure> {
    let article = knowledge::article(&writing.txn.read(), arg.id)?.ok_or_else(Failure::not_found)?;
    match article.state {
        ArticleState::Published => {
            writing.update(&article, &Article { state: ArticleState::Archived, ..article.clone() })?;
        }
        _ => writing.delete(&article)?,
    }
    writing.step(StepLabel::RemoveArticle, &article.title);
    Ok(Nothing {})
}

#[cfg(test)]
mod tests;
