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
    let ways = [("", asked.to_vec()), ("_typo", queries::misspelt(asked)), ("_prefix", queries::unfinished(asked))];
    eprintln!("fi: {} pages, {} keywords", texts.len(), asked.len());
    let mut collection = Collection::new(&texts)?;
    let words = FullText::new(&texts, Tokenizer::Words)?;
    let trigrams = FullText::new(&texts, Tokenizer::Trigrams)?;
    for (way, asked) in &ways {
        add(&mut figures, &format!("lo_mrr{way}"), &texts, asked, |query| Ok(collection.find(query, DEPTH)))?;
        for (name, engine) in [("fts", &words), ("trigram", &trigrams)] {
            add(&mut figures, &format!("{name}_lo_mrr{way}"), &texts, asked, |query| engine.find(query, DEPTH))?;
        }
    }

    let (texts, keywords) = help::read(&folder, Language::Sv)?;
    let asked: Vec<Query> = keywords.into_iter().skip(FOR_TUNING).take(SWEDISH).collect();
    eprintln!("sv: {} pages, {} keywords", texts.len(), asked.len());
    let mut collection = Collection::new(&texts)?;
    add(&mut figures, "sv_mrr", &texts, &asked, |query| Ok(collection.find(query, DEPTH)))?;
    println!("{}", Value::from(figures));
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
