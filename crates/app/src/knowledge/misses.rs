//! What people searched for and did not find: tasks for those who write.

use super::anonymous::{Known, anonymous};
use super::desk::MissList;
use crate::commands::Nothing;
use crate::undo::StepLabel;
use crate::{App, Failure, Reading, Writing, session};
use lahituki_domain::Day;
use lahituki_domain::ids::{ArticleId, SearchMissId};
use lahituki_domain::knowledge::{Duty, SearchMiss};
use lahituki_domain::people::ScreenLanguage;
use lahituki_store::knowledge::misses;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use ts_rs::TS;

/// How many days it is remembered that words were missed.
const REMEMBERED: i64 = 120;

/// The least letters of a search that is kept.
const LEAST_LETTERS: usize = 4;

/// A search that found nothing.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct Missed {
    /// What was searched for.
    pub query: String,
}

/// Which words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct MissArg {
    /// The words.
    pub id: SearchMissId,
}

/// Words that were searched for in vain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MissRow {
    /// The words.
    pub id: SearchMissId,
    /// As they are written in small letters.
    pub words: String,
    /// The language of the screen on which they were written.
    pub language: ScreenLanguage,
    /// On how many days.
    pub days: u32,
    /// The last of them; nothing when they are no longer missed.
    pub last: Option<Day>,
}

/// Notes that a search found nothing, unless it may tell of somebody.
pub(crate) async fn missed(app: &App, arg: Missed) -> Result<Nothing, Failure> {
    if let Some(words) = app.query(move |reading| worth_keeping(reading, &arg.query)).await? {
        app.change(move |writing| note(writing, words)).await?;
    }
    Ok(Nothing {})
}

/// Returns the words of a search that found nothing because nothing is written of them; `None` when that is not known, or
/// they may tell of somebody.
fn worth_keeping(reading: &Reading<'_>, query: &str) -> Result<Option<String>, Failure> {
    let Some(words) = SearchMiss::words_of(query).filter(|words| words.chars().count() >= LEAST_LETTERS) else {
        return Ok(None);
    };
    let Some(finder) = reading.finder.filter(|finder| finder.is_whole()) else { return Ok(None) };
    let Some(known) = finder.words() else { return Ok(None) };
    let told = anonymous(&words, &Known::of(reading, known)?, &known.analyser).removed;
    let is_topic = told.is_empty() && words.contains(char::is_alphabetic);
    Ok(is_topic.then_some(words))
}

fn note(writing: &mut Writing<'_, '_>, words: String) -> Result<(), Failure> {
    let (today, me) = (writing.today, writing.me.person);
    let language = session::language(&writing.txn.read(), me)?;
    let id = SearchMiss::id_of(language, &words);
    let Some(before) = misses::one(&writing.txn.read(), id)? else {
        return writing.create(&SearchMiss {
            id,
            words,
            language,
            days: vec![today],
            article: None,
            dismissed_on: None,
        });
    };
    let mut days: Vec<Day> = before.days.iter().copied().filter(|day| *day > today.plus(-REMEMBERED)).collect();
    if days.contains(&today) {
        return Ok(());
    }
    days.push(today);
    writing.update(&before, &SearchMiss { days, ..before.clone() })
}

/// Lists the words that somebody should write of, for those who write.
pub(super) fn list(reading: &Reading<'_>, limit: usize) -> Result<MissList, Failure> {
    if reading.me.duty(None) < Duty::Work {
        return Ok(MissList::default());
    }
    let open = misses::unanswered(reading.db)?.into_iter().map(|miss| row(reading, miss));
    let mut rows: Vec<MissRow> = open.filter(|row| row.days > 0).collect();
    rows.sort_by(|one, other| {
        (Reverse((one.days, one.last)), &one.words).cmp(&(Reverse((other.days, other.last)), &other.words))
    });
    let count = rows.len() as u32;
    rows.truncate(limit);
    Ok(MissList { count, rows })
}

fn row(reading: &Reading<'_>, miss: SearchMiss) -> MissRow {
    let days: Vec<Day> = miss.open_days().into_iter().filter(|day| *day > reading.today.plus(-REMEMBERED)).collect();
    let (id, language) = (miss.id, miss.language);
    MissRow { id, words: miss.words, language, days: days.len() as u32, last: days.into_iter().max() }
}

/// Shows the words that an article is to be written for.
pub(crate) fn miss(reading: &Reading<'_>, arg: MissArg) -> Result<MissRow, Failure> {
    let found = misses::one(reading.db, arg.id)?.ok_or_else(Failure::not_found)?;
    Ok(row(reading, found))
}

/// Notes that nothing is to be written for some words, until somebody misses them on a later day.
pub(crate) fn dismiss_miss(writing: &mut Writing<'_, '_>, arg: MissArg) -> Result<Nothing, Failure> {
    let before = misses::one(&writing.txn.read(), arg.id)?.ok_or_else(Failure::not_found)?;
    writing.update(&before, &SearchMiss { dismissed_on: Some(writing.today), ..before.clone() })?;
    writing.step(StepLabel::DismissMiss, &before.words);
    Ok(Nothing {})
}

/// Notes that an article answers some words, if they are still missed.
pub(super) fn answer(writing: &mut Writing<'_, '_>, id: SearchMissId, article: ArticleId) -> Result<(), Failure> {
    match misses::one(&writing.txn.read(), id)? {
        Some(before) if before.article.is_none() => {
            writing.update(&before, &SearchMiss { article: Some(article), ..before.clone() })
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;
