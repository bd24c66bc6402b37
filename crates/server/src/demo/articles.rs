//! The knowledge base: the starter articles, some that are still being written, and those of the closed space.

use super::content::{Content, Topic};
use super::{Demo, DemoError, people, spaces};
use crate::starter::articles::{self, Starter};
use lahituki_domain::Timestamp;
use lahituki_domain::ids::{ArticleId, named};
use lahituki_domain::knowledge::{Article, ArticleState};
use lahituki_domain::people::ScreenLanguage;
use lahituki_domain::visits::Matter;
use std::collections::BTreeMap;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// Articles that are not checked yet: what they are about, who writes them and how far they are.
const UNCHECKED: [(Matter, &str, ArticleState); 3] = [
    (Matter::Teams, "sanni", ArticleState::InReview),
    (Matter::Office, "helmi", ArticleState::Draft),
    (Matter::Henklaite, "roope", ArticleState::Note),
];

/// A translation whose original has changed since.
const BEHIND: (&str, ScreenLanguage) = ("wilmaan-kirjautuminen", ScreenLanguage::Sv);

/// How many days ago the oldest articles were written.
const OLDEST_DAYS: i64 = 300;

/// Returns every article.
pub(super) fn articles(content: &Content, demo: &Demo) -> Result<Vec<Article>, DemoError> {
    let starters = articles::articles(id_of)?;
    let originals = starters.iter().filter(|starter| starter.article.original.is_none());
    let written: BTreeMap<&str, Timestamp> =
        originals.enumerate().map(|(n, starter)| (starter.slug, written_at(n, demo))).collect();
    let at = |slug: &str| written.get(slug).copied().unwrap_or(demo.now);
    let mut articles: Vec<Article> = starters.iter().map(|starter| published(starter, at(starter.slug))).collect();
    for (matter, owner, state) in UNCHECKED {
        let topic = content.topics.iter().find(|topic| topic.code == matter);
        articles.extend(topic.map(|topic| unchecked(topic, owner, state, demo)));
    }
    articles.extend(spaces::closed_articles(demo)?);
    Ok(articles)
}

fn written_at(n: usize, demo: &Demo) -> Timestamp {
    demo.now.plus_millis(-DAY_MS * (20 + (9 * n as i64) % (OLDEST_DAYS - 20)))
}

fn published(starter: &Starter, edited_at: Timestamp) -> Article {
    let lag = if BEHIND == (starter.slug, starter.article.language) { DAY_MS } else { 0 };
    Article {
        space: spaces::of_provider(&starter.space),
        owner: people::id_of(&starter.owner),
        deputy: Some(people::id_of(&starter.deputy)),
        state: ArticleState::Published,
        review_by: Some(starter.review_by),
        edited_at,
        original_at: starter.article.original.map(|_| edited_at.plus_millis(-lag)),
        ..starter.article.clone()
    }
}

/// Returns the id of the article with a name.
pub(super) fn id_of(slug: &str) -> ArticleId {
    ArticleId(named(&["demo article", slug]))
}

/// Returns a beginning: what was asked, as a list.
fn unchecked(topic: &Topic, owner: &str, state: ArticleState, demo: &Demo) -> Article {
    let lines: Vec<String> = topic.lines.iter().map(|line| format!("- {line}")).collect();
    Article {
        title: format!("{}: mitä on kysytty ja mikä auttoi", topic.fi),
        body: format!("Koottu käyntien kirjauksista.\n\n{}", lines.join("\n")),
        matter: Some(topic.code),
        state,
        ..Article::blank(id_of(topic.code.code()), people::id_of(owner), demo.now.plus_millis(-2 * DAY_MS))
    }
}
