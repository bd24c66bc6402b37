//! How long the desktop program takes from process start to the first content of Tänään, and the memory it holds
//! then, beside an empty window of the same build profile.
//!
//! Both are started in turn within one session, so that whatever slows the machine slows both.

use super::memory;
use super::report::Metric;
use crate::bundle;
use crate::process::{self, Owned};
use crate::project::Project;
use crate::session::Session;
use crate::shell;
use anyhow::{Context, Result};
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// How many times each window is started.
const ROUNDS: usize = 10;

/// How long the memory may take to settle after the first content.
const SETTLED_WITHIN: Duration = Duration::from_secs(10);

/// How much two looks at the memory may differ for it to count as settled.
const SETTLED_SHARE: f64 = 0.005;

/// One start of one window.
struct Start {
    milliseconds: f64,
    megabytes: f64,
}

/// Starts both windows in turn and returns the minimum and the median of each figure and of their ratios.
pub(super) fn measure(project: &Project) -> Result<Vec<Metric>> {
    build(project)?;
    let folder = project.target.join("bench/start");
    let session = Session::private(&folder)?.with_screen()?;
    sign_in(project, &session)?;
    let programs = ["lahituki", "lahituki-empty-window"].map(|name| project.program("release", name));
    let mut starts = [Vec::new(), Vec::new()];
    for round in 1..=ROUNDS {
        for (program, starts) in programs.iter().zip(&mut starts) {
            starts.push(start(&session, program)?);
        }
        println!(
            "round {round:>2}: {:>5.0} ms beside {:>5.0} ms",
            starts[0][round - 1].milliseconds,
            starts[1][round - 1].milliseconds
        );
    }
    Ok(metrics(&starts))
}

fn build(project: &Project) -> Result<()> {
    bundle::build_release(project)?;
    let empty =
        ["build", "--release", "-p", "lahituki-empty-window", "--features", "lahituki-empty-window/custom-protocol"];
    shell::run(&mut project.cargo(empty)?)
}

/// Signs a digari of the demo municipality in through the window, so that Tänään has content at every later start.
fn sign_in(project: &Project, session: &Session) -> Result<()> {
    let mut command = project.cargo(["run", "--release", "-p", "lahituki-tests", "--bin", "sign-in-window", "--"])?;
    command.args(["lahituki-server", "lahituki"].map(|name| project.program("release", name)));
    session.enter(&mut command);
    shell::run(&mut command).context("signing in")
}

/// Starts the program, waits until it prints `ready <milliseconds since 1970>`, lets its memory settle and stops it.
fn start(session: &Session, program: &Path) -> Result<Start> {
    let mut command = Command::new(program);
    command.env("LAHITUKI_REPORT_READY", "1").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    session.enter(&mut command);
    let started = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs_f64() * 1000.0;
    let mut window = Owned::start(&mut command)?;
    let output = window.child().stdout.take().context("reading from the window")?;
    let ready = ready_at(output).with_context(|| format!("waiting for {}", program.display()))?;
    let megabytes = settled_memory(window.child().id())?;
    Ok(Start { milliseconds: ready - started, megabytes })
}

/// The moment that the window reports, in milliseconds since 1970.
fn ready_at(output: impl Read) -> Result<f64> {
    let lines = BufReader::new(output).lines().map_while(Result::ok);
    let moment = lines.filter_map(|line| line.strip_prefix("ready ")?.parse().ok()).next();
    moment.context("the window ended without showing its first view")
}

/// The memory of the window's processes once it no longer changes.
fn settled_memory(process: u32) -> Result<f64> {
    let mut before = memory::of_tree(process)?;
    process::until(SETTLED_WITHIN, || {
        let now = memory::of_tree(process)?;
        let is_settled = (now - before).abs() <= before * SETTLED_SHARE;
        before = now;
        Ok(is_settled.then_some(now))
    })
    .context("waiting for the memory to settle")
}

/// Start-up time and memory of our window and of the empty one, and ours as a multiple of the other.
fn metrics(starts: &[Vec<Start>; 2]) -> Vec<Metric> {
    let time = compare("cold_start", "ms", starts, |start| start.milliseconds);
    let memory = compare("memory", "MB", starts, |start| start.megabytes);
    time.into_iter().chain(memory).collect()
}

/// The median and the minimum of one figure for both windows, and of its ratio.
fn compare(name: &str, unit: &'static str, starts: &[Vec<Start>; 2], figure: fn(&Start) -> f64) -> Vec<Metric> {
    let [ours, empty] = starts.each_ref().map(|starts| Spread::of(starts.iter().map(figure)));
    let suffix = unit.to_lowercase();
    vec![
        Metric::new(format!("{name}_ratio"), ours.median / empty.median, "ratio"),
        Metric::new(format!("{name}_ratio_min"), ours.least / empty.least, "ratio"),
        Metric::new(format!("{name}_{suffix}"), ours.median, unit),
        Metric::new(format!("{name}_{suffix}_min"), ours.least, unit),
        Metric::new(format!("empty_{name}_{suffix}"), empty.median, unit),
        Metric::new(format!("empty_{name}_{suffix}_min"), empty.least, unit),
    ]
}

/// The least and the middle of some figures.
struct Spread {
    least: f64,
    median: f64,
}

impl Spread {
    fn of(figures: impl Iterator<Item = f64>) -> Self {
        let mut figures: Vec<f64> = figures.collect();
        figures.sort_by(f64::total_cmp);
        let middle = figures.len() / 2;
        let median =
            if figures.len() % 2 == 1 { figures[middle] } else { f64::midpoint(figures[middle - 1], figures[middle]) };
        Self { least: figures[0], median }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_of_an_even_count_lies_between_the_two_in_the_middle() {
        let spread = Spread::of([4.0, 1.0, 3.0, 2.0].into_iter());
        assert_eq!((spread.least, spread.median), (1.0, 2.5));
    }

    #[test]
    fn a_ready_line_is_found_among_others() {
        let output = b"a note\nready 1795000000123\n".as_slice();
        assert_eq!(ready_at(output).unwrap(), 1_795_000_000_123.0);
    }
}
