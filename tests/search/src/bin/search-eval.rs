//! Asks a collection of texts and tells how soon the right answers come, and which do not.
//!
//! `search-eval DOCS.tsv QUERIES.tsv`; the tables are read as [`table`] says. Texts with the same id are one answer.
//! The last line is the figures again, as JSON.

use anyhow::{Context, Result};
use lahituki_search_quality::table::{self, Query};
use lahituki_search_quality::{Collection, DEPTH, Figures, Text};
use std::collections::HashSet;
use std::ffi::OsString;
use std::fmt::Write as _;
use std::io::{self, ErrorKind, Write as _};
use std::{env, fs};

/// How many texts may share an id before right answers fall out of view: one in each language.
const SHARING: usize = 3;

/// A query without a right answer among the first, and what came first.
struct Miss<'a> {
    query: &'a Query,
    first: Option<&'a Text>,
}

fn main() -> Result<()> {
    let mut files = env::args_os().skip(1);
    let texts = read(files.next(), "texts", table::texts)?;
    let queries = read(files.next(), "queries", table::queries)?;
    let unknown = unknown(&texts, &queries);
    if unknown > 0 {
        eprintln!("{unknown} of {} queries have no right answer among the texts", queries.len());
    }
    let mut collection = Collection::new(&texts)?;
    let mut places = Vec::new();
    let mut misses = Vec::new();
    for query in &queries {
        let mut seen = HashSet::new();
        let found = collection.find(&query.query, DEPTH * SHARING).into_iter().map(|place| &texts[place]);
        let found: Vec<&Text> = found.filter(|text| seen.insert(&text.id)).take(DEPTH).collect();
        let place = found.iter().position(|text| query.relevant.contains(&text.id));
        if place.is_none() {
            misses.push(Miss { query, first: found.first().copied() });
        }
        places.push(place);
    }
    print(&report(&texts, Figures::of(&places), &queries, &misses)?)
}

fn read<T>(file: Option<OsString>, what: &str, table: impl Fn(&str) -> Result<T>) -> Result<T> {
    let file = file.with_context(|| format!("the table of {what} is missing"))?;
    let bytes = fs::read(&file).with_context(|| format!("reading {}", file.display()))?;
    table(&String::from_utf8_lossy(&bytes)).with_context(|| format!("reading the {what} in {}", file.display()))
}

/// How many queries name no text that is there.
fn unknown(texts: &[Text], queries: &[Query]) -> usize {
    let ids: HashSet<&String> = texts.iter().map(|text| &text.id).collect();
    queries.iter().filter(|query| !query.relevant.iter().any(|id| ids.contains(id))).count()
}

fn report(texts: &[Text], figures: Figures, queries: &[Query], misses: &[Miss<'_>]) -> Result<String> {
    let Figures { mrr, s1, s5, s10 } = figures;
    let mut report = String::new();
    writeln!(report, "texts    {}", texts.len())?;
    writeln!(report, "queries  {}", queries.len())?;
    for (name, figure) in [("MRR@10", mrr), ("S@1", s1), ("S@5", s5), ("S@10", s10)] {
        writeln!(report, "{name:<8} {figure:.4}")?;
    }
    writeln!(report, "misses   {}", misses.len())?;
    for Miss { query, first } in misses {
        let relevant: Vec<&str> = query.relevant.iter().map(String::as_str).collect();
        let first = first.map_or("nothing".to_owned(), |text| format!("{} ({})", text.id, text.title));
        writeln!(report, "  {}  wanted {}  first {first}", query.query, relevant.join(", "))?;
    }
    let json = serde_json::json!({ "mrr_at_10": mrr, "s_at_1": s1, "s_at_5": s5, "s_at_10": s10 });
    writeln!(report, "{json}")?;
    Ok(report)
}

/// Prints the report; whoever reads only its beginning may.
fn print(report: &str) -> Result<()> {
    match io::stdout().write_all(report.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error).context("printing the report"),
        _ => Ok(()),
    }
}
