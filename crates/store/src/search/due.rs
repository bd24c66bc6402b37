//! Analysing the records that are due.

use super::terms::TermIds;
use super::texts::Text;
use crate::open::lock;
use crate::{Store, StoreError, record};
use lahituki_domain::Kind;
use lahituki_language::search::Analyser;
use lahituki_search::{Gathered, encode};
use rusqlite::{Connection, TransactionBehavior, named_params};
use uuid::Uuid;

/// So many records are analysed while a transaction is being finished; more would keep others waiting.
const LITTLE: usize = 64;

/// The same of all their words together, in bytes.
const LITTLE_TEXT: usize = 64 * 1024;

/// A record whose terms have to be worked out.
#[derive(Debug)]
struct Due {
    /// The number of the mark.
    n: i64,
    kind: Kind,
    id: Uuid,
}

/// How far the work is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// How many records were looked at.
    pub done: usize,
    /// How many are still due.
    pub left: usize,
}

/// Analyses what is due, at most so many records, those that were marked first.
///
/// They are read and analysed without keeping anyone from writing; what is marked anew meanwhile stays due.
/// `terms` should be the same from call to call while there is work.
///
/// # Errors
/// Those of the database.
pub fn index_due(store: &Store, analyser: &Analyser, terms: &mut TermIds, most: usize) -> Result<Progress, StoreError> {
    let texts = {
        let mut keeper = lock(&store.keeper);
        let txn = keeper.transaction()?;
        let due = first(&txn, most)?.into_iter();
        due.map(|due| Ok((text(&txn, &due)?, due))).collect::<Result<Vec<_>, StoreError>>()?
    };
    if texts.is_empty() {
        return Ok(Progress { done: 0, left: 0 });
    }
    let gathered: Vec<_> = texts.into_iter().map(|(text, due)| (text.map(|text| text.gather(analyser)), due)).collect();
    let left = write(store, &gathered, terms);
    if left.is_err() {
        // Numbers that were given in a transaction that failed are not taken.
        *terms = TermIds::default();
    }
    Ok(Progress { done: gathered.len(), left: left? })
}

fn write(store: &Store, gathered: &[(Option<Gathered>, Due)], terms: &mut TermIds) -> Result<usize, StoreError> {
    let mut writer = lock(&store.writer);
    let txn = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
    terms.check(&txn)?;
    for (gathered, due) in gathered {
        put(&txn, due, gathered.as_ref(), terms)?;
    }
    let left: u32 = txn.query_row("select count(*) from search_due", [], |row| row.get(0))?;
    txn.commit()?;
    Ok(left as usize)
}

/// Analyses what is due within a transaction, if that is little.
pub(crate) fn settle(connection: &Connection, analyser: &Analyser) -> Result<(), StoreError> {
    let due = first(connection, LITTLE + 1)?;
    if due.len() > LITTLE {
        return Ok(());
    }
    let (mut terms, mut room) = (TermIds::default(), LITTLE_TEXT);
    for due in &due {
        let text = text(connection, due)?;
        let Some(left) = room.checked_sub(text.as_ref().map_or(0, Text::size_bytes)) else { continue };
        room = left;
        let gathered = text.map(|text| text.gather(analyser));
        put(connection, due, gathered.as_ref(), &mut terms)?;
    }
    Ok(())
}

/// Returns what is due, in the order in which it was marked.
fn first(connection: &Connection, most: usize) -> Result<Vec<Due>, StoreError> {
    let mut statement = connection.prepare_cached("select n, id, kind from search_due order by n limit :most")?;
    let mut rows = statement.query(named_params! { ":most": most as i64 })?;
    let mut due = Vec::new();
    while let Some(row) = rows.next()? {
        let kind = super::kind_of(row.get("kind")?).ok_or(StoreError::NotFound)?;
        due.push(Due { n: row.get("n")?, kind, id: Uuid::from_bytes(row.get("id")?) });
    }
    Ok(due)
}

fn text(connection: &Connection, due: &Due) -> Result<Option<Text>, StoreError> {
    Ok(record::get(connection, due.kind, due.id)?.map(|stored| Text::of(due.kind, &stored)))
}

/// Writes the terms of a record, unless it was marked anew since they were worked out.
fn put(connection: &Connection, due: &Due, gathered: Option<&Gathered>, terms: &mut TermIds) -> Result<(), StoreError> {
    let mut unmark = connection.prepare_cached("delete from search_due where n = :n")?;
    let is_mine = unmark.execute(named_params! { ":n": due.n })? > 0;
    let (true, Some(gathered)) = (is_mine, gathered) else { return Ok(()) };
    let numbered = gathered.terms.iter().map(|(text, tf)| Ok((terms.get(connection, text)?, *tf)));
    let mut numbered = numbered.collect::<Result<Vec<_>, StoreError>>()?;
    numbered.sort_unstable_by_key(|(id, _)| *id);
    let sql = "insert or replace into search_doc (id, kind, length, terms) values (:id, :kind, :length, :terms)";
    connection.prepare_cached(sql)?.execute(named_params! {
        ":id": due.id.as_bytes(),
        ":kind": super::number_of(due.kind),
        ":length": gathered.length,
        ":terms": encode(&numbered),
    })?;
    let mut log = connection.prepare_cached("insert into search_change (id) values (:id)")?;
    log.execute(named_params! { ":id": due.id.as_bytes() })?;
    Ok(())
}
