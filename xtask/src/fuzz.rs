//! Searches for bytes that break something, with libFuzzer on stable Rust.
//!
//! Only our own crates are compiled anew, so that libFuzzer sees which branches are reached (`tests/fuzz/rustc.sh`).
//! What it learns it keeps in `fuzz` of the build folder; what it found to break something belongs into
//! `tests/fuzz/corpus`, where every test run begins with it.

use crate::project::Project;
use crate::shell;
use anyhow::{Context, Result, ensure};
use clap::Args;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// How long `cargo xtask test` searches for each target.
const BRIEFLY_SECONDS: u32 = 5;

/// The package and its program.
const NAME: &str = "lahituki-fuzz";

/// Options of `cargo xtask fuzz`.
#[derive(Args)]
pub(crate) struct Options {
    /// What to try: the name of a folder in tests/fuzz/corpus
    target: String,
    /// How long to search
    #[arg(long, value_name = "N", default_value_t = 300)]
    seconds: u32,
}

/// Searches for one target.
pub(crate) fn run(project: &Project, options: &Options) -> Result<()> {
    let targets = targets(project)?;
    ensure!(targets.contains(&options.target), "the targets are {}", targets.join(", "));
    let learnt = project.target.join("fuzz").join(&options.target);
    let time = format!("-max_total_time={}", options.seconds);
    search(project, &build(project)?, &options.target, &learnt, &[&time])
}

/// Searches for each target for a few seconds, each time from the same beginning.
pub(crate) fn briefly(project: &Project) -> Result<()> {
    let program = build(project)?;
    let time = format!("-max_total_time={BRIEFLY_SECONDS}");
    for target in targets(project)? {
        let learnt = project.target.join("fuzz").join(format!("briefly-{target}"));
        if learnt.exists() {
            fs::remove_dir_all(&learnt).with_context(|| format!("emptying {}", learnt.display()))?;
        }
        search(project, &program, &target, &learnt, &[&time, "-seed=1"])?;
    }
    Ok(())
}

/// The targets, each of which has a folder of bytes to begin with.
fn targets(project: &Project) -> Result<Vec<String>> {
    let folders = fs::read_dir(corpus(project)).context("reading tests/fuzz/corpus")?;
    let names = folders.map(|folder| Ok(folder?.file_name().to_string_lossy().into_owned()));
    let mut names = names.collect::<Result<Vec<_>>>()?;
    names.sort();
    Ok(names)
}

fn corpus(project: &Project) -> PathBuf {
    project.root.join("tests/fuzz/corpus")
}

fn build(project: &Project) -> Result<PathBuf> {
    ensure!(cfg!(unix), "libFuzzer is used on Linux and macOS only");
    let arguments = ["build", "--locked", "-p", NAME, "--bin", NAME, "--features", "libfuzzer"];
    let wrapper = project.root.join("tests/fuzz/rustc.sh");
    shell::run(project.cargo(arguments)?.env("RUSTC_WORKSPACE_WRAPPER", wrapper))?;
    Ok(project.program("debug", NAME))
}

fn search(project: &Project, program: &Path, target: &str, learnt: &Path, limits: &[&str]) -> Result<()> {
    let broken = project.target.join("fuzz").join(format!("broken-{target}-"));
    fs::create_dir_all(learnt).with_context(|| format!("making {}", learnt.display()))?;
    let mut command = Command::new(program);
    command.env("LAHITUKI_FUZZ", target).arg(learnt).arg(corpus(project).join(target)).args(limits);
    // A single try takes milliseconds; one that takes seconds is a fault, too.
    command.args(["-timeout=10", "-verbosity=0", "-print_funcs=0", "-print_final_stats=1"]);
    command.arg(format!("-artifact_prefix={}", broken.display()));
    shell::run(&mut command).with_context(|| {
        format!("`{target}` breaks on the bytes in {}*; put them into tests/fuzz/corpus/{target}", broken.display())
    })
}
