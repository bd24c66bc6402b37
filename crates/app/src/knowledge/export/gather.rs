//! What is written into an exported folder.

use super::layout::{self, HISTORY, PEOPLE, PersonNote, Place, README, SPACES, SpaceNote};
use crate::knowledge::address;
use crate::knowledge::front_matter::{self, Head};
use crate::knowledge::markdown::{self, ARTICLE, ATTACHMENT};
use crate::{Failure, FailureCode, Reading};
use lahituki_domain::Day;
use lahituki_domain::ids::{ArticleId, PersonId};
use lahituki_domain::knowledge::{Article, ArticleState, ArticleVersion, AttachmentHash};
use lahituki_domain::people::Person;
use lahituki_store::knowledge::{self, Narrow, versions};
use lahituki_store::people;
use serde::Serialize;
use std::collections::{BTreeMap, HashMap, HashSet};
use uuid::Uuid;

/// Everything of the knowledge base that the person sees, as files.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    /// The texts of files by their paths.
    pub(super) texts: BTreeMap<String, String>,
    /// Where images and files lie; their bytes are read one by one.
    pub(super) attachments: BTreeMap<AttachmentHash, String>,
    /// How many articles there are.
    pub(super) articles: u32,
}

/// Gathers the articles with their history, and what they show.
pub(super) fn gather(reading: &Reading<'_>) -> Result<Gathered, Failure> {
    let articles = articles(reading)?;
    let spaces = layout::folders(sorted(knowledge::spaces(reading.db)?, |space| (space.name.clone(), space.id)));
    let places = layout::places(&articles, &spaces);
    let known: HashMap<PersonId, Person> =
        people::people(reading.db)?.into_iter().map(|person| (person.id, person)).collect();
    let mut named: HashSet<PersonId> = HashSet::new();
    let mut gathered = Gathered { articles: articles.len() as u32, ..Gathered::default() };
    for article in &articles {
        let history = history(reading, article.id, &known)?;
        named.extend(history.iter().map(|version| version.by).chain(people_of(article)));
        let bodies = history.iter().map(|version| &version.body).chain([&article.body]);
        for hash in bodies.flat_map(|body| Article::links(body).attachments) {
            if let Some(attachment) = knowledge::attachment(reading.db, &hash)? {
                gathered.attachments.insert(hash, layout::place_of(&attachment));
            }
        }
        if !history.is_empty() {
            gathered.texts.insert(format!("{HISTORY}/{}.json", article.id), json(&history)?);
        }
    }
    for article in &articles {
        let place = &places[&article.id];
        let body = linked(&article.body, &places, &gathered.attachments);
        let file = front_matter::write(&head(article, place, &places), &body).map_err(|error| internal(&error))?;
        gathered.texts.insert(place.file.clone(), file);
    }
    let notes = known.into_values().filter(|person| named.contains(&person.id));
    let notes = notes.map(|person| PersonNote { id: person.id, name: person.full_name(), email: person.email });
    gathered.texts.insert(PEOPLE.to_owned(), json(&sorted(notes.collect(), |note| (note.name.clone(), note.id)))?);
    gathered.texts.insert(SPACES.to_owned(), json(&spaces)?);
    gathered.texts.insert(README.to_owned(), readme(&articles, &places, &spaces));
    Ok(gathered)
}

fn articles(reading: &Reading<'_>) -> Result<Vec<Article>, Failure> {
    let in_use = knowledge::latest(reading.db, &Narrow::default(), u32::MAX)?;
    let archived = Narrow { state: Some(ArticleState::Archived), ..Narrow::default() };
    let archived = knowledge::latest(reading.db, &archived, u32::MAX)?;
    Ok(sorted(in_use.into_iter().chain(archived).collect(), |article| (article.title.clone(), article.id)))
}

/// Returns the history of an article with the names of its authors, who may be unknown where it is read.
fn history(
    reading: &Reading<'_>,
    article: ArticleId,
    known: &HashMap<PersonId, Person>,
) -> Result<Vec<ArticleVersion>, Failure> {
    let mut history = versions::of_article(reading.db, article)?;
    for version in &mut history {
        if let (true, Some(author)) = (version.by_name.is_empty(), known.get(&version.by)) {
            version.by_name = author.full_name();
        }
    }
    Ok(history)
}

fn people_of(article: &Article) -> impl Iterator<Item = PersonId> {
    [Some(article.owner), article.deputy, article.edited_by, article.checked_by].into_iter().flatten()
}

fn head(article: &Article, place: &Place, places: &HashMap<ArticleId, Place>) -> Head {
    let original = article.original.and_then(|original| places.get(&original));
    Head {
        slug: place.slug.clone(),
        title: article.title.clone(),
        short: article.short.clone(),
        language: Some(article.language),
        space: Some(place.folder.clone()),
        topic: article.matter,
        audience: article.for_roles.clone(),
        unit_forms: article.unit_forms.clone(),
        keywords: article.keywords.clone(),
        critical: article.critical,
        owner: Some(article.owner.to_string()),
        deputy: article.deputy.map(|deputy| deputy.to_string()),
        review_by: article.review_by,
        review_months: article.review_months,
        updated: article.checked_at.map(Day::in_finland),
        original: original.map(|original| original.slug.clone()),
        id: Some(article.id),
        state: Some(article.state),
        edited_at: Some(article.edited_at),
        edited_by: article.edited_by.map(|person| person.to_string()),
        checked_at: article.checked_at,
        checked_by: article.checked_by.map(|person| person.to_string()),
        original_id: article.original,
        original_at: article.original_at,
    }
}

/// Returns a text whose links lead from file to file.
fn linked(body: &str, places: &HashMap<ArticleId, Place>, attachments: &BTreeMap<AttachmentHash, String>) -> String {
    markdown::readdressed(body, |found| {
        let file = if let Some(id) = found.target.strip_prefix(ARTICLE) {
            &places.get(&ArticleId(Uuid::parse_str(id).ok()?))?.file
        } else {
            attachments.get(&AttachmentHash::parse(found.target.strip_prefix(ATTACHMENT)?)?)?
        };
        Some(address::from_one_deep(file))
    })
}

/// Returns a list of the articles by their folders, for whoever opens the folder without the program.
fn readme(articles: &[Article], places: &HashMap<ArticleId, Place>, spaces: &[SpaceNote]) -> String {
    let mut lists: BTreeMap<&str, String> = BTreeMap::new();
    for article in articles {
        let place = &places[&article.id];
        let title = article.title.replace(['[', ']', '\\', '`', '<'], " ");
        *lists.entry(&place.folder).or_default() += &format!("- [{title}]({})\n", place.file);
    }
    let mut text = "# Lähituki\n".to_owned();
    for (folder, list) in lists {
        let name = spaces.iter().find(|note| note.folder == folder).map_or(folder, |note| &note.name);
        text += &format!("\n## {name}\n\n{list}");
    }
    text
}

fn json(value: &impl Serialize) -> Result<String, Failure> {
    serde_json::to_string_pretty(value).map_err(|error| internal(&error))
}

fn internal(error: &dyn std::error::Error) -> Failure {
    Failure::new(FailureCode::Internal, error.to_string())
}

/// Two exports of the same are the same.
fn sorted<T, K: Ord>(mut list: Vec<T>, key: impl FnMut(&T) -> K) -> Vec<T> {
    list.sort_by_key(key);
    list
}
