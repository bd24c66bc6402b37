//! The starter articles, as their files have them.

use super::ContentError;
use super::files::{FINNISH, TRANSLATIONS};
use lahituki_domain::ids::{ArticleId, PersonId};
use lahituki_domain::knowledge::Article;
use lahituki_domain::people::{Role, ScreenLanguage, UnitForm};
use lahituki_domain::visits::Matter;
use lahituki_domain::{Day, Timestamp};
use serde::Deserialize;
use std::collections::BTreeMap;
use uuid::Uuid;

/// An article with what its file says of it that is no part of the article.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Starter {
    /// The name that links use; the same in every language.
    pub(crate) slug: &'static str,
    /// The article. Whose it is and when it was written is up to whoever takes it.
    pub(crate) article: Article,
    /// The key of the provider whose space it belongs to.
    pub(crate) space: String,
    /// The key of the demo's person who keeps it true.
    pub(crate) owner: String,
    /// The key of the demo's person who does when they are away.
    pub(crate) deputy: String,
    /// The day by which the demo checks it.
    pub(crate) review_by: Day,
    /// Whether it names those who take care of things in the demo's municipality.
    pub(crate) is_local: bool,
}

#[derive(Deserialize)]
struct Head {
    title: String,
    short: String,
    topic: Matter,
    space: String,
    owner: String,
    deputy: String,
    review_by: Day,
    review_months: u8,
    audience: Vec<Role>,
    unit_forms: Vec<UnitForm>,
    critical: bool,
    #[serde(default)]
    local: bool,
    keywords: Vec<String>,
}

/// The articles of one language, by the name that links use.
type BySlug = BTreeMap<&'static str, Starter>;

/// Returns every article in every language, each original before its translations, given the ids of the originals.
pub(crate) fn articles(id_of: impl Fn(&str) -> ArticleId) -> Result<Vec<Starter>, ContentError> {
    let original = |(slug, text): &(&'static str, &str)| {
        let starter = read(slug, text)?;
        Ok((*slug, Starter { article: Article { id: id_of(slug), ..starter.article.clone() }, ..starter }))
    };
    let originals: BySlug = FINNISH.iter().map(original).collect::<Result<_, ContentError>>()?;
    let mut articles = linked(&originals, &originals)?;
    for (language, files) in TRANSLATIONS {
        let translations = files.iter().map(|(slug, text)| Ok((*slug, translation(slug, text, language, &originals)?)));
        articles.extend(linked(&translations.collect::<Result<_, ContentError>>()?, &originals)?);
    }
    Ok(articles)
}

fn translation(
    slug: &'static str,
    text: &str,
    language: ScreenLanguage,
    originals: &BySlug,
) -> Result<Starter, ContentError> {
    let original = originals.get(slug).ok_or_else(|| ContentError::of(slug, "there is no original"))?.article.id;
    let starter = read(slug, text)?;
    let id = Article::translation_id(original, language);
    Ok(Starter { article: Article { id, language, original: Some(original), ..starter.article.clone() }, ..starter })
}

fn read(slug: &'static str, text: &str) -> Result<Starter, ContentError> {
    let parts = text.strip_prefix("+++\n").and_then(|rest| rest.split_once("\n+++\n"));
    let (head, body) = parts.ok_or_else(|| ContentError::of(slug, "there is no head between lines of +++"))?;
    let head: Head = toml::from_str(head).map_err(|error| ContentError::of(slug, error))?;
    let nobody = (ArticleId(Uuid::nil()), PersonId(Uuid::nil()));
    let article = Article {
        title: head.title,
        short: head.short,
        body: body.trim().to_owned(),
        matter: Some(head.topic),
        review_months: head.review_months,
        for_roles: head.audience,
        unit_forms: head.unit_forms,
        critical: head.critical,
        keywords: head.keywords,
        ..Article::blank(nobody.0, nobody.1, Timestamp::default())
    };
    let Head { space, owner, deputy, review_by, local, .. } = head;
    Ok(Starter { slug, article, space, owner, deputy, review_by, is_local: local })
}

/// Returns articles with their links `[[slug]]` as links of Markdown: to the article in the same language, else to the
/// original.
fn linked(articles: &BySlug, originals: &BySlug) -> Result<Vec<Starter>, ContentError> {
    let link = |slug: &str| {
        let Article { title, id, .. } = &articles.get(slug).or_else(|| originals.get(slug))?.article;
        Some(format!("[{title}](article:{id})"))
    };
    let with_links = |starter: &Starter| {
        let body = with_links(&starter.article.body, link).map_err(|error| ContentError::of(starter.slug, error))?;
        Ok(Starter { article: Article { body, ..starter.article.clone() }, ..starter.clone() })
    };
    articles.values().map(with_links).collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_names_parties_of_the_demo_says_so() {
        for (slug, text) in FINNISH.iter().chain(TRANSLATIONS.iter().flat_map(|(_, files)| files.iter())) {
            let names_them = text.contains("Meita") || text.contains("Eduks");
            assert!(read(slug, text).unwrap().is_local || !names_them, "{slug}");
        }
    }
}
