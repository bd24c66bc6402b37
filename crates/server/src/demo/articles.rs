//! The knowledge base: the starter articles of `assets/knowledge`, and some that are still being written.

mod files;

use super::content::{Content, Topic, wrong};
use super::{Demo, DemoError, people};
use lahituki_domain::ids::{ArticleId, named};
use lahituki_domain::knowledge::{Article, ArticleState};
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

#[derive(Deserialize)]
struct Head {
    slug: String,
    title: String,
    short: String,
    topic: Matter,
    owner: String,
    deputy: String,
    review_by: Day,
}

/// How many days ago the oldest articles were written.
const OLDEST_DAYS: i64 = 300;

/// Returns every article.
pub(super) fn articles(content: &Content, demo: &Demo) -> Result<Vec<Article>, DemoError> {
    let starters = files::FINNISH.iter().map(|(slug, text)| Ok((*slug, starter(slug, text)?)));
    let starters: BTreeMap<&str, Article> = starters.collect::<Result<_, DemoError>>()?;
    let titles = starters.iter().map(|(slug, article)| (*slug, article.title.as_str())).collect();
    let mut articles = Vec::new();
    for (n, (slug, article)) in starters.iter().enumerate() {
        let edited_at = demo.now.plus_millis(-DAY_MS * (20 + (9 * n as i64) % (OLDEST_DAYS - 20)));
        articles.push(Article { edited_at, body: linked(slug, &article.body, &titles)?, ..article.clone() });
    }
    for (matter, owner, state) in UNCHECKED {
        let topic = content.topics.iter().find(|topic| topic.code == matter);
        articles.extend(topic.map(|topic| unchecked(topic, owner, state, demo)));
    }
    Ok(articles)
}

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
        ..Article::blank(id_of(&head.slug), people::id_of(&head.owner), Timestamp::default())
    })
}

/// Returns a text with its links `[[slug]]` to other starter articles as links of Markdown.
fn linked(file: &str, body: &str, titles: &BTreeMap<&str, &str>) -> Result<String, DemoError> {
    let mut pieces = body.split("[[");
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (slug, rest) = piece.split_once("]]").ok_or_else(|| wrong(file, "a link does not end"))?;
        let title = titles.get(slug).ok_or_else(|| wrong(file, format!("a link to {slug}, which there is not")))?;
        text += &format!("[{title}](article:{}){rest}", id_of(slug).0);
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
