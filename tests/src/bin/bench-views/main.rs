//! Measures the queries behind each view on a store of ten years and prints one line of JSON for each.
//!
//! Everything goes the way of the window: through the app's table of commands, from JSON to JSON.

mod decade;
mod help;
mod questions;
mod words;

use anyhow::{Context, Result};
use decade::Decade;
use lahituki_app::App;
use lahituki_store::{Key, Store};
use lahituki_tests::{Dice, app_without_server};
use questions::{VIEWS, View};
use serde_json::json;
use std::sync::Arc;
use std::time::Instant;

/// How often each view is asked.
const ROUNDS: usize = 250;

#[tokio::main]
async fn main() -> Result<()> {
    let folder = tempfile::tempdir().context("making a folder for the database")?;
    let store = Store::open(&folder.path().join("decade.db"), &Key::new([42; 32])).context("opening the database")?;
    let store = Arc::new(store);
    let mut dice = Dice::new(2026);
    let started = Instant::now();
    let decade = decade::fill(&store, &mut dice)?;
    help::fill(&store, &mut dice, &decade)?;
    eprintln!("ten years took {:.0} s to write", started.elapsed().as_secs_f64());

    // A coordinator sees the most; what is one's own is asked by the digarit in turn.
    let now = decade::at(decade::present());
    let coordinator = [app_without_server(&store, decade.coordinator, now).await?];
    let mut digarit = Vec::new();
    for person in decade.digarit.iter().take(5) {
        digarit.push(app_without_server(&store, *person, now).await?);
    }
    for view in VIEWS {
        let apps = if view.name == "today" { &digarit[..] } else { &coordinator };
        measure(view, apps, &mut dice, &decade).await?;
    }
    Ok(())
}

async fn measure(view: &View, apps: &[App], dice: &mut Dice, decade: &Decade) -> Result<()> {
    let mut millis = Vec::with_capacity(ROUNDS);
    for round in 0..ROUNDS {
        let (command, arg) = (view.ask)(dice, decade);
        let asked = Instant::now();
        apps[round % apps.len()].call(command, arg.clone()).await.with_context(|| format!("{command} {arg}"))?;
        millis.push(asked.elapsed().as_secs_f64() * 1_000.0);
    }
    millis.sort_by(f64::total_cmp);
    let at = |percent: usize| (millis[(ROUNDS * percent).div_ceil(100) - 1] * 1_000.0).round() / 1_000.0;
    println!("{}", json!({ "view": view.name, "p50_ms": at(50), "p95_ms": at(95) }));
    Ok(())
}
