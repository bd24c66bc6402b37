//! Collects how long the queries behind each view take on a store of ten years.

use super::report::Metric;
use crate::project::Project;
use crate::shell;
use anyhow::{Context, Result, ensure};
use serde::Deserialize;

/// One line that the measuring program prints.
#[derive(Deserialize)]
struct Measured {
    view: String,
    p50_ms: f64,
    p95_ms: f64,
}

/// Runs the measuring program and returns each view's 95th percentile and the worst of them.
pub(super) fn measure(project: &Project) -> Result<Vec<Metric>> {
    let program = ["run", "--release", "-p", "lahituki-tests", "--bin", "bench-views"];
    metrics(&shell::output(&mut project.cargo(program)?)?)
}

fn metrics(lines: &str) -> Result<Vec<Metric>> {
    let mut metrics = Vec::new();
    let mut worst: f64 = 0.0;
    for line in lines.lines().filter(|line| line.starts_with('{')) {
        let Measured { view, p50_ms, p95_ms } =
            serde_json::from_str(line).with_context(|| format!("reading {line}"))?;
        worst = worst.max(p95_ms);
        metrics.push(Metric::new(format!("{view}_p50_ms"), p50_ms, "ms"));
        metrics.push(Metric::new(format!("{view}_p95_ms"), p95_ms, "ms"));
    }
    ensure!(!metrics.is_empty(), "the measuring program printed no figures");
    metrics.push(Metric::new("worst_p95_ms", worst, "ms"));
    Ok(metrics)
}
