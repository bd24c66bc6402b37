//! The same article in several languages.

use crate::{Failure, Reading};
use lahituki_domain::ids::ArticleId;
use lahituki_domain::knowledge::Article;
use lahituki_domain::people::ScreenLanguage;
use lahituki_store::knowledge::{self, languages};
use serde::Serialize;
use std::collections::{HashMap, HashSet};
use ts_rs::TS;

/// An article in one of its languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct InLanguage {
    /// The language.
    pub language: ScreenLanguage,
    /// The article in it.
    pub id: ArticleId,
    /// Whether it follows an older text than its original has now.
    pub behind: bool,
}

/// Returns the languages in which the person can read an article: this one first, then the others, the original before
/// its translations.
pub(super) fn of_article(reading: &Reading<'_>, article: &Article) -> Result<Vec<InLanguage>, Failure> {
    let original = original(reading, article)?;
    let first = article.original.unwrap_or(article.id);
    let translations = languages::translations(reading.db, first)?;
    let others = original.iter().chain(&translations).filter(|other| other.id != article.id);
    let behind = |translation: &Article| {
        let original = if article.id == first { Some(article) } else { original.as_ref() };
        original.is_some_and(|original| translation.is_behind(original))
    };
    let shown = std::iter::once(article).chain(others);
    Ok(shown.map(|each| InLanguage { language: each.language, id: each.id, behind: behind(each) }).collect())
}

/// Returns the languages in which the person can read some articles, by the originals of each; in the order of their
/// names.
pub(super) fn of_rows(
    reading: &Reading<'_>,
    articles: &[Article],
) -> Result<HashMap<ArticleId, Vec<ScreenLanguage>>, Failure> {
    let originals: HashSet<ArticleId> = articles.iter().map(|article| article.original.unwrap_or(article.id)).collect();
    let mut found = languages::of_originals(reading.db, &originals.into_iter().collect::<Vec<_>>())?;
    found.values_mut().for_each(|languages| languages.sort_by_key(|language| language.name()));
    Ok(found)
}

fn original(reading: &Reading<'_>, article: &Article) -> Result<Option<Article>, Failure> {
    Ok(article.original.map(|original| knowledge::article(reading.db, original)).transpose()?.flatten())
}

#[cfg(test)]
mod tests;
