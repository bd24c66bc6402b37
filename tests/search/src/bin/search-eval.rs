//! Asks a collection of texts and tells how soon the right answers come, and which do not.
//!
//! `search-eval DOCS.tsv QUERIES.tsv`; the tables are read as [`table`] says.

use anyhow::{Context, Result};
use lahituki_search_quality::table::{self, Query};
use lahituki_search_quality::{Collection, DEPTH, Figures, Text};
use std::ffi::OsString;
use std::{env, fs};

/// A query without a right answer among the first, and what came first.
struct Miss<'a> {
    query: &'a Query,
    first: Option<&'a Text>,
}

fn main() -> Result<()> {
    let mut files = env::args_os().skip(1);
    let texts = table::texts(&read(files.next().context("the table of texts is missing")?)?);
    let queries = table::queries(&read(files.next().context("the table of queries is missing")?)?);
    let mut collection = Collection::new(&texts)?;
    let mut places = Vec::new();
    let mut misses = Vec::new();
    for query in &queries {
        let found: Vec<&Text> = collection.find(&query.query, DEPTH).into_iter().map(|place| &texts[place]).collect();
        let place = found.iter().position(|text| query.relevant.contains(&text.id));
        if place.is_none() {
            misses.push(Miss { query, first: found.first().copied() });
        }
        places.push(place);
    }
    print(&texts, Figures::of(&places), &queries, &misses);
    Ok(())
}

fn read(file: OsString) -> Result<String> {
    let bytes = fs::read(&file).with_context(|| format!("reading {}", file.display()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn print(texts: &[Text], figures: Figures, queries: &[Query], misses: &[Miss<'_>]) {
    println!("texts    {}", texts.len());
    println!("queries  {}", queries.len());
    println!("MRR@10   {:.4}", figures.mrr);
    println!("S@1      {:.4}", figures.s1);
    println!("S@5      {:.4}", figures.s5);
    println!("S@10     {:.4}", figures.s10);
    println!("misses   {}", misses.len());
    for Miss { query, first } in misses {
        let relevant: Vec<&str> = query.relevant.iter().map(String::as_str).collect();
        let first = first.map_or("nothing".to_owned(), |text| format!("{} ({})", text.id, text.title));
        println!("  {}  wanted {}  first {first}", query.query, relevant.join(", "));
    }
}
