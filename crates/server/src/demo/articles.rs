//! The knowledge base: the starter articles of `assets/knowledge`, and some that are still being written.

mod files;

use super::content::{Content, Topic, wrong};
use super::{Demo, DemoError, people};
use lahituki_domain::ids::{ArticleId, named};
use lahituki_domain::knowledge::{Article, ArticleState};
use lahituki_domain::people::{Role, ScreenLanguage, UnitForm};
use lahituki_domain::visits::Matter;
use lahituki_domain::{Day, Timestamp};
use serde::Deserialize;
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

#[derive(Deserialize)]
struct Head {
    title: String,
    short: String,
    topic: Matter,
    owner: String,
    deputy: String,
    review_by: Day,
    review_months: u8,
    audience: Vec<Role>,
    unit_forms: Vec<UnitForm>,
    critical: bool,
    keywords: Vec<String>,
}

/// How many days ago the oldest articles were written.
const OLDEST_DAYS: i64 = 300;

/// The articles of one language, by the name that links use.
type BySlug<'s> = BTreeMap<&'s str, Article>;

/// Returns every article.
pub(super) fn articles(content: &Content, demo: &Demo) -> Result<Vec<Article>, DemoError> {
    let originals = originals(demo)?;
    let mut articles = linked(&originals, &originals)?;
    for (language, files) in files::TRANSLATIONS {
        articles.extend(linked(&translations(language, files, &originals)?, &originals)?);
    }
    for (matter, owner, state) in UNCHECKED {
        let topic = content.topics.iter().find(|topic| topic.code == matter);
        articles.extend(topic.map(|topic| unchecked(topic, owner, state, demo)));
    }
    Ok(articles)
}

fn originals(demo: &Demo) -> Result<BySlug<'static>, DemoError> {
    let original = |(n, (slug, text)): (usize, &(&'static str, &str))| {
        let edited_at = demo.now.plus_millis(-DAY_MS * (20 + (9 * n as i64) % (OLDEST_DAYS - 20)));
        Ok((*slug, Article { id: id_of(slug), edited_at, ..starter(slug, text)? }))
    };
    files::FINNISH.iter().enumerate().map(original).collect()
}

fn translations(
    language: ScreenLanguage,
    files: &[(&'static str, &str)],
    originals: &BySlug<'_>,
) -> Result<BySlug<'static>, DemoError> {
    let translation = |(slug, text): &(&'static str, &str)| {
        let original = originals.get(slug).ok_or_else(|| wrong(slug, "there is no original"))?;
        let lag = if BEHIND == (slug, language) { DAY_MS } else { 0 };
        let translation = Article {
            id: Article::translation_id(original.id, language),
            language,
            original: Some(original.id),
            original_at: Some(original.edited_at.plus_millis(-lag)),
            edited_at: original.edited_at,
            ..starter(slug, text)?
        };
        Ok((*slug, translation))
    };
    files.iter().map(translation).collect()
}

/// Reads a file; the id, the language and the times are up to the caller.
fn starter(file: &str, text: &str) -> Result<Article, DemoError> {
    let parts = text.strip_prefix("+++\n").and_then(|rest| rest.split_once("\n+++\n"));
    let (head, body) = parts.ok_or_else(|| wrong(file, "there is no head between lines of +++"))?;
    let head: Head = toml::from_str(head).map_err(|error| wrong(file, error))?;
    Ok(Article {
        title: head.title,
        short: head.short,
        body: body.trim().to_owned(),
        matter: Some(head.topic),
        deputy: Some(people::id_of(&head.deputy)),
        state: ArticleState::Published,
        review_by: Some(head.review_by),
        review_months: head.review_months,
        for_roles: head.audience,
        unit_forms: head.unit_forms,
        critical: head.critical,
        keywords: head.keywords,
        ..Article::blank(id_of(file), people::id_of(&head.owner), Timestamp::default())
    })
}

/// Returns articles with their links `[[slug]]` as links of Markdown: to the article in the same language, else to the
/// original.
fn linked(articles: &BySlug<'_>, originals: &BySlug<'_>) -> Result<Vec<Article>, DemoError> {
    let link = |slug: &str| {
        let article = articles.get(slug).or_else(|| originals.get(slug))?;
        Some(format!("[{}](article:{})", article.title, article.id))
    };
    let article = |(slug, article): (&&str, &Article)| {
        let body = with_links(&article.body, link).map_err(|error| wrong(slug, error))?;
        Ok(Article { body, ..article.clone() })
    };
    articles.iter().map(article).collect()
}

fn with_links(body: &str, link: impl Fn(&str) -> Option<String>) -> Result<String, String> {
    let mut pieces = body.split("[[");
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (slug, rest) = piece.split_once("]]").ok_or("a link does not end")?;
        text += &link(slug).ok_or_else(|| format!("a link to {slug}, which there is not"))?;
        text += rest;
    }
    Ok(text)
}

fn id_of(slug: &str) -> ArticleId {
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
