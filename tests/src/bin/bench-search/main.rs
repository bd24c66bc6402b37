//! Measures search among twenty thousand articles and a hundred thousand notes, and prints one line of JSON.
//!
//! One process fills a store and closes it. Another one, which has no other memory to its name, opens it and asks: the
//! index by itself, then everything as the window does.

mod corpus;
mod figures;
mod fill;
mod questions;
mod sentences;

use anyhow::{Context, Result, ensure};
use lahituki_domain::{Audience, Kind};
use lahituki_language::search::{Analyser, Group, Thesaurus};
use lahituki_search::{Question, asked};
use lahituki_store::search::{Memory, load, number_of};
use lahituki_store::{Key, Store, StoreError};
use lahituki_testkit::NOW;
use lahituki_tests::{Dice, app_without_server};
use sentences::Sentences;
use serde_json::json;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::Instant;

/// From where chance begins.
const SEED: u64 = 2026;

/// How many notes are changed to see how long it takes.
const CHANGES: usize = 300;

#[tokio::main]
async fn main() -> Result<()> {
    if let Some(path) = std::env::args_os().nth(1) {
        return measure(Path::new(&path)).await;
    }
    let folder = tempfile::tempdir().context("making a folder for the database")?;
    let path = folder.path().join("search.db");
    fill::fill(&path, &mut Dice::new(SEED))?;
    let program = std::env::current_exe().context("finding this program")?;
    let status = Command::new(program).arg(&path).status().context("starting this program again")?;
    ensure!(status.success(), "measuring ended with {status}");
    Ok(())
}

/// The key of the database.
fn key() -> Key {
    Key::new([42; 32])
}

async fn measure(path: &Path) -> Result<()> {
    let started = Instant::now();
    let store = Store::open(path, &key()).context("opening the database")?;
    let memory_without = figures::memory_mb()?;
    let analyser = Arc::new(Analyser::shipped()?);
    store.give(Arc::clone(&analyser))?;
    let memory = Memory::new();
    load(&store, &memory)?;
    let ready_ms = millis(started);
    let memory_mb = figures::memory_mb()? - memory_without;

    let sentences = Sentences::read()?;
    let questions = questions::all(&mut Dice::new(SEED), &sentences);
    let thesaurus = Thesaurus::new(&Group::shipped()?, &analyser);
    let answers = ask_index(&store, &memory, &analyser, &thesaurus, &questions)?;
    let changes = change_notes(&store, &sentences)?;
    let after_questions_mb = figures::memory_mb()? - memory_without;
    drop(memory);
    let whole = ask_everything(Arc::new(store), &questions).await?;

    let at = figures::percentile;
    let figures = json!({
        "ready_ms": ready_ms,
        "p50_ms": at(&answers, 50), "p95_ms": at(&answers, 95), "p99_ms": at(&answers, 99),
        "whole_p50_ms": at(&whole, 50), "whole_p95_ms": at(&whole, 95),
        "reindex_note_ms": at(&changes, 95),
        "index_mb": figures::index_mb(path)?,
        "memory_mb": memory_mb, "memory_after_questions_mb": after_questions_mb,
    });
    println!("{figures}");
    Ok(())
}

/// Asks the index as a digari who may not see every unit, and returns how long each answer took.
fn ask_index(
    store: &Store,
    memory: &Memory,
    analyser: &Analyser,
    thesaurus: &Thesaurus,
    questions: &[String],
) -> Result<Vec<f64>> {
    let seen: BTreeSet<Audience> = corpus::audiences().into_iter().take(corpus::UNITS * 3 / 4).collect();
    let kinds = [Kind::Article, Kind::VisitEntry].into_iter().filter_map(number_of);
    let kinds = kinds.fold(0, |kinds, number| kinds | 1 << number);
    let mut took = Vec::new();
    for text in questions {
        let asked_at = Instant::now();
        let words = asked(text, analyser, &memory.languages(), thesaurus);
        let question = Question { words, kinds, tags: vec!["in_use".to_owned()], limit: 20, ..Question::default() };
        let sees = |audience: &Audience| seen.contains(audience);
        let found = store.read::<_, StoreError>(|read| memory.find(read, question, analyser, &sees))?;
        took.push(millis(asked_at));
        ensure!(found.is_some(), "the index was lost at {text:?}");
    }
    Ok(took)
}

/// Changes notes one by one as their writer does, and returns how long each change took with its index.
fn change_notes(store: &Store, sentences: &Sentences) -> Result<Vec<f64>> {
    let mut dice = Dice::new(SEED + 1);
    let mut took = Vec::new();
    for _ in 0..CHANGES {
        let (before, after) = corpus::changed_note(&mut dice, store, sentences)?;
        let changed_at = Instant::now();
        store.write::<_, StoreError>(NOW, &mut dice, |txn| txn.update(&before, &after))?;
        took.push(millis(changed_at));
    }
    Ok(took)
}

/// Asks everything through the app's table of commands, from JSON to JSON.
async fn ask_everything(store: Arc<Store>, questions: &[String]) -> Result<Vec<f64>> {
    let app = app_without_server(&store, corpus::writer(), NOW).await?;
    let mut took = Vec::new();
    for text in questions {
        let asked_at = Instant::now();
        app.call("search.everything", json!({ "query": text, "limit": 20 })).await?;
        took.push(millis(asked_at));
    }
    Ok(took)
}

fn millis(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1_000.0
}
