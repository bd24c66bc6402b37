//! Every check of the project, cheap ones first.
//!
//! To add a check: a row in [`STEPS`].

mod licences;
mod words;

use crate::finnish;
use crate::fuzz;
use crate::project::Project;
use crate::setup::{self, Purpose};
use crate::shell;
use anyhow::{Context, Result, bail};
use clap::Args;
use std::time::{Duration, Instant};

/// One check: its name on the command line and in the summary, and what it does.
struct Step {
    name: &'static str,
    run: fn(&Project) -> Result<()>,
}

/// The checks in their order; a later one may use what an earlier one built.
const STEPS: &[Step] = &[
    Step { name: "setup", run: |project| setup::prepare(project, Purpose::Test) },
    Step { name: "format", run: |project| cargo(project, &["fmt", "--all", "--check"]) },
    Step { name: "words", run: words::check },
    Step { name: "licences", run: licences::check },
    Step { name: "finnish", run: finnish::check },
    Step { name: "ui-check", run: |project| npm(project, "check") },
    Step { name: "ui-test", run: |project| npm(project, "test") },
    Step { name: "ui-build", run: |project| npm(project, "build") },
    Step {
        name: "clippy",
        run: |project| on_workspace(project, &["clippy", "--all-targets"], &["--", "-D", "warnings"]),
    },
    Step { name: "tests", run: |project| on_workspace(project, &["nextest", "run"], &["-E", NO_WINDOW]) },
    Step { name: "simulation", run: simulate },
    Step { name: "fuzz", run: fuzz::briefly },
    Step { name: "build", run: |project| on_workspace(project, &["build", "--bins"], &[]) },
    Step { name: "windows", run: |project| on_workspace(project, &["nextest", "run"], &["-E", WINDOW]) },
];

/// Tests that drive real windows, a browser or other programs, only on programs that were just built;
/// `.config/nextest.toml` says which of them are alone.
const WINDOW: &str = "package(lahituki-tests) & binary(/^(e2e|browser|processes)$/)";

/// All other tests.
const NO_WINDOW: &str = "not (package(lahituki-tests) & binary(/^(e2e|browser|processes)$/))";

/// Options of `cargo xtask test`.
#[derive(Args)]
pub(crate) struct Options {
    /// Runs only these steps, in their usual order [default: all]
    #[arg(value_name = "STEP")]
    only: Vec<String>,
}

/// Runs the steps, stops at the first that fails and prints how long each took.
pub(crate) fn run(project: &Project, options: &Options) -> Result<()> {
    let steps = chosen(&options.only)?;
    let mut times = Vec::new();
    let mut result = Ok(());
    for step in steps {
        println!("\n== {} ==", step.name);
        let start = Instant::now();
        result = (step.run)(project).with_context(|| format!("the step `{}` failed", step.name));
        times.push((step.name, start.elapsed(), result.is_ok()));
        if result.is_err() {
            break;
        }
    }
    print_summary(&times);
    result
}

/// The steps named by the caller, or all.
fn chosen(only: &[String]) -> Result<Vec<&'static Step>> {
    if let Some(unknown) = only.iter().find(|name| STEPS.iter().all(|step| step.name != **name)) {
        let names: Vec<&str> = STEPS.iter().map(|step| step.name).collect();
        bail!("there is no step `{unknown}`; the steps are {}", names.join(", "));
    }
    Ok(STEPS.iter().filter(|step| only.is_empty() || only.iter().any(|name| name == step.name)).collect())
}

fn print_summary(times: &[(&str, Duration, bool)]) {
    println!("\n{:<10} {:>9}", "step", "seconds");
    for (name, time, passed) in times {
        println!("{name:<10} {:>9.1}  {}", time.as_secs_f64(), if *passed { "passed" } else { "FAILED" });
    }
}

fn cargo(project: &Project, arguments: &[&str]) -> Result<()> {
    shell::run(&mut project.cargo(arguments.iter().copied())?)
}

/// Runs Cargo on the whole workspace with the same features every time, so that nothing is compiled twice.
fn on_workspace(project: &Project, task: &[&str], rest: &[&str]) -> Result<()> {
    let features = ["--workspace", "--locked", "--features", "lahituki/custom-protocol"];
    cargo(project, &[task, &features, rest].concat())
}

/// Lets laptops and server live through as many seeds as fit into a minute, then checks that planted bugs are found.
fn simulate(project: &Project) -> Result<()> {
    let run = |arguments| on_workspace(project, &["test", "--test", "simulation"], arguments);
    run(&["--", "--seconds", "60"]).and_then(|()| run(&["--", "--bugs"]))
}

fn npm(project: &Project, script: &str) -> Result<()> {
    shell::run(&mut project.npm(["run", script]))
}
