//! Every text in a database, whatever its tables are: what must not be in there any more shows here.

use rusqlite::Connection;
use rusqlite::types::ValueRef;

/// Returns the texts and blobs of all columns of all tables, one after another.
pub(crate) fn all(file: &Connection) -> rusqlite::Result<String> {
    let sql = "select name from sqlite_schema where type = 'table' and sql not like 'create virtual%' order by name";
    let mut statement = file.prepare_cached(sql)?;
    let tables: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let mut texts = String::new();
    for table in tables {
        add_table(file, &table, &mut texts)?;
    }
    Ok(texts)
}

fn add_table(file: &Connection, table: &str, texts: &mut String) -> rusqlite::Result<()> {
    let mut statement = file.prepare_cached(&format!("select * from \"{table}\""))?;
    let columns = statement.column_count();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        for column in 0..columns {
            if let ValueRef::Text(bytes) | ValueRef::Blob(bytes) = row.get_ref(column)? {
                texts.push_str(&String::from_utf8_lossy(bytes));
                texts.push('\n');
            }
        }
    }
    Ok(())
}
