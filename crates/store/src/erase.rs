//! Erasing a record for ever: nothing of it stays in any table, index, log or file.

use crate::open::lock;
use crate::{Store, StoreError, SyncTxn, blobs, meta, record, rescue, search};
use lahituki_domain::Kind;
use rusqlite::{Connection, named_params};
use std::collections::BTreeSet;
use std::path::Path;
use uuid::Uuid;

/// Set while the traces of what was erased have not been swept out of the files.
const UNSWEPT: &str = "unswept";

/// Everything that may hold a record or speak of it, beside the table of its kind.
const TRACES: &[&str] = &[
    "delete from shadow where id = :id",
    "delete from raw where id = :id",
    "delete from outbox where row = :id",
    "delete from tray where row = :id",
    "delete from undo where instr(forward, :id) or instr(backward, :id)",
    "delete from draft where instr(key, :id)",
    "delete from notice where instr(key, :id) or instr(body, :id)",
];

/// Deletes a database with everything beside it: its log, and copies that were kept aside. It should not be open.
///
/// # Errors
/// When a file cannot be deleted.
pub fn remove(path: &Path) -> Result<(), StoreError> {
    rescue::remove_copies(path)?;
    for file in rescue::parts(path).filter(|file| file.exists()) {
        std::fs::remove_file(file)?;
    }
    Ok(())
}

impl SyncTxn<'_> {
    /// Erases records, whether they are here or were once. [`Store::sweep`] must follow.
    ///
    /// # Errors
    /// Those of the database.
    pub fn erase(&mut self, ids: &[Uuid]) -> Result<(), StoreError> {
        if ids.is_empty() {
            return Ok(());
        }
        let ids = with_parts(self.connection(), ids)?;
        for id in &ids {
            self.erase_one(*id)?;
        }
        // The journal is not ordered by records, so one look at all of it has to do.
        let sql = "delete from journal where row in (select value from json_each(:ids))";
        self.connection().prepare_cached(sql)?.execute(named_params! { ":ids": serde_json::to_string(&ids)? })?;
        // A deleted record's words stay as terms that no document has.
        search::compact(self.connection())?;
        self.set_meta(UNSWEPT, "1")
    }

    fn erase_one(&mut self, id: Uuid) -> Result<(), StoreError> {
        self.drop_shadow(id);
        blobs::erase(self.connection(), id)?;
        for kind in Kind::ALL {
            if record::delete(self.connection(), kind, id)? {
                self.touch(kind);
            }
        }
        for sql in TRACES {
            self.connection().prepare_cached(sql)?.execute(named_params! { ":id": id.to_string() })?;
        }
        Ok(())
    }
}

/// Adds the records about these that were made here. The server names those that it has; it knows nothing of one that
/// was deleted since, or never sent.
fn with_parts(connection: &Connection, ids: &[Uuid]) -> Result<BTreeSet<Uuid>, StoreError> {
    let sql = "with op as (select message from outbox
                           union all select message from journal
                           union all select message from tray)
               select distinct message ->> '$.row' as id from op
               where message ->> '$.kind' = :kind
                 and message -> '$.change.create' ->> :field in (select value from json_each(:ids))";
    let mut statement = connection.prepare_cached(sql)?;
    let mut ids: BTreeSet<Uuid> = ids.iter().copied().collect();
    for (kind, field) in Kind::PARTS {
        let known = serde_json::to_string(&ids)?;
        let values = named_params! { ":kind": kind.name(), ":field": field, ":ids": known };
        let parts = statement.query_map(values, |row| record::id_column(row, "id"))?;
        ids.extend(parts.collect::<Result<Vec<Uuid>, _>>()?);
    }
    Ok(ids)
}

impl Store {
    /// Sweeps the traces of what was erased out of the files: the log of recent writes, and copies of a damaged
    /// database that were kept aside. Does nothing when nothing was erased.
    ///
    /// # Errors
    /// Those of the database and of the files; the next call, or the next opening, tries again.
    pub fn sweep(&self) -> Result<(), StoreError> {
        if self.read(|read| meta::get(read, UNSWEPT))?.is_none() {
            return Ok(());
        }
        rescue::remove_copies(&self.path)?;
        // The log can only be cut short while nobody reads.
        let (writer, _reader, _keeper) = (lock(&self.writer), lock(&self.reader), lock(&self.keeper));
        let busy: bool = writer.query_row("pragma wal_checkpoint(truncate)", [], |row| row.get(0))?;
        if !busy {
            writer.execute("delete from meta where name = :name", named_params! { ":name": UNSWEPT })?;
        }
        Ok(())
    }
}
