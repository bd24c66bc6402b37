//! A damaged file is kept aside, and what can still be read of the person's own work is carried over.

use crate::open::{Key, connect};
use crate::outbox::{self, PendingOp};
use crate::{Read, Store, StoreError, drafts};
use std::path::{Path, PathBuf};

/// How the extension of a file begins that was kept aside.
const KEPT_ASIDE: &str = "damaged-";

/// What was saved from a damaged file.
#[derive(Debug, Clone, PartialEq)]
pub struct Rescued {
    /// Where the damaged file is now.
    pub kept_at: PathBuf,
    /// The changes that could be read, oldest first: those that the server had taken, which answers them as before, and
    /// those that wait.
    pub ops: Vec<PendingOp>,
    /// The texts that were being typed, by field.
    pub drafts: Vec<(String, String)>,
}

/// Moves a damaged file aside and opens a new one with the person's changes and drafts that could still be read.
///
/// Everything else comes from the server again at the next exchange. `stamp` tells apart files kept aside earlier.
///
/// # Errors
/// When the file cannot be moved, or the new one cannot be made.
pub fn rescue(path: &Path, key: &Key, stamp: i64) -> Result<(Store, Rescued), StoreError> {
    let kept_at = path.with_extension(format!("{KEPT_ASIDE}{stamp}"));
    for (from, to) in parts(path).zip(parts(&kept_at)) {
        if from.exists() {
            std::fs::rename(from, to)?;
        }
    }
    let (ops, drafts) = salvage(&kept_at, key);
    let store = Store::open(path, key)?;
    store.sync(|txn| {
        txn.queue_again(&ops)?;
        for (field, text) in &drafts {
            txn.connection().execute("insert into draft (key, text, at) values (?1, ?2, ?3)", (field, text, stamp))?;
        }
        txn.fold().map(drop)
    })?;
    Ok((store, Rescued { kept_at, ops, drafts }))
}

/// Reads what can be read; an unreadable part is as good as an empty one.
fn salvage(path: &Path, key: &Key) -> (Vec<PendingOp>, Vec<(String, String)>) {
    let Ok(connection) = connect(path, key) else { return Default::default() };
    let read = Read { connection: &connection };
    let mut ops = readable_ops(&connection, "journal").unwrap_or_default();
    ops.extend(readable_ops(&connection, "outbox").unwrap_or_default());
    (ops, drafts::all(&read).unwrap_or_default())
}

/// Reads the ops of a table row by row, so that one damaged page costs only the changes on it.
fn readable_ops(connection: &rusqlite::Connection, table: &str) -> Result<Vec<PendingOp>, StoreError> {
    let end = |end: &str| connection.query_row(&format!("select {end}(n) from {table}"), [], |row| row.get(0));
    let (Some(first), Some(last)): (Option<i64>, Option<i64>) = (end("min")?, end("max")?) else {
        return Ok(Vec::new());
    };
    let sql = format!("select message from {table} where n = ?1");
    let one = |n: i64| outbox::messages(connection, &sql, [n]);
    Ok((first..=last).filter_map(|n| one(n).ok()).flatten().collect())
}

/// Removes the copies of damaged files that were kept aside for a database.
pub(crate) fn remove_copies(path: &Path) -> Result<(), StoreError> {
    let (Some(folder), Some(stem)) = (path.parent(), path.file_stem().and_then(|stem| stem.to_str())) else {
        return Ok(());
    };
    let beginning = format!("{stem}.{KEPT_ASIDE}");
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name().to_str().is_some_and(|name| name.starts_with(&beginning)) {
            std::fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// Returns the files of a database: itself, the log of recent writes, and the log's index.
pub(crate) fn parts(path: &Path) -> impl Iterator<Item = PathBuf> {
    ["", "-wal", "-shm"].into_iter().map(|suffix| {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        name.into()
    })
}
