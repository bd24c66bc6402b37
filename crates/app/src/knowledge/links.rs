//! What articles link to, and what links to them.

use super::markdown;
use crate::{Failure, Reading};
use lahituki_domain::Kind;
use lahituki_domain::ids::ArticleId;
use lahituki_domain::knowledge::{Article, AttachmentHash};
use lahituki_store::knowledge::{self, desk, links};
use serde::Serialize;
use std::collections::{BTreeSet, HashSet};
use ts_rs::TS;
use uuid::Uuid;

/// An article by its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ArticleName {
    /// The article.
    pub id: ArticleId,
    /// Its title.
    pub title: String,
}

impl From<links::Named> for ArticleName {
    fn from(links::Named { id, title }: links::Named) -> Self {
        Self { id, title }
    }
}

/// Returns the articles that a text links to, as far as the person sees them, in the order of the text.
pub(super) fn targets(reading: &Reading<'_>, body: &str) -> Result<Vec<ArticleName>, Failure> {
    let found = links::titles(reading.db, &Article::links(body).articles)?;
    Ok(found.into_iter().map(ArticleName::from).collect())
}

/// Returns the articles that link to one.
pub(super) fn backlinks(reading: &Reading<'_>, article: ArticleId) -> Result<Vec<ArticleName>, Failure> {
    let found = match tagged(reading, article)? {
        Some(found) => links::in_use(reading.db, &found)?,
        None => links::linking_to(reading.db, article)?,
    };
    Ok(found.into_iter().map(ArticleName::from).collect())
}

/// Returns the articles that link to one as the index has them; nothing as long as it is not whole.
fn tagged(reading: &Reading<'_>, article: ArticleId) -> Result<Option<Vec<ArticleId>>, Failure> {
    let Some(finder) = reading.finder.filter(|finder| finder.is_whole()) else { return Ok(None) };
    // This laptop holds nothing that the person may not see.
    let found = finder.memory.tagged(reading.db, &format!("link:{article}"), &|_| true)?;
    let linking = |(kind, id): (Kind, Uuid)| (kind == Kind::Article && id != article.0).then_some(ArticleId(id));
    Ok(found.map(|found| found.into_iter().filter_map(linking).collect()))
}

/// Returns the articles whose links lead nowhere from here, as the index has them; none as long as it is not whole.
pub(super) fn with_broken(reading: &Reading<'_>) -> Result<Vec<ArticleId>, Failure> {
    let Some(finder) = reading.finder.filter(|finder| finder.is_whole()) else { return Ok(Vec::new()) };
    let named = |start: &'static str| -> Result<Vec<String>, Failure> {
        let tags = finder.memory.tags(reading.db, start)?.unwrap_or_default();
        Ok(tags.iter().filter_map(|tag| tag.strip_prefix(start)).map(str::to_owned).collect())
    };
    let articles: Vec<ArticleId> = named("link:")?.iter().filter_map(|id| id.parse().ok().map(ArticleId)).collect();
    let hashes: Vec<AttachmentHash> = named("file:")?.iter().filter_map(|hash| AttachmentHash::parse(hash)).collect();
    let articles = desk::missing_articles(reading.db, &articles)?.into_iter().map(|id| format!("link:{id}"));
    let files = desk::missing_files(reading.db, &hashes)?.into_iter().map(|hash| format!("file:{}", hash.as_str()));
    let mut broken = BTreeSet::new();
    for tag in articles.chain(files) {
        let found = finder.memory.tagged(reading.db, &tag, &|_| true)?.unwrap_or_default();
        broken.extend(found.into_iter().filter(|(kind, _)| *kind == Kind::Article).map(|(_, id)| ArticleId(id)));
    }
    Ok(broken.into_iter().collect())
}

/// Returns the words of a text's links that lead nowhere from here: to articles, images and files that are not there, or
/// that the person does not see.
pub(super) fn broken(reading: &Reading<'_>, body: &str) -> Result<Vec<String>, Failure> {
    let links = Article::links(body);
    let here: HashSet<ArticleId> =
        links::titles(reading.db, &links.articles)?.into_iter().map(|found| found.id).collect();
    let mut missing: HashSet<String> =
        links.articles.iter().filter(|id| !here.contains(*id)).map(|id| format!("article:{id}")).collect();
    for hash in &links.attachments {
        if knowledge::attachment(reading.db, hash)?.is_none() {
            missing.insert(format!("attachment:{}", hash.as_str()));
        }
    }
    if missing.is_empty() {
        return Ok(Vec::new());
    }
    let labelled = markdown::links(body).into_iter().filter(|link| missing.contains(&link.target));
    Ok(labelled.map(|link| if link.words.is_empty() { link.target } else { link.words }).collect())
}

#[cfg(test)]
mod tests;
