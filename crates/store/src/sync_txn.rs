//! The other door: what the server says, applied in one transaction.

use crate::outbox::{self, PendingOp, Shadow};
use crate::record::{self, Stored};
use crate::{Read, StoreError, Touched, tray};
use lahituki_domain::{Audience, Body, Kind, Timestamp};
use rusqlite::{Transaction, named_params};
use std::collections::BTreeSet;
use uuid::Uuid;

/// A transaction in which the server's answer is applied.
///
/// The changes are made to the server's state first; [`SyncTxn::fold`] then folds the waiting changes onto it again.
pub struct SyncTxn<'t> {
    connection: &'t Transaction<'t>,
    touched: Touched,
    dirty: BTreeSet<Uuid>,
    changes: Vec<RowChange>,
}

/// A record as the server sends it.
#[derive(Debug, Clone, PartialEq)]
pub struct BaseRow {
    /// The kind, by name, because it may be one that this version does not know.
    pub kind: String,
    /// The record.
    pub id: Uuid,
    /// Who may see it.
    pub aud: Audience,
    /// Its revision.
    pub rev: u64,
    /// Its fields.
    pub body: Body,
}

/// A record that the server changed, as the tables showed it before and after.
#[derive(Debug, Clone, PartialEq)]
pub struct RowChange {
    /// The kind.
    pub kind: Kind,
    /// The record.
    pub id: Uuid,
    /// Its body before; `None` when there was none.
    pub before: Option<Body>,
    /// Its body after; `None` when it went.
    pub after: Option<Body>,
}

impl<'t> SyncTxn<'t> {
    pub(crate) fn new(connection: &'t Transaction<'t>) -> Self {
        Self { connection, touched: Touched::new(), dirty: BTreeSet::new(), changes: Vec::new() }
    }

    /// Returns a view of the database that includes what this transaction has written.
    pub fn read(&self) -> Read<'_> {
        Read { connection: self.connection }
    }

    /// Forgets the server's records: of one audience, or of all. Waiting changes stay.
    ///
    /// # Errors
    /// Those of the database.
    pub fn forget(&mut self, audience: Option<&Audience>) -> Result<(), StoreError> {
        for kind in Kind::ALL {
            for id in self.ids_in(kind.name(), audience)? {
                if outbox::shadow(self.connection, id)?.is_none() {
                    record::delete(self.connection, kind, id)?;
                    self.touched.insert(kind);
                }
            }
        }
        for id in self.ids_in("shadow", audience)? {
            if let Some(Shadow { kind, stored: Some(stored), .. }) = outbox::shadow(self.connection, id)? {
                outbox::set_shadow(self.connection, kind, id, &Stored { rev: 0, ..stored }, false)?;
                self.dirty.insert(id);
            }
        }
        let sql = "delete from raw where :aud is null or aud = :aud";
        self.connection.execute(sql, named_params! { ":aud": audience.map(Audience::as_str) })?;
        Ok(())
    }

    fn ids_in(&self, table: &str, audience: Option<&Audience>) -> Result<Vec<Uuid>, StoreError> {
        let sql = format!("select id from {table} where :aud is null or aud = :aud");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let ids = statement
            .query_map(named_params! { ":aud": audience.map(Audience::as_str) }, |row| record::id_column(row, "id"))?;
        Ok(ids.collect::<Result<_, _>>()?)
    }

    /// Takes a record at a newer revision than the one that is here; an older one changes nothing.
    ///
    /// # Errors
    /// Those of the database.
    pub fn take_row(&mut self, row: BaseRow) -> Result<(), StoreError> {
        let Some(kind) = Kind::parse(&row.kind) else { return self.take_raw(&row) };
        let stored = Stored { aud: row.aud, rev: row.rev, body: row.body };
        if let Some(shadow) = outbox::shadow(self.connection, row.id)? {
            if stored.rev > shadow.rev {
                outbox::set_shadow(self.connection, kind, row.id, &stored, true)?;
                self.dirty.insert(row.id);
            }
            return Ok(());
        }
        let before = record::get(self.connection, kind, row.id)?;
        if before.as_ref().is_some_and(|before| before.rev >= stored.rev) {
            return Ok(());
        }
        record::put(self.connection, kind, row.id, &stored)?;
        self.note(kind, row.id, before.map(|before| before.body), Some(stored.body));
        Ok(())
    }

    fn take_raw(&mut self, row: &BaseRow) -> Result<(), StoreError> {
        let sql = "insert into raw (id, kind, aud, rev, body) values (:id, :kind, :aud, :rev, :body)
                   on conflict (id) do update set kind = :kind, aud = :aud, rev = :rev, body = :body";
        self.connection.prepare_cached(sql)?.execute(named_params! {
            ":id": row.id.to_string(),
            ":kind": row.kind,
            ":aud": row.aud.as_str(),
            ":rev": row.rev as i64,
            ":body": serde_json::to_string(&row.body)?,
        })?;
        Ok(())
    }

    /// Drops a record that left an audience, unless it has since come back at a later revision or moved to another.
    ///
    /// # Errors
    /// Those of the database.
    pub fn take_gone(&mut self, aud: &Audience, id: Uuid, seq: u64) -> Result<(), StoreError> {
        if let Some(Shadow { kind, rev, stored: Some(stored) }) = outbox::shadow(self.connection, id)? {
            if stored.aud == *aud && rev < seq {
                outbox::set_shadow(self.connection, kind, id, &Stored { rev: seq, ..stored }, false)?;
                self.dirty.insert(id);
            }
            return Ok(());
        }
        for kind in Kind::ALL {
            match record::get(self.connection, kind, id)? {
                Some(stored) if stored.aud == *aud && stored.rev < seq => {
                    record::delete(self.connection, kind, id)?;
                    self.note(kind, id, Some(stored.body), None);
                    return Ok(());
                }
                Some(_) => return Ok(()),
                None => {}
            }
        }
        let sql = "delete from raw where id = :id and aud = :aud and rev < :seq";
        let params = named_params! { ":id": id.to_string(), ":aud": aud.as_str(), ":seq": seq as i64 };
        self.connection.prepare_cached(sql)?.execute(params)?;
        Ok(())
    }

    /// Takes an op out of the outbox because the server has answered it for good.
    ///
    /// Returns `false` when the op is not waiting any more: a late answer changes nothing.
    ///
    /// # Errors
    /// Those of the database.
    pub fn settle(&mut self, op: Uuid, refused: Option<&str>, now: Timestamp) -> Result<bool, StoreError> {
        let Some(pending) = outbox::take(self.connection, op)? else { return Ok(false) };
        if let Some(reason) = refused {
            tray::add(self.connection, &pending, reason, now)?;
        }
        self.dirty.insert(pending.row);
        Ok(true)
    }

    /// Moves an op to the back of the outbox because the server does not know its record yet.
    ///
    /// # Errors
    /// Those of the database.
    pub fn postpone(&mut self, op: Uuid) -> Result<(), StoreError> {
        match outbox::take(self.connection, op)? {
            Some(pending) => outbox::postpone(self.connection, &pending),
            None => Ok(()),
        }
    }

    /// Folds the waiting changes of every record that this transaction touched onto its new server state, and returns
    /// the kinds and the records that look different now.
    ///
    /// # Errors
    /// Those of the database.
    pub fn fold(&mut self) -> Result<(Touched, Vec<RowChange>), StoreError> {
        for id in std::mem::take(&mut self.dirty) {
            let Some(shadow) = outbox::shadow(self.connection, id)? else { continue };
            let ops = outbox::of_row(self.connection, id)?;
            if ops.is_empty() {
                outbox::drop_shadow(self.connection, id)?;
            }
            self.show(shadow.kind, id, shadow.stored, &ops)?;
        }
        Ok((std::mem::take(&mut self.touched), std::mem::take(&mut self.changes)))
    }

    fn show(&mut self, kind: Kind, id: Uuid, base: Option<Stored>, ops: &[PendingOp]) -> Result<(), StoreError> {
        let before = record::get(self.connection, kind, id)?;
        let after = outbox::fold(base, ops);
        if before == after {
            return Ok(());
        }
        match &after {
            Some(stored) => record::put(self.connection, kind, id, stored)?,
            None => record::delete(self.connection, kind, id)?,
        }
        self.note(kind, id, before.map(|stored| stored.body), after.map(|stored| stored.body));
        Ok(())
    }

    fn note(&mut self, kind: Kind, id: Uuid, before: Option<Body>, after: Option<Body>) {
        self.touched.insert(kind);
        if before != after {
            self.changes.push(RowChange { kind, id, before, after });
        }
    }

    /// Stores a single value, for example the cursor.
    ///
    /// # Errors
    /// Those of the database.
    pub fn set_meta(&mut self, name: &str, value: &str) -> Result<(), StoreError> {
        crate::meta::set(self.connection, name, value)
    }

    /// Puts ops that were rescued from a damaged file back into the outbox.
    ///
    /// # Errors
    /// Those of the database.
    pub fn queue_again(&mut self, ops: &[PendingOp]) -> Result<(), StoreError> {
        for op in ops {
            outbox::push(self.connection, op)?;
            if outbox::shadow(self.connection, op.row)?.is_none() {
                let nothing = Stored { aud: Audience::org(), rev: 0, body: Body::new() };
                outbox::set_shadow(self.connection, op.kind, op.row, &nothing, false)?;
            }
            self.dirty.insert(op.row);
        }
        Ok(())
    }

    pub(crate) fn connection(&self) -> &Transaction<'t> {
        self.connection
    }
}
