//! Collects how soon a search answers, and what its index takes.

use super::report::Metric;
use crate::project::Project;
use crate::shell;
use anyhow::{Context, Result};
use std::collections::BTreeMap;

/// Runs the measuring program and returns its figures.
pub(super) fn measure(project: &Project) -> Result<Vec<Metric>> {
    let program = ["run", "--release", "-p", "lahituki-tests", "--bin", "bench-search"];
    metrics(&shell::output(&mut project.cargo(program)?)?)
}

fn metrics(lines: &str) -> Result<Vec<Metric>> {
    let line = lines.lines().find(|line| line.starts_with('{')).context("the measuring program printed no figures")?;
    let figures: BTreeMap<String, f64> = serde_json::from_str(line).with_context(|| format!("reading {line}"))?;
    let unit = |name: &str| if name.ends_with("_mb") { "MB" } else { "ms" };
    Ok(figures.into_iter().map(|(name, value)| Metric::new(name.as_str(), value, unit(&name))).collect())
}
