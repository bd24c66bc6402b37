//! What the command line asks for.

use std::time::Duration;

/// How to run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Options {
    /// Which seeds.
    pub(crate) seeds: Seeds,
    /// Whether to plant bugs instead of looking for real ones.
    pub(crate) bugs: bool,
    /// Only this bug, by name.
    pub(crate) bug: Option<String>,
    /// The first seed.
    pub(crate) from: u64,
}

/// Which seeds to run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Seeds {
    /// One, telling what happens.
    One(u64),
    /// This many.
    Count(u64),
    /// As many as fit into a time.
    For(Duration),
}

const USAGE: &str = "usage: simulation [--seed N | --seeds N | --seconds N] [--from N] [--bugs | --bug NAME]";

/// Reads the command line; `None` when it is a test runner that asks for a list of tests.
///
/// # Errors
/// With what is wrong.
pub(crate) fn parse(arguments: impl Iterator<Item = String>) -> Result<Option<Options>, String> {
    let mut options = Options { seeds: Seeds::Count(500), bugs: false, bug: None, from: 0 };
    let mut arguments = arguments;
    while let Some(argument) = arguments.next() {
        let mut number = || arguments.next().and_then(|text| text.parse::<u64>().ok()).ok_or(USAGE);
        match argument.as_str() {
            "--seed" => options.seeds = Seeds::One(number()?),
            "--seeds" => options.seeds = Seeds::Count(number()?),
            "--seconds" => options.seeds = Seeds::For(Duration::from_secs(number()?)),
            "--from" => options.from = number()?,
            "--bugs" => options.bugs = true,
            "--bug" => options.bug = Some(arguments.next().ok_or(USAGE)?),
            "--list" => return Ok(None),
            _ => return Err(USAGE.to_owned()),
        }
    }
    Ok(Some(options))
}
