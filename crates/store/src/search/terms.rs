//! The numbers of terms.

use super::renew;
use crate::StoreError;
use lahituki_search::TermId;
use rusqlite::{Connection, OptionalExtension, named_params};
use std::collections::HashMap;

/// The numbers of terms that were looked up, to be kept while much is indexed: nothing else takes so long.
#[derive(Debug, Default)]
pub struct TermIds {
    era: String,
    ids: HashMap<String, TermId>,
}

impl TermIds {
    /// Forgets what does not hold in the present era.
    pub(super) fn check(&mut self, connection: &Connection) -> Result<(), StoreError> {
        let era = renew::era(connection)?;
        if self.era != era {
            *self = Self { era, ids: HashMap::new() };
        }
        Ok(())
    }

    /// Returns the number of a term, giving it one where it has none.
    pub(super) fn get(&mut self, connection: &Connection, text: &str) -> Result<TermId, StoreError> {
        if let Some(id) = self.ids.get(text) {
            return Ok(*id);
        }
        let known = find(connection, text)?;
        let id = known.map_or_else(|| add(connection, text), Ok)?;
        self.ids.insert(text.to_owned(), id);
        Ok(id)
    }
}

fn find(connection: &Connection, text: &str) -> Result<Option<TermId>, StoreError> {
    let mut statement = connection.prepare_cached("select id from search_term where text = :text")?;
    Ok(statement.query_row(named_params! { ":text": text }, |row| row.get("id").map(TermId)).optional()?)
}

fn add(connection: &Connection, text: &str) -> Result<TermId, StoreError> {
    let mut statement = connection.prepare_cached("insert into search_term (text) values (:text)")?;
    let id = statement.insert(named_params! { ":text": text })?;
    let id = u32::try_from(id).map_err(|_| rusqlite::Error::IntegralValueOutOfRange(0, id))?;
    Ok(TermId(id))
}

/// Returns the text of a term, or `None` where there is no such term.
pub(super) fn text(connection: &Connection, TermId(id): TermId) -> Result<Option<String>, StoreError> {
    let mut statement = connection.prepare_cached("select text from search_term where id = :id")?;
    Ok(statement.query_row(named_params! { ":id": id }, |row| row.get("text")).optional()?)
}
