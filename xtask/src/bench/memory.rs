//! The memory of a program and all programs it started, as Linux counts it.

use anyhow::{Context, Result};
use std::fs;

/// Returns the proportional memory of the process and its descendants in megabytes: a page that several processes
/// share is counted once, divided among them.
pub(super) fn of_tree(process: u32) -> Result<f64> {
    let parents = parents()?;
    let mut tree = vec![process];
    let mut next = 0;
    while let Some(&parent) = tree.get(next) {
        tree.extend(parents.iter().filter(|(_, its_parent)| *its_parent == parent).map(|(child, _)| child));
        next += 1;
    }
    // A process that ended meanwhile has no memory.
    let kilobytes: u64 = tree.iter().filter_map(|process| of_process(*process)).sum();
    Ok(kilobytes as f64 / 1024.0)
}

/// Every running process with its parent.
fn parents() -> Result<Vec<(u32, u32)>> {
    let entries = fs::read_dir("/proc").context("listing the running processes")?;
    let ids = entries.flatten().filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    Ok(ids.filter_map(|id| Some((id, number(&format!("/proc/{id}/status"), "PPid:")?.try_into().ok()?))).collect())
}

/// The proportional memory of one process in kilobytes.
fn of_process(id: u32) -> Option<u64> {
    number(&format!("/proc/{id}/smaps_rollup"), "Pss:")
}

/// The number after `label` in a file of lines such as `Pss:  1234 kB`.
fn number(file: &str, label: &str) -> Option<u64> {
    let text = fs::read_to_string(file).ok()?;
    text.lines().find_map(|line| line.strip_prefix(label))?.split_whitespace().next()?.parse().ok()
}
