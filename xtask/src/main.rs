//! `cargo xtask`: the few commands a person has to know to run, test, measure and package Lähituki.
//!
//! To add a command: a variant of [`Task`], a module with its `run`, and a line in `CONTRIBUTING.md`.

mod bench;
mod bindings;
mod bundle;
mod finnish;
mod fuzz;
mod process;
mod project;
mod record;
mod run;
mod search_eval;
mod session;
mod setup;
mod shell;
mod test;

use anyhow::Result;
use clap::{Parser, Subcommand};
use project::Project;
use std::process::ExitCode;

/// Runs, tests, measures and packages Lähituki.
#[derive(Parser)]
#[command(bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

/// What can be done; each first installs what it needs and the machine lacks.
#[derive(Subcommand)]
enum Task {
    /// Starts a server with the demo municipality and opens the desktop window on it
    Run(run::Options),
    /// Starts only the server with the demo municipality
    Demo(run::ServerOptions),
    /// Runs every check, cheap ones first, and stops at the first that fails
    Test(test::Options),
    /// Searches for bytes that break a target, for a few minutes
    Fuzz(fuzz::Options),
    /// Measures one thing on a release build and writes target/bench/<NAME>.json
    Bench(bench::Options),
    /// Asks any collection of texts and tells how soon the right answers come
    SearchEval(search_eval::Options),
    /// Builds the release programs and gathers them in target/bundle
    Bundle,
    /// Writes the TypeScript types of everything the window may ask
    Bindings,
    /// Records what laptops of this version say, for the servers of later ones
    RecordClient,
    /// Makes the packed Finnish transducer in assets/language anew
    Finnish,
}

fn main() -> ExitCode {
    match perform(Arguments::parse().task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // In one line and without a backtrace: what failed has spoken for itself above.
            eprintln!("\n{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn perform(task: Task) -> Result<()> {
    let project = Project::find()?;
    match task {
        Task::Run(options) => run::run(&project, &options),
        Task::Demo(options) => run::demo(&project, &options),
        Task::Test(options) => test::run(&project, &options),
        Task::Fuzz(options) => fuzz::run(&project, &options),
        Task::Bench(options) => bench::run(&project, &options),
        Task::SearchEval(options) => search_eval::run(&project, &options),
        Task::Bundle => bundle::run(&project),
        Task::Bindings => bindings::run(&project),
        Task::RecordClient => record::run(&project),
        Task::Finnish => finnish::run(&project),
    }
}
