//! Articles that were found.

use super::named;
use crate::knowledge::{excerpt, language_of, once};
use crate::search::{Hit, HitKind, HitMark, Marker};
use crate::titles::first_words;
use crate::{Failure, Reading};
use lahituki_domain::Day;
use lahituki_domain::ids::ArticleId;
use lahituki_domain::knowledge::{Article, ArticleState, Standing};
use lahituki_store::knowledge::{self, feedback};
use uuid::Uuid;

/// Returns the hits, each article in one language.
pub(super) fn of(reading: &Reading<'_>, ids: &[Uuid], marker: &Marker<'_>) -> Result<Vec<Hit>, Failure> {
    let ids: Vec<ArticleId> = ids.iter().copied().map(ArticleId).collect();
    let found = once(reading, knowledge::by_ids(reading.db, &ids)?)?;
    let said = feedback::since_check(reading.db, &ids)?;
    let hit = |article: Article| {
        let not_helped = said.get(&article.id).map_or(0, |said| said.not_helped);
        Hit { mark: mark(&article, reading.today, not_helped), ..one(article, marker) }
    };
    Ok(found.into_iter().map(hit).collect())
}

fn one(article: Article, marker: &Marker<'_>) -> Hit {
    let language = language_of(article.language);
    let excerpt = excerpt::of(&article, marker, language);
    let title = first_words(&article.title);
    Hit {
        excerpt_hits: excerpt.utf16_hits(),
        excerpt: excerpt.text,
        ..named(HitKind::Article, article.id.0, title, String::new(), language, marker)
    }
}

fn mark(article: &Article, today: Day, not_helped: u32) -> Option<HitMark> {
    match article.state {
        ArticleState::Note => Some(HitMark::Note),
        ArticleState::Draft => Some(HitMark::Draft),
        ArticleState::InReview => Some(HitMark::InReview),
        ArticleState::Published | ArticleState::Archived => {
            (article.standing(today, not_helped) != Standing::Fine).then_some(HitMark::ToCheck)
        }
    }
}
