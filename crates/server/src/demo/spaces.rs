//! The spaces of the knowledge base, and the articles of the one that not everyone reads.

use super::articles::id_of;
use super::content::parse;
use super::{Demo, DemoError, people};
use lahituki_domain::ids::{SpaceId, named};
use lahituki_domain::knowledge::{Article, ArticleState, Members, Space};
use lahituki_domain::people::Role;
use lahituki_domain::visits::Matter;
use serde::Deserialize;

/// How long ago the articles of the closed space were written: two months.
const WRITTEN_MS: i64 = 60 * 24 * 60 * 60 * 1000;

#[derive(Deserialize)]
struct File {
    spaces: Vec<SpaceContent>,
}

#[derive(Deserialize)]
struct SpaceContent {
    key: String,
    name: String,
    about: String,
    /// The provider whose articles it holds.
    provider: Option<String>,
    readers: Vec<MembersContent>,
    editors: Vec<MembersContent>,
    approvers: Vec<MembersContent>,
    /// Articles that are nowhere else.
    #[serde(default)]
    articles: Vec<ArticleContent>,
}

/// People, by what is said of them.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum MembersContent {
    Role(Role),
    Provider(String),
    /// By the key of a person.
    Person(String),
}

#[derive(Deserialize)]
struct ArticleContent {
    slug: String,
    title: String,
    short: String,
    body: String,
    topic: Matter,
    owner: String,
}

/// Returns the space that holds a provider's articles; the common one when it has none of its own.
pub(super) fn of_provider(provider: &str) -> Option<SpaceId> {
    let own = ["meita", "tietohallinto"];
    own.contains(&provider).then(|| space_id(provider))
}

/// Returns the spaces.
pub(super) fn spaces() -> Result<Vec<Space>, DemoError> {
    Ok(read()?.iter().map(space).collect())
}

/// Returns the articles that are written for a space.
pub(super) fn closed_articles(demo: &Demo) -> Result<Vec<Article>, DemoError> {
    let article = |space: SpaceId, content: ArticleContent| Article {
        title: content.title,
        short: content.short,
        body: content.body,
        matter: Some(content.topic),
        space: Some(space),
        state: ArticleState::Published,
        review_by: Some(demo.today.plus(120)),
        ..Article::blank(id_of(&content.slug), people::id_of(&content.owner), demo.now.plus_millis(-WRITTEN_MS))
    };
    let of_space = |content: SpaceContent| {
        let space = space_id(&content.key);
        content.articles.into_iter().map(move |one| article(space, one)).collect::<Vec<_>>()
    };
    Ok(read()?.into_iter().flat_map(of_space).collect())
}

fn read() -> Result<Vec<SpaceContent>, DemoError> {
    let file: File = parse("spaces.json", include_str!("../../../../assets/demo/spaces.json"))?;
    Ok(file.spaces)
}

fn space(content: &SpaceContent) -> Space {
    let members = |of: &[MembersContent]| of.iter().map(members).collect();
    Space {
        id: space_id(&content.key),
        name: content.name.clone(),
        about: content.about.clone(),
        provider: content.provider.clone(),
        readers: members(&content.readers),
        editors: members(&content.editors),
        approvers: members(&content.approvers),
        closed: false,
    }
}

fn members(content: &MembersContent) -> Members {
    match content {
        MembersContent::Role(role) => Members::role(*role),
        MembersContent::Provider(provider) => Members::provider(provider),
        MembersContent::Person(key) => Members::person(people::id_of(key)),
    }
}

fn space_id(key: &str) -> SpaceId {
    SpaceId(named(&["demo space", key]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_provider_with_a_space_of_its_own_has_it_in_the_file() {
        let spaces = spaces().unwrap();
        let provided: Vec<_> = spaces.iter().filter_map(|space| Some((space.provider.as_deref()?, space.id))).collect();
        assert_eq!(provided.len(), 2);
        assert!(provided.iter().all(|(provider, id)| of_provider(provider) == Some(*id)));
        assert_eq!(of_provider("eduks"), None);
    }
}
