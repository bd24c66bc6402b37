//! What the server said of records: applied to its state as the laptop has it, beneath the waiting changes.

use crate::record::{self, Stored};
use crate::{Read, StoreError, SyncTxn, blobs, raw, shadow};
use lahituki_domain::{Audience, Body, Kind};
use uuid::Uuid;

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

/// Shows every record of the server's state: its audience, its id and its revision, in no particular order.
///
/// # Errors
/// Those of the database.
pub fn each(read: &Read<'_>, mut show: impl FnMut(&str, Uuid, u64)) -> Result<(), StoreError> {
    let tables = Kind::ALL.map(|kind| {
        let name = kind.name();
        format!("select id, aud, rev from {name} where id not in (select id from shadow)")
    });
    let kept_aside = ["select id, aud, rev from shadow where body is not null", "select id, aud, rev from raw"];
    for sql in tables.iter().map(String::as_str).chain(kept_aside) {
        let mut statement = read.connection.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (id, rev): (Uuid, i64) = (record::id_column(row, "id")?, row.get("rev")?);
            let aud = row.get_ref("aud")?.as_str().map_err(rusqlite::Error::from)?;
            show(aud, id, rev.unsigned_abs());
        }
    }
    Ok(())
}

impl SyncTxn<'_> {
    /// Shows every record as [`each`] does, with what this transaction has taken.
    ///
    /// # Errors
    /// Those of the database.
    pub fn each_base(&mut self, show: impl FnMut(&str, Uuid, u64)) -> Result<(), StoreError> {
        self.keep_shadows()?;
        each(&self.read(), show)
    }

    /// Forgets the server's records: of one audience, or of all. Waiting changes stay. With an audience go the bytes that
    /// nothing names any more; of all records the same will come again.
    ///
    /// # Errors
    /// Those of the database.
    pub fn forget(&mut self, audience: Option<&Audience>) -> Result<(), StoreError> {
        self.keep_shadows()?;
        for kind in Kind::ALL {
            if record::forget(self.connection(), kind, audience)? {
                self.touch(kind);
            }
        }
        for id in shadow::ids_in(self.connection(), audience)? {
            if let Some(shadow) = self.shadow(id)? {
                shadow.set_absent(0);
            }
        }
        if audience.is_some() {
            blobs::forget_unnamed(self.connection())?;
        }
        raw::forget(self.connection(), audience)
    }

    /// Takes a record at a newer revision than the one that is here; an older one changes nothing.
    ///
    /// # Errors
    /// Those of the database.
    pub fn take_row(&mut self, row: BaseRow) -> Result<(), StoreError> {
        let Some(kind) = Kind::parse(&row.kind) else { return raw::take(self.connection(), &row) };
        let stored = Stored { aud: row.aud, rev: row.rev, body: row.body };
        if let Some(shadow) = self.shadow(row.id)? {
            shadow.take(stored);
            return Ok(());
        }
        let before = self.before(kind, row.id)?;
        if record::put_newer(self.connection(), kind, row.id, &stored)? {
            self.note(kind, row.id, before, Some(stored.body));
        }
        Ok(())
    }

    /// Drops a record that left an audience, unless it has since come back at a later revision or moved to another.
    ///
    /// # Errors
    /// Those of the database.
    pub fn take_gone(&mut self, aud: &Audience, id: Uuid, seq: u64) -> Result<(), StoreError> {
        if let Some(shadow) = self.shadow(id)? {
            if shadow.stored.as_ref().is_some_and(|stored| stored.aud == *aud && stored.rev < seq) {
                shadow.set_absent(seq);
            }
            return Ok(());
        }
        for kind in Kind::ALL {
            let Some((is_in, rev)) = record::place(self.connection(), kind, id)? else { continue };
            if is_in == *aud && rev < seq {
                let before = self.before(kind, id)?;
                record::delete(self.connection(), kind, id)?;
                self.note(kind, id, before, None);
            }
            return Ok(());
        }
        raw::take_gone(self.connection(), aud, id, seq)
    }
}
