//! Lists of articles: what changed last, or what a search finds.

use super::once::once;
use super::{excerpt, limits};
use crate::context::snake;
use crate::search::{IN_USE, Marker, Wish, ask};
use crate::{Failure, Reading, spans};
use lahituki_domain::ids::{ArticleId, PersonId};
use lahituki_domain::knowledge::{Article, ArticleState};
use lahituki_domain::people::ScreenLanguage;
use lahituki_domain::visits::Matter;
use lahituki_domain::{Day, Kind, Timestamp};
use lahituki_language::Language;
use lahituki_store::knowledge::{self, Narrow};
use lahituki_store::outbox;
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};
use ts_rs::TS;
use uuid::Uuid;

/// Which articles to list. What is left out does not narrow; archived ones come only when asked for.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ArticleFilter {
    /// Words in any inflected form; best match first. Without them the latest change comes first.
    pub query: Option<String>,
    /// About this matter.
    pub matter: Option<Matter>,
    /// In this state.
    pub state: Option<ArticleState>,
    /// Only those that I own.
    #[serde(default)]
    #[ts(as = "Option<bool>")]
    pub mine: bool,
    /// At most this many, 1–500; 200 when left out.
    pub limit: Option<u32>,
}

/// An article in a list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ArticleRow {
    /// The article.
    pub id: ArticleId,
    /// The title.
    pub title: String,
    /// What of the title a search found, as `[start, end]` in UTF-16 units.
    pub title_hits: Vec<(u32, u32)>,
    /// The short text, or where the search words stand in the body.
    pub excerpt: String,
    /// What of the excerpt a search found.
    pub excerpt_hits: Vec<(u32, u32)>,
    /// What it is about.
    pub matter: Option<Matter>,
    /// How far along it is.
    pub state: ArticleState,
    /// Who keeps it true, by name.
    pub owner_name: String,
    /// When its text last changed.
    pub edited_at: Timestamp,
    /// The day by which it must be checked.
    pub review_by: Option<Day>,
    /// Whether it still waits to be sent.
    pub waiting: bool,
}

/// Lists articles.
pub(crate) fn articles(reading: &Reading<'_>, arg: ArticleFilter) -> Result<Vec<ArticleRow>, Failure> {
    let query = arg.query.as_deref().filter(|query| !query.trim().is_empty());
    let (found, marker) = match query {
        Some(query) => searched(reading, &arg, query)?,
        None => {
            let owner = arg.mine.then_some(reading.me.person);
            let narrow = Narrow { matter: arg.matter, state: arg.state, owner };
            (knowledge::latest(reading.db, &narrow, limits::rows(arg.limit))?, Marker::default())
        }
    };
    let found = once(reading, found)?;
    let owners: HashSet<PersonId> = found.iter().map(|article| article.owner).collect();
    let names = knowledge::names_of(reading.db, &owners)?;
    let ids: Vec<Uuid> = found.iter().map(|article| article.id.0).collect();
    let waiting = outbox::waiting_among(reading.db, &ids)?;
    Ok(found.into_iter().map(|article| row(article, &marker, &names, &waiting)).collect())
}

/// Returns what a search finds and the filter lets through, best match first, and what shows the words.
fn searched<'f>(
    reading: &Reading<'f>,
    arg: &ArticleFilter,
    query: &str,
) -> Result<(Vec<Article>, Marker<'f>), Failure> {
    let matter = arg.matter.map(|matter| format!("matter:{}", matter.code()));
    let state = arg.state.map_or_else(|| IN_USE.to_owned(), |state| format!("state:{}", snake(&state)));
    let owner = arg.mine.then(|| format!("owner:{}", reading.me.person));
    let tags = [state].into_iter().chain(matter).chain(owner).collect();
    let limit = limits::rows(arg.limit) as usize;
    let answer = ask(reading, Wish { text: query, kinds: &[Kind::Article], tags, limit })?;
    let ids: Vec<ArticleId> = answer.found.iter().map(|(_, id)| ArticleId(*id)).collect();
    Ok((knowledge::by_ids(reading.db, &ids)?, answer.marker))
}

fn row(
    article: Article,
    marker: &Marker<'_>,
    names: &HashMap<PersonId, String>,
    waiting: &HashSet<Uuid>,
) -> ArticleRow {
    let language = language_of(article.language);
    let excerpt = excerpt::of(&article, marker, language);
    ArticleRow {
        title_hits: spans::utf16(&article.title, &marker.spans(&article.title, language)),
        excerpt_hits: excerpt.utf16_hits(),
        excerpt: excerpt.text,
        owner_name: names.get(&article.owner).cloned().unwrap_or_default(),
        waiting: waiting.contains(&article.id.0),
        id: article.id,
        title: article.title,
        matter: article.matter,
        state: article.state,
        edited_at: article.edited_at,
        review_by: article.review_by,
    }
}

/// Returns a language of the window as search knows it.
pub(crate) fn language_of(language: ScreenLanguage) -> Language {
    match language {
        ScreenLanguage::Fi => Language::Fi,
        ScreenLanguage::Sv => Language::Sv,
        ScreenLanguage::En => Language::En,
    }
}

#[cfg(test)]
mod tests;
