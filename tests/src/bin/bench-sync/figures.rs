//! How figures are taken and told.

use serde_json::json;
use std::time::Duration;

/// Prints a figure for the program that collects them.
pub(crate) fn tell(metric: &str, value: f64) {
    println!("{}", json!({ metric: value }));
}

/// Returns the figure below which `percent` of all lie.
pub(crate) fn percentile(figures: &mut [f64], percent: usize) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[(figures.len() * percent).div_ceil(100).max(1) - 1]
}

/// Returns the figure in the middle.
pub(crate) fn median(figures: &mut [f64]) -> f64 {
    percentile(figures, 50)
}

/// Returns how many of `count` things came in a second.
pub(crate) fn per_second(count: usize, took: Duration) -> f64 {
    count as f64 / took.as_secs_f64()
}

/// Returns a time in milliseconds.
pub(crate) fn millis(took: Duration) -> f64 {
    took.as_secs_f64() * 1_000.0
}
