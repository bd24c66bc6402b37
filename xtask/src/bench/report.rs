//! The one shape of every bench's result: a table for people, JSON for programs.

use crate::project::Project;
use anyhow::{Context, Result};
use serde::Serialize;
use std::fs;

/// One measured figure.
#[derive(Serialize)]
pub(super) struct Metric {
    /// What was measured, in `snake_case`.
    metric: String,
    value: f64,
    /// `ms`, `MB`, `B`, `1/s` or `ratio`.
    unit: &'static str,
}

impl Metric {
    /// A figure, kept to three decimals.
    pub(super) fn new(metric: impl Into<String>, value: f64, unit: &'static str) -> Self {
        Self { metric: metric.into(), value: (value * 1000.0).round() / 1000.0, unit }
    }
}

#[derive(Serialize)]
struct Report {
    metrics: Vec<Metric>,
}

/// Prints the figures and writes them to `bench/<name>.json` in the build folder.
pub(super) fn publish(project: &Project, name: &str, metrics: Vec<Metric>) -> Result<()> {
    let width = metrics.iter().map(|metric| metric.metric.len()).max().unwrap_or(0);
    println!();
    for Metric { metric, value, unit } in &metrics {
        println!("{metric:<width$}  {value:>10.3} {unit}");
    }
    let file = project.target.join("bench").join(format!("{name}.json"));
    fs::create_dir_all(project.target.join("bench")).context("creating the folder for reports")?;
    let json = serde_json::to_string_pretty(&Report { metrics })?;
    fs::write(&file, json + "\n").with_context(|| format!("writing {}", file.display()))?;
    println!("\nWritten to {}", file.display());
    Ok(())
}
