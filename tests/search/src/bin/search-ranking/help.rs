//! The pages of LibreOffice's help in one language, and the keywords that its translators gave them.

use super::queries::order;
use anyhow::{Context, Result};
use lahituki_language::Language;
use lahituki_search_quality::Text;
use lahituki_search_quality::table::Query;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// What stands before the text of a page, and what may stand after it.
const START: &str = "id=\"DisplayArea\"";
const ENDS: [&str; 2] = ["<div id=\"DonationFrame\"", "<footer"];

/// What stands before a keyword.
const KEYWORD: &str = "<meta itemprop=\"keywords\" content=\"";

/// Words that tell a language; pages and keywords that nobody has translated are in English.
const FINNISH: &[&str] = &[
    "ja", "on", "ei", "tai", "että", "se", "kun", "jos", "voidaan", "kuin", "myös", "joka", "sekä", "jotka", "voi",
    "ovat", "tämä", "mukaan",
];
const SWEDISH: &[&str] = &[
    "och", "är", "att", "en", "ett", "som", "för", "med", "av", "på", "om", "kan", "den", "det", "inte", "du", "eller",
    "till", "från",
];
const ENGLISH: &[&str] =
    &["the", "of", "and", "to", "is", "in", "a", "for", "you", "or", "can", "are", "be", "this", "with", "that", "on"];

/// A page as it is read.
struct Page {
    text: Text,
    keywords: Vec<String>,
}

/// Reads the translated pages of a language, and their translated keywords in an order that has nothing to do with the
/// pages.
pub(crate) fn read(folder: &Path, language: Language) -> Result<(Vec<Text>, Vec<Query>)> {
    let original = pages(&folder.join("en-US"), Language::En)?;
    let original: BTreeSet<String> = original.into_iter().flat_map(|page| page.keywords).collect();
    let mut pages = pages(&folder.join(language.code()), language)?;
    pages.retain(|page| is_translated(&page.text.text, language));
    let mut keywords: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for page in &pages {
        for keyword in page.keywords.iter().filter(|keyword| !original.contains(*keyword)) {
            keywords.entry(keyword.to_lowercase()).or_default().insert(page.text.id.clone());
        }
    }
    let mut queries: Vec<Query> = keywords.into_iter().map(|(query, relevant)| Query { query, relevant }).collect();
    queries.sort_by_key(|query| order(&query.query));
    Ok((pages.into_iter().map(|page| page.text).collect(), queries))
}

fn pages(folder: &Path, language: Language) -> Result<Vec<Page>> {
    let mut files = BTreeMap::new();
    gather(folder, &mut files).with_context(|| format!("reading {}", folder.display()))?;
    Ok(files.into_iter().filter_map(|(path, html)| page(&path, &html, language)).collect())
}

fn gather(folder: &Path, files: &mut BTreeMap<String, String>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            gather(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "html") {
            files.insert(path.to_string_lossy().into_owned(), fs::read_to_string(&path)?);
        }
    }
    Ok(())
}

/// Reads a page; its heading is its title and no part of its text.
fn page(path: &str, html: &str, language: Language) -> Option<Page> {
    let title = between(html, "<title>", "</title>")?;
    let shown = html.split_once(START)?.1.split_once('>')?.1;
    let end = ENDS.iter().filter_map(|end| shown.find(end)).min().unwrap_or(shown.len());
    let shown = &shown[..end];
    let keywords = shown.split(KEYWORD).skip(1).filter_map(|rest| rest.split_once('"'));
    let keywords = keywords.map(|(keyword, _)| words(keyword)).filter(|keyword| !keyword.is_empty()).collect();
    let heading = between(shown, "<h1", "</h1>").unwrap_or_default();
    let text = words(&shown.replacen(heading, "", usize::from(!heading.is_empty())));
    let text = Text { id: path.to_owned(), language: Some(language), title: words(title), text };
    Some(Page { text, keywords })
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    text.split_once(start)?.1.split_once(end).map(|(between, _)| between)
}

/// The words of a piece of HTML, parted by single blanks.
fn words(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    for part in html.split('<') {
        text.push_str(part.split_once('>').map_or(if text.is_empty() { part } else { "" }, |(_, after)| after));
        text.push(' ');
    }
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&nbsp;", " "), ("&#39;", "'"), ("&amp;", "&")];
    let text = entities.iter().fold(text, |text, (entity, letter)| text.replace(entity, letter));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_translated(text: &str, language: Language) -> bool {
    let text = text.to_lowercase();
    let count =
        |of: &[&str]| text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| of.contains(word)).count();
    let own = if language == Language::Sv { SWEDISH } else { FINNISH };
    count(own) > count(ENGLISH)
}
