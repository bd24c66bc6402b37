//! An article that begins with a visit entry: what was wrong and what helped, without the people.

use super::anonymous::{Anonymous, Gap, Known, anonymous};
use super::import::html::escape;
use crate::search::Words;
use crate::titles::first_words;
use crate::visits::EntryArg;
use crate::{Failure, FailureCode, Reading};
use lahituki_domain::ids::{ArticleId, EntryId};
use lahituki_domain::knowledge::Article;
use lahituki_domain::visits::{EntryResult, Matter};
use lahituki_domain::{Entity, access};
use lahituki_store::visits;
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

/// A new article before anybody has read it; it is nowhere but in the window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ArticleDraft {
    /// The title: how the entry begins.
    pub title: String,
    /// The text in Markdown.
    pub body: String,
    /// What it is about.
    pub matter: Matter,
    /// The entry that it comes from.
    pub source: EntryId,
    /// What was left out of the entry because it tells of people, as it is written there.
    pub removed: Vec<String>,
}

/// Begins an article with an entry.
pub(crate) fn from_entry(reading: &Reading<'_>, arg: EntryArg) -> Result<ArticleDraft, Failure> {
    may_write(reading)?;
    let entry = visits::entry(reading.db, arg.id)?.ok_or_else(Failure::not_found)?;
    if !matches!(entry.result, Some(EntryResult::Solved | EntryResult::Guided)) {
        return Err(Failure::new(FailureCode::NotAllowed, "what is not solved yet helps nobody else"));
    }
    let Anonymous { text, removed } = without_people(reading, entry.text.trim())?;
    Ok(ArticleDraft { title: title(&text), body: body(&text), matter: entry.matter, source: entry.id, removed })
}

/// Refuses those who may not begin an article.
fn may_write(reading: &Reading<'_>) -> Result<(), Failure> {
    let blank = Article::blank(ArticleId(Uuid::nil()), reading.me.person, reading.now);
    Ok(access::check(reading.me, Article::KIND, None, Some(&blank.to_body()))?)
}

fn without_people(reading: &Reading<'_>, text: &str) -> Result<Anonymous, Failure> {
    let unpacked;
    let words = match reading.finder.and_then(|finder| finder.words()) {
        Some(words) => words,
        // The program has started this very moment.
        None => {
            unpacked = Words::shipped().map_err(|error| Failure::new(FailureCode::Internal, error.to_string()))?;
            &unpacked
        }
    };
    Ok(anonymous(text, &Known::of(reading, words)?, &words.analyser))
}

/// Returns the first thing that a text says.
fn title(text: &str) -> String {
    let ends = |(at, sign): (usize, char)| {
        let is_last = text[at + sign.len_utf8()..].chars().next().is_none_or(char::is_whitespace);
        let is_end = sign == '\n' || (matches!(sign, '.' | ',' | ';' | ':' | '!' | '?') && is_last);
        is_end.then_some(at)
    };
    let end = text.char_indices().find_map(ends).unwrap_or(text.len());
    capitalised(&first_words(&text[..end]))
}

/// Returns a text as Markdown, each of its lines a paragraph.
fn body(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let paragraphs: Vec<String> = lines.map(|line| escape::line(&escape::text(&capitalised(line)))).collect();
    let escaped = paragraphs.join("\n\n");
    let read = Gap::ALL.iter().fold(escaped, |body, gap| body.replace(&escape::text(gap.text()), gap.text()));
    // A parenthesis after a gap would make it a link.
    read.replace("](", "] (")
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

#[cfg(test)]
mod tests;
