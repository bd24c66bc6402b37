//! What is written into the folder of the pages.

use super::html::{self, Entry, Group};
use super::shared::{Shared, page};
use super::{SiteArg, original_of, published};
use crate::knowledge::export::layout::{fresh, stem};
use crate::knowledge::markdown;
use crate::texts::Texts;
use crate::{Failure, Reading};
use lahituki_domain::ids::ArticleId;
use lahituki_domain::knowledge::{Article, AttachmentHash};
use lahituki_domain::people::ScreenLanguage;
use lahituki_domain::visits::Matter;
use std::collections::{BTreeMap, HashMap, HashSet};

/// The pages and what they show.
#[derive(Debug, Default)]
pub(super) struct Site {
    /// The texts of files by their paths.
    pub(super) texts: BTreeMap<String, String>,
    /// Where images and files lie; their bytes are read one by one.
    pub(super) shared: BTreeMap<AttachmentHash, String>,
    /// How many images and files are not there, because their bytes have not come yet.
    pub(super) missing: u32,
    /// How many articles there are.
    pub(super) articles: u32,
}

/// Gathers the published articles of some spaces, each in one language.
pub(super) fn gather(reading: &Reading<'_>, arg: &SiteArg) -> Result<Site, Failure> {
    let mut of_spaces = published(reading)?;
    of_spaces.retain(|article| arg.spaces.contains(&article.space));
    let texts = Texts::site(arg.language);
    let articles = in_one_language(&of_spaces, arg.language);
    let names = names(&articles, &of_spaces);
    let mut shared = Shared::new(reading.db, &arg.spaces, &names);
    let mut site = Site { articles: articles.len() as u32, ..Site::default() };
    for article in &articles {
        let body = markdown::render(&article.body, &mut shared)?;
        site.texts.insert(page(&names[&article.id]), html::article(&texts, article, &body));
    }
    site.texts.insert("index.html".to_owned(), html::index(&texts, &groups(&articles, &names), reading.today));
    site.texts.insert("site.css".to_owned(), html::CSS.to_owned());
    site.texts.insert("filter.js".to_owned(), html::FILTER.to_owned());
    (site.shared, site.missing) = (shared.files, shared.missing.len() as u32);
    Ok(site)
}

/// Returns each article once: in the language of the pages, or else in its first, in the order of the titles.
fn in_one_language(articles: &[Article], language: ScreenLanguage) -> Vec<&Article> {
    let mut best: HashMap<ArticleId, &Article> = HashMap::new();
    let rank = |article: &Article| (article.language != language, article.original.is_some(), article.id);
    for article in articles {
        let shown = best.entry(original_of(article)).or_insert(article);
        if rank(article) < rank(shown) {
            *shown = article;
        }
    }
    let mut shown: Vec<&Article> = best.into_values().collect();
    shown.sort_by_key(|article| (article.title.to_lowercase(), article.id));
    shown
}

/// Returns the name of the page to which a link to an article leads: it may be there in another language only.
fn names(shown: &[&Article], all: &[Article]) -> HashMap<ArticleId, String> {
    let mut taken = HashSet::new();
    let named = shown.iter().map(|article| (original_of(article), fresh(&mut taken, stem(&article.title))));
    let by_original: HashMap<ArticleId, String> = named.collect();
    all.iter().map(|article| (article.id, by_original[&original_of(article)].clone())).collect()
}

/// Returns the articles by what they are about, in the order of the matters; at the end those that say nothing of it.
fn groups<'a>(articles: &[&'a Article], names: &HashMap<ArticleId, String>) -> Vec<Group<'a>> {
    let about = |matter| articles.iter().filter(move |article| article.matter == matter);
    let entry = |article: &&'a Article| Entry { article, file: page(&names[&article.id]) };
    let group = |matter| Group { matter, entries: about(matter).map(entry).collect() };
    let matters = Matter::ALL.into_iter().map(Some).chain([None]);
    matters.map(group).filter(|group: &Group<'_>| !group.entries.is_empty()).collect()
}
