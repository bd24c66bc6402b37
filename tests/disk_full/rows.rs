//! A look into a database from outside: everything that it holds, to compare it with what it held before.

use anyhow::{Result, ensure};
use rusqlite::Connection;
use rusqlite::types::Value;
use std::collections::BTreeMap;

/// The rows of every table, in their order.
pub(crate) type Rows = BTreeMap<String, Vec<Vec<Value>>>;

/// Returns everything that a database holds.
pub(crate) fn all(database: &Connection) -> Result<Rows> {
    let sql = "select name from sqlite_schema where type = 'table' and sql not like 'create virtual%'";
    let names = database.prepare(sql)?.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?;
    names.into_iter().map(|name| Ok((name.clone(), rows_of(database, &name)?))).collect()
}

fn rows_of(database: &Connection, table: &str) -> Result<Vec<Vec<Value>>> {
    let mut statement = database.prepare(&format!("select * from {table}"))?;
    let columns = statement.column_count();
    let rows = statement.query_map([], |row| (0..columns).map(|column| row.get(column)).collect())?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Moves what is in the log of recent writes into the database, so that the next write begins the log anew.
pub(crate) fn empty_log(database: &Connection) -> Result<()> {
    let busy: bool = database.query_row("pragma wal_checkpoint(truncate)", [], |row| row.get(0))?;
    ensure!(!busy, "somebody still reads the log");
    Ok(())
}
