//! What was measured, in numbers.

use crate::key;
use anyhow::{Context, Result};
use rusqlite::Connection;
use std::path::Path;

const MEGABYTE: f64 = 1_000_000.0;

/// Returns the time below which so many percent of all times lie.
pub(crate) fn percentile(times: &[f64], percent: usize) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get((sorted.len() * percent).div_ceil(100).saturating_sub(1)).copied().unwrap_or(f64::NAN)
}

/// Returns the memory of this process that is not in any file, in megabytes.
pub(crate) fn memory_mb() -> Result<f64> {
    let status = std::fs::read_to_string("/proc/self/status").context("asking Linux for the memory of this process")?;
    let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:")).context("Linux says no memory")?;
    let kibibytes: f64 = line.trim().trim_end_matches("kB").trim().parse().context("reading the memory")?;
    Ok(kibibytes * 1024.0 / MEGABYTE)
}

/// Returns what the search index takes of the file, in megabytes.
pub(crate) fn index_mb(path: &Path) -> Result<f64> {
    let connection = Connection::open(path)?;
    connection.execute_batch(&format!("pragma key = \"x'{}'\"", key().to_hex()))?;
    let sql = "select sum(pgsize)
               from dbstat
               where name in (
                   select name
                   from sqlite_schema
                   where tbl_name in ('search_term', 'search_doc', 'search_due', 'search_change')
               )";
    let bytes: f64 = connection.query_row(sql, [], |row| row.get(0))?;
    Ok(bytes / MEGABYTE)
}
