//! Measures how soon a page of the help of LibreOffice comes when it is asked for by a keyword that its translators
//! gave it, beside SQLite's FTS5 in the same run, and prints one line of JSON.
//!
//! The pages are not ours to hand on, so their folder is given: `search-ranking FOLDER`, with the pages in `fi`, `sv` and `en-US`.
//! The first keywords are there to choose the weights of the ranking by; only the others are measured.

mod full_text;
mod help;
mod queries;

use anyhow::{Context, Result};
use full_text::{FullText, Tokenizer};
use lahituki_language::Language;
use lahituki_search_quality::table::Query;
use lahituki_search_quality::{Collection, DEPTH, Figures, Text};
use serde_json::{Map, Value};
use std::env;
use std::path::PathBuf;

/// How many keywords of each language are not measured.
const FOR_TUNING: usize = 900;

/// How many Swedish keywords are measured at most.
const SWEDISH: usize = 900;

fn main() -> Result<()> {
    let folder = env::args_os().nth(1).map(PathBuf::from).context("the folder of the help is missing")?;
    let mut figures = Map::new();

    let (texts, keywords) = help::read(&folder, Language::Fi)?;
    let asked = &keywords[FOR_TUNING.min(keywords.len())..];
    eprintln!("fi: {} pages, {} keywords", texts.len(), asked.len());
    let (misspelt, unfinished) = (queries::misspelt(asked), queries::unfinished(asked));
    let ways = [("lo_mrr", asked), ("lo_mrr_typo", &misspelt), ("lo_mrr_prefix", &unfinished)];
    measure(&mut figures, &texts, &ways)?;

    let (texts, keywords) = help::read(&folder, Language::Sv)?;
    let asked: Vec<Query> = keywords.into_iter().skip(FOR_TUNING).take(SWEDISH).collect();
    eprintln!("sv: {} pages, {} keywords", texts.len(), asked.len());
    measure(&mut figures, &texts, &[("sv_mrr", &asked)])?;
    println!("{}", Value::from(figures));
    Ok(())
}

/// Asks the search of the program and both kinds of FTS5, in every way.
fn measure(figures: &mut Map<String, Value>, texts: &[Text], ways: &[(&str, &[Query])]) -> Result<()> {
    let mut collection = Collection::new(texts)?;
    let words = FullText::new(texts, Tokenizer::Words)?;
    let trigrams = FullText::new(texts, Tokenizer::Trigrams)?;
    for (name, asked) in ways {
        add(figures, name, texts, asked, |query| Ok(collection.find(query, DEPTH)))?;
        for (engine, full_text) in [("fts", &words), ("trigram", &trigrams)] {
            add(figures, &format!("{engine}_{name}"), texts, asked, |query| full_text.find(query, DEPTH))?;
        }
    }
    Ok(())
}

/// Asks all queries and adds the mean of the places, and beside it the share that is found at all.
fn add(
    figures: &mut Map<String, Value>,
    name: &str,
    texts: &[Text],
    queries: &[Query],
    mut find: impl FnMut(&str) -> Result<Vec<usize>>,
) -> Result<()> {
    let mut places = Vec::with_capacity(queries.len());
    for query in queries {
        let found = find(&query.query)?;
        places.push(found.iter().position(|place| query.relevant.contains(&texts[*place].id)));
    }
    let of = Figures::of(&places);
    figures.insert(name.into(), of.mrr.into());
    figures.insert(name.replace("mrr", "s10"), of.s10.into());
    Ok(())
}
