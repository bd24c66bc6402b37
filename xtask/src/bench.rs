//! Measures what people feel, always on release builds.

mod board;
mod libreoffice;
mod memory;
mod report;
mod search;
mod search_quality;
mod start;
mod sync;
mod views;

use crate::project::Project;
use crate::setup::{self, Purpose};
use anyhow::Result;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// Options of `cargo xtask bench`.
#[derive(Args)]
pub(crate) struct Options {
    /// What to measure
    name: Name,
    /// Also measures Anki and PouchDB with the same records, and how many times theirs our figures are (only `sync`)
    #[arg(long)]
    peers: bool,
    /// The folder of the Finnish treebanks of Universal Dependencies (only `search-quality`)
    #[arg(long, value_name = "FOLDER")]
    treebanks: Option<PathBuf>,
}

/// The benches; each writes `target/bench/<name>.json`.
#[derive(Clone, Copy, ValueEnum)]
enum Name {
    /// From process start to the first content of Tänään, beside an empty window
    Start,
    /// The queries behind each view on a store of ten years
    Views,
    /// The exchange between laptops and server
    Sync,
    /// What would be wrong and right wherever a slot is dragged in a planned year
    Board,
    /// How soon a search answers among many records, and what its index takes
    Search,
    /// How much of what it should a search finds
    SearchQuality,
}

/// Measures, prints a table and writes the report.
pub(crate) fn run(project: &Project, options: &Options) -> Result<()> {
    setup::prepare(project, Purpose::Test)?;
    match options.name {
        Name::Start => report::publish(project, "start", start::measure(project)?),
        Name::Views => report::publish(project, "views", views::measure(project)?),
        Name::Board => report::publish(project, "board", board::measure(project)?),
        Name::Search => report::publish(project, "search", search::measure(project)?),
        Name::SearchQuality => {
            let metrics = search_quality::measure(project, options.treebanks.as_deref())?;
            report::publish(project, "search-quality", metrics)
        }
        Name::Sync => report::publish(project, "sync", sync::measure(project, options.peers)?),
    }
}
