//! What support workers ask, in the words in which they ask it: inflected, compound, colloquial, misspelt and in Swedish.
//!
//! The right answer is an article of `assets/knowledge`, in whichever language it is written.

use anyhow::{Context, Result};
use lahituki_language::Language;
use lahituki_search_quality::{Collection, Text, table};
use serde::Deserialize;
use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The right article must be among so many.
const FIRST: usize = 3;

/// What stands above an article.
#[derive(Deserialize)]
struct Head {
    slug: String,
    title: String,
    short: String,
    keywords: Vec<String>,
}

#[test]
fn the_right_article_is_among_the_first_three() -> Result<()> {
    let articles = articles()?;
    let mut collection = Collection::new(&articles)?;
    let mut failed = Vec::new();
    for question in table::queries(include_str!("questions.tsv"))? {
        let texts = collection.find(&question.query, FIRST * Language::ALL.len());
        let mut found: Vec<&Text> = texts.into_iter().map(|place| &articles[place]).collect();
        // The same article in another language is no other article.
        let mut seen = HashSet::new();
        found.retain(|article| seen.insert(&article.id));
        found.truncate(FIRST);
        if !found.iter().any(|article| question.relevant.contains(&article.id)) {
            let titles: Vec<&str> = found.iter().map(|article| article.title.as_str()).collect();
            failed.push(format!("{} found {}", question.query, titles.join(" / ")));
        }
    }
    assert_eq!(failed, Vec::<String>::new());
    Ok(())
}

fn articles() -> Result<Vec<Text>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/knowledge");
    let mut articles = Vec::new();
    for language in Language::ALL {
        for file in fs::read_dir(folder.join(language.code()))? {
            articles.push(article(language, file?.path())?);
        }
    }
    Ok(articles)
}

fn article(language: Language, file: PathBuf) -> Result<Text> {
    let text = fs::read_to_string(&file)?;
    let parts = text.strip_prefix("+++\n").and_then(|rest| rest.split_once("\n+++\n"));
    let (head, body) = parts.with_context(|| format!("{} has no head", file.display()))?;
    let Head { slug, title, short, keywords } =
        toml::from_str(head).with_context(|| format!("reading the head of {}", file.display()))?;
    // Keywords are found like the title.
    Ok(Text {
        id: slug,
        language: Some(language),
        title: format!("{title}\n{}", keywords.join(", ")),
        text: format!("{short}\n{body}"),
    })
}
