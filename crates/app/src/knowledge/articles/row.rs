//! An article in a list, with what is known of it elsewhere.

use super::ArticleRow;
use crate::knowledge::{excerpt, languages, standing};
use crate::search::Marker;
use crate::{Failure, Reading, spans};
use lahituki_domain::ids::{ArticleId, PersonId, SpaceId};
use lahituki_domain::knowledge::{Article, CheckReason};
use lahituki_domain::people::ScreenLanguage;
use lahituki_store::knowledge::feedback::{self, Said};
use lahituki_store::{knowledge, outbox};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// What rows say beyond the articles themselves.
pub(super) struct Beside {
    names: HashMap<PersonId, String>,
    spaces: HashMap<SpaceId, String>,
    languages: HashMap<ArticleId, Vec<ScreenLanguage>>,
    said: HashMap<ArticleId, Said>,
    waiting: HashSet<Uuid>,
}

impl Beside {
    /// Reads it for some articles.
    pub(super) fn of(reading: &Reading<'_>, articles: &[Article]) -> Result<Self, Failure> {
        let people = articles.iter().flat_map(|article| [Some(article.owner), article.edited_by]).flatten().collect();
        let ids: Vec<ArticleId> = articles.iter().map(|article| article.id).collect();
        let uuids: Vec<Uuid> = ids.iter().map(|id| id.0).collect();
        let spaces = knowledge::spaces(reading.db)?.into_iter().map(|space| (space.id, space.name));
        Ok(Self {
            names: knowledge::names_of(reading.db, &people)?,
            spaces: spaces.collect(),
            languages: languages::of_rows(reading, articles)?,
            said: feedback::since_check(reading.db, &ids)?,
            waiting: outbox::waiting_among(reading.db, &uuids)?,
        })
    }

    /// Returns why an article is to be checked; nothing when it can be relied on.
    pub(super) fn standing(&self, reading: &Reading<'_>, article: &Article) -> Option<CheckReason> {
        let said = self.said.get(&article.id).copied().unwrap_or_default();
        standing::reason(article, reading.today, said.not_helped)
    }

    /// Returns the row of an article.
    pub(super) fn row(&self, reading: &Reading<'_>, article: Article, marker: &Marker<'_>) -> ArticleRow {
        let language = super::language_of(article.language);
        let excerpt = excerpt::of(&article, marker, language);
        let name = |person: PersonId| self.names.get(&person).cloned().unwrap_or_default();
        let first = article.original.unwrap_or(article.id);
        ArticleRow {
            title_hits: spans::utf16(&article.title, &marker.spans(&article.title, language)),
            excerpt_hits: excerpt.utf16_hits(),
            excerpt: excerpt.text,
            standing: self.standing(reading, &article),
            owner_name: name(article.owner),
            edited_by_name: article.edited_by.map(name).unwrap_or_default(),
            space_name: article.space.and_then(|space| self.spaces.get(&space).cloned()).unwrap_or_default(),
            languages: self.languages.get(&first).cloned().unwrap_or_else(|| vec![article.language]),
            waiting: self.waiting.contains(&article.id.0),
            id: article.id,
            title: article.title,
            language: article.language,
            critical: article.critical,
            matter: article.matter,
            state: article.state,
            edited_at: article.edited_at,
            review_by: article.review_by,
        }
    }
}
