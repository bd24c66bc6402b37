//! Lists of articles: what changed last, or what a search finds.

mod row;

use super::limits;
use super::once::once;
use crate::context::snake;
use crate::search::{IN_USE, Marker, Wish, ask};
use crate::{Failure, Reading};
use lahituki_domain::ids::{ArticleId, SpaceId};
use lahituki_domain::knowledge::{Article, ArticleState, CheckReason};
use lahituki_domain::people::{Role, ScreenLanguage, UnitForm};
use lahituki_domain::visits::Matter;
use lahituki_domain::{Day, Kind, Timestamp};
use lahituki_language::Language;
use lahituki_store::knowledge::{self, Narrow};
use row::Beside;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use ts_rs::TS;

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
    /// In this space.
    pub space: Option<SpaceId>,
    /// In this language.
    pub language: Option<ScreenLanguage>,
    /// Meant for this role, or for everyone.
    pub role: Option<Role>,
    /// Of use at this kind of unit, or everywhere.
    pub unit_form: Option<UnitForm>,
    /// Those that wait for somebody.
    pub standing: Option<Needs>,
    /// At most this many, 1–500; 200 when left out.
    pub limit: Option<u32>,
}

/// Why an article waits for somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Needs {
    /// It is to be checked.
    ToCheck,
    /// It is to be read by an approver.
    InReview,
    /// Nobody who is still here keeps it true.
    NoOwner,
    /// It follows an older text than its original has now.
    Behind,
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
    /// The name of the space that it belongs to; empty for the common one.
    pub space_name: String,
    /// The language of the text.
    pub language: ScreenLanguage,
    /// The languages in which I can read it, in the order of their names.
    pub languages: Vec<ScreenLanguage>,
    /// Whether harm follows from not knowing it.
    pub critical: bool,
    /// Why it is to be checked; nothing when it can be relied on.
    pub standing: Option<CheckReason>,
    /// Who keeps it true, by name.
    pub owner_name: String,
    /// Who last changed its text, by name; empty when that is not known.
    pub edited_by_name: String,
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
    let narrow = narrow(reading, &arg);
    let rows = limits::rows(arg.limit);
    let (mut found, marker) = match query {
        Some(query) => searched(reading, narrow, query, rows)?,
        // Of those that may have to be checked some have not, which shows below.
        None if narrow.due_on.is_some() => {
            (knowledge::latest(reading.db, &narrow, limits::MOST_ROWS)?, Marker::default())
        }
        None => (knowledge::latest(reading.db, &narrow, rows)?, Marker::default()),
    };
    // Whoever keeps articles true wants each language of its own.
    if arg.language.is_none() && arg.standing.is_none() {
        found = once(reading, found)?;
    }
    let beside = Beside::of(reading, &found)?;
    if arg.standing == Some(Needs::ToCheck) {
        found.retain(|article| beside.standing(reading, article).is_some());
    }
    found.truncate(rows as usize);
    Ok(found.into_iter().map(|article| beside.row(reading, article, &marker)).collect())
}

fn narrow(reading: &Reading<'_>, arg: &ArticleFilter) -> Narrow {
    let needs = |what| arg.standing == Some(what);
    Narrow {
        among: None,
        matter: arg.matter,
        state: if needs(Needs::InReview) { Some(ArticleState::InReview) } else { arg.state },
        owner: arg.mine.then_some(reading.me.person),
        space: arg.space,
        language: arg.language,
        role: arg.role,
        unit_form: arg.unit_form,
        due_on: needs(Needs::ToCheck).then_some(reading.today),
        ownerless_on: needs(Needs::NoOwner).then_some(reading.today),
        behind: needs(Needs::Behind),
    }
}

/// Returns what a search finds and the filter lets through, best match first, and what shows the words.
fn searched<'f>(
    reading: &Reading<'f>,
    narrow: Narrow,
    query: &str,
    rows: u32,
) -> Result<(Vec<Article>, Marker<'f>), Failure> {
    let state = narrow.state.map_or_else(|| IN_USE.to_owned(), |state| format!("state:{}", snake(&state)));
    let matter = narrow.matter.map(|matter| format!("matter:{}", matter.code()));
    let owner = narrow.owner.map(|owner| format!("owner:{owner}"));
    let space = narrow.space.map(|space| format!("space:{space}"));
    let language = narrow.language.map(|language| format!("lang:{}", language.name()));
    let tags = [state].into_iter().chain(matter).chain(owner).chain(space).chain(language).collect();
    let all_is_tagged = Narrow {
        among: None,
        role: None,
        unit_form: None,
        due_on: None,
        ownerless_on: None,
        behind: false,
        ..narrow.clone()
    } == narrow;
    let limit = if all_is_tagged { rows } else { limits::MOST_ROWS } as usize;
    let answer = ask(reading, Wish { text: query, kinds: &[Kind::Article], tags, limit })?;
    let mut ids: Vec<ArticleId> = answer.found.iter().map(|found| ArticleId(found.id)).collect();
    if !all_is_tagged {
        let narrow = Narrow { among: Some(ids.clone()), ..narrow };
        let fit = knowledge::latest(reading.db, &narrow, limits::MOST_ROWS)?;
        let fit: HashSet<ArticleId> = fit.into_iter().map(|article| article.id).collect();
        ids.retain(|id| fit.contains(id));
    }
    Ok((knowledge::by_ids(reading.db, &ids)?, answer.marker))
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
