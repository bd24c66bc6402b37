//! Keeping no word that no record says any more.

use super::renew;
use crate::StoreError;
use lahituki_search::{TermId, decode};
use rusqlite::{Connection, named_params};
use std::collections::HashSet;

/// Takes out the terms that no document has. What was loaded before is to be thrown away: the words are still in it.
pub(crate) fn compact(connection: &Connection) -> Result<(), StoreError> {
    match used(connection) {
        Ok(Some(used)) => {
            remove_others(connection, &used)?;
            renew::begin_era(connection)
        }
        Ok(None) | Err(StoreError::Damaged(_)) => renew::start_over(connection),
        Err(error) => Err(error),
    }
}

/// Returns the terms that documents have, or `None` where one is damaged.
fn used(connection: &Connection) -> Result<Option<HashSet<u32>>, StoreError> {
    let mut statement = connection.prepare_cached("select terms from search_doc")?;
    let mut rows = statement.query([])?;
    let mut used = HashSet::new();
    while let Some(row) = rows.next()? {
        let terms = row.get_ref("terms")?.as_blob().map_err(rusqlite::Error::from)?;
        for term in decode(terms) {
            let Ok((TermId(id), _)) = term else { return Ok(None) };
            used.insert(id);
        }
    }
    Ok(Some(used))
}

fn remove_others(connection: &Connection, used: &HashSet<u32>) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached("select id from search_term")?;
    let all = statement.query_map([], |row| row.get("id"))?.collect::<Result<Vec<u32>, _>>()?;
    let mut remove = connection.prepare_cached("delete from search_term where id = :id")?;
    for id in all.iter().filter(|id| !used.contains(id)) {
        remove.execute(named_params! { ":id": id })?;
    }
    Ok(())
}
