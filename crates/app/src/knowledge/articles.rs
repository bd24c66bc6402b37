//! Lists of articles: what changed last, or what a search finds.

use super::{excerpt, limits};
use crate::{Failure, Reading, spans};
use lahituki_domain::ids::{ArticleId, PersonId};
use lahituki_domain::knowledge::{Article, ArticleState};
use lahituki_domain::people::ScreenLanguage;
use lahituki_domain::visits::Matter;
use lahituki_domain::{Day, Timestamp};
use lahituki_language::{Language, highlight};
use lahituki_store::knowledge::{self, Narrow};
use lahituki_store::{full_text, outbox};
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
    let found = match query {
        Some(query) => searched(reading, &arg, query)?,
        None => {
            let owner = arg.mine.then_some(reading.me.person);
            let narrow = Narrow { matter: arg.matter, state: arg.state, owner };
            knowledge::latest(reading.db, &narrow, limits::rows(arg.limit))?
        }
    };
    let owners: HashSet<PersonId> = found.iter().map(|article| article.owner).collect();
    let names = knowledge::names_of(reading.db, &owners)?;
    let ids: Vec<Uuid> = found.iter().map(|article| article.id.0).collect();
    let waiting = outbox::waiting_among(reading.db, &ids)?;
    Ok(found.into_iter().map(|article| row(article, query.unwrap_or_default(), &names, &waiting)).collect())
}

/// Returns what a search finds and the filter lets through, best match first.
fn searched(reading: &Reading<'_>, arg: &ArticleFilter, query: &str) -> Result<Vec<Article>, Failure> {
    let ids = full_text::articles(reading.db, query, limits::MOST_ROWS)?;
    let fits = |article: &Article| {
        arg.matter.is_none_or(|matter| article.matter == Some(matter))
            && arg.state.is_none_or(|state| article.state == state)
            && (!arg.mine || article.owner == reading.me.person)
    };
    let rows = limits::rows(arg.limit) as usize;
    let narrows = arg.matter.is_some() || arg.state.is_some() || arg.mine;
    let wanted = if narrows { ids.len() } else { rows.min(ids.len()) };
    Ok(knowledge::by_ids(reading.db, &ids[..wanted])?.into_iter().filter(fits).take(rows).collect())
}

fn row(article: Article, query: &str, names: &HashMap<PersonId, String>, waiting: &HashSet<Uuid>) -> ArticleRow {
    let language = language_of(article.language);
    let (excerpt, hits) = excerpt::of(&article, query, language);
    ArticleRow {
        title_hits: spans::utf16(&article.title, &highlight(&article.title, query, language)),
        excerpt_hits: spans::utf16(&excerpt, &hits),
        excerpt,
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

fn language_of(language: ScreenLanguage) -> Language {
    match language {
        ScreenLanguage::Fi => Language::Fi,
        ScreenLanguage::Sv => Language::Sv,
        ScreenLanguage::En => Language::En,
    }
}

#[cfg(test)]
mod tests;
