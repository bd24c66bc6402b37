//! The search index: the terms of each record, kept beside the records and loaded into memory to be asked.
//!
//! Writing a record marks it as due in the same transaction. What little is due is analysed before the commit; the rest
//! by and by with [`index_due`]: after a first exchange, or when everything has to be analysed anew.
//! Each document that changes is noted in a log, which the [`Memory`] follows at each question. So a question sees what
//! its transaction sees, whoever wrote it.
//!
//! To let search find another kind, give it a number here and its words in `texts.rs`.

mod compact;
mod due;
mod load;
mod memory;
mod renew;
mod scan;
mod terms;
mod texts;

pub use due::{Progress, index_due};
pub use load::load;
pub use memory::Memory;
pub use scan::scan;
pub use terms::TermIds;

pub(crate) use compact::compact;
pub(crate) use due::settle;

use crate::StoreError;
use lahituki_domain::Kind;
use rusqlite::{Connection, named_params};
use uuid::Uuid;

/// The kinds that search finds, and the numbers by which the index knows them: each stays what it is.
///
/// Where everything has to be analysed, the first come first.
const NUMBERS: [(Kind, u8); 7] = [
    (Kind::KnownIssue, 6),
    (Kind::Responsibility, 7),
    (Kind::Article, 1),
    (Kind::Unit, 3),
    (Kind::Person, 4),
    (Kind::Device, 5),
    (Kind::VisitEntry, 2),
];

/// Returns the number by which the index knows a kind, or `None` for one that search does not find.
pub fn number_of(kind: Kind) -> Option<u8> {
    NUMBERS.into_iter().find(|(known, _)| *known == kind).map(|(_, number)| number)
}

/// Returns the kind that the index knows by a number.
pub fn kind_of(number: u8) -> Option<Kind> {
    NUMBERS.into_iter().find(|(_, known)| *known == number).map(|(kind, _)| kind)
}

/// Whether search finds records of a kind.
pub(crate) fn is_indexed(kind: Kind) -> bool {
    number_of(kind).is_some()
}

/// Marks a record whose words or audience changed.
pub(crate) fn touch(connection: &Connection, kind: Kind, id: Uuid) -> Result<(), StoreError> {
    let Some(number) = number_of(kind) else { return Ok(()) };
    let mut statement =
        connection.prepare_cached("insert or replace into search_due (id, kind) values (:id, :kind)")?;
    statement.execute(named_params! { ":id": id.as_bytes(), ":kind": number })?;
    Ok(())
}

/// Takes a record out of the index.
pub(crate) fn forget(connection: &Connection, kind: Kind, id: Uuid) -> Result<(), StoreError> {
    if !is_indexed(kind) {
        return Ok(());
    }
    let id = named_params! { ":id": id.as_bytes() };
    connection.prepare_cached("delete from search_due where id = :id")?.execute(id)?;
    if connection.prepare_cached("delete from search_doc where id = :id")?.execute(id)? > 0 {
        connection.prepare_cached("insert into search_change (id) values (:id)")?.execute(id)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
