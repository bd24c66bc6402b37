//! The knowledge base: the starter articles of `assets/knowledge`, and some that are still being written.

use super::content::{Content, Topic, wrong};
use super::{Demo, DemoError, people};
use lahituki_domain::Day;
use lahituki_domain::ids::{ArticleId, named};
use lahituki_domain::knowledge::{Article, ArticleState};
use lahituki_domain::people::ScreenLanguage;
use lahituki_domain::visits::Matter;
use serde::Deserialize;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// The starter articles: a TOML head between lines of `+++`, then Markdown.
const FILES: [(&str, &str); 10] = [
    ("chromebookin-nollaus.md", include_str!("../../../../assets/knowledge/fi/chromebookin-nollaus.md")),
    ("laitteen-inventointi.md", include_str!("../../../../assets/knowledge/fi/laitteen-inventointi.md")),
    ("oppilaan-salasanan-vaihto.md", include_str!("../../../../assets/knowledge/fi/oppilaan-salasanan-vaihto.md")),
    ("pilvitulostus-jaa-jonoon.md", include_str!("../../../../assets/knowledge/fi/pilvitulostus-jaa-jonoon.md")),
    ("projektori-ei-nayta-kuvaa.md", include_str!("../../../../assets/knowledge/fi/projektori-ei-nayta-kuvaa.md")),
    ("sijaisen-tunnukset.md", include_str!("../../../../assets/knowledge/fi/sijaisen-tunnukset.md")),
    ("tietosuojapoikkeama.md", include_str!("../../../../assets/knowledge/fi/tietosuojapoikkeama.md")),
    ("wilmaan-kirjautuminen.md", include_str!("../../../../assets/knowledge/fi/wilmaan-kirjautuminen.md")),
    ("wlan-ei-toimi.md", include_str!("../../../../assets/knowledge/fi/wlan-ei-toimi.md")),
    ("yhteiskaytto-ipadin-siirto.md", include_str!("../../../../assets/knowledge/fi/yhteiskaytto-ipadin-siirto.md")),
];

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

/// Returns every article.
pub(super) fn articles(content: &Content, demo: &Demo) -> Result<Vec<Article>, DemoError> {
    let mut articles = Vec::new();
    for (n, (file, text)) in FILES.iter().enumerate() {
        let written_at = demo.now.plus_millis(-DAY_MS * (20 + 9 * n as i64));
        articles.push(Article { edited_at: written_at, ..starter(file, text)? });
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
        id: ArticleId(named(&["demo article", &head.slug])),
        title: head.title,
        short: head.short,
        body: body.trim().to_owned(),
        language: ScreenLanguage::Fi,
        matter: Some(head.topic),
        owner: people::id_of(&head.owner),
        deputy: Some(people::id_of(&head.deputy)),
        state: ArticleState::Published,
        review_by: Some(head.review_by),
        edited_at: Default::default(),
    })
}

/// Returns a beginning: what was asked, as a list.
fn unchecked(topic: &Topic, owner: &str, state: ArticleState, demo: &Demo) -> Article {
    let lines: Vec<String> = topic.lines.iter().map(|line| format!("- {line}")).collect();
    Article {
        id: ArticleId(named(&["demo article", topic.code.code()])),
        title: format!("{}: mitä on kysytty ja mikä auttoi", topic.fi),
        short: String::new(),
        body: format!("Koottu käyntien kirjauksista.\n\n{}", lines.join("\n")),
        language: ScreenLanguage::Fi,
        matter: Some(topic.code),
        owner: people::id_of(owner),
        deputy: None,
        state,
        review_by: None,
        edited_at: demo.now.plus_millis(-2 * DAY_MS),
    }
}
