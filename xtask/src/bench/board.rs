//! Collects how soon the findings follow a slot that is dragged over a planned year.

use super::report::Metric;
use crate::project::Project;
use crate::shell;
use anyhow::{Context, Result};
use std::collections::BTreeMap;

/// Runs the measuring program and returns its figures.
pub(super) fn measure(project: &Project) -> Result<Vec<Metric>> {
    let program = ["run", "--release", "-p", "lahituki-tests", "--bin", "bench-board"];
    metrics(&shell::output(&mut project.cargo(program)?)?)
}

fn metrics(lines: &str) -> Result<Vec<Metric>> {
    let line = lines.lines().find(|line| line.starts_with('{')).context("the measuring program printed no figures")?;
    let figures: BTreeMap<String, f64> = serde_json::from_str(line).with_context(|| format!("reading {line}"))?;
    Ok(figures.into_iter().map(|(name, value)| Metric::new(name, value, "ms")).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_figure_of_the_line_is_one_of_the_report() {
        let metrics = serde_json::to_value(metrics("{\"finding_step_p95_ms\":0.0125}\n").unwrap()).unwrap();
        let expected = serde_json::json!([{ "metric": "finding_step_p95_ms", "value": 0.013, "unit": "ms" }]);
        assert_eq!(metrics, expected);
        assert!(super::metrics("Finished\n").is_err());
    }
}
