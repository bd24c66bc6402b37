//! Runs seeds, on as many threads as there are processors, and says what they found.

use crate::bugs::Bug;
use crate::options::{Options, Seeds};
use crate::town::Templates;
use crate::violation::{Violation, violated};
use crate::world::World;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard};
use std::time::{Duration, Instant};

/// Seeds that once found something; they are always run first.
const KNOWN_SEEDS: &str = include_str!("seeds.txt");

/// In which seed each planted bug was found last: that one is tried first.
const BUGS_FOUND: &str = include_str!("bugs/found.txt");

/// Within how many seeds a planted bug must be found.
const SEEDS_PER_BUG: u64 = 2_000;

/// Of how many seeds one is run twice, to see that it takes the same course.
const TWICE_EVERY: u64 = 10;

/// How many violations are told in full.
const TOLD: usize = 12;

/// What came of running seeds.
struct Outcome {
    seeds: u64,
    found: Vec<(u64, Violation)>,
}

/// Does what the command line asks for.
pub(crate) fn all(options: &Options) -> ExitCode {
    let folder = tempfile::tempdir_in(memory()).expect("a folder for the files");
    let templates = Templates::make(folder.path()).expect("an empty server and an empty laptop");
    std::panic::set_hook(Box::new(|_| {}));
    match options.seeds {
        Seeds::One(seed) => one(seed, &templates, options),
        _ if options.bugs => bugs(&templates, None),
        _ if options.bug.is_some() => bugs(&templates, options.bug.as_deref()),
        Seeds::Count(count) => many(&templates, options.from..options.from + count, None),
        Seeds::For(time) => many(&templates, options.from..u64::MAX, Some(time)),
    }
}

/// Files that live as long as a seed had better be in memory.
fn memory() -> std::path::PathBuf {
    let memory = std::path::PathBuf::from("/dev/shm");
    if memory.is_dir() { memory } else { std::env::temp_dir() }
}

/// Tells what happens in one seed.
fn one(seed: u64, templates: &Templates, options: &Options) -> ExitCode {
    let bug = options.bug.as_ref().and_then(|name| Bug::ALL.into_iter().find(|bug| format!("{bug:?}") == *name));
    match run(seed, templates, bug, true) {
        Ok(hash) => {
            println!("seed {seed} holds ({hash:016x})");
            ExitCode::SUCCESS
        }
        Err(violation) => {
            tell(seed, &violation);
            ExitCode::FAILURE
        }
    }
}

fn tell(seed: u64, violation: &Violation) {
    println!("{}: {} (replay it with `--seed {seed}`)", violation.rule, violation.what);
}

fn many(templates: &Templates, seeds: std::ops::Range<u64>, time: Option<Duration>) -> ExitCode {
    let start = Instant::now();
    let known: Vec<u64> = KNOWN_SEEDS.lines().filter_map(|line| line.split('#').next()?.trim().parse().ok()).collect();
    let of_known = search(templates, known.into_iter(), None, None);
    let of_range = search(templates, seeds, None, time.map(|time| start + time));
    let found: Vec<_> = of_known.found.into_iter().chain(of_range.found).collect();
    for (seed, violation) in found.iter().take(TOLD) {
        tell(*seed, violation);
    }
    let (seeds, seconds) = (of_known.seeds + of_range.seeds, start.elapsed().as_secs_f64());
    println!("{seeds} seeds in {seconds:.1} s, {} violations", found.len());
    if found.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Plants each bug and expects it to be found.
fn bugs(templates: &Templates, only: Option<&str>) -> ExitCode {
    let mut code = ExitCode::SUCCESS;
    for bug in Bug::ALL.into_iter().filter(|bug| only.is_none_or(|name| format!("{bug:?}") == name)) {
        let start = Instant::now();
        let Outcome { seeds, mut found } =
            search(templates, found_last(bug).into_iter().chain(0..SEEDS_PER_BUG), Some(bug), None);
        let seconds = start.elapsed().as_secs_f64();
        match found.pop() {
            Some((seed, Violation { rule, what })) => {
                println!("{bug:?}: {rule} in seed {seed}, {seconds:.1} s: {what}")
            }
            None => {
                println!("{bug:?}: not found in {seeds} seeds");
                code = ExitCode::FAILURE;
            }
        }
    }
    code
}

fn found_last(bug: Bug) -> Option<u64> {
    let of_bug = |line: &str| line.strip_prefix(&format!("{bug:?} "))?.parse().ok();
    BUGS_FOUND.lines().find_map(of_bug)
}

/// Runs seeds on all processors until they or the time are over, or a planted bug is found.
fn search(
    templates: &Templates,
    seeds: impl Iterator<Item = u64> + Send,
    bug: Option<Bug>,
    until: Option<Instant>,
) -> Outcome {
    let seeds = Mutex::new(seeds);
    let (count, found) = (AtomicU64::new(0), Mutex::new(Vec::new()));
    let next = || {
        let is_found = bug.is_some() && found.lock().is_ok_and(|found: MutexGuard<'_, Vec<_>>| !found.is_empty());
        let is_over = is_found || until.is_some_and(|until| Instant::now() >= until);
        if is_over { None } else { seeds.lock().ok()?.next() }
    };
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                while let Some(seed) = next() {
                    count.fetch_add(1, Ordering::Relaxed);
                    if let Err(violation) = run_for_sure(seed, templates, bug) {
                        found.lock().expect("no thread panics here").push((seed, violation));
                    }
                }
            });
        }
    });
    Outcome { seeds: count.into_inner(), found: found.into_inner().expect("no thread panics here") }
}

/// Runs a seed, now and then twice.
fn run_for_sure(seed: u64, templates: &Templates, bug: Option<Bug>) -> Result<(), Violation> {
    let first = run(seed, templates, bug, false)?;
    if bug.is_some() || !seed.is_multiple_of(TWICE_EVERY) || run(seed, templates, bug, false)? == first {
        return Ok(());
    }
    Err(violated("Determinism", "two runs of the seed took different courses"))
}

/// Runs a seed; returns the hash of what happened.
fn run(seed: u64, templates: &Templates, bug: Option<Bug>, aloud: bool) -> Result<u64, Violation> {
    let run = || {
        let mut world = World::new(seed, templates, bug, aloud)?;
        world.run()?;
        Ok(world.hash())
    };
    catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|panic| {
        let said = panic.downcast_ref::<String>().map(String::as_str).or(panic.downcast_ref::<&str>().copied());
        Err(violated("Panic", said.unwrap_or("something panicked")))
    })
}
